// What should be checked: a doubt about a whole column first, which opens the columns; then rows, each line of which selects
// its very cell. Rows without a grade come first.

import { mergeClasses } from "@fluentui/react-components";
import { Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FoundColumn, RegradePreview } from "../../actions/actions";
import type { Problem } from "../../domain/vocabulary/problem";
import { usePane } from "../shell/PaneContext";
import { customerName, doubtfulColumns, problemsInOrder, rowText } from "../shell/rows";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Count, Hairline, SectionHeading } from "../widgets/Section";
import { SmallLink } from "../widgets/FactRow";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { FigurePage } from "../widgets/FigurePage";

const SHOWN = 3;

/** The first problems on the home screen, and the way to the rest. */
export function ProblemSection({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const problems = useMemo(() => problemsInOrder(preview.plan), [preview.plan]);
  const doubtful = doubtfulColumns(preview.opened);
  if (problems.length + doubtful.length === 0) return null;
  return (
    <>
      <Hairline />
      <SectionHeading title={words.home.toCheck}>
        <Count value={problems.length + doubtful.length} tone="warning" />
      </SectionHeading>
      <DoubtLines columns={doubtful} />
      <ProblemLines preview={preview} problems={problems.slice(0, SHOWN)} />
      {problems.length <= SHOWN ? null : (
        <LineButton id="all-problems" onClick={() => dispatch({ type: "pageOpened", page: "problems" })}>
          {words.home.restProblems(problems.length - SHOWN)}
        </LineButton>
      )}
    </>
  );
}

/** Columns that were taken and should be confirmed. */
function DoubtLines({ columns }: { readonly columns: readonly FoundColumn[] }) {
  const { words, dispatch } = usePane();
  const text = useTextStyles();
  return columns.map(({ position, header, doubt }) =>
    doubt === null ? null : (
      <LineButton
        key={position}
        id={`doubt-${position}`}
        icon={<Warning16Filled className={text.fall} />}
        wraps
        onClick={() => dispatch({ type: "pageOpened", page: "columns" })}
      >
        <span>{header}&ensp;</span>
        <span className={mergeClasses(text.small, text.secondary)}>{words.home.doubts[doubt.code](doubt.text)}</span>
      </LineButton>
    ),
  );
}

/** All problems, as a page. */
export function ProblemsPage() {
  const { words } = usePane();
  return (
    <FigurePage place="problems" title={words.problems.title}>
      {(preview) => <Problems preview={preview} />}
    </FigurePage>
  );
}

function Problems({ preview }: { readonly preview: RegradePreview }) {
  const { words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const problems = useMemo(() => problemsInOrder(preview.plan), [preview]);
  const blocking = problems.filter((problem) => problem.blocking);
  const notices = problems.filter((problem) => !problem.blocking);
  return (
    <Body place="problems">
      <PageHeader
        title={words.problems.title}
        aside={<SmallLink text={words.home.recheck} onClick={() => void flows.reread()} />}
      />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.problems.lead}</p>
      {blocking.length === 0 ? null : (
        <>
          <SectionHeading title={words.problems.blocking(blocking.length)} />
          <ProblemLines preview={preview} problems={blocking} />
        </>
      )}
      {notices.length === 0 ? null : (
        <>
          <SectionHeading title={words.problems.notice(notices.length)} />
          <ProblemLines preview={preview} problems={notices} />
        </>
      )}
    </Body>
  );
}

interface ProblemLinesProps {
  readonly preview: RegradePreview;
  readonly problems: readonly Problem[];
}

function ProblemLines({ preview, problems }: ProblemLinesProps) {
  const { words, say, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  return (
    <ul className={layout.plainList} {...list}>
      {problems.map((problem, at) => {
        const name = customerName(preview.plan, preview.opened, problem.row, words);
        const sentence = say.problem(problem);
        const row = rowText(preview.opened, problem.row, words);
        return (
          <li key={`${problem.row}-${problem.code}-${at}`} data-rove-row>
            <LineButton
              icon={
                problem.blocking ? <Warning16Filled className={text.fall} /> : <Info16Regular className={text.quiet} />
              }
              aside={row}
              wraps
              label={words.problems.goTo(name, sentence, row)}
              onClick={() => void flows.goTo(problem.row, problem.role)}
            >
              <span className={text.unbroken}>{name}&ensp;</span>
              <span className={mergeClasses(text.small, text.secondary)}>{sentence}</span>
            </LineButton>
          </li>
        );
      })}
    </ul>
  );
}
