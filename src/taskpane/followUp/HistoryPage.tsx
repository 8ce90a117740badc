// What was followed up with this customer, newest first.

import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { FollowUp } from "../../domain/followUp/followUp";
import type { SerialDay } from "../../domain/vocabulary/day";
import { dayText, listDayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { CustomerPage } from "../customer/CustomerPage";
import { lineBelow } from "../widgets/edges";

const useStyles = makeStyles({
  entry: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    ...lineBelow(tokens.colorNeutralStroke2),
  },
});

export function HistoryPage() {
  const { words } = usePane();
  return (
    <CustomerPage title={words.followUp.history}>
      {(preview, row) => <History key={row} preview={preview} row={row} />}
    </CustomerPage>
  );
}

function History({ preview, row }: { readonly preview: RegradePreview; readonly row: number }) {
  const { words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [entries, setEntries] = useState<readonly FollowUp[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void flows.followUpHistory(row).then((read) => {
      if (!isGone) setEntries(read ?? []);
    });
    return () => {
      isGone = true;
    };
  }, [flows, row]);
  return (
    <Body place="history">
      <PageHeader
        title={words.followUp.history}
        aside={<SmallLink text={words.followUp.openLog} onClick={() => void flows.openFollowUps()} />}
      />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.strong)}>
        {customerName(preview.plan, preview.opened, row, words)}
      </p>
      {entries === null ? (
        <Skeleton
          aria-label={words.followUp.reading}
          className={mergeClasses(layout.side, layout.above8, layout.stack)}
        >
          <SkeletonItem size={40} />
          <SkeletonItem size={40} />
        </Skeleton>
      ) : entries.length === 0 ? (
        <p className={mergeClasses(layout.side, text.secondary)}>{words.followUp.historyNone}</p>
      ) : (
        <ul className={mergeClasses(layout.plainList, layout.side)}>
          {entries.map((entry, at) => (
            <Entry key={`${entry.when}-${at}`} entry={entry} />
          ))}
        </ul>
      )}
    </Body>
  );
}

function Entry({ entry }: { readonly entry: FollowUp }) {
  const { words, language, environment } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { followUp } = words;
  const today = environment.today();
  const facts = [
    entry.channel === null ? "" : followUp.channel(entry.channel),
    entry.person,
    entry.stage === null ? "" : followUp.stageOf(entry.stage),
    entry.objection === null ? "" : words.linkOf(followUp.objection, followUp.objectionOf(entry.objection)),
    entry.cause === null ? "" : words.linkOf(followUp.cause, followUp.causeOf(entry.cause)),
    entry.result === null ? "" : followUp.resultOf(entry.result),
  ].filter((fact) => fact !== "");
  const due = entry.due.filter((day) => day >= today).map((day) => listDayText(day, today));
  return (
    <li className={styles.entry}>
      <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>
        {[dayText(Math.floor(entry.when) as SerialDay, "full", language), ...facts].join(" · ")}
      </p>
      <p className={text.paragraph}>{entry.feedback}</p>
      {entry.promise === "" || entry.promise === entry.feedback ? null : (
        <p className={text.paragraph}>{words.linkOf(followUp.promise, entry.promise)}</p>
      )}
      {entry.promiseDay === null ? null : (
        <p className={mergeClasses(text.paragraph, text.small, text.fall)}>
          {followUp.promised(listDayText(entry.promiseDay, today))}
        </p>
      )}
      {due.length === 0 ? null : (
        <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{followUp.next(due.join(" · "))}</p>
      )}
    </li>
  );
}
