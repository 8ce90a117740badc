// Columns of formulas, as one part that is fetched together.

export { convertToNative } from "./convertToNative";
export { formulaColumns, formulasToValues, freezeBenchmarks, valuesToFormulas } from "./formulaValues";
export { insertBlock } from "./insertBlock";
export { insertFormulas, previewFormula, removeFormulas } from "./insertFormulas";
export { formulaDay, moveFormulaDay } from "./ruleSheet";
