import fc from "fast-check";
import { RISK_LEVELS } from "../../../src/domain/review/risk";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { suggest, type SuggestionFacts } from "../../../src/domain/strategy/suggest";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { isoDay, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { GRADES } from "../../../src/domain/vocabulary/grade";

const day = (iso: string): SerialDay => {
  const [year, month, date] = iso.split("-").map(Number);
  return serialDay(year, month, date) as SerialDay;
};

const CALM: SuggestionFacts = {
  grade: "B",
  tag: undefined,
  riskLevel: "low",
  firstLargeOrder: false,
  noOrder: false,
  orderCount: 3,
  recencyDays: 40,
  lastContact: day("2024-05-18"),
  asOf: day("2024-05-31"),
  contactsPerYear: DEFAULT_SETTINGS.contactsPerYear,
  newCustomer: DEFAULT_SETTINGS.newCustomer,
  response: DEFAULT_SETTINGS.response,
  language: "zh-CN",
};
const dueOf = (facts: Partial<SuggestionFacts>): string => isoDay(suggest({ ...CALM, ...facts }).due);

test("every grade has the method's owner and frequency", () => {
  const said = GRADES.map((grade) => suggest({ ...CALM, grade })).map(
    ({ owner, frequency }) => `${owner} ${frequency}`,
  );
  expect(said).toEqual(["销售总监 每月1次", "资深销售经理 每季度2次", "销售专员 每月1次", "客服团队 每季度1次"]);
});

test("a contact is due a cadence after the last one", () => {
  expect(dueOf({ grade: "S" })).toBe("2024-06-17");
  expect(dueOf({ grade: "A" })).toBe("2024-07-02");
  expect(dueOf({ grade: "C" })).toBe("2024-08-17");
});

test("an overdue contact and a customer nobody contacted are due today", () => {
  expect(dueOf({ lastContact: day("2023-01-01") })).toBe("2024-05-31");
  expect(dueOf({ lastContact: undefined })).toBe("2024-05-31");
});

test("high risk is due within three days, an urgent buyer within the week", () => {
  expect(dueOf({ riskLevel: "high" })).toBe("2024-06-03");
  expect(dueOf({ riskLevel: "highValueSilent" })).toBe("2024-06-03");
  expect(dueOf({ riskLevel: "medium" })).toBe("2024-06-14");
  expect(dueOf({ tag: "紧急采购型" })).toBe("2024-06-07");
});

test("a grade about to drop is contacted by the day before", () => {
  expect(dueOf({ nextDropDay: day("2024-06-02") })).toBe("2024-06-01");
  expect(dueOf({ nextDropDay: day("2024-06-01") })).toBe("2024-05-31");
  expect(dueOf({ nextDropDay: day("2024-12-31") })).toBe("2024-06-17");
});

test("a customer without an order, or in the first month after the first one, is contacted weekly", () => {
  expect(
    suggest({ ...CALM, grade: "C", noOrder: true, riskLevel: "noOrder", orderCount: NaN, recencyDays: NaN }),
  ).toMatchObject({
    frequency: "每周1次",
    due: day("2024-05-31"),
  });
  expect(suggest({ ...CALM, grade: "C", orderCount: 1, recencyDays: 30 }).frequency).toBe("每周1次");
  expect(suggest({ ...CALM, grade: "C", orderCount: 1, recencyDays: 31 }).frequency).toBe("每季度1次");
});

test("a first large order goes from service to sales, others stay with the owner of their grade", () => {
  expect(suggest({ ...CALM, grade: "C", firstLargeOrder: true }).ownerRole).toBe("specialist");
  expect(suggest({ ...CALM, grade: "C" }).ownerRole).toBe("service");
});

test("the frequency follows the settings", () => {
  expect(suggest({ ...CALM, contactsPerYear: { S: 24, A: 12, B: 10, C: 2 } }).frequency).toBe("每年10次");
  expect(suggest({ ...CALM, language: "en-US", grade: "A" })).toMatchObject({
    frequency: "twice a quarter",
    owner: "Senior sales manager",
  });
});

const anyFacts = fc.record<SuggestionFacts>({
  grade: fc.constantFrom(...GRADES),
  tag: fc.constantFrom(...DEMAND_TAGS, undefined),
  riskLevel: fc.constantFrom(...RISK_LEVELS),
  firstLargeOrder: fc.boolean(),
  noOrder: fc.boolean(),
  orderCount: fc.oneof(fc.nat(50), fc.constant(NaN)),
  recencyDays: fc.oneof(fc.nat(400), fc.constant(NaN)),
  lastContact: fc.option(
    fc.integer({ min: 45_000, max: 45_500 }).map((serial) => serial as SerialDay),
    { nil: undefined },
  ),
  asOf: fc.integer({ min: 45_400, max: 45_500 }).map((serial) => serial as SerialDay),
  contactsPerYear: fc.constant(DEFAULT_SETTINGS.contactsPerYear),
  newCustomer: fc.constant(DEFAULT_SETTINGS.newCustomer),
  response: fc.constant(DEFAULT_SETTINGS.response),
  language: fc.constantFrom(...TABLE_LANGUAGES),
});

test("a due day is a whole day, never before the as-of day and never later than a quarter ahead", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { due } = suggest({
        ...facts,
        lastContact: facts.lastContact && (Math.min(facts.lastContact, facts.asOf) as SerialDay),
      });
      expect(Number.isInteger(due)).toBe(true);
      expect(due - facts.asOf).toBeGreaterThanOrEqual(0);
      expect(due - facts.asOf).toBeLessThanOrEqual(91);
    }),
  );
});

test("a higher risk never puts a contact off", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const dueAt = (riskLevel: SuggestionFacts["riskLevel"]): number =>
        suggest({ ...facts, noOrder: false, firstLargeOrder: false, riskLevel }).due;
      expect(dueAt("high")).toBeLessThanOrEqual(dueAt("medium"));
      expect(dueAt("medium")).toBeLessThanOrEqual(dueAt("low"));
    }),
  );
});
