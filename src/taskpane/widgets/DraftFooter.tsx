import { mergeClasses } from "@fluentui/react-components";
import { checkNumbers } from "../../domain/numbers/numberTable";
import { gradeNameProblem } from "../../domain/settings/gradeNaming";
import { GRADES } from "../../domain/vocabulary/grade";
import { pageOf } from "../state/numberPages";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { ActionButton } from "./ActionButton";
import { Footer } from "./Frame";
import { useLayoutStyles } from "./layoutStyles";

export interface DraftFooterProps {
  /** Id of the first field that cannot be saved; saving puts the focus there instead. */
  readonly invalidId?: string | undefined;
  /** What saving would change, in place of where settings are kept. */
  readonly note?: string | undefined;
}

/** Save or discard. Saving stays enabled: with a value out of range it leads to that field, with odd numbers or grade names of another page to that page. */
export function DraftFooter({ invalidId, note }: DraftFooterProps) {
  const { words, flows, dispatch } = usePane();
  const work = usePaneState((state) => state.work);
  const layout = useLayoutStyles();
  const { edited, dirty } = useDraft();
  const [faulty] = checkNumbers(edited);
  const save = (): void => {
    if (invalidId !== undefined) document.getElementById(invalidId)?.focus();
    else if (faulty !== undefined) dispatch({ type: "pageOpened", page: pageOf(faulty.id) });
    else if (GRADES.some((grade) => gradeNameProblem(edited.gradeNames, grade) !== undefined))
      dispatch({ type: "pageOpened", page: "gradeNames" });
    else void flows.saveSettings(edited);
  };
  return (
    <Footer note={note ?? words.settings.hint}>
      <div className={mergeClasses(layout.row)}>
        <ActionButton primary width="rest" id="save-settings" busy={work !== null} disabled={!dirty} onClick={save}>
          {words.settings.save}
        </ActionButton>
        <ActionButton width="words" disabled={!dirty} onClick={() => dispatch({ type: "draftDropped" })}>
          {words.settings.discard}
        </ActionButton>
      </div>
    </Footer>
  );
}
