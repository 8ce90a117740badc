// What a key does in the grid. Excel's keys, for the keyboard alone: everything the mouse can do has a key.

import type { GridSession } from "./gridSession";

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** An input method is at work: the key belongs to it. */
  readonly isComposing: boolean;
}

/** Does the grid take this key? True: it has acted, and the browser should not. */
export function pressKey(session: GridSession, key: PressedKey): boolean {
  if (key.isComposing || key.key === "Process") return false;
  return session.editing ? pressWhileEditing(session, key) : pressWhileMoving(session, key);
}

/** Keys of the list of proposed names: arrows choose, Tab fills in, Escape closes the list and nothing else. */
export function pressHintKey(session: GridSession, { key, shiftKey, altKey, ctrlKey }: PressedKey): boolean {
  if (session.hints.names.length === 0 || shiftKey || altKey || ctrlKey) return false;
  if (key === "ArrowDown") session.chooseHint(1);
  else if (key === "ArrowUp") session.chooseHint(-1);
  else if (key === "Tab") session.takeHint();
  else if (key === "Escape") session.closeHints();
  else return false;
  return true;
}

function pressWhileEditing(session: GridSession, pressed: PressedKey): boolean {
  if (pressHintKey(session, pressed)) return true;
  const { key, shiftKey, altKey } = pressed;
  if (key === "Enter" && altKey) {
    session.changeText(`${session.editing?.text ?? ""}\n`);
    return true;
  }
  if (key === "Enter") return session.commit(shiftKey ? "up" : "down") || true;
  if (key === "Tab") return session.commit(shiftKey ? "left" : "right") || true;
  if (key === "Escape") {
    session.cancel();
    return true;
  }
  if (session.editing?.mode === "enter" && key.startsWith("Arrow")) {
    const direction = ({ ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const)[key];
    if (direction) session.commit(direction);
    return direction !== undefined;
  }
  return false;
}

function pressWhileMoving(session: GridSession, pressed: PressedKey): boolean {
  const { key, shiftKey, altKey } = pressed;
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return false;
  if (ctrl) {
    switch (key.toLowerCase()) {
      case "z":
        if (shiftKey) session.redo();
        else session.undo();
        return true;
      case "y":
        session.redo();
        return true;
      case "a":
        session.selectAll();
        return true;
      case "d":
        session.fillDown();
        return true;
      case " ":
        session.selectColumns(session.selection.left, session.selection.right);
        return true;
      case "pageup":
        session.switchSheet(-1);
        return true;
      case "pagedown":
        session.switchSheet(1);
        return true;
    }
  }
  if (key === " " && shiftKey) {
    session.selectRows(session.selection.top, session.selection.bottom);
    return true;
  }
  switch (key) {
    case "Enter":
      session.moveOn(shiftKey ? "up" : "down");
      return true;
    case "Tab":
      session.moveOn(shiftKey ? "left" : "right");
      return true;
    case "F2":
      session.beginEdit("edit");
      return true;
    case "Delete":
      session.clearContents();
      return true;
    case "Backspace":
      session.beginEdit("enter", "cell", "");
      return true;
    default:
      return session.move({ key, ctrl }, shiftKey);
  }
}
