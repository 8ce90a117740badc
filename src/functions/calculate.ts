// Asks a cell function outside a cell, for the preview of a formula before it is inserted.

import type { NestedCall } from "../domain/formula/formulaContext";
import type { Language } from "../i18n/language";
import { answeringIn, functionLanguage } from "./arguments/language";
import { FUNCTIONS, type FunctionId } from "./registry";

/** What would stand in the cell, or the sentence with which the function refuses. */
export function calculate(
  id: FunctionId,
  values: readonly unknown[],
  language: Language = functionLanguage(),
): { readonly value: unknown } | { readonly refusal: string } {
  try {
    return { value: answeringIn(language, () => answerOf(id, values)) };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { refusal: error.message ?? "" };
    throw error;
  }
}

/** An argument may be a call itself; Excel answers it first. */
function answerOf(id: FunctionId, values: readonly unknown[]): unknown {
  const ask = FUNCTIONS[id] as (...cells: readonly unknown[]) => unknown;
  return ask(...values.map((value) => (isCall(value) ? answerOf(value.calls, value.values) : value)));
}

function isCall(value: unknown): value is NestedCall {
  return typeof value === "object" && value !== null && "calls" in value;
}
