import fc from "fast-check";
import { stageOf as stageBy, STAGES, type Stage, type StageFacts } from "../../../src/domain/lifecycle/stage";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";

const stageOf = (facts: StageFacts): Stage => stageBy(facts, DEFAULT_SETTINGS);

const stage = (orderCount: number, recencyDays: number, firstOrderDays?: number): string =>
  stageOf({ noOrder: false, orderCount, recencyDays, firstOrderDays });

test("a customer without an order is potential", () => {
  expect(stageOf({ noOrder: true, orderCount: NaN, recencyDays: NaN })).toBe("potential");
});

test("one order makes a new customer for 90 days", () => {
  expect([stage(1, 0), stage(1, 89), stage(1, 90)]).toEqual(["new", "new", "dormant"]);
});

test("one order in twelve months after older ones is an established customer", () => {
  expect(stage(1, 20, 700)).toBe("established");
});

test("90 days or three usual gaps of silence are dormant", () => {
  expect([stage(4, 89), stage(4, 90)]).toEqual(["established", "dormant"]);
  expect([stage(36, 30), stage(36, 31)]).toEqual(["established", "dormant"]);
  expect([stage(60, 20), stage(60, 21)]).toEqual(["established", "dormant"]);
});

test("the method's rows as recorded are established, except the one that has been silent", () => {
  expect([stage(3, 45), stage(5, 15), stage(2, 75), stage(1, 120)]).toEqual([
    "established",
    "established",
    "established",
    "dormant",
  ]);
});

test("every customer is in exactly one stage, and silence never wakes a dormant one", () => {
  const facts = fc.record<StageFacts>({
    noOrder: fc.boolean(),
    orderCount: fc.integer({ min: 1, max: 60 }),
    recencyDays: fc.nat(500),
  });
  fc.assert(
    fc.property(facts, fc.nat(200), (customer, more) => {
      expect(STAGES).toContain(stageOf(customer));
      if (stageOf(customer) === "dormant") {
        expect(stageOf({ ...customer, recencyDays: customer.recencyDays + more })).toBe("dormant");
      }
    }),
  );
});
