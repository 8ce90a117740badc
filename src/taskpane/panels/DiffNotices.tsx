import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { usePane } from "../PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ choice: { marginLeft: "-8px" } });

/** What to know before accepting: grade cells that hold formulas, and a sheet that changed since it was read. */
export function DiffNotices({ preview }: { readonly preview: RegradePreview }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <>
      {state.drifted ? (
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.fall)}>
          {words.diff.drifted}
        </p>
      ) : null}
      {preview.formulaRows.length === 0 ? null : (
        <div className={mergeClasses(layout.side, layout.below8, text.small, text.fall)}>
          {words.diff.formulas(preview.formulaRows.length)}
          <Checkbox
            className={styles.choice}
            label={words.diff.replaceFormulas}
            checked={state.diff.replaceFormulas}
            onChange={(_event, data) => dispatch({ type: "formulasTicked", on: data.checked === true })}
          />
        </div>
      )}
    </>
  );
}
