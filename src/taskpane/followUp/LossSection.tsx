// A customer who may leave, or stopped buying: ask for the cause, and show what wins back from it. The cause goes into the
// log with the next follow-up; nothing is written here.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { CAUSES, WIN_BACK_BY_CAUSE, type Cause } from "../../domain/followUp/followUp";
import { lockKey } from "../../domain/regrade/locks";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { EMPTY_FOLLOW_UP } from "./followUpDraft";
import { Choices } from "../widgets/Choices";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { ownValue } from "../../domain/vocabulary/own";

const NONE = "none";

const useStyles = makeStyles({
  play: { display: "grid", rowGap: tokens.spacingVerticalXXS, marginTop: tokens.spacingVerticalXS },
});

export interface LossSectionProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function LossSection({ preview, row }: LossSectionProps) {
  const { words, dispatch } = usePane();
  const followUps = usePaneState((state) => state.followUps);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const loss = useMemo(() => rowFacts(plan, row).loss, [plan, row]);
  if (loss === undefined) return null;
  const key = lockKey(plan.table, row);
  const draft = ownValue(followUps, key) ?? EMPTY_FOLLOW_UP;
  const { followUp } = words;
  const why = loss === "lost" ? followUp.lostWhy : followUp.atRiskWhy;
  return (
    <>
      <Hairline />
      <SectionHeading title={followUp[loss]} aside={followUp.cause} />
      <div className={layout.side}>
        <Choices<Cause | typeof NONE>
          label={why}
          value={draft.cause ?? NONE}
          choices={[
            { value: NONE, text: followUp.none },
            ...CAUSES.map((cause) => ({ value: cause, text: followUp.causeOf(cause) })),
          ]}
          onChange={(next) =>
            dispatch({ type: "followUpTyped", key, draft: { ...draft, cause: next === NONE ? null : next } })
          }
        />
        {draft.cause === null ? (
          <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{followUp.lossHint}</p>
        ) : (
          <WinBackPlay cause={draft.cause} />
        )}
      </div>
    </>
  );
}

/** What wins back from this cause, and how. */
export function WinBackPlay({ cause }: { readonly cause: Cause }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const play = WIN_BACK_BY_CAUSE[cause];
  return (
    <div className={styles.play}>
      <span className={text.strong}>{words.followUp.winBack(play)}</span>
      <span className={mergeClasses(text.small, text.secondary)}>{words.followUp.winBackPlay(play)}</span>
    </div>
  );
}
