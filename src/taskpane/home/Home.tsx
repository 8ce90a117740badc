// Is the sheet out of date? The answer and the bars first, then the four inputs of this regrade, then what to check, then
// what leads at the stage of the business: it explains the book, and must not push the answer's inputs out of sight.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ChevronRight16Regular } from "@fluentui/react-icons";
import type { RegradePreview } from "../../actions/actions";
import { clockText, dayText } from "../../i18n/format";
import { changingCount } from "../../domain/regrade/plan";
import { renamesIn } from "../changes/diff";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { useCheckup } from "../shell/useWorkedOut";
import { ActionButton } from "../widgets/ActionButton";
import { Choices } from "../widgets/Choices";
import { DAY_POPOVER } from "../widgets/contextLayers";
import { FetchedLayer } from "../widgets/FetchedLayer";
import { FactRow, SmallLink } from "../widgets/FactRow";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline } from "../widgets/Section";
import { ShownRowsLine } from "../widgets/ShownRowsLine";
import { useTextStyles } from "../widgets/textStyles";
import { BenchmarkFact } from "./BenchmarkFact";
import { Headline } from "./Headline";
import { LeadingSection } from "../leading/LeadingSection";
import { NotRead } from "../widgets/NotRead";
import { ProblemSection } from "../problems/ProblemList";
import { WritesFact } from "./WritesFact";

const useStyles = makeStyles({
  facts: { paddingTop: tokens.spacingVerticalS },
  recognised: { color: tokens.colorBrandForeground1 },
  link: { color: tokens.colorBrandForegroundLink },
});

export function Home() {
  const { words, flows, dispatch } = usePane();
  const { opened, preview, work } = usePaneFacts("opened", "preview", "work");
  const replaceFormulas = usePaneState((state) => state.diff.replaceFormulas);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (opened === null) return null;
  const found = opened.columns.filter((column) => column.role !== null).length;
  const hasCustomers = preview !== null && preview.plan.counts.empty < preview.plan.table.rowCount;
  const isFresh =
    hasCustomers && changingCount(preview.plan) === 0 && renamesIn(preview, { replaceFormulas }).length === 0;
  return (
    <>
      <Body place="home">
        <RefusalBar />
        <LineButton
          id="see-columns"
          chevron={false}
          icon={<CheckmarkCircle20Filled className={styles.recognised} />}
          aside={
            <span className={mergeClasses(layout.row, layout.tight, styles.link)}>
              {words.home.seeColumns}
              <ChevronRight16Regular />
            </span>
          }
          onClick={() => dispatch({ type: "pageOpened", page: "columns" })}
        >
          <span className={mergeClasses(text.small, text.secondary)}>{words.home.recognised(found)}</span>
        </LineButton>
        {preview === null ? <NotRead bars={[32, 20, 24, 24]} /> : <Headline preview={preview} />}
        <LastRun />
        <ShownRowsLine opened={opened} />
        {opened.settingsProblems.length === 0 ? null : (
          <p className={mergeClasses(layout.side, text.small, text.fall)}>
            {words.home.settingsProblems(opened.settingsProblems.length)}
          </p>
        )}
        <Hairline />
        <div className={styles.facts}>
          <DayFact />
          <RecencyFact />
          {preview === null ? null : <BenchmarkFact preview={preview} />}
          <WritesFact />
        </div>
        {preview === null ? null : <ProblemSection preview={preview} />}
        {preview === null ? null : <LeadingSection preview={preview} />}
        {preview === null ? null : <CheckupLine preview={preview} />}
      </Body>
      <Footer note={words.home.promise}>
        <ActionButton
          primary
          id="start-regrade"
          busy={work !== null && preview !== null}
          onClick={() => void (preview === null ? flows.regradeAsked() : isFresh ? flows.reread() : flows.showDiff())}
        >
          {isFresh ? words.home.recheck : words.home.regrade}
        </ActionButton>
      </Footer>
    </>
  );
}

/** The way to the check-up of the whole table. */
function CheckupLine({ preview }: { readonly preview: RegradePreview }) {
  const { words, language, dispatch } = usePane();
  const findings = useCheckup(preview.plan, language);
  const note = findings === undefined ? words.longWork.checking : words.workbook.checkupNote(findings.length);
  return (
    <LineButton
      id="open-checkup"
      aside={note}
      label={words.linkOf(words.workbook.checkup, note)}
      onClick={() => dispatch({ type: "pageOpened", page: "checkup" })}
    >
      {words.workbook.checkup}
    </LineButton>
  );
}

/** The way back to the last run of this session, for as long as it can be undone. */
function LastRun() {
  const { words, dispatch } = usePane();
  const { outcome, undone } = usePaneFacts("outcome", "undone");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (outcome === null || undone !== null) return null;
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.above12)}>
      <span className={mergeClasses(text.small, text.quiet)}>
        {words.home.lastRun(outcome.gradedRows.length, outcome.renamedRows.length, clockText(outcome.writtenAt))}
      </span>
      <SmallLink
        id="see-result"
        text={words.home.seeResult}
        onClick={() => dispatch({ type: "pageOpened", page: "result" })}
      />
    </div>
  );
}

function DayFact() {
  const { words, asOf, isToday, language } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <FactRow name={words.home.asOf}>
      <span className={mergeClasses(layout.row, layout.apart)}>
        <span>
          {dayText(asOf, "full", language)}
          {isToday ? <span className={mergeClasses(text.small, text.quiet)}>&ensp;{words.context.today}</span> : null}
        </span>
        <FetchedLayer part={DAY_POPOVER} kind="form">
          <DayLink />
        </FetchedLayer>
      </span>
    </FactRow>
  );
}

function DayLink(props: Partial<Parameters<typeof SmallLink>[0]>) {
  const { words } = usePane();
  return (
    <SmallLink
      {...props}
      text={words.change}
      label={words.linkOf(words.home.asOf, words.change)}
      onClick={props.onClick ?? (() => undefined)}
    />
  );
}

function RecencyFact() {
  const { words, flows } = usePane();
  const { opened, recency } = usePaneFacts("opened", "recency");
  if (opened === null) return null;
  if (opened.map.recencyForm === "date") return <FactRow name={words.home.recency}>{words.home.recencyDate}</FactRow>;
  const mode = recency ?? opened.settings.recency;
  return (
    <FactRow
      name={words.home.recency}
      note={mode === "aged" ? words.home.recencyAgedHint : words.home.recencyRecordedHint}
    >
      <Choices
        label={words.home.recency}
        value={mode}
        choices={[
          { value: "aged", text: words.home.recencyAged },
          { value: "recorded", text: words.home.recencyRecorded },
        ]}
        onChange={(next) => void flows.setRecency(next)}
      />
    </FactRow>
  );
}
