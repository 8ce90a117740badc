// Which day the inserted formulas count to, and the way to the pane's own day where they differ.

import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { dayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ fixed: { flexShrink: 0 } });

export function FormulaDayLine() {
  const { words, flows, language } = usePane();
  const { preview, work, formulas } = usePaneFacts("preview", "work", "formulas");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (formulas.day === null) return null;
  const wanted = preview?.plan.graded.asOf ?? formulas.day;
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.above8)}>
      <span className={text.small}>{words.formulas.day(dayText(formulas.day, "stored", language))}</span>
      {formulas.day === wanted ? null : (
        <Button
          className={styles.fixed}
          size="small"
          disabledFocusable={work !== null}
          onClick={() => void flows.moveFormulaDay()}
        >
          {words.formulas.moveDay(dayText(wanted, "stored", language))}
        </Button>
      )}
    </div>
  );
}
