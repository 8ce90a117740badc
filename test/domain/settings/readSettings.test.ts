import fc from "fast-check";
import { readSettings } from "../../../src/domain/settings/readSettings";
import { DEFAULT_SETTINGS, defaultSettings } from "../../../src/domain/settings/settings";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import { anySettings } from "./generated";

const problemsOf = (stored: unknown): string[] =>
  readSettings(stored).problems.map(({ path, code }) => `${path} ${code}`);

test("nothing stored means the defaults, without a problem", () => {
  for (const stored of [undefined, null, "", {}])
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  expect(readSettings(undefined, "en-US").settings.ownHeaders.risk).toBe("Churn risk");
});

test("the defaults of every language survive being stored", () => {
  for (const language of TABLE_LANGUAGES) {
    const defaults = defaultSettings(language);
    expect(readSettings(JSON.parse(JSON.stringify(defaults)), language)).toEqual({ settings: defaults, problems: [] });
  }
});

test("valid settings come back as they were stored, through JSON as well", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
    }),
  );
});

test("whatever is stored, reading it gives settings that read as themselves", () => {
  const junk = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "other"), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.oneof(junk, fc.jsonValue()), (stored) => {
      const { settings } = readSettings(stored);
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
    }),
  );
});

test("a value that cannot be used falls back to its default and is reported by its path", () => {
  const stored = {
    rules: { sRecencyDays: 0, sAmountRatio: "1.7", aOrderRatio: "viel", center: "mode", bOrderCount: 2.5 },
    reviewCadenceDays: { S: -1, A: 60 },
    recency: 3,
    logSheetName: "a/b",
    riskWords: "投诉",
  };
  const { settings } = readSettings(stored);
  expect(problemsOf(stored)).toEqual([
    "rules.sRecencyDays outOfRange",
    "rules.aOrderRatio wrongType",
    "rules.bOrderCount outOfRange",
    "rules.center unknownChoice",
    "recency wrongType",
    "reviewCadenceDays.S outOfRange",
    "riskWords wrongType",
    "logSheetName outOfRange",
  ]);
  expect(settings.rules).toEqual({ ...DEFAULT_SETTINGS.rules, sAmountRatio: 1.7 });
  expect(settings.reviewCadenceDays).toEqual({ S: 30, A: 60, B: 30, C: 90 });
});

test("a lock that cannot be read locks nothing", () => {
  const locks = [
    { key: "C1", grade: "S", reason: "谈判", until: 45_565 },
    { key: "C2", grade: "X", reason: "", until: null },
    { key: "", grade: "A", until: null },
    { key: "C3", grade: "B", until: "bald" },
    { key: 4, grade: "C" },
  ];
  expect(readSettings({ locks }).settings.locks).toEqual([
    { key: "C1", grade: "S", reason: "谈判", until: 45_565 },
    { key: "4", grade: "C", reason: "", until: null },
  ]);
  expect(problemsOf({ locks })).toEqual([
    "locks[1].grade unknownChoice",
    "locks[2].key outOfRange",
    "locks[3].until wrongType",
  ]);
});

test("of two locks for one customer the last one counts", () => {
  const locks = [
    { key: "C1", grade: "S", reason: "", until: null },
    { key: "C1", grade: "B", reason: "", until: null },
  ];
  expect(readSettings({ locks }).settings.locks.map(({ grade }) => grade)).toEqual(["B"]);
  expect(problemsOf({ locks })).toEqual(["locks[0].key duplicate"]);
});

test("two own columns with one name take their default names", () => {
  expect(readSettings({ ownHeaders: { risk: "评级依据" } }).settings.ownHeaders).toEqual(DEFAULT_SETTINGS.ownHeaders);
  expect(problemsOf({ ownHeaders: { risk: "评级依据" } })).toEqual(["ownHeaders duplicate"]);
});

test("settings of a newer version are read as far as they are known", () => {
  const stored = { version: 2, recency: "recorded", somethingNew: true };
  expect(readSettings(stored).settings.recency).toBe("recorded");
  expect(problemsOf(stored)).toEqual(["version newerVersion"]);
});
