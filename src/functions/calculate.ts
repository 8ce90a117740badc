// Asks a cell function outside a cell, for the preview of a formula before it is inserted.

import type { Language } from "../i18n/language";
import { answeringIn, functionLanguage } from "./arguments/language";
import { FUNCTIONS, type FunctionId } from "./registry";

/** What would stand in the cell, or the sentence with which the function refuses. */
export function calculate(
  id: FunctionId,
  values: readonly unknown[],
  language: Language = functionLanguage(),
): { readonly value: unknown } | { readonly refusal: string } {
  const ask = FUNCTIONS[id] as (...cells: readonly unknown[]) => unknown;
  try {
    return { value: answeringIn(language, () => ask(...values)) };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { refusal: error.message ?? "" };
    throw error;
  }
}
