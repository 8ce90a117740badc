// 贴着线的: whose grade changes by three days, five percent or one order. The first five under the limits, all of them on a
// page of their own; a line selects the cell.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Filled, ArrowUp12Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { NearLimit } from "../../domain/grading/nearLimits";
import type { Settings } from "../../domain/settings/settings";
import { countText } from "../../i18n/format";
import { nearFact, nearRows, roleOfMeasure } from "./nearRows";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { FOLD } from "../changes/diffChoices";
import { useDraft } from "../shell/useDraft";
import { useWhatIf } from "./useWhatIf";
import { Body } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";
import { useRovingList } from "../widgets/useRovingList";
import { NotRead } from "../widgets/NotRead";

const SHOWN = 5;

const useStyles = makeStyles({
  fact: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** The first few, and the way to the rest. */
export function NearSection({ settings }: { readonly settings: Settings }) {
  const { words, dispatch } = usePane();
  const opened = usePaneState((state) => state.opened);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const tried = useWhatIf(settings);
  if (tried === null)
    return opened?.gradable !== true ? null : (
      <>
        <SectionHeading title={words.thresholds.closeTo} />
        <NotRead bars={[24, 24, 24]} />
      </>
    );
  const near = nearRows(tried.plan);
  return (
    <>
      <SectionHeading title={words.thresholds.closeTo}>
        <span className={mergeClasses(text.small, text.quiet)}>{words.customers(near.length)}</span>
      </SectionHeading>
      {near.length === 0 ? (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>{words.near.none}</p>
      ) : (
        <NearLines preview={tried} near={near.slice(0, SHOWN)} />
      )}
      {near.length <= SHOWN ? null : (
        <LineButton id="all-near" onClick={() => dispatch({ type: "pageOpened", page: "nearLimits" })}>
          {words.near.all(countText(near.length - SHOWN))}
        </LineButton>
      )}
    </>
  );
}

/** All of them, for the settings being edited. */
export function NearLimitsPage() {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited } = useDraft();
  const tried = useWhatIf(edited);
  const [shown, setShown] = useState(FOLD);
  const near = tried === null ? [] : nearRows(tried.plan);
  const falls = near.filter(({ side }) => side === "fall").length;
  return (
    <Body place="nearLimits">
      <PageHeader title={words.thresholds.closeTo} />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
        {words.near.lead(edited.near)}
      </p>
      {tried === null ? (
        <NotRead bars={[24, 24, 24, 24, 24]} />
      ) : (
        <>
          <p className={mergeClasses(layout.side, text.paragraph, layout.above8, text.strong)}>
            {near.length === 0
              ? words.near.none
              : [words.near.fall(countText(falls)), words.near.rise(countText(near.length - falls))].join(" · ")}
          </p>
          <NearLines preview={tried} near={near.slice(0, shown)} />
          {near.length <= shown ? null : (
            <LineButton chevron={false} onClick={() => setShown(shown + FOLD)}>
              {words.more(Math.min(FOLD, near.length - shown))}
            </LineButton>
          )}
        </>
      )}
    </Body>
  );
}

interface NearLinesProps {
  readonly preview: RegradePreview;
  readonly near: readonly NearLimit[];
}

function NearLines({ preview, near }: NearLinesProps) {
  const layout = useLayoutStyles();
  const list = useRovingList<HTMLUListElement>();
  return (
    <ul className={layout.plainList} {...list}>
      {near.map((each) => (
        <li key={each.row} data-rove-row>
          <NearLine preview={preview} near={each} />
        </li>
      ))}
    </ul>
  );
}

function NearLine({ preview, near }: { readonly preview: RegradePreview; readonly near: NearLimit }) {
  const pane = usePane();
  const { words, flows, gradeName } = pane;
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const { row, side, from, to, measure } = near;
  const isFall = side === "fall";
  return (
    <LineButton
      icon={<GradeBadge grade={from} silent />}
      chevron={false}
      aside={
        <span className={styles.fact}>
          {nearFact(near, plan, pane)}
          {isFall ? <ArrowDown12Filled className={text.fall} /> : <ArrowUp12Filled className={text.rise} />}
          <GradeBadge grade={to} size="tiny" silent />
          <Unseen>{words.near.crosses(gradeName(from), gradeName(to), isFall)}</Unseen>
        </span>
      }
      onClick={() => void flows.goTo(row, roleOfMeasure(measure, opened.map))}
    >
      {customerName(plan, opened, row, words)}
    </LineButton>
  );
}
