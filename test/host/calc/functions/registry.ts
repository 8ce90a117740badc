// Which built-in functions there are. Ours come first; what they lack is taken from fast-formula-parser's own library.

import { CONDITIONAL } from "./criteria";
import { DATE } from "./date";
import { INFORMATION } from "./information";
import { libraryFunction } from "./library";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import type { FunctionSpec } from "./spec";
import { TEXT } from "./text";

export type { FunctionContext } from "./spec";

const OURS = new Map<string, FunctionSpec>(
  [LOGICAL, INFORMATION, MATH, CONDITIONAL, LOOKUP, TEXT, DATE].flatMap((table) => Object.entries(table)),
);

/** The built-in function of this name (in capitals), or undefined: then it may be an add-in's. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return OURS.get(name) ?? libraryFunction(name);
}

/** Functions whose result can change although nothing they name did, or that name cells only when they run. */
export const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);
