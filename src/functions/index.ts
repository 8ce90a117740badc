// Registers the cell functions the moment this file loads, before the pane and without React: a workbook that opens with
// =TIER() in it must not wait for a screen nobody has opened.

import { FUNCTION_IDS, FUNCTIONS } from "./registry";

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, FUNCTIONS[id]);
