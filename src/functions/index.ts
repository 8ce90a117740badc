// Registers the cell functions the moment this file loads, before the pane and without React: a workbook that opens with
// =TIER() in it must not wait for a screen nobody has opened. The language they answer in is the workbook's; where nobody can
// say it in time, they answer without.

import { answerWithoutWorkbook, inWorkbookLanguage } from "./arguments/language";
import { FUNCTION_IDS, FUNCTIONS } from "./registry";

/** Longest a cell waits for the workbook's language, in milliseconds. */
const PATIENCE_MS = 10_000;

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, inWorkbookLanguage(FUNCTIONS[id]));
setTimeout(answerWithoutWorkbook, PATIENCE_MS);
