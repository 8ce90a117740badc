// What an error means, at its cell: the sentence the function gave with it, or what the error's code says. It stands below the
// active cell and is read out with it; other cells say it when pointed at.

import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { type Cell, CellError } from "excel-stand-in/model/types";
import type { PreviewWords } from "../words";

/** Id of the note on the active cell. */
export const CELL_NOTE = "cell-note";

const useStyles = makeStyles({
  note: {
    position: "absolute",
    zIndex: 5,
    display: "flex",
    columnGap: "6px",
    alignItems: "flex-start",
    width: "max-content",
    maxWidth: "360px",
    padding: "5px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: "none",
    whiteSpace: "normal",
  },
  icon: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

/** What a cell's error means, or nothing where it holds none. */
export function errorSentence(cell: Cell | undefined, words: PreviewWords): string | undefined {
  if (cell === undefined || cell.busy || !(cell.value instanceof CellError)) return undefined;
  const { code, message } = cell.value;
  return words.errorAt(code, message ?? words.errors[code] ?? "");
}

export function CellNote(props: { readonly text: string; readonly left: number; readonly top: number }) {
  const styles = useStyles();
  const { text, left, top } = props;
  return (
    <div id={CELL_NOTE} role="note" className={styles.note} style={{ left, top }}>
      <Warning16Filled className={styles.icon} aria-hidden="true" />
      <span>{text}</span>
    </div>
  );
}
