// 重点 on the start screen: what leads at the stage of the business, in a few lines, with the way to the whole of it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { largestParts, type IndustryLine } from "../../domain/leading/industryBySize";
import type { WorthAtRisk } from "../../domain/leading/worthAtRisk";
import { hasLeading, leadingOf, roughly } from "./leading";
import { usePane } from "../shell/PaneContext";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { RiskLines } from "./RiskLines";
import { TagTable } from "./TagTable";

/** Lines of the short form. */
const FEW = 4;
const FEW_CUSTOMERS = 3;

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
});

export function LeadingSection({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const text = useTextStyles();
  if (!hasLeading(preview.plan)) return null;
  const leading = leadingOf(preview.plan);
  const title = words.stage.views[leading.view];
  return (
    <section aria-label={title}>
      <SectionHeading
        title={words.stage.section}
        aside={
          <SmallLink
            id="open-leading"
            text={words.stage.open}
            label={words.linkOf(title, words.stage.open)}
            onClick={() => dispatch({ type: "pageOpened", page: "leading" })}
          />
        }
      >
        <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>{title}</span>
      </SectionHeading>
      {leading.view === "industryBySize" ? (
        <Parts lines={leading.lines} />
      ) : leading.view === "gradeByTag" ? (
        <TagTable tab={leading.tab} first={FEW} />
      ) : (
        <AtRisk preview={preview} worth={leading.worth} />
      )}
    </section>
  );
}

function Parts({ lines }: { readonly lines: readonly IndustryLine[] }) {
  const { words, amount } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stage } = words;
  return (
    <ul className={layout.plainList}>
      {largestParts(lines, FEW).map(({ industry, size, tally }) => (
        <li key={stage.part(industry, size)} className={styles.line}>
          <span className={mergeClasses(text.grow, text.oneLine)}>
            {stage.part(industry || stage.noIndustry, size || stage.noSize)}
          </span>
          <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>
            {stage.customersAndAmount(tally.customers, amount(tally.amountYuan))}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface AtRiskProps {
  readonly preview: RegradePreview;
  readonly worth: WorthAtRisk;
}

function AtRisk({ preview, worth }: AtRiskProps) {
  const { words, amount } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { rows, high, medium } = worth;
  if (rows.length === 0)
    return (
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
        {words.stage.nobodyAtRisk}
      </p>
    );
  return (
    <>
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
        {words.stage.atRiskInShort(
          high.customers,
          medium.customers,
          amount(high.amountYuan + medium.amountYuan),
          amount(roughly(high.clvYuan + medium.clvYuan)),
        )}
      </p>
      <RiskLines preview={preview} rows={rows.slice(0, FEW_CUSTOMERS)} />
    </>
  );
}
