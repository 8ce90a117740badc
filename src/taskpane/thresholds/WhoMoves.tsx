// Who would change grade if these settings were saved? Graded again from what was already read, a moment after the last key.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { explainGrade } from "../../domain/grading/reason";
import { gradeByRules } from "../../domain/regrade/distribution";
import type { Settings } from "../../domain/settings/settings";
import { gradeCode, type Grade } from "../../domain/vocabulary/grade";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { useWhatIf } from "./useWhatIf";
import { Amount } from "../widgets/Amount";
import { Clauses } from "../widgets/Clauses";
import { GradeShift } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { NotRead } from "../widgets/NotRead";

const SHOWN = 5;

const useStyles = makeStyles({
  move: {
    display: "grid",
    gridTemplateColumns: "54px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  why: { gridColumnStart: "2", gridColumnEnd: "4" },
});

interface Move {
  readonly row: number;
  readonly from: Grade;
  readonly to: Grade;
}

export function WhoMoves({ settings }: { readonly settings: Settings }) {
  const { words } = usePane();
  const state = usePaneFacts("preview", "opened");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { preview } = state;
  const tried = useWhatIf(settings);
  if (preview === null && state.opened?.gradable !== true)
    return <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.thresholds.needPreview}</p>;
  if (tried === null)
    return (
      <>
        <SectionHeading title={words.thresholds.willMove} />
        <NotRead bars={[24, 24, 24]} />
      </>
    );
  const moves = preview === null ? [] : movesBetween(preview, tried);
  return (
    <>
      <SectionHeading title={words.thresholds.willMove}>
        <span className={mergeClasses(text.small, text.quiet)}>{words.customers(moves.length)}</span>
      </SectionHeading>
      {moves.length === 0 ? (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
          {words.thresholds.willMoveNone}
        </p>
      ) : (
        <ul className={mergeClasses(layout.plainList, layout.side)}>
          {moves.slice(0, SHOWN).map((move) => (
            <MoveLine key={move.row} move={move} preview={tried} />
          ))}
        </ul>
      )}
      {moves.length <= SHOWN ? null : (
        <p className={mergeClasses(layout.side, text.small, text.quiet)}>
          {words.thresholds.movesMore(moves.length - SHOWN)}
        </p>
      )}
    </>
  );
}

function MoveLine({ move, preview }: { readonly move: Move; readonly preview: RegradePreview }) {
  const { words, say, gradeName } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const reason = explainGrade(plan.table, plan.graded, move.row);
  const kind = gradeCode(move.to) > gradeCode(move.from) ? "fall" : "rise";
  return (
    <li className={styles.move}>
      <GradeShift
        from={move.from}
        to={move.to}
        label={words.diff.shift(gradeName(move.from), gradeName(move.to), kind)}
      />
      <span className={mergeClasses(text.strong, text.oneLine)}>{customerName(plan, opened, move.row, words)}</span>
      <Amount yuan={plan.table.amountYuan[move.row]} />
      <span className={mergeClasses(styles.why, text.small, text.secondary)}>
        {reason === undefined ? null : <Clauses sentence={say.reasonShort(reason)} />}
      </span>
    </li>
  );
}

/** Rows whose grade differs between two previews of one table, the largest amount first; a lock holds in both. */
function movesBetween(now: RegradePreview, then: RegradePreview): readonly Move[] {
  const moves: Move[] = [];
  for (let row = 0; row < now.plan.table.rowCount; row += 1) {
    const from = gradeByRules(now.plan, row);
    const to = gradeByRules(then.plan, row);
    if (from !== undefined && to !== undefined && from !== to) moves.push({ row, from, to });
  }
  const amount = (move: Move): number => now.plan.table.amountYuan[move.row] || 0;
  return moves.sort((a, b) => amount(b) - amount(a));
}
