// Settings: a list of pages, the language, and the way back to the defaults. They live in the workbook.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { HIGHLIGHT_TONES } from "../../actions/host";
import { ownTextCount } from "../../domain/strategy/ownPlaybook";
import { GRADES } from "../../domain/vocabulary/grade";
import { limitText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { locksByKey } from "../../domain/regrade/locks";
import { changedOnPage } from "../state/numberPages";
import type { Page } from "../state/navigation";
import { LANGUAGE_CHOICES } from "../state/state";
import { Choices } from "../widgets/Choices";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { TabHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { SettingsProblems } from "./SettingsProblems";
import { SettingsSheetButton } from "./SettingsSheetButton";

const useStyles = makeStyles({
  ask: { display: "flex", columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

export function SettingsRoot() {
  const { words, flows } = usePane();
  const state = usePaneFacts("opened", "languageChoice");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <Body place="settings">
      <RefusalBar />
      {state.opened === null ? (
        <p className={mergeClasses(layout.side, text.secondary)}>{words.settings.needTable}</p>
      ) : (
        <>
          <WorkbookSettings />
          <SettingsProblems />
          <SettingsSheetButton />
        </>
      )}
      <Hairline />
      <div className={mergeClasses(layout.side, layout.above12)}>
        <p className={mergeClasses(text.paragraph, layout.below4)}>{words.settings.language}</p>
        <Choices
          label={words.settings.language}
          value={state.languageChoice}
          choices={LANGUAGE_CHOICES.map((value) => ({ value, text: words.settings.languages[value] }))}
          onChange={(choice) => void flows.chooseLanguage(choice)}
        />
      </div>
      {state.opened === null ? null : <Reset />}
      <Hairline />
      <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.settings.privacy}</p>
    </Body>
  );
}

function WorkbookSettings() {
  const { words, flows, gradeName, asOf } = usePane();
  const { opened, switches } = usePaneFacts("opened", "switches");
  const text = useTextStyles();
  const tableId = opened?.table.id;
  useEffect(() => {
    if (tableId !== undefined) void flows.readSwitches();
  }, [flows, tableId]);
  if (opened === null) return null;
  const { rules, reviewCadenceDays, writtenColumns, riskWords, playbook, tags, locks, businessStage } = opened.settings;
  const known = locksByKey(locks, asOf);
  const holding = [...known.values()].filter(({ holds }) => holds).length;
  const lines: readonly Line[] = [
    {
      page: "thresholds",
      name: words.settings.thresholds,
      note: words.settings.thresholdsNote(
        gradeName("S"),
        limitText(rules.sAmountRatio),
        gradeName("A"),
        limitText(rules.aAmountRatio),
      ),
    },
    {
      page: "benchmarkSettings",
      name: words.benchmarkSettings.title,
      note: words.benchmarkSettings.note(
        words.benchmarkSettings.comparisons[rules.compareWith],
        opened.settings.ownBenchmarks.length,
      ),
    },
    {
      page: "gradeNames",
      name: words.gradeNames.title,
      note: GRADES.map((grade) => gradeName(grade)).join(" / "),
    },
    {
      page: "cadence",
      name: words.settings.cadence,
      note: words.settings.cadenceNote(gradeName("S"), String(reviewCadenceDays.S)),
    },
    {
      page: "numbers",
      name: words.numbersPage.title,
      note: words.numbersPage.changed(changedOnPage(opened.settings)),
    },
    { page: "written", name: words.settings.written, note: words.settings.writtenNote(writtenColumns.length) },
    {
      page: "highlights",
      name: words.settings.highlights,
      note: switches === null ? "" : words.settings.highlightsNote(switches.wanted.length, HIGHLIGHT_TONES.length),
    },
    { page: "formulas", name: words.formulas.title, note: words.formulas.note },
    { page: "playbook", name: words.playbook.title, note: words.playbook.note(ownTextCount(playbook)) },
    { page: "tags", name: words.playbook.tags, note: words.playbook.tagsNote(tags.length) },
    {
      page: "businessStage",
      name: words.stage.title,
      note: words.stage.note(words.stage.names[businessStage], words.stage.focus[businessStage]),
    },
    { page: "riskWords", name: words.workbook.riskWords, note: words.workbook.riskWordsNote(riskWords.length) },
    { page: "locks", name: words.workbook.locks, note: words.workbook.locksNote(holding, known.size - holding) },
    { page: "settingsFile", name: words.workbook.file, note: words.workbook.fileNote },
  ];
  return (
    <>
      <TabHeader
        title={words.settings.title}
        aside={<span className={mergeClasses(text.small, text.quiet)}>{words.settings.kept}</span>}
      />
      {GROUPS.map(({ group, pages }) => (
        <SettingsGroup
          key={group}
          title={words.settings.groups[group]}
          lines={pages.flatMap((page) => lines.filter((line) => line.page === page))}
        />
      ))}
    </>
  );
}

interface Line {
  readonly page: Page;
  readonly name: string;
  readonly note: string;
}

/** The pages by the question they answer; every page of the list stands in one group. */
const GROUPS = [
  { group: "grading", pages: ["thresholds", "benchmarkSettings", "gradeNames", "locks"] },
  { group: "acting", pages: ["cadence", "numbers", "playbook", "tags", "riskWords", "businessStage"] },
  { group: "sheet", pages: ["written", "highlights", "formulas"] },
  { group: "file", pages: ["settingsFile"] },
] as const satisfies readonly { readonly group: string; readonly pages: readonly Page[] }[];

/** Pages of one kind; a list is one stop of the Tab key. */
function SettingsGroup({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { words, dispatch } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  return (
    <>
      <SectionHeading title={title} />
      <ul className={layout.plainList} {...list}>
        {lines.map(({ page, name, note }) => (
          <li key={page} data-rove-row>
            <LineButton
              id={`open-${page}`}
              onClick={() => dispatch({ type: "pageOpened", page })}
              label={words.linkOf(name, note)}
            >
              {name}
              <br />
              <span className={mergeClasses(text.small, text.quiet)}>{note}</span>
            </LineButton>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything back to the defaults, asked once more in place. The focus goes to the answer, and back to the question. */
function Reset() {
  const { words, flows } = usePane();
  const work = usePaneState((state) => state.work);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [asking, setAsking] = useState<"not yet" | "now" | "answered">("not yet");
  return (
    <div className={mergeClasses(layout.side, layout.above16)}>
      {asking === "now" ? (
        <>
          <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>{words.settings.resetAsk}</p>
          <div className={styles.ask}>
            <Button
              autoFocus
              disabledFocusable={work !== null}
              onClick={() => {
                setAsking("answered");
                void flows.resetSettings();
              }}
            >
              {words.settings.resetDo}
            </Button>
            <Button appearance="subtle" onClick={() => setAsking("answered")}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" autoFocus={asking === "answered"} onClick={() => setAsking("now")}>
          {words.settings.reset}
        </Button>
      )}
    </div>
  );
}
