// The line at the bottom: sheet tabs on the left, then what is going on, and what the selected cells add up to.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { GridSession } from "../grid/gridSession";
import type { PreviewWords } from "../words";
import { SheetTabs } from "./SheetTabs";

export interface Totals {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

const MOST_CELLS = 2_000_000;

/** What do the selected cells add up to? Blank cells count nowhere, text counts but adds nothing. */
export function totalsOf(session: GridSession): Totals {
  const { selection, sheet } = session;
  let [count, numbers, sum] = [0, 0, 0];
  if ((selection.bottom - selection.top + 1) * (selection.right - selection.left + 1) > MOST_CELLS)
    return { count, numbers, sum };
  sheet.forEachCell(selection, ({ value }) => {
    if (value === null) return;
    count++;
    if (typeof value !== "number") return;
    numbers++;
    sum += value;
  });
  return { count, numbers, sum };
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    height: "30px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingRight: tokens.spacingHorizontalM,
  },
  push: { flexGrow: 1 },
  figures: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export function StatusBar(props: { session: GridSession; words: PreviewWords; message: string }): React.JSX.Element {
  const { session, words, message } = props;
  useSyncExternalStore(session.subscribe, session.getVersion);
  const styles = useStyles();
  const totals = totalsOf(session);
  const format = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
  return (
    <footer className={styles.bar}>
      <SheetTabs session={session} words={words} />
      <span role="status">{message}</span>
      <div className={styles.push} />
      {totals.count > 1 && (
        <span className={styles.figures}>
          {totals.numbers > 1 && `${words.average} ${format(totals.sum / totals.numbers)}　`}
          {`${words.count} ${totals.count.toLocaleString("en-US")}`}
          {totals.numbers > 1 && `　${words.sum} ${format(totals.sum)}`}
        </span>
      )}
      <span>{session.editing ? words.editing : words.ready}</span>
    </footer>
  );
}
