// Everything that writes into the workbook, and what is read only beside it, as one part that is fetched together.

export { appendRows, takeBackRows } from "./appendRows";
export { applyChange } from "./apply";
export { fillFormulas } from "./fillFormulas";
export { findPlace, removeBlock, writeBlock } from "./formulaBlock";
export { readHighlights, replaceHighlights } from "./highlights";
export { appendLog } from "./logSheet";
export { editSheet, readOwnSheet } from "./ownSheets";
export { removeFormulas } from "./removeFormulas";
export { showAll, showOnly } from "./rowFilter";
export { activateSheet, insertTable, readSheet, writeSheet } from "./sheets";
export { undoChange } from "./undo";
