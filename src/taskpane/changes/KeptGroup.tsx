// Rows of the diff whose grade is kept: those that cannot be graded, with their cell, and those locked at what they have.

import { mergeClasses } from "@fluentui/react-components";
import { LockClosed16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { RegradePreview } from "../../actions/actions";
import { lockText } from "../lock/lockText";
import { usePane } from "../shell/PaneContext";
import { blockingProblem, customerName, rowText } from "../shell/rows";
import { FOLD } from "./diffChoices";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { useGroupStyles } from "./DiffGroup";

export interface KeptGroupProps {
  readonly preview: RegradePreview;
  readonly problem: readonly number[];
  readonly locked: readonly number[];
}

export function KeptGroup({ preview, problem, locked }: KeptGroupProps) {
  const { words } = usePane();
  const styles = useGroupStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const count = problem.length + locked.length;
  if (count === 0) return null;
  return (
    <section aria-label={words.diff.groupKept(count)}>
      <div className={styles.header}>
        <h3 className={mergeClasses(styles.title, text.body, text.strong)}>{words.diff.groupKept(count)}</h3>
        <span className={mergeClasses(text.small, text.quiet, text.right)}>{words.diff.gradeStays}</span>
      </div>
      <ul className={layout.plainList} {...list}>
        {problem.slice(0, FOLD).map((row) => (
          <ProblemLine key={row} preview={preview} row={row} />
        ))}
        {locked.slice(0, FOLD).map((row) => (
          <LockedLine key={row} preview={preview} row={row} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

function ProblemLine({ preview, row }: LineProps) {
  const { words, say, flows } = usePane();
  const text = useTextStyles();
  const problem = blockingProblem(preview.plan, row);
  const sentence = problem === undefined ? "" : say.problem(problem);
  const name = customerName(preview.plan, preview.opened, row, words);
  const place = rowText(preview.opened, row, words);
  return (
    <li data-rove-row>
      <LineButton
        wraps
        chevron={false}
        icon={<Warning16Filled className={text.fall} />}
        aside={place}
        label={words.problems.goTo(name, sentence, place)}
        onClick={() => void flows.goTo(row, problem?.role ?? "name")}
      >
        <span className={text.unbroken}>{name}&ensp;</span>
        <span className={mergeClasses(text.small, text.secondary)}>{sentence}</span>
      </LineButton>
    </li>
  );
}

function LockedLine({ preview, row }: LineProps) {
  const pane = usePane();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const name = customerName(plan, opened, row, pane.words);
  return (
    <li data-rove-row>
      <LineButton
        wraps
        chevron={false}
        icon={<LockClosed16Regular className={text.secondary} />}
        onClick={() => void pane.flows.goTo(row, "name")}
      >
        <span className={text.unbroken}>{name}&ensp;</span>
        <span className={mergeClasses(text.small, text.secondary)}>{lockText(plan, row, pane)}</span>
      </LineButton>
    </li>
  );
}
