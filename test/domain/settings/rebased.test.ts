import { rebased } from "../../../src/domain/settings/rebased";
import { DEFAULT_SETTINGS as BEFORE, type Settings } from "../../../src/domain/settings/settings";

const LOCK = { key: "C1", grade: "S", reason: "", until: null } as const;
const typed: Settings = { ...BEFORE, rules: { ...BEFORE.rules, sAmountRatio: 3 }, riskWords: ["降价"] };
const now: Settings = {
  ...BEFORE,
  rules: { ...BEFORE.rules, aRecencyDays: 50 },
  riskWords: ["投诉"],
  locks: [LOCK],
};

test("what was typed stays, and what changed beside it is as it is now", () => {
  const next = rebased(typed, BEFORE, now);
  expect(next.rules).toEqual({ ...BEFORE.rules, sAmountRatio: 3, aRecencyDays: 50 });
  expect(next.locks).toEqual([LOCK]);
});

test("of a list that both changed, the typed one stays", () => {
  expect(rebased(typed, BEFORE, now).riskWords).toEqual(["降价"]);
});

test("a draft in which nothing was typed is what is kept now, and a new field is not lost", () => {
  expect(rebased({ ...BEFORE }, BEFORE, now)).toEqual(now);
  const named: Settings = { ...BEFORE, playbook: { ...BEFORE.playbook } };
  const more = { ...named, playbook: { ...named.playbook, extra: 1 } } as unknown as Settings;
  expect(rebased(typed, BEFORE, more).playbook).toEqual(more.playbook);
});

test("under settings that did not change the draft is the draft", () => {
  expect(rebased(typed, BEFORE, BEFORE)).toEqual(typed);
});
