import { renameSheetIn, shiftFormula, type Shift } from "./references";

const rows = (at: number, count: number): Shift => ({ axis: "row", at, count, from: 0, to: 16_383 });
const columns = (at: number, count: number): Shift => ({ axis: "column", at, count, from: 0, to: 1_048_575 });

test.each<[string, Shift, string]>([
  ["=A1+A3", rows(1, 2), "=A1+A5"],
  ["=SUM(A1:A9)", rows(4, 1), "=SUM(A1:A10)"],
  ["=$C$5&C5", rows(0, 1), "=$C$6&C6"],
  ["=A5", rows(4, -1), "=#REF!"],
  ["=SUM(A1:A9)", rows(4, -2), "=SUM(A1:A7)"],
  ["=SUM(A5:A6)", rows(4, -2), "=SUM(#REF!)"],
  ["=SUM(B:D)", columns(2, 1), "=SUM(B:E)"],
  ["=SUM(2:4)", rows(3, 1), "=SUM(2:5)"],
  ['=A5&"A5"&表[A5]&表[[#All],[A5]]', rows(0, 1), '=A6&"A5"&表[A5]&表[[#All],[A5]]'],
  ["=LOG10(A5)+RFM.TEXT(A5)+A5B", rows(0, 1), "=LOG10(A6)+RFM.TEXT(A6)+A5B"],
  ["='客户 表'!A5+客户!A5+A5", rows(0, 1), "='客户 表'!A5+客户!A6+A6"],
])("%s follows a shift", (formula, shift, expected) => {
  expect(shiftFormula(formula, "客户", true, shift)).toBe(expected);
});

test("on another sheet only references to the shifted sheet move", () => {
  expect(shiftFormula("=客户!A5+A5", "客户", false, rows(0, 1))).toBe("=客户!A6+A5");
});

test("cells beside a partial shift stay", () => {
  const partial: Shift = { axis: "row", at: 0, count: 1, from: 0, to: 1 };
  expect(shiftFormula("=A5+B5+C5+A5:C5", "客户", true, partial)).toBe("=A6+B6+C5+A5:C5");
});

test("a renamed sheet is renamed in formulas, quoted where it must be", () => {
  expect(renameSheetIn("=客户!A1+'客户'!B2+其他!A1&\"客户!A1\"", "客户", "新 表")).toBe(
    "='新 表'!A1+'新 表'!B2+其他!A1&\"客户!A1\"",
  );
});
