import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { callAt, nameAt } from "./formulaText";

const call = (text: string) => callAt(text.replace("|", ""), text.indexOf("|"));
const name = (text: string) => nameAt(text.replace("|", ""), text.indexOf("|"))?.letters ?? null;

describe("the call around the caret", () => {
  test("begins behind its bracket and counts the commas", () => {
    expect(call("=TIER(|")).toEqual({ name: "TIER", argument: 0 });
    expect(call("=TIER.WHY(G2,D2|")).toEqual({ name: "TIER.WHY", argument: 1 });
    expect(call("=TIER(G2,|,行业基准!A:C)")).toEqual({ name: "TIER", argument: 1 });
  });

  test("is the innermost one", () => {
    expect(call("=IF(TIER(G2,D2)=A1,|1)")).toEqual({ name: "IF", argument: 1 });
    expect(call("=IF(TIER(G2,|D2)")).toEqual({ name: "TIER", argument: 1 });
    expect(call("=TIER((G2|")).toEqual({ name: "TIER", argument: 0 });
  });

  test("is not confused by commas and brackets in texts, sheet names and array constants", () => {
    expect(call('=TIER("45天,(3次",|')).toEqual({ name: "TIER", argument: 1 });
    expect(call("=TIER('a,(b'!G2,|")).toEqual({ name: "TIER", argument: 1 });
    expect(call("=TIER({45,3,800000},|")).toEqual({ name: "TIER", argument: 1 });
    expect(call("=TIER({45,|3")).toEqual({ name: "TIER", argument: 0 });
  });

  test("is none before the bracket, behind the end, and where there is no formula", () => {
    expect([call("=TIE|R("), call("=TIER(G2)|"), call("TIER(|"), call("=|")]).toEqual([null, null, null, null]);
  });
});

describe("the name at the caret", () => {
  test("may follow an operator or a bracket and hold a point", () => {
    expect([name("=TIE|"), name("=1+TIER.W|"), name("=IF(rf|")]).toEqual(["TIE", "TIER.W", "rf"]);
  });

  test("is none in a text, behind a sheet's name or a dollar sign, and after a number", () => {
    expect([name('="TIE|"'), name("=客户!G|"), name("=$G|"), name("=12|"), name("TIE|")]).toEqual(Array(5).fill(null));
  });
});

test("any text and any caret have an answer", () => {
  const formula = fc.string({ unit: fc.constantFrom(..."=TIER.(){},\"'!$G2 天"), maxLength: 60 });
  fc.assert(
    fc.property(formula, fc.nat(60), (text, caret) => {
      const found = callAt(`=${text}`, caret);
      expect(found === null || found.argument >= 0).toBe(true);
      nameAt(`=${text}`, Math.min(caret, text.length));
    }),
    { numRuns: 2_000 },
  );
});
