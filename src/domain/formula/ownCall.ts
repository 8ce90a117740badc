// A formula that is one call of ours and nothing else, taken apart: so that it can be calculated here and set against what
// its cell shows. What is more than that (an IF around it, a sum as an argument) is left to whoever wants to read it.

import type { FunctionId } from "./cellFunctions";
import { COLUMN_FORMULAS } from "./columnFormulas";
import type { FormulaRange } from "./formulaContext";
import { columnsRead, type ReadPlace } from "./columnsRead";
import type { CellRows, CellValue } from "../vocabulary/cell";

/** An argument: a column in the formula's own row, or a value that stands in the formula or on a sheet of ours. */
export type CallArgument = { readonly position: number } | { readonly value: CellValue | CellRows };

export interface OwnCall {
  readonly id: FunctionId;
  readonly args: readonly CallArgument[];
}

/** What a call may name beside the cells of its row. */
export interface CallSurroundings {
  /** "", or the build's namespace and its dot. */
  readonly prefix: string;
  readonly today: number;
  /** Ranges and single cells on sheets of ours, as formulas name them. */
  readonly ranges: readonly (FormulaRange | { readonly text: string; readonly rows: CellValue })[];
}

/** Null: not one plain call of ours. `ownCall("=TIER([@RFM])", …) //=> { id: "TIER", args: [{ position: 6 }] }` */
export function ownCall(
  formula: string,
  place: ReadPlace,
  sheetRow: number,
  surroundings: CallSurroundings,
): OwnCall | null {
  const [, name, list] = /^=\s*(?:_xldudf_)?([A-Z][A-Z0-9_.]*)\(([\s\S]*)\)\s*$/i.exec(formula) ?? [];
  const known = COLUMN_FORMULAS.find((id) => (surroundings.prefix + id).toUpperCase() === name?.toUpperCase());
  const texts = known === undefined ? null : splitArguments(list ?? "");
  if (known === undefined || texts === null) return null;
  const args = texts.map((text) => argumentOf(text.trim(), place, sheetRow, surroundings));
  return args.every((argument) => argument !== null) ? { id: known, args } : null;
}

/** Null where a bracket closes that was not opened, as in `TIER(A2)+TIER(B2)`. */
function splitArguments(list: string): readonly string[] | null {
  const args = [""];
  let depth = 0;
  for (const [part] of list.matchAll(/"(?:[^"]|"")*"|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|'(?:[^']|'')*'|[\s\S]/g)) {
    if (part === "(" || part === "{") depth++;
    if (part === ")" || part === "}") depth--;
    if (depth < 0) return null;
    if (part === "," && depth === 0) args.push("");
    else args[args.length - 1] += part;
  }
  return depth === 0 ? args : null;
}

function argumentOf(
  text: string,
  place: ReadPlace,
  sheetRow: number,
  { today, ranges }: CallSurroundings,
): CallArgument | null {
  if (text === "") return { value: null };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === "TRUE" };
  if (/^TODAY\(\)$/i.test(text)) return { value: today };
  const range = ranges.find((known) => bare(known.text) === bare(text));
  if (range !== undefined) return { value: range.rows };
  const isOneCell =
    /^(?:[\p{L}\p{N}_.\\]*)\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]$/u.test(text) || /^\$?[A-Z]{1,3}\$?\d+$/i.test(text);
  const { own, whole } = columnsRead(text, place, sheetRow);
  return isOneCell && own.length === 1 && whole.length === 0 ? { position: own[0] } : null;
}

/** Excel drops quotes around a sheet's name where it can. */
const bare = (text: string): string => text.replace(/[\s']/g, "").toUpperCase();
