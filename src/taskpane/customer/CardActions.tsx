// What one can do on a card besides reading it: fix the grade, see what was said, take a brief along.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentText16Regular, History16Regular, LockClosed16Regular, LockOpen16Regular } from "@fluentui/react-icons";
import type { RegradePreview } from "../../actions/actions";
import { activeLocks, lockKey } from "../../domain/regrade/locks";
import { customerAt } from "../state/acting";
import { lockText } from "../lock/lockText";
import { usePane } from "../shell/PaneContext";
import { FORCED_COLORS } from "../shell/theme";
import type { Page } from "../state/navigation";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    // There each has a border, which keeps to the pane's side.
    [FORCED_COLORS]: {
      columnGap: tokens.spacingHorizontalSNudge,
      paddingLeft: tokens.spacingHorizontalM,
      paddingRight: tokens.spacingHorizontalS,
    },
  },
  icon: { flexShrink: 0 },
});

export interface CardActionsProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function CardActions({ preview, row }: CardActionsProps) {
  const pane = usePane();
  const { words, dispatch } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const { asOf } = plan.graded;
  const lock = activeLocks(opened.settings.locks, asOf).get(lockKey(plan.table, row));
  const locked = lockText(plan, row, pane);
  const open = (page: Page): void => dispatch({ type: "customerPageOpened", page, customer: customerAt(plan, row) });
  return (
    <>
      {locked === undefined ? null : (
        <p className={mergeClasses(layout.side, layout.row, layout.below4, text.paragraph, text.small, text.secondary)}>
          <LockClosed16Regular className={styles.icon} />
          <span>{locked}</span>
        </p>
      )}
      <div className={styles.actions}>
        <Button
          id="open-lock"
          size="small"
          appearance="subtle"
          icon={lock === undefined ? <LockOpen16Regular /> : <LockClosed16Regular />}
          onClick={() => open("lock")}
        >
          {lock === undefined ? words.card.lock : words.card.editLock}
        </Button>
        <Button
          id="open-history"
          size="small"
          appearance="subtle"
          icon={<History16Regular />}
          onClick={() => open("history")}
        >
          {words.followUp.history}
        </Button>
        <Button
          id="open-brief"
          size="small"
          appearance="subtle"
          icon={<DocumentText16Regular />}
          onClick={() => open("brief")}
        >
          {words.card.brief}
        </Button>
      </div>
    </>
  );
}
