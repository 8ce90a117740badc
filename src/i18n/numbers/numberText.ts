// A number of the table in words: its value with its unit, its default and limits, and what is wrong with a value.

import type { NumberUnit } from "../../domain/numbers/numberRow";
import { groupOf, NUMBER_ROWS, rowOf, type NumberFinding, type NumberId } from "../../domain/numbers/numberTable";
import type { SettingsProblemCode } from "../../domain/settings/settingsProblem";
import { decimalText } from "../format";
import type { Language } from "../language";
import { enNumbers } from "./en-US";
import { zhNumbers, type NumberItem, type NumbersWords } from "./zh-CN";

const WORDS: Readonly<Record<Language, NumbersWords>> = { "zh-CN": zhNumbers, "en-US": enNumbers };

/** Names and meanings of all numbers. */
export function numberWords(language: Language): NumbersWords {
  return WORDS[language];
}

/** How many typed ones are 1 of what is stored: a share is typed in percent, everything else as it is stored. */
export function typedScale(unit: NumberUnit): number {
  return unit === "share" ? 100 : 1;
}

/** "默认 30天，可填 1 到 3,650 的整数" */
export function usualText(id: NumberId, words: NumbersWords): string {
  const { kind, usual } = rowOf(id);
  const { least, most } = kind;
  return words.usual(
    measured(usual, kind.unit, words),
    shown(least, kind.unit, words),
    shown(most, kind.unit, words),
    kind.whole,
  );
}

/** "请填 1 到 3,650天 的整数" */
export function outOfLimitsText(id: NumberId, words: NumbersWords): string {
  const { least, most, unit, whole } = rowOf(id).kind;
  return words.outOfLimits(shown(least, unit, words), measured(most, unit, words), whole);
}

/** What to do about a number that cannot be used. */
export function numberFindingText({ id, fault }: NumberFinding, words: NumbersWords): string {
  const { upTo } = rowOf(id);
  if (fault !== "tooLarge" || upTo === undefined) return outOfLimitsText(id, words);
  return words.notAbove(words.items[upTo as NumberId].label);
}

/** Why a stored number was not taken, and what it may be; undefined for a setting that is no number of the table. */
export function unusableText(
  path: string,
  code: SettingsProblemCode,
  found: string,
  words: NumbersWords,
): string | undefined {
  const row = NUMBER_ROWS.find(({ id }) => id === path);
  if (row === undefined || (code !== "wrongType" && code !== "outOfRange")) return undefined;
  return words.unusable(numberName(row.id, words), found, outOfLimitsText(row.id, words));
}

/** The figure alone, as it is typed; an amount carries its unit anyway. */
function shown(value: number, unit: NumberUnit, words: NumbersWords): string {
  return unit === "yuan" ? words.amount(value) : decimalText(value * typedScale(unit), 4);
}

function measured(value: number, unit: NumberUnit, words: NumbersWords): string {
  const figure = shown(value, unit, words);
  return unit === "yuan" ? figure : words.measured(figure, unit, value);
}

/** The numbers as rows of the settings sheet. Rules stand in a section of their own; elsewhere the group tells two of one name apart. */
export function numberItems(words: NumbersWords): Readonly<Record<NumberId, NumberItem>> {
  const { items, meaningWithUsual } = words;
  return Object.fromEntries(
    NUMBER_ROWS.map(({ id }) => [
      id,
      { label: numberName(id, words), meaning: meaningWithUsual(items[id].meaning, usualText(id, words)) },
    ]),
  ) as Record<NumberId, NumberItem>;
}

/** What a number is called where its group is not told beside it. */
export function numberName(id: NumberId, words: NumbersWords): string {
  const { items, groups, inGroup } = words;
  return groupOf(id) === "rules" ? items[id].label : inGroup(groups[groupOf(id)], items[id].label);
}
