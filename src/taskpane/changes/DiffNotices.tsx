import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { gradeOf } from "../../domain/vocabulary/grade";
import { textOf } from "../../domain/table/text";
import { renamesIn } from "./diff";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ choice: { marginLeft: "-8px" } });

/** What to know before accepting: names to rewrite, grade cells that hold formulas. */
export const DiffNotices = memo(function DiffNotices({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const replaceFormulas = usePaneState((state) => state.diff.replaceFormulas);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <>
      {preview.opened.table.hasHiddenRows === true ? (
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
          {words.longWork.hiddenRows}
        </p>
      ) : null}
      <Renames preview={preview} />
      {preview.formulaRows.length === 0 ? null : (
        <div className={mergeClasses(layout.side, layout.below8, text.small, text.fall)}>
          {words.diff.formulas(preview.formulaRows.length)}
          <Checkbox
            className={styles.choice}
            label={words.diff.replaceFormulas}
            checked={replaceFormulas}
            onChange={(_event, data) => dispatch({ type: "formulasTicked", on: data.checked === true })}
          />
        </div>
      )}
    </>
  );
});

/** Grades that stay and get their present name, with one of them as an example. */
function Renames({ preview }: { readonly preview: RegradePreview }) {
  const { words, gradeName } = usePane();
  const replaceFormulas = usePaneState((state) => state.diff.replaceFormulas);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const rows = renamesIn(preview, { replaceFormulas });
  const grade = gradeOf(plan.after[rows[0] ?? -1]);
  if (grade === undefined) return null;
  return (
    <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
      {words.gradeNames.renames(rows.length, textOf(plan.table.cells.grade?.[rows[0]]), gradeName(grade))}
    </p>
  );
}
