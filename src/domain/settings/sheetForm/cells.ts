// One cell of the settings sheet: what a person typed → a stored value, and back. Typed forms are taken as they are meant
// (1.5倍, 30天, 80万, 5%); what cannot be understood is passed on as it stands, so that it is reported by its cell.

import { colourName, COLOUR_NAMES, NAMED_COLOURS, parseColour } from "../../review/highlightColours";
import { parseAmount } from "../../table/amount";
import { parseRecencyDays } from "../../table/count";
import { parseDay } from "../../table/day";
import { fold, isBlankCell, textOf } from "../../table/text";
import type { CellValue } from "../../vocabulary/cell";
import { GRADES } from "../../vocabulary/grade";
import { LETTER_NAMES, type GradeNames } from "../../vocabulary/gradeName";
import type { CellFormat } from "../../vocabulary/sheet";
import { gradeLabel, labelledGrade } from "./gradeLabels";
import { type SettingsWords } from "./sectionWords";
import { choicesOf, type ValueCell } from "./sections";

/** Which stored value does this cell hold? Undefined for a blank, which means the default. */
export function storedValue(
  cell: CellValue | undefined,
  kind: ValueCell["kind"],
  every: readonly SettingsWords[],
  dayShift: number,
): CellValue | undefined {
  if (cell === undefined || cell === null || textOf(cell) === "") return undefined;
  const choices = choicesOf(kind);
  if (choices !== undefined) {
    const text = textOf(cell);
    return (
      choices.find((choice) => choice === text || every.some((words) => textOf(words.choices[choice]) === text)) ?? cell
    );
  }
  switch (kind) {
    case "text":
    case "names":
      return typeof cell === "string" ? cell : String(cell);
    case "colour":
      return colourMeant(textOf(cell), every) ?? cell;
    case "grade":
      return labelledGrade(cell) ?? textOf(cell).toUpperCase();
    case "day":
      if (isBlankCell(cell)) return undefined;
      return orAsItStands(parseDay(typeof cell === "number" ? cell + dayShift : cell), cell);
    case "amount":
      return typeof cell === "number" ? cell : orAsItStands(parseAmount(cell, "yuan"), cell);
    case "days":
      return typeof cell === "number" ? cell : orAsItStands(parseRecencyDays(cell), cell);
    case "share":
      return typeof cell === "string" ? shareTyped(cell) : cell;
    default:
      return typeof cell === "string" ? bareNumber(cell) : cell;
  }
}

/** What to write for a stored value. */
export function shownValue(
  value: unknown,
  kind: ValueCell["kind"],
  words: SettingsWords,
  names: GradeNames = LETTER_NAMES,
): string | number {
  if (Array.isArray(value)) return value.join("、");
  const grade = kind === "grade" ? GRADES.find((one) => one === value) : undefined;
  if (grade !== undefined) return gradeLabel(grade, names);
  const choice = choicesOf(kind)?.find((one) => one === value);
  if (choice !== undefined) return words.choices[choice];
  if (typeof value === "number") return Number.isNaN(value) ? "" : value;
  if (kind === "colour" && typeof value === "string") return colourShown(value, words);
  return typeof value === "string" ? value : "";
}

/** A colour by its name in any of our languages, or by its digits. */
function colourMeant(text: string, every: readonly SettingsWords[]): string | undefined {
  const name = COLOUR_NAMES.find((one) => every.some(({ colours }) => textOf(colours[one]) === text));
  return name === undefined ? parseColour(text) : NAMED_COLOURS[name].fill;
}

function colourShown(value: string, { colours }: SettingsWords): string {
  const fill = parseColour(value);
  const name = fill === undefined ? undefined : colourName(fill);
  return name === undefined ? value : colours[name];
}

/** How is a cell of this kind formatted? */
export function formatOf(kind: ValueCell["kind"], value: CellValue): CellFormat {
  return kind === "day" && typeof value === "number" ? "date" : "general";
}

/** 1.5倍 is 1.5 and 3次 is 3; anything else stays text. */
function bareNumber(cell: string): CellValue {
  const text = fold(cell)
    .replace(/\s*(倍|次|单|家|个|户|分|人|年|x|×|times|orders|customers|points|people|years)$/i, "")
    .replaceAll(",", "");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : cell;
}

/** 5% is 0.05, and so is 0.05. */
function shareTyped(cell: string): CellValue {
  const percent = /^(.+)%$/.exec(fold(cell).trim())?.[1];
  if (percent === undefined) return bareNumber(cell);
  const number = bareNumber(percent);
  return typeof number === "number" ? number / 100 : cell;
}

function orAsItStands(read: number | string, cell: CellValue): CellValue {
  return typeof read === "number" ? read : cell;
}
