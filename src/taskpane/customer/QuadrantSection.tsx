// Where a customer stands: value × potential and importance × urgency, each as a small 2×2 with its word, and the points
// that potential is made of. The charts are pictures of one sentence; the words beside them say the same.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { VALUE_QUADRANTS } from "../../domain/lifecycle/quadrant";
import type { ValuePotential } from "../../domain/regrade/valuePotential";
import { TODAY_QUADRANTS } from "../../domain/today/today";
import { todayLine } from "../../domain/today/todayList";
import { ROW_ORDERS } from "../../domain/table/customerTable";
import { todayWords } from "../../i18n/today/words";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { usePane } from "../shell/PaneContext";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { QuadrantChart } from "../widgets/QuadrantChart";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { PotentialPoints } from "./PotentialPoints";

const useStyles = makeStyles({
  charts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
});

export interface QuadrantSectionProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function QuadrantSection({ preview, row }: QuadrantSectionProps) {
  const { words, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { plan } = preview;
  const { value } = rowFacts(plan, row);
  const line = useMemo(() => todayLine(plan, row), [plan, row]);
  if (value === undefined || line === undefined) return null;
  const say = todayWords(language);
  const { quadrants } = words;
  return (
    <>
      <Hairline />
      <SectionHeading title={quadrants.title} />
      <div className={mergeClasses(layout.side, styles.charts)}>
        <QuadrantChart
          title={quadrants.value}
          cells={VALUE_QUADRANTS.map(quadrants.short)}
          at={VALUE_QUADRANTS.indexOf(value.quadrant)}
          axes={quadrants.axes(value.quadrant)}
          label={quadrants.chart(quadrants.value, quadrants.name(value.quadrant), quadrants.axes(value.quadrant))}
        />
        <QuadrantChart
          title={quadrants.today}
          cells={TODAY_QUADRANTS.map((each) => say.quadrant(each))}
          at={TODAY_QUADRANTS.indexOf(line.quadrant)}
          axes={say.axes(line.quadrant)}
          label={quadrants.chart(quadrants.today, say.quadrant(line.quadrant), say.axes(line.quadrant))}
        />
      </div>
      <PotentialLine preview={preview} row={row} value={value} />
    </>
  );
}

interface PotentialLineProps extends QuadrantSectionProps {
  readonly value: ValuePotential;
}

/** The two figures behind the first chart, and the points of the second of them. */
function PotentialLine({ preview, row, value }: PotentialLineProps) {
  const { words, amount } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState(false);
  const { quadrants } = words;
  const { table } = preview.plan;
  const isValuable = value.quadrant === "star" || value.quadrant === "cashCow";
  const fact =
    table.state[row] === ROW_ORDERS
      ? quadrants.valueFact(amount(table.amountYuan[row]), amount(value.valueBarYuan), isValuable)
      : quadrants.noValueFact;
  return (
    <div className={mergeClasses(layout.side, layout.above8, text.small)}>
      <p className={mergeClasses(text.paragraph, text.secondary)}>{fact}</p>
      <div className={mergeClasses(layout.row, layout.apart)}>
        <span className={text.secondary}>
          {quadrants.potential(value.potential.score, preview.plan.settings.potential.high)}
        </span>
        <SmallLink
          id="potential-points"
          text={open ? quadrants.hidePoints : quadrants.showPoints}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? <PotentialPoints reasons={value.potential.reasons} numbers={preview.plan.settings.potential} /> : null}
    </div>
  );
}
