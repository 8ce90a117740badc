// Who first today, and when do others fall? The 2×2 and the calendar filter one list.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarArrowRight20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { nextToDrop } from "../../domain/today/dropCalendar";
import { notListedCount, todayLines } from "../../domain/today/todayList";
import { dayText, listDayText } from "../../i18n/format";
import { todayWords } from "../../i18n/today/words";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { chosenDrop, listedRows, TODAY_FOLD } from "./today";
import { useToday } from "../shell/useWorkedOut";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { RefusalBar } from "../widgets/RefusalBar";
import { SectionHeading } from "../widgets/Section";
import { TabHeader } from "../widgets/PageHeader";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { DropCalendarView } from "./DropCalendarView";
import { NotRead } from "../widgets/NotRead";
import { TodayLineRow } from "./TodayLineRow";
import { TodayMatrix } from "./TodayMatrix";

const useStyles = makeStyles({
  more: { paddingTop: tokens.spacingVerticalXS },
});

export function TodayPanel() {
  const { words, language, asOf, dispatch } = usePane();
  const state = usePaneFacts("preview", "opened", "today");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { preview } = state;
  const list = useToday(preview?.plan);
  if (preview === null) {
    return (
      <Body place="today">
        <RefusalBar />
        {state.opened?.gradable === false ? (
          <p className={mergeClasses(layout.side, text.secondary)}>{words.notGradable.title}</p>
        ) : (
          <NotRead bars={[48, 48, 48, 48, 48]} />
        )}
      </Body>
    );
  }
  return (
    <Body place="today">
      <RefusalBar />
      <TabHeader
        title={dayText(asOf, "heading", language)}
        aside={
          <Button
            appearance="subtle"
            size="small"
            id="open-calendar-file"
            icon={<CalendarArrowRight20Regular />}
            disabled={list === undefined || listedRows(preview.plan, state.today).length === 0}
            onClick={() => dispatch({ type: "pageOpened", page: "calendarFile" })}
          >
            {words.today.export}
          </Button>
        }
      />
      {list === undefined ? <NotRead bars={[48, 48]} /> : <TodayMatrix plan={preview.plan} />}
      <SectionHeading title={words.today.calendar} aside={words.today.calendarNote} />
      <DropCalendarView preview={preview} />
      {list === undefined ? <NotRead bars={[48, 48, 48]} /> : <TodayListSection preview={preview} />}
      <NotListed preview={preview} />
    </Body>
  );
}

function TodayListSection({ preview }: { readonly preview: RegradePreview }) {
  const { words, language, amount, dispatch } = usePane();
  const today = usePaneState((state) => state.today);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const list = useRovingList<HTMLUListElement>();
  const { plan } = preview;
  const rows = listedRows(plan, today);
  const lines = useMemo(() => todayLines(plan, rows.slice(0, today.shown)), [plan, rows, today.shown]);
  const drop = chosenDrop(plan, today);
  const left = rows.length - lines.length;
  return (
    <>
      <SectionHeading
        title={
          drop === undefined
            ? todayWords(language).quadrant(today.quadrant)
            : words.today.dayTitle(listDayText(drop.day, plan.graded.asOf))
        }
        aside={drop === undefined ? words.today.sorted : words.today.dayAside(rows.length, amount(drop.amountYuan))}
      >
        {drop === undefined ? null : (
          <SmallLink
            text={words.today.backToList}
            onClick={() => {
              dispatch({ type: "dropDayChosen", day: null });
              document.getElementById(`today-${today.quadrant}`)?.focus({ preventScroll: true });
            }}
          />
        )}
      </SectionHeading>
      {rows.length === 0 ? (
        <Nobody preview={preview} />
      ) : (
        <ul className={layout.plainList} {...list}>
          {lines.map((line) => (
            <TodayLineRow key={line.row} preview={preview} line={line} />
          ))}
        </ul>
      )}
      {left <= 0 ? null : (
        <div className={mergeClasses(layout.side, styles.more)}>
          <Button size="small" onClick={() => dispatch({ type: "moreToday" })}>
            {words.today.more(Math.min(TODAY_FOLD, left))}
          </Button>
        </div>
      )}
    </>
  );
}

/** An empty quadrant; for 立即联系 with the next day on which somebody falls. */
function Nobody({ preview }: { readonly preview: RegradePreview }) {
  const { words, gradeName } = usePane();
  const today = usePaneState((state) => state.today);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const next = useMemo(() => nextToDrop(plan), [plan]);
  if (today.quadrant !== "now")
    return <p className={mergeClasses(layout.side, text.paragraph, text.secondary)}>{words.today.nobodyHere}</p>;
  return (
    <div className={layout.side}>
      <p className={mergeClasses(text.paragraph, text.strong)}>{words.today.nobodyNow}</p>
      <p className={mergeClasses(text.paragraph, text.small, text.secondary, layout.above4)}>
        {next === undefined
          ? words.today.noDrop
          : words.today.nextDrop(
              listDayText(next.day, plan.graded.asOf),
              customerName(plan, opened, next.row, words),
              gradeName(next.to),
            )}
      </p>
    </div>
  );
}

/** What the list does not know. */
function NotListed({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const count = notListedCount(preview.plan);
  if (count === 0) return null;
  return (
    <p className={mergeClasses(layout.side, text.paragraph, layout.above12, text.small, text.quiet)}>
      {words.today.notListed(count)}&ensp;
      <SmallLink
        text={words.today.seeProblems}
        onClick={() => dispatch({ type: "pageOpened", page: "problems", tab: "regrade" })}
      />
    </p>
  );
}
