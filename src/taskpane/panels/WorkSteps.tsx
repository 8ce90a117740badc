// What long work is doing now, what it has done, and what it has found: so that waiting is never a guess.

import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import {
  ArrowDown16Filled,
  ArrowUp16Filled,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Progress, WorkStep } from "../../actions/host";
import { usePane } from "../PaneContext";
import { stepsOf } from "../progress";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";

const useStyles = makeStyles({
  step: { height: "32px" },
  icon: { display: "inline-flex", width: "16px", flexShrink: 0 },
  found: { minHeight: "28px" },
});

/** The steps of this work: a tick, a spinner, a circle. */
export function WorkSteps({ progress, step }: { readonly progress: Progress; readonly step: WorkStep }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const steps = stepsOf(step);
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

/** How many rise and fall: as far as is known while grading, as agreed to while writing. */
export function WorkFound({ title, found }: { readonly title: string; readonly found: Progress["found"] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (found === undefined) return null;
  const lines = [
    { icon: <ArrowDown16Filled />, look: text.fall, name: words.longWork.fall, count: found.fall },
    { icon: <ArrowUp16Filled />, look: text.rise, name: words.longWork.rise, count: found.rise },
    { icon: <Warning16Filled />, look: text.fall, name: words.longWork.problem, count: found.problem },
  ];
  return (
    <>
      <div className={layout.above16}>
        <Hairline />
      </div>
      <SectionHeading title={title} />
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {lines.map(({ icon, look, name, count }) => (
          <li key={name} className={mergeClasses(layout.row, styles.found)}>
            <span className={mergeClasses(styles.icon, look)}>{icon}</span>
            <span className={text.grow}>{name}</span>
            <span>{words.customers(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
