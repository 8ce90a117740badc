import fc from "fast-check";
import { parseAmount } from "../../../src/domain/table/amount";
import { parseDay } from "../../../src/domain/table/day";
import { dayProposals, numberProposals } from "../../../src/domain/table/proposals";
import { asWritten } from "../../../src/domain/table/text";
import { sentences } from "../../../src/i18n/sentences/sentences";

test("an ambiguous date is offered as each day it can be, and as no other", () => {
  expect(dayProposals("5/6/2024")).toEqual(["2024-05-06", "2024-06-05"]);
  expect(dayProposals("5/6/2026")).toEqual(["2026-05-06", "2026-06-05"]);
  expect(dayProposals("10/11/12")).toEqual(["2010-11-12", "2012-10-11", "2012-11-10"]);
  expect(dayProposals("30/04/2024")).toEqual(["2024-04-30"]);
});

test("every proposal for a date has its digits and can be read in one way", () => {
  const part = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1990, max: 2030 }), (a, b, year) => {
      for (const proposal of dayProposals(`${a}/${b}/${year}`)) {
        expect(typeof parseDay(proposal)).toBe("number");
        const [y, m, d] = proposal.split("-").map(Number);
        expect([y, ...[m, d].sort((one, other) => one - other)]).toEqual([
          year,
          ...[a, b].sort((one, other) => one - other),
        ]);
      }
    }),
  );
});

test.each([
  ["8万5", ["8.5万"]],
  ["52天/2次/8万5", ["8.5万"]],
  ["三次", ["3次"]],
  ["45天/三次/80万", ["3次"]],
  ["约80万", ["80万"]],
  ["80万左右", ["80万"]],
  ["50-80万", ["50万", "80万"]],
  ["80多万", ["80万"]],
  ["好几十万", []],
  ["45天/3次/80万", []],
])("for %s the figures are %j", (text, proposals) => expect(numberProposals(text)).toEqual(proposals));

test("a figure that the column would not take is not proposed for it", () => {
  expect(numberProposals("50-80万", "frequency")).toEqual([]);
  expect(numberProposals("三次", "monetary")).toEqual([]);
  expect(numberProposals("50-80万", "monetary")).toEqual(["50万", "80万"]);
});

test("a date is taken for no range of numbers", () => expect(numberProposals("2024-05-20/3次/80万")).toEqual([]));

test("what is proposed for an amount can be read", () => {
  for (const text of ["8万5", "约80万", "50-80万", "80多万"])
    for (const proposal of numberProposals(text)) expect(typeof parseAmount(proposal, "yuan")).toBe("number");
});

test("the sentence proposes only readings of the cell", () => {
  const say = (code: "ambiguousDate" | "ambiguousNumber", text: string): string =>
    sentences("zh-CN").problem({
      row: 0,
      role: code === "ambiguousNumber" ? "rfm" : "recency",
      code,
      text,
      blocking: true,
    });
  expect(say("ambiguousDate", "5/6/2026")).toContain("2026-05-06 或 2026-06-05");
  expect(say("ambiguousNumber", "52天/2次/8万5")).toBe("“52天/2次/8万5”读不准：写成 8.5万");
});

test("a text is shown and stored as it was typed", () => {
  expect(asWritten(" 竞品在接触，下周三（6/5）给报价。\u3000")).toBe("竞品在接触，下周三（6/5）给报价。");
});
