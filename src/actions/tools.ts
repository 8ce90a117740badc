// What all actions share: the workbook, the surroundings, the words, and manners towards the pane while work is long.

import { HostFailure, type HostEnvironment, type Workbook } from "../excel/workbook";
import type { FunctionId } from "../domain/formula/cellFunctions";
import type { TableLanguage } from "../domain/strategy/suggestion";
import type { FormulaResult } from "./actions";
import type { Phrases } from "./phrases";

/** The cell functions of this build, as far as an action needs them: how they are called, and what one answers. */
export interface CellFunctions {
  /** "", or the build's namespace and its dot. */
  readonly prefix: string;
  readonly calculate: (id: FunctionId, values: readonly unknown[], language?: TableLanguage) => FormulaResult;
  /** From now on functions in cells answer in this language, which the workbook says. */
  readonly answerIn?: (language: TableLanguage) => void;
  /** How long to wait before each new reading of cells that still calculate, in milliseconds; left out: about six seconds in all. */
  readonly pauses?: readonly number[];
}

/** What every action works with. */
export interface Tools {
  readonly workbook: Workbook;
  readonly environment: HostEnvironment;
  readonly phrases: Phrases;
  /** Null where formulas are written but nobody can be asked for a preview. */
  readonly functions: CellFunctions | null;
}

/** Lets the pane draw between two pieces of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Stops a long computation when the user has cancelled. */
export function heed(signal: AbortSignal | undefined, subject: string): void {
  if (signal?.aborted === true) throw new HostFailure("cancelled", subject, "cancelled by the user");
}

/** The answer, or the host's refusal, to be said beside what was done before it. */
export async function orRefusal<T>(step: () => Promise<T>): Promise<T | HostFailure> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

/** The answer, or null where the host refused: for what may fail without undoing what was done before it. */
export async function unlessRefused<T>(step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}
