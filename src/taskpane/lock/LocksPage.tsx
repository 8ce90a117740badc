// Every grade fixed by hand, with its end and its reason. A line opens the customer's card.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { isActiveLock } from "../../domain/regrade/locks";
import type { GradeLock } from "../../domain/settings/settings";
import { textOf } from "../../domain/table/text";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { actingRow } from "../state/acting";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";

const useStyles = makeStyles({
  strange: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
});

export function LocksPage() {
  const { words } = usePane();
  const opened = usePaneState((state) => state.opened);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const locks = opened?.settings.locks ?? [];
  return (
    <Body place="locks">
      <PageHeader title={words.workbook.locks} />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
        {locks.length === 0 ? words.workbook.locksNone : words.workbook.locksLead}
      </p>
      <ul className={mergeClasses(layout.plainList, layout.above8)} {...list}>
        {locks.map((lock, at) => (
          <LockLine key={`${lock.key}-${at}`} lock={lock} />
        ))}
      </ul>
    </Body>
  );
}

function LockLine({ lock }: { readonly lock: GradeLock }) {
  const { words, flows, asOf, dispatch, gradeName } = usePane();
  const state = usePaneFacts("preview", "opened", "work");
  const styles = useStyles();
  const text = useTextStyles();
  const { preview, opened } = state;
  const row = preview === null ? undefined : actingRow(preview.plan, { row: 0, key: textOf(lock.key) });
  const until = lock.until === null ? "" : isoDay(lock.until as SerialDay);
  const term = isActiveLock(lock, asOf)
    ? words.workbook.lockLine(gradeName(lock.grade), until)
    : words.workbook.lockOver(gradeName(lock.grade), until);
  const detail = (
    <span className={mergeClasses(text.small, text.secondary)}>
      {[term, lock.reason].filter((part) => part !== "").join(words.separator)}
    </span>
  );
  if (preview === null || opened === null || row === undefined) {
    return (
      <li data-rove-row className={styles.strange}>
        <span className={text.grow}>
          {lock.key}&ensp;
          <span className={mergeClasses(text.small, text.fall)}>{words.workbook.lockUnknown}</span>
          <br />
          {detail}
        </span>
        <Button
          data-rove
          size="small"
          disabledFocusable={state.work !== null}
          aria-label={words.linkOf(lock.key, words.card.unlock)}
          onClick={() =>
            void flows.saveLocks(
              (opened?.settings.locks ?? []).filter((other) => other !== lock),
              words.card.unlockDone(lock.key),
            )
          }
        >
          {words.card.unlock}
        </Button>
      </li>
    );
  }
  const name = customerName(preview.plan, opened, row, words);
  return (
    <li data-rove-row>
      <LineButton
        wraps
        icon={<LockClosed16Regular className={text.secondary} />}
        onClick={() => dispatch({ type: "customerOpened", row })}
      >
        {name}
        <br />
        {detail}
      </LineButton>
    </li>
  );
}
