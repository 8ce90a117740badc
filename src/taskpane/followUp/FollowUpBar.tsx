// 记录跟进, always in reach under a card: channel, one line, log. Details stand in a drawer. The key / goes to
// the line from anywhere on the card, Ctrl+Enter logs.

import { rowFacts } from "../../domain/regrade/rowFacts";
import { Button, Input, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { RegradePreview } from "../../actions/actions";
import { CHANNELS, promisedDay, type FollowUpEntry } from "../../domain/followUp/followUp";
import { lockKey } from "../../domain/regrade/locks";
import { followUpDates } from "../../domain/strategy/cadence";
import { listDayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { EMPTY_FOLLOW_UP, type FollowUpDraft } from "./followUpDraft";
import { useSlashKey } from "./useSlashKey";
import { ChoiceChips } from "../widgets/ChoiceChips";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { FollowUpDetails } from "./FollowUpDetails";
import { ownValue } from "../../domain/vocabulary/own";
import { lineAbove } from "../widgets/edges";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    ...lineAbove(tokens.colorNeutralStroke2),
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { paddingBottom: tokens.spacingVerticalXS },
  channels: { columnGap: tokens.spacingHorizontalXS, flexWrap: "nowrap" },
  line: { flexGrow: 1, minWidth: 0 },
  save: { minWidth: "56px" },
});

const LINE = "follow-up-line";

export interface FollowUpBarProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function FollowUpBar({ preview, row }: FollowUpBarProps) {
  const { words, flows, environment, dispatch } = usePane();
  const isBusy = usePaneState((state) => state.work !== null);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState(false);
  useSlashKey(LINE);
  const { plan } = preview;
  const key = lockKey(plan.table, row);
  const draft = usePaneState((state) => ownValue(state.followUps, key)) ?? EMPTY_FOLLOW_UP;
  const type = (part: Partial<FollowUpDraft>): void =>
    dispatch({ type: "followUpTyped", key, draft: { ...draft, ...part } });
  const today = environment.today();
  const day = draft.day ?? today;
  const promised = promisedDay(draft.promise || draft.line, day);
  const save = (): void => {
    if (draft.line.trim() === "") {
      document.getElementById(LINE)?.focus();
      dispatch({ type: "answered", answer: { text: words.followUp.missing, acts: [] } });
    } else void flows.logFollowUp(row, entryOf(draft, rowFacts(plan, row).text("owner"), day));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <section aria-label={words.followUp.title} className={styles.bar} onKeyDown={onKeyDown}>
      <div className={mergeClasses(layout.side, layout.row, layout.apart, styles.head)}>
        <span className={mergeClasses(layout.row, layout.tight)}>
          <h3 className={mergeClasses(text.heading, text.small, text.strong)}>{words.followUp.title}</h3>
          <ChoiceChips
            label={words.followUp.channelLabel}
            value={draft.channel}
            choices={CHANNELS.map((channel) => ({ value: channel, text: words.followUp.channel(channel) }))}
            onChange={(channel) => type({ channel })}
          />
        </span>
        <SmallLink id="follow-up-details" text={words.followUp.details} onClick={() => setOpen(true)} />
      </div>
      <div className={mergeClasses(layout.side, layout.row)}>
        <Tooltip content={words.followUp.keys} relationship="description" positioning="above-start">
          <Input
            id={LINE}
            className={styles.line}
            aria-label={words.followUp.line}
            aria-keyshortcuts="/"
            placeholder={words.followUp.lineHint}
            value={draft.line}
            onChange={(_event, data) => type({ line: data.value })}
          />
        </Tooltip>
        <Button appearance="primary" className={styles.save} disabledFocusable={isBusy} onClick={save}>
          {words.followUp.save}
        </Button>
      </div>
      <p className={mergeClasses(layout.side, text.paragraph, layout.above4, text.small, text.quiet)}>
        {promised === null
          ? words.followUp.next(
              followUpDates(day)
                .map((due) => listDayText(due, today))
                .join(" · "),
            )
          : words.followUp.promised(listDayText(promised, today))}
      </p>
      <FollowUpDetails
        preview={preview}
        row={row}
        draft={draft}
        onType={type}
        open={open}
        onClose={() => setOpen(false)}
      />
    </section>
  );
}

/** The entry as it is logged. A day in the one line is a promise, unless the details name another. */
function entryOf(draft: FollowUpDraft, owner: string, day: Parameters<typeof promisedDay>[1]): FollowUpEntry {
  const line = draft.line.trim();
  const promise = draft.promise.trim() || (promisedDay(line, day) === null ? "" : line);
  const { channel, stage, objection, cause, result } = draft;
  return {
    ...(draft.day === null ? {} : { when: draft.day }),
    channel,
    person: (draft.person ?? owner).trim(),
    feedback: line,
    promise,
    stage,
    objection,
    cause,
    result,
  };
}
