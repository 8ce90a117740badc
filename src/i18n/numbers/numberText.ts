// A number of the table in words: its value with its unit, its default and limits, and what is wrong with a value.

import type { NumberUnit } from "../../domain/settings/numberRow";
import { groupOf, NUMBER_ROWS, rowOf, type NumberFinding, type NumberId } from "../../domain/settings/numberTable";
import type { SettingsProblemCode } from "../../domain/settings/settingsProblem";
import { amountText, decimalText } from "../format";
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
export function usualText(id: NumberId, language: Language): string {
  const { kind, usual } = rowOf(id);
  const { least, most } = kind;
  const { usual: say } = WORDS[language];
  return say(
    measured(usual, kind.unit, language),
    shown(least, kind.unit, language),
    shown(most, kind.unit, language),
    kind.whole,
  );
}

/** "请填 1 到 3,650天 的整数" */
export function outOfLimitsText(id: NumberId, language: Language): string {
  const { least, most, unit, whole } = rowOf(id).kind;
  return WORDS[language].outOfLimits(shown(least, unit, language), measured(most, unit, language), whole);
}

/** What to do about a number that cannot be used. */
export function numberFindingText({ id, fault }: NumberFinding, language: Language): string {
  const { upTo } = rowOf(id);
  if (fault !== "tooLarge" || upTo === undefined) return outOfLimitsText(id, language);
  return WORDS[language].notAbove(WORDS[language].items[upTo as NumberId].label);
}

/** Why a stored number was not taken, and what it may be; undefined for a setting that is no number of the table. */
export function unusableText(
  path: string,
  code: SettingsProblemCode,
  found: string,
  language: Language,
): string | undefined {
  const row = NUMBER_ROWS.find(({ id }) => id === path);
  if (row === undefined || (code !== "wrongType" && code !== "outOfRange")) return undefined;
  return WORDS[language].unusable(numberName(row.id, language), found, outOfLimitsText(row.id, language));
}

/** The figure alone, as it is typed; an amount carries its unit anyway. */
function shown(value: number, unit: NumberUnit, language: Language): string {
  return unit === "yuan" ? amountText(value, language) : decimalText(value * typedScale(unit), 4);
}

function measured(value: number, unit: NumberUnit, language: Language): string {
  const figure = shown(value, unit, language);
  return unit === "yuan" ? figure : WORDS[language].measured(figure, unit, value);
}

/** The numbers as rows of the settings sheet. Rules stand in a section of their own; elsewhere the group tells two of one name apart. */
export function numberItems(language: Language): Readonly<Record<NumberId, NumberItem>> {
  const { items, meaningWithUsual } = WORDS[language];
  return Object.fromEntries(
    NUMBER_ROWS.map(({ id }) => [
      id,
      { label: numberName(id, language), meaning: meaningWithUsual(items[id].meaning, usualText(id, language)) },
    ]),
  ) as Record<NumberId, NumberItem>;
}

/** What a number is called where its group is not told beside it. */
export function numberName(id: NumberId, language: Language): string {
  const { items, groups, inGroup } = WORDS[language];
  return groupOf(id) === "rules" ? items[id].label : inGroup(groups[groupOf(id)], items[id].label);
}
