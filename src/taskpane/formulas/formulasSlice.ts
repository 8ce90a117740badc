import type { Reaction, Slice } from "../state/slice";
import { reduceFormulas, UNTOUCHED_FORMULAS, type FormulasEvent, type FormulasFacts } from "./formulas";

const reduced: Reaction<FormulasFacts, FormulasEvent["type"]> = ({ formulas }, event) => ({
  formulas: reduceFormulas(formulas, event),
});

export const formulasSlice: Slice<FormulasFacts, FormulasEvent> = {
  untouched: { formulas: UNTOUCHED_FORMULAS },
  ofTable: ["formulas"],
  on: {
    formulaChosen: reduced,
    formulaPreviewed: reduced,
    formulaColumnsRead: reduced,
    formulasFrozen: reduced,
    formulasInserted: reduced,
  },
};
