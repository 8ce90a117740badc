// Single arguments: a grade, a day, a number, a risk. What cannot be read is refused with the argument's name.

import type { GradingRules } from "../../domain/grading/rules";
import { RISK_LEVELS, type RiskLevel } from "../../domain/review/risk";
import { parseDay } from "../../domain/table/day";
import { isBlankCell, textOf } from "../../domain/table/text";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import type { SerialDay } from "../../domain/vocabulary/day";
import { LANGUAGES } from "../../i18n/language";
import { sentences } from "../../i18n/sentences/sentences";
import { cellOf, maybeBlank } from "./cells";
import { amountIn } from "./figureColumns";
import { words } from "./language";
import { refuse } from "./refusal";
import { centerOf } from "./rules";

/** `gradeArgument("A级") //=> "A"` */
export function gradeArgument(tier: unknown): Grade {
  const text = textOf(cellOf(tier));
  return readGrade(text) ?? refuse(words().gradeExpected(text));
}

/** Is this a grade as people write it? `readGrade("a级") //=> "A"`, `readGrade("D") //=> undefined` */
export function readGrade(text: string): Grade | undefined {
  const letter = text.toUpperCase().replace(/[级級]$/, "");
  return GRADES.find((grade) => grade === letter);
}

/** A day as a serial number or in writing; undefined for a blank. */
export function optionalDay(name: string, value: unknown): SerialDay | undefined {
  const cell = cellOf(value);
  if (maybeBlank(cell)) return undefined;
  const day = parseDay(cell);
  if (typeof day === "number") return day as SerialDay;
  return refuse(words().dayExpected(name, textOf(cell)));
}

export function dayArgument(name: string, value: unknown): SerialDay {
  return optionalDay(name, value) ?? refuse(words().dayBlank(name));
}

/** A number above 0, or the default where it is left out. A bare 0 is refused: the default in its place would be a surprise. */
export function positiveNumber(name: string, value: unknown, fallback: number): number {
  const cell = cellOf(value);
  if (isBlankCell(cell)) return fallback;
  const number = typeof cell === "number" ? cell : Number(textOf(cell));
  return number > 0 && Number.isFinite(number) ? number : refuse(words().numberExpected(name, textOf(cell)));
}

/** A yearly rate as a share, which may be none: then it is the text "0", since a bare 0 may be a blank cell. */
export function rateArgument(name: string, value: unknown, fallback: number): number {
  const cell = cellOf(value);
  if (cell === 0) return refuse(words().blankOrZero(name));
  return /^0+(?:\.0+)?\s*%?$/.test(textOf(cell)) ? 0 : shareArgument(name, value, fallback);
}

/** A share as 0.3 or "30%". */
export function shareArgument(name: string, value: unknown, fallback: number): number {
  const text = textOf(cellOf(value));
  if (text.endsWith("%")) return positiveNumber(name, text.slice(0, -1).trim(), fallback) / 100;
  const number = positiveNumber(name, value, fallback);
  return number > 1 ? refuse(words().numberExpected(name, text)) : number;
}

/** The word of a 流失风险 cell, in either language; a blank is a risk nobody stated. */
export function riskArgument(risk: unknown): RiskLevel {
  const cell = cellOf(risk);
  if (maybeBlank(cell)) return "low";
  const text = textOf(cell).toLowerCase();
  const isWord = (level: RiskLevel): boolean =>
    LANGUAGES.some((language) => sentences(language).risk(level).toLowerCase() === text) ||
    level.toLowerCase() === text;
  return RISK_LEVELS.find(isWord) ?? refuse(words().riskExpected(textOf(cell)));
}

/** Mean or median; mean where it is left out. */
export function centerArgument(center: unknown): GradingRules["center"] {
  const cell = cellOf(center);
  if (maybeBlank(cell)) return "mean";
  return centerOf(textOf(cell)) ?? refuse(words().centerExpected(textOf(cell)));
}

/** TRUE or FALSE, 1 or 0; no where it is left out. */
export function switchArgument(name: string, value: unknown): boolean {
  const cell = cellOf(value);
  if (maybeBlank(cell)) return false;
  if (cell === true || cell === 1) return true;
  const text = textOf(cell).toLowerCase();
  if (/^(true|yes|是|占比)$/.test(text)) return true;
  return cell === false || /^(false|no|否)$/.test(text) ? false : refuse(words().switchExpected(name, textOf(cell)));
}

/** A number other than a bare 0, which may be a blank cell; a real 0 is written as the text "0". Amounts may say 80万. */
export function numberArgument(name: string, value: unknown): number {
  const cell = cellOf(value);
  if (maybeBlank(cell)) return refuse(words().blankOrZero(name));
  const amount = amountIn(cell);
  return typeof amount === "number" ? amount : refuse(words().numberNeeded(name, textOf(cell)));
}
