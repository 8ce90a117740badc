import type { Reaction, Slice } from "../state/slice";
import { reduceFormulas, UNTOUCHED_FORMULAS, type FormulasEvent, type FormulasState } from "./formulas";

export interface FormulasSlice {
  readonly formulas: FormulasState;
}

const reduced: Reaction<FormulasSlice, FormulasEvent["type"]> = ({ formulas }, event) => ({
  formulas: reduceFormulas(formulas, event),
});

export const formulasSlice: Slice<FormulasSlice, FormulasEvent> = {
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
