import { expect, test } from "@jest/globals";
import { filledIn, hintsAt } from "./functionHelp";

const functions = ["TIER.WHY", "TIER", "RFM.AMOUNT"].map((name) => ({
  id: name,
  name,
  parameters: [{ name: "rfm" }, { name: "industry", optional: true }],
}));
const names = (text: string, caret = text.length) => hintsAt(functions, text, caret).names.map(({ name }) => name);

test("names that begin with the letters typed are proposed in order, whatever their case", () => {
  expect(names("=tie")).toEqual(["TIER", "TIER.WHY"]);
  expect(names("=1+TIER.")).toEqual(["TIER.WHY"]);
  expect(names("=RFMX")).toEqual([]);
});

test("nothing is proposed in a text, outside a formula and for a name that has its bracket", () => {
  expect([names('="TIE'), names("TIE"), names("=TIER(", 5), names("=")]).toEqual([[], [], [], []]);
});

test("inside a call of ours its arguments are told, inside another's they are not", () => {
  expect(hintsAt(functions, "=tier(G2,", 9).call).toMatchObject({ help: { name: "TIER" }, argument: 1 });
  expect(hintsAt(functions, "=SUM(G2,", 8).call).toBeNull();
});

test("a name is filled in over the letters typed, and the caret stands behind its bracket", () => {
  expect(filledIn("=1+tie*2", 6, 3, "TIER")).toEqual({ text: "=1+TIER(*2", caret: 8 });
});
