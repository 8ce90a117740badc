// What long work is doing now, what it has done, and what it has found: so that waiting is never a guess. Each kind of work
// has its own steps, and counts that are its own.

import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import {
  Add16Filled,
  ArrowDown16Filled,
  ArrowUp16Filled,
  CheckmarkCircle16Filled,
  Circle16Regular,
  LockClosed16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Progress, WorkStep } from "../../actions/host";
import { usePane } from "../shell/PaneContext";
import { stepsOf } from "./progress";
import type { WorkKind } from "../state/work";
import type { WorkCount } from "./workCounts";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";

const useStyles = makeStyles({
  step: { height: "32px" },
  icon: { display: "inline-flex", width: "16px", flexShrink: 0 },
  found: { minHeight: "28px" },
});

export interface WorkStepsProps {
  readonly kind: WorkKind;
  readonly progress: Progress;
}

/** The steps of this work: a tick, a spinner, a circle. Nothing for work of one step, which the title says. */
export function WorkSteps({ kind, progress }: WorkStepsProps) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const steps = stepsOf(kind);
  const { step } = progress;
  if (step === undefined || steps.length < 2 || !steps.includes(step)) return null;
  return (
    <ol className={mergeClasses(layout.plainList, layout.side, layout.above20)}>
      {steps.map((each, at) => {
        const place = at - steps.indexOf(step);
        const percent = progress.total === 0 ? 0 : Math.floor((progress.done / progress.total) * 100);
        const known = each === "read" && place < 0 && step !== "read" ? words.rows(progress.total) : "";
        return (
          <Step key={each} step={each} place={place} aside={place === 0 ? words.longWork.percent(percent) : known} />
        );
      })}
    </ol>
  );
}

/** `place`: before the running step, at it, or after it. */
function Step({ step, place, aside }: { readonly step: WorkStep; readonly place: number; readonly aside: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stepDone, stepRunning, stepWaiting } = words.longWork;
  return (
    <li className={mergeClasses(layout.row, styles.step)} aria-current={place === 0 ? "step" : undefined}>
      <span className={mergeClasses(styles.icon, place < 0 ? text.rise : text.quiet)}>
        {place < 0 ? <CheckmarkCircle16Filled /> : place > 0 ? <Circle16Regular /> : <Spinner size="extra-tiny" />}
      </span>
      <span className={mergeClasses(text.grow, place > 0 && text.quiet)}>
        {words.longWork.step(step)}
        <Unseen>
          {words.separator}
          {place < 0 ? stepDone : place > 0 ? stepWaiting : stepRunning}
        </Unseen>
      </span>
      <span className={mergeClasses(text.small, text.quiet)}>{aside}</span>
    </li>
  );
}

/** What was found so far, or what was agreed to: kinds nobody is of are left out. */
export function WorkCounts({ title, counts }: { readonly title: string; readonly counts: readonly WorkCount[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const looks = {
    fall: { icon: <ArrowDown16Filled />, look: text.fall },
    rise: { icon: <ArrowUp16Filled />, look: text.rise },
    new: { icon: <Add16Filled />, look: text.rise },
    toLock: { icon: <LockClosed16Regular />, look: text.secondary },
    problem: { icon: <Warning16Filled />, look: text.fall },
  };
  if (counts.length === 0) return null;
  return (
    <>
      <div className={layout.above16}>
        <Hairline />
      </div>
      <SectionHeading title={title} />
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {counts.map(({ kind, count }) => (
          <li key={kind} className={mergeClasses(layout.row, styles.found)}>
            <span className={mergeClasses(styles.icon, looks[kind].look)}>{looks[kind].icon}</span>
            <span className={text.grow}>{words.longWork.counted[kind]}</span>
            <span>{words.customers(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
