// What cannot be taken at its word in this row: the sentence, the cell, and the way to it.

import { mergeClasses } from "@fluentui/react-components";
import { Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";
import { problemsInOrder, rowText } from "../shell/rows";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";

export interface RowProblemsProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function RowProblems({ preview, row }: RowProblemsProps) {
  const { words, say, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const { plan, opened } = preview;
  const problems = useMemo(() => problemsInOrder(plan).filter((problem) => problem.row === row), [plan, row]);
  if (problems.length === 0) return null;
  return (
    <ul className={layout.plainList} {...list}>
      {problems.map((problem, at) => {
        const sentence = say.problem(problem);
        const cell = words.card.problemCell(say.column(problem.role), rowText(opened, row, words));
        return (
          <li key={`${problem.role}-${problem.code}-${at}`} data-rove-row>
            <LineButton
              icon={
                problem.blocking ? <Warning16Filled className={text.fall} /> : <Info16Regular className={text.quiet} />
              }
              wraps
              label={words.problems.goTo(say.column(problem.role), sentence, rowText(opened, row, words))}
              onClick={() => void flows.goTo(row, problem.role)}
            >
              <span className={problem.blocking ? text.fall : undefined}>{sentence}</span>{" "}
              <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>{cell}</span>
            </LineButton>
          </li>
        );
      })}
    </ul>
  );
}
