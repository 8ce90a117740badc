// 重点, the whole of it: what leads at the stage of the business, with its sums and with what it assumes.

import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { WorthAtRisk } from "../../domain/leading/worthAtRisk";
import { percentText } from "../../i18n/format";
import { lacksColumn, leadingOf, roughly } from "./leading";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { IndustryTable } from "./IndustryTable";
import { RiskLines } from "./RiskLines";
import { TagTable } from "./TagTable";
import { FigurePage } from "../widgets/FigurePage";
import { bookView } from "../../domain/vocabulary/businessStage";

/** Customers shown at first, and how many more each time. */
const FOLD = 20;

export function LeadingPage() {
  const { words } = usePane();
  const opened = usePaneState((state) => state.opened);
  const { settings } = opened ?? {};
  const title = settings === undefined ? "" : words.stage.views[bookView(settings.businessStage)];
  return (
    <FigurePage place="leading" title={title}>
      {(preview) => <Leading preview={preview} />}
    </FigurePage>
  );
}

function Leading({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const leading = leadingOf(plan);
  const { stage } = words;
  return (
    <Body place="leading">
      <PageHeader
        title={stage.views[leading.view]}
        aside={
          <SmallLink
            id="change-stage"
            text={stage.change}
            onClick={() => dispatch({ type: "pageOpened", page: "businessStage", tab: "settings" })}
          />
        }
      />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
        {stage.ofStage(stage.names[plan.settings.businessStage])}
      </p>
      {lacksColumn(plan, leading.view) ? (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.fall, layout.above4)}>
          {stage.missing[leading.view]}
        </p>
      ) : null}
      {leading.view === "industryBySize" ? (
        <IndustryTable lines={leading.lines} />
      ) : leading.view === "gradeByTag" ? (
        <TagTable tab={leading.tab} />
      ) : (
        <AtRisk preview={preview} worth={leading.worth} />
      )}
    </Body>
  );
}

function AtRisk({ preview, worth }: { readonly preview: RegradePreview; readonly worth: WorthAtRisk }) {
  const { words, amount } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [shown, setShown] = useState(FOLD);
  const { rows, high, medium, book } = worth;
  const left = rows.length - shown;
  const { stage } = words;
  const atStake = high.amountYuan + medium.amountYuan;
  return (
    <>
      {rows.length === 0 ? (
        <p className={mergeClasses(layout.side, text.paragraph, text.secondary, layout.above8)}>{stage.nobodyAtRisk}</p>
      ) : (
        <>
          <p className={mergeClasses(layout.side, text.paragraph, text.strong, layout.above8)}>
            {stage.atRisk(high.customers, medium.customers)}
          </p>
          <p className={mergeClasses(layout.side, text.paragraph, text.secondary, layout.below8)}>
            {stage.atStake(amount(atStake), amount(roughly(high.clvYuan + medium.clvYuan)))}
            {words.separator}
            {stage.ofBook(percentText(atStake / book.amountYuan))}
          </p>
          <RiskLines preview={preview} rows={rows.slice(0, shown)} isLong />
          {left <= 0 ? null : (
            <div className={mergeClasses(layout.side, layout.above4)}>
              <Button size="small" onClick={() => setShown(shown + FOLD)}>
                {words.more(Math.min(FOLD, left))}
              </Button>
            </div>
          )}
        </>
      )}
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet, layout.above12)}>
        {stage.assumptions(preview.plan.settings.clv)}
      </p>
    </>
  );
}
