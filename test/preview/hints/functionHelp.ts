// What is known about the add-in's functions while one is typed: the words of its metadata, in the language of the page.

import type { FunctionMetadata } from "excel-stand-in/calc/addinFunctions";
import { callAt, nameAt } from "./formulaText";

export interface ParameterHelp {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
}

/** A function as its metadata describes it. */
export interface FunctionHelp extends FunctionMetadata {
  readonly description?: string;
  readonly parameters?: readonly ParameterHelp[];
}

export interface FormulaHints {
  /** Functions whose names begin with what is typed, in alphabetical order. */
  readonly names: readonly FunctionHelp[];
  /** Where the typed name begins. */
  readonly start: number;
  /** The call around the caret, where it is one of ours. */
  readonly call: { readonly help: FunctionHelp; readonly argument: number } | null;
}

/** What helps at the caret? Nothing outside a formula; a finished name is not proposed again. */
export function hintsAt(functions: readonly FunctionHelp[], text: string, caret: number): FormulaHints {
  const typed = nameAt(text, caret);
  const letters = typed?.letters.toUpperCase() ?? "";
  const isFinished = text[caret] === "(";
  const names =
    typed === null || isFinished
      ? []
      : functions.filter(({ name }) => name.startsWith(letters)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const around = callAt(text, caret);
  const help = around && functions.find(({ name }) => name === around.name.toUpperCase());
  return {
    names,
    start: typed?.start ?? caret,
    call: around && help ? { help, argument: around.argument } : null,
  };
}

/** The text with a proposed name filled in, and where the caret then stands: behind its bracket. */
export function filledIn(text: string, caret: number, start: number, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, start)}${name}(`;
  return { text: before + text.slice(caret), caret: before.length };
}
