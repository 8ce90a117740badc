import {
  checkNumbers,
  DEFAULT_NUMBERS,
  NUMBER_ROWS,
  numberAt,
  numberFault,
  rowOf,
  withDefaults,
  withNumber,
} from "../../../src/domain/numbers/numberTable";
import { readSettings } from "../../../src/domain/settings/readSettings";
import { readSettingsFile, settingsFile } from "../../../src/domain/settings/settingsFile";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { LANGUAGES } from "../../../src/i18n/language";
import {
  numberItems,
  numberWords,
  outOfLimitsText,
  unusableText,
  usualText,
} from "../../../src/i18n/numbers/numberText";

const ids = NUMBER_ROWS.map(({ id }) => id);

/** Values outside a row's limits, just past each end. */
function outside(id: (typeof ids)[number]): readonly number[] {
  const { least, most, step } = rowOf(id).kind;
  return [least - step, most + step];
}

test("every number has an id of its own, in ASCII", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-zA-Z][\w.]*$/.test(id))).toEqual([]);
});

test("the defaults are within their limits, and no two of them contradict each other", () => {
  expect(checkNumbers(DEFAULT_NUMBERS)).toEqual([]);
  for (const { kind, upTo } of NUMBER_ROWS) {
    expect(kind.least).toBeLessThan(kind.most);
    if (upTo !== undefined) expect(ids).toContain(upTo);
  }
});

test.each(ids)(
  "%s takes both ends of its limits and nothing beyond, and only whole numbers where it is whole",
  (id) => {
    const { kind } = rowOf(id);
    expect([kind.least, kind.most].map((value) => numberFault(value, kind))).toEqual([undefined, undefined]);
    for (const value of outside(id)) expect(numberFault(value, kind)).toMatch(/outOfRange|notPositive/);
    expect(numberFault(NaN, kind)).toBe("notANumber");
    const between = kind.least + (kind.most - kind.least) / Math.SQRT2;
    expect(numberFault(between, kind)).toBe(kind.whole ? "notWhole" : undefined);
  },
);

test.each(ids)("%s is stored, and what cannot be used is told with its limits while the default holds", (id) => {
  const changed = withNumber(DEFAULT_SETTINGS, id, rowOf(id).kind.most);
  const { problems, settings } = readSettingsFile(settingsFile(changed));
  if (problems.length === 0) expect(numberAt(settings, id)).toBe(rowOf(id).kind.most);
  else expect(rowOf(id).upTo).toBeDefined();
  for (const value of [...outside(id), "很多", null]) {
    const ill = readSettings(withNumber(DEFAULT_SETTINGS, id, value as number));
    expect(ill.settings).toEqual(DEFAULT_SETTINGS);
    expect(ill.problems).toMatchObject([{ path: id }]);
    for (const language of LANGUAGES) {
      const [{ path, code, found }] = ill.problems;
      const sentence = unusableText(path, code, found, numberWords(language));
      expect(sentence).toContain(found);
      expect(sentence).toContain(outOfLimitsText(id, numberWords(language)));
    }
  }
});

test("settings of a version that knew none of the newer numbers read without a problem", () => {
  const { rules, reviewCadenceDays, contactsPerYear, riskWords } = DEFAULT_SETTINGS;
  const stored = { version: 1, rules: { ...rules, sRecencyDays: 20 }, reviewCadenceDays, contactsPerYear, riskWords };
  expect(readSettings(stored)).toEqual({
    settings: { ...DEFAULT_SETTINGS, rules: { ...rules, sRecencyDays: 20 } },
    problems: [],
  });
});

test("of two numbers that contradict each other both take their defaults, and it is told", () => {
  const stored = { bands: { ...DEFAULT_NUMBERS.bands, highFrom: 0.9 } };
  expect(checkNumbers({ ...DEFAULT_NUMBERS, ...stored })).toEqual([{ id: "bands.highFrom", fault: "tooLarge" }]);
  const { settings, problems } = readSettings(stored);
  expect(settings.bands).toEqual(DEFAULT_NUMBERS.bands);
  expect(problems).toMatchObject([{ path: "bands.highFrom", code: "outOfRange", found: "0.9" }]);
});

test("numbers go back to their defaults, and the others stay", () => {
  const changed = withNumber(withNumber(DEFAULT_SETTINGS, "near.orders", 4), "stage.newDays", 30);
  expect(withDefaults(changed, ["near.orders"])).toEqual(withNumber(DEFAULT_SETTINGS, "stage.newDays", 30));
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every number has a name of its own on the settings sheet", () => {
    const names = Object.values(numberItems(numberWords(language))).map(({ label }) => label);
    expect(new Set(names).size).toBe(names.length);
  });

  test("no sentence about a number repeats its default: it is told from the table", () => {
    const { items } = numberWords(language);
    const repeated = NUMBER_ROWS.filter(({ id, usual, kind }) => {
      const shown = kind.unit === "share" ? `${usual * 100}%` : String(usual);
      return `${items[id].label} ${items[id].meaning}`.split(/[^\d.%]+/).includes(shown);
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test("defaults and limits are told in the unit in which they are typed", () => {
    const words = numberWords(language);
    expect([usualText("rules.sRecencyDays", words), usualText("near.amountShare", words)]).toEqual(
      language === "zh-CN"
        ? ["默认 30天，可填 1 到 3,650 的整数", "默认 5%，可填 0.1 到 90"]
        : ["Default 30 days; a whole number from 1 to 3,650", "Default 5%; from 0.1 to 90"],
    );
  });
});
