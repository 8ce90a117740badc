// The text box that takes every key. It always has the focus while the grid is in use, so that an input method (pinyin) can
// begin composing with the very first letter; until then it is invisible and lies over the active cell.
// Alternative not taken: focusing each cell and opening an editor on the first key, which swallows that letter of an input method.

import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { HINT_LIST, hintId } from "../hints/FormulaHintsBox";
import type { PreviewWords } from "../words";
import type { GridSession } from "./gridSession";
import { useGridStyles } from "./gridStyles";

export interface CellEditorProps {
  readonly session: GridSession;
  readonly words: PreviewWords;
  readonly place: { left: number; top: number; width: number; height: number };
  readonly room: number;
  readonly overHead: boolean;
  readonly gridId: string;
  readonly activeCellId: string;
  /** Id of a note on the active cell, such as what its error means. */
  readonly noteId?: string | undefined;
  readonly editorRef: React.RefObject<HTMLTextAreaElement | null>;
}

export function CellEditor(props: CellEditorProps): React.JSX.Element {
  const { session, words, place, editorRef } = props;
  const styles = useGridStyles();
  const editing = session.editing?.surface === "cell" ? session.editing : null;
  const wasEditing = useRef(false);

  useEffect(() => {
    const box = editorRef.current;
    if (editing && !wasEditing.current && box) box.setSelectionRange(box.value.length, box.value.length);
    if (editing && session.caretWanted !== null) box?.setSelectionRange(session.caretWanted, session.caretWanted);
    wasEditing.current = editing !== null;
  }, [editing, editorRef, session]);

  const proposing = editing !== null && session.hints.names.length > 0;

  return (
    <textarea
      ref={editorRef}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      data-grid-editor=""
      aria-label={words.cellEditor(session.address)}
      aria-describedby={props.noteId === undefined ? "grid-hint" : `${props.noteId} grid-hint`}
      aria-controls={proposing ? HINT_LIST : props.gridId}
      aria-activedescendant={proposing ? hintId(session.chosenHint) : props.activeCellId}
      className={mergeClasses(styles.editor, props.overHead && styles.editorOverHead, !editing && styles.editorIdle)}
      style={{
        left: place.left,
        top: place.top,
        minWidth: place.width + 1,
        height: place.height + 1,
        width: editing
          ? Math.min(props.room, Math.max(place.width + 1, editing.text.length * 14 + 20))
          : place.width + 1,
      }}
      value={editing ? editing.text : ""}
      onChange={(event) => {
        if (!editing) session.beginEdit("enter", "cell", event.target.value);
        else session.changeText(event.target.value, event.target.selectionStart);
      }}
      onSelect={({ currentTarget }) => {
        if (editing) session.moveCaret(currentTarget.selectionStart);
      }}
      onCompositionStart={() => {
        if (!session.editing) session.beginEdit("enter", "cell", "");
      }}
      onBlur={({ relatedTarget }) => {
        // As in Excel, going to the task pane does not end the editing; going anywhere else does. A click in a frame names
        // no target, and the frame has the focus only a moment later.
        if (relatedTarget === null) setTimeout(() => endUnlessInPane(session, editorRef.current));
        else if (!(relatedTarget instanceof HTMLIFrameElement) && session.editing?.surface === "cell") session.commit();
      }}
    />
  );
}

function endUnlessInPane(session: GridSession, editor: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement === editor || activeElement instanceof HTMLIFrameElement) return;
  if (session.editing?.surface === "cell") session.commit();
}
