// Today's list as a calendar file: tick who goes in, then export. All of the list goes in unless unticked, folded or not.
// The text is shown as well, for hosts that block files.

import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { calendarLines, type CalendarLine } from "../../domain/today/calendarLines";
import { icsOf } from "../../domain/today/ics";
import { listDayText } from "../../i18n/format";
import { todayWords } from "../../i18n/today/words";
import { reachesPaperAndFiles } from "../shell/beyondThePane";
import { download, utcNow } from "../shell/download";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { listedRows, TODAY_FOLD } from "./today";
import { ActionButton } from "../widgets/ActionButton";
import { CopyText } from "../widgets/CopyText";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { FigurePage } from "../widgets/FigurePage";

const useStyles = makeStyles({
  root: { alignItems: "flex-start", minHeight: "24px" },
  indicator: { margin: "4px" },
  label: { padding: 0 },
  line: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  text: { display: "block" },
});

export function CalendarFilePage() {
  const { words } = usePane();
  return (
    <FigurePage place="calendarFile" title={words.today.exportTitle}>
      {(preview) => <CalendarFile preview={preview} />}
    </FigurePage>
  );
}

function CalendarFile({ preview }: { readonly preview: RegradePreview }) {
  const { words, language, dispatch, environment } = usePane();
  const today = usePaneState((state) => state.today);
  const downloads = reachesPaperAndFiles(environment.platform);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const [made, setMade] = useState<string | null>(null);
  const { plan, opened } = preview;
  const say = todayWords(language);
  const rows = useMemo(() => listedRows(plan, today), [plan, today]);
  const [fold, setFold] = useState(TODAY_FOLD);
  const shown = rows.slice(0, fold);
  const hidden = rows.length - shown.length;
  const chosen = rows.filter((row) => !today.unticked.has(row));
  const tick = (some: readonly number[], on: boolean): void => dispatch({ type: "exportTicked", rows: some, on });
  const make = (): void => {
    const lines = calendarLines(plan, chosen, language);
    const file = icsOf(lines, say, utcNow());
    setMade(file);
    if (downloads) download(say.calendarFile, "text/calendar", file);
    dispatch({ type: "answered", answer: { text: words.today.exported(lines.length), acts: [] } });
  };
  return (
    <>
      <Body place="calendarFile">
        <PageHeader title={words.today.exportTitle} />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
          {words.today.exportLead}
        </p>
        <div className={mergeClasses(layout.side, layout.above8)}>
          <Checkbox
            className={styles.root}
            indicator={{ className: styles.indicator }}
            label={{ children: words.today.all, className: styles.label }}
            checked={chosen.length === rows.length ? true : chosen.length === 0 ? false : "mixed"}
            onChange={() => tick(rows, chosen.length < rows.length)}
          />
        </div>
        <ul className={mergeClasses(layout.plainList, layout.side)} {...list}>
          {shown.map((row) => (
            <li key={row} data-rove-row className={styles.line}>
              <Checkbox
                data-rove
                className={styles.root}
                indicator={{ className: styles.indicator }}
                checked={!today.unticked.has(row)}
                onChange={(_event, data) => tick([row], data.checked === true)}
                label={{
                  className: styles.label,
                  children: (
                    <>
                      {customerName(plan, opened, row, words)}
                      <span className={mergeClasses(styles.text, text.small, text.secondary)}>
                        <Days lines={calendarLines(plan, [row], language)} />
                      </span>
                    </>
                  ),
                }}
              />
            </li>
          ))}
        </ul>
        {hidden === 0 ? null : (
          <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.above4)}>
            <Button size="small" className={text.unbroken} onClick={() => setFold(fold + TODAY_FOLD)}>
              {words.today.more(Math.min(TODAY_FOLD, hidden))}
            </Button>
            <span className={mergeClasses(text.small, text.quiet)}>
              {words.today.exportShown(shown.length, rows.length)}
            </span>
          </div>
        )}
        {made === null ? null : (
          <>
            <p className={mergeClasses(layout.side, text.paragraph, layout.above12, layout.below8, text.small)}>
              {downloads ? words.today.notDownloaded(say.calendarFile) : words.today.copyAsFile(say.calendarFile)}
            </p>
            <CopyText label={words.today.fileText} text={made} />
          </>
        )}
      </Body>
      <Footer>
        <ActionButton primary disabled={chosen.length === 0} onClick={make}>
          {chosen.length === 0 ? words.today.exportNone : words.today.exportCount(chosen.length, rows.length)}
        </ActionButton>
      </Footer>
    </>
  );
}

function Days({ lines }: { readonly lines: readonly CalendarLine[] }) {
  const { words, asOf } = usePane();
  return lines
    .map(({ kind, day, to }) =>
      kind === "drop" && to !== undefined
        ? words.today.dropOn(listDayText(day, asOf), to)
        : words.today.contactOn(listDayText(day, asOf)),
    )
    .join(" · ");
}
