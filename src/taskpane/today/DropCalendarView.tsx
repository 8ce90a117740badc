// Four weeks of days on which customers fall if nobody orders. One stop of the Tab key: arrows move by day and by week,
// Enter lists who falls on that day.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { DropDay } from "../../domain/today/dropCalendar";
import { shortNames } from "../../domain/today/shortName";
import { calendarDate, type SerialDay } from "../../domain/vocabulary/day";
import { dayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { FORCED_COLORS } from "../shell/theme";
import { calendarDays, dayListed, dropDaysOf } from "./today";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";
import { chosenInForcedColors, useTileStyles } from "../widgets/tileStyles";
import { edge } from "../widgets/edges";
import { ownValue } from "../../domain/vocabulary/own";

/** A drop within this many days stands out. */
const SOON = 7;
const useStyles = makeStyles({
  grid: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  week: { display: "grid", gridTemplateColumns: "repeat(7, minmax(0, 1fr))", columnGap: "2px", marginBottom: "2px" },
  head: { textAlign: "center" },
  cell: { display: "grid" },
  day: {
    display: "block",
    position: "relative",
    width: "100%",
    height: "38px",
    paddingTop: "1px",
    paddingBottom: "1px",
    paddingLeft: 0,
    paddingRight: 0,
    overflow: "hidden",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ...edge("1px", "solid", "transparent"),
  },
  // A border that is not there in other colours would say that somebody falls on this day.
  quiet: { cursor: "default", [FORCED_COLORS]: { ...edge("1px", "solid", "Canvas") } },
  past: { color: tokens.colorNeutralForeground3, paddingTop: "2px" },
  now: {
    ...edge("1px", "solid", tokens.colorBrandStroke1),
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  soon: {
    ...edge("1px", "solid", tokens.colorStatusWarningForeground1),
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  later: {
    ...edge("1px", "solid", tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  chosen: {
    ...edge("2px", "solid", tokens.colorBrandStroke1),
    paddingTop: 0,
    paddingBottom: 0,
    ...chosenInForcedColors,
  },
  name: { display: "block", whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function DropCalendarView({ preview }: { readonly preview: RegradePreview }) {
  const { words, language } = usePane();
  const today = usePaneState((state) => state.today);
  const styles = useStyles();
  const text = useTextStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { plan, opened } = preview;
  const { asOf } = plan.graded;
  const days = calendarDays(asOf);
  const last = days[days.length - 1];
  const [reached, setReached] = useState<SerialDay>(today.day ?? asOf);
  const stop = Math.min(last, Math.max(asOf, reached)) as SerialDay;
  const drops = useMemo(() => new Map(dropDaysOf(plan).map((drop) => [drop.day, drop])), [plan]);
  const shortName = useMemo(() => {
    const rows = [...drops.values()].flatMap((drop) => drop.rows);
    return shortNames(rows.map((row) => customerName(plan, opened, row, words)));
  }, [drops, plan, opened, words]);
  const move = (event: KeyboardEvent): void => {
    const inWeek = (stop - days[0]) % 7;
    const step = event.key === "Home" ? -inWeek : event.key === "End" ? 6 - inWeek : ownValue(STEPS, event.key);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(asOf, stop + step)) as SerialDay;
    setReached(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const listed = dayListed(plan, today);
  const weeks = [0, 7, 14, 21].map((from) => days.slice(from, from + 7));
  return (
    <div role="grid" aria-label={words.today.calendar} ref={grid} className={styles.grid} onKeyDown={move}>
      <div role="row" className={styles.week}>
        {words.today.weekdays.map((name) => (
          <span key={name} role="columnheader" className={mergeClasses(styles.head, text.small, text.quiet)}>
            {name}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={styles.week}>
          {week.map((day) => (
            <div key={day} role="gridcell" className={styles.cell} aria-selected={listed === day}>
              {day < asOf ? (
                <span className={mergeClasses(styles.day, styles.past)} aria-label={dayText(day, "heading", language)}>
                  {calendarDate(day).day}
                </span>
              ) : (
                <DayButton
                  preview={preview}
                  day={day}
                  drop={drops.get(day)}
                  shortName={shortName}
                  stop={day === stop}
                  onReach={setReached}
                />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface DayButtonProps {
  readonly preview: RegradePreview;
  readonly day: SerialDay;
  readonly drop: DropDay | undefined;
  readonly shortName: (name: string) => string;
  readonly stop: boolean;
  readonly onReach: (day: SerialDay) => void;
}

function DayButton({ preview, day, drop, shortName, stop, onReach }: DayButtonProps) {
  const { words, language, amount, isToday, dispatch } = usePane();
  const today = usePaneState((state) => state.today);
  const styles = useStyles();
  const tiles = useTileStyles();
  const { plan, opened } = preview;
  const { asOf } = plan.graded;
  const heading = dayText(day, "heading", language);
  const names = (drop?.rows ?? []).map((row) => customerName(plan, opened, row, words));
  const isChosen = dayListed(plan, today) === day;
  const label =
    drop === undefined
      ? words.today.nobodyFalls(heading)
      : words.today.falls(heading, names.slice(0, 2).join(words.listSeparator), names.length, amount(drop.amountYuan));
  const choose = (): void => {
    onReach(day);
    if (drop === undefined) return;
    dispatch({ type: "dropDayChosen", day: isChosen ? null : day });
    if (!isChosen) dispatch({ type: "announced", text: words.announce.filtered(drop.rows.length) });
  };
  const date = calendarDate(day);
  const now = day === asOf ? (isToday ? words.today.today : words.today.asOfDay) : "";
  const under =
    drop === undefined ? now : names.length > 1 ? words.today.countOnDay(names.length) : shortName(names[0]);
  return (
    <button
      type="button"
      data-day={day}
      aria-pressed={drop === undefined ? undefined : isChosen}
      tabIndex={stop ? 0 : -1}
      className={mergeClasses(
        tiles.tile,
        styles.day,
        drop === undefined && styles.quiet,
        day === asOf && styles.now,
        drop !== undefined && (day - asOf <= SOON ? styles.soon : styles.later),
        isChosen && styles.chosen,
      )}
      onClick={choose}
    >
      <Unseen>{label}</Unseen>
      <span aria-hidden className={styles.name}>
        {date.day === 1 ? words.today.firstOfMonth(date.month) : date.day}
      </span>
      <span aria-hidden className={styles.name}>
        {under}
      </span>
    </button>
  );
}
