import {
  asEvidence,
  columnsBehind,
  withoutCalculating,
  type AskedFunctions,
  type ReadCells,
} from "../../../src/domain/formula/calculating";
import { columnsRead } from "../../../src/domain/formula/columnsRead";
import { ownCall } from "../../../src/domain/formula/ownCall";
import type { CellValue } from "../../../src/domain/vocabulary/cell";

const PLACE = {
  name: "客户表",
  sheetName: "客户",
  firstColumn: 1,
  headerRow: 0,
  headers: ["客户等级", "指标", "金额", "额'度[万]", "评分"],
};
const AROUND = { prefix: "", today: 45447, ranges: [{ text: "'行业基准'!$A$1:$D$5", rows: [["行业"]] }] };
/** A function that answers with what it was given. */
const ECHO: AskedFunctions = { ...AROUND, calculate: (_id, values) => ({ value: values[0] }) };

test.each([
  ["=[@指标]&[@[金额]]", [1, 2], []],
  ["=客户表[@指标]", [1], []],
  ["=别的表[@指标]+别的表[金额]", [], []],
  ["=客户表[[#This Row],[指标]:[额''度'[万']]]", [1, 2, 3], []],
  ["=SUM(客户表[金额])+[@指标]", [1], [2]],
  ["=C2*$D2", [1, 2], []],
  ["=C3", [], [1]],
  ["=SUM(B2:D2)", [0, 1, 2], []],
  ["=RANK(D2,D:D)", [2], [2]],
  ["=客户!D2+别的!C2+'客户'!C2", [2, 1], []],
  ['=IF(C2="D2",LOG10(1),TRUE)', [1], []],
  ["=SUM($D$2:$D$9)", [], [2]],
])("%s reads these columns of its row, and these as a whole", (formula, own, whole) => {
  const read = columnsRead(formula, PLACE, 2);
  expect([[...read.own].sort(), [...read.whole].sort()]).toEqual([[...own].sort(), whole]);
});

test.each([
  ["=TIER([@指标])", "TIER", [{ position: 1 }]],
  ['=tier( C2 , , "a""b," )', "TIER", [{ position: 1 }, { value: null }, { value: 'a"b,' }]],
  [
    "=TIER.CHURN(C2,TODAY(),-1.5,TRUE)",
    "TIER.CHURN",
    [{ position: 1 }, { value: 45447 }, { value: -1.5 }, { value: true }],
  ],
  ["=TIER(C2,,行业基准!$A$1:$D$5)", "TIER", [{ position: 1 }, { value: null }, { value: [["行业"]] }]],
])("%s is one call of ours", (formula, id, args) => {
  expect(ownCall(formula, PLACE, 2, AROUND)).toEqual({ id, args });
});

test.each([
  '=IF(C2="","",TIER(C2))',
  "=TIER(C2)&TIER(D2)",
  "=TIER(C3)",
  "=TIER(C2*1)",
  "=SUM(C2)",
  "=TIER(别的!A1:B2)",
])("%s is not one plain call of ours", (formula) => expect(ownCall(formula, PLACE, 2, AROUND)).toBeNull());

/** Two rows with these cells of grades, figures and amounts. */
function read(cells: Readonly<Record<number, { values: CellValue[]; formulas?: CellValue[] }>>): ReadCells {
  return {
    place: PLACE,
    rows: [0, 1],
    columns: new Map(Object.entries(cells).map(([at, one]) => [Number(at), one])),
    grade: 0,
  };
}
const shown = (cells: ReadCells, position: number, functions = ECHO) =>
  withoutCalculating(cells, [position], functions)[0];

test("a call of ours that does not show its answer calculates, and so does what reads it in its row", () => {
  const cells = read({
    1: { values: ["甲", "乙"] },
    2: { values: ["甲", "甲"], formulas: ["=TIER([@指标])", "=TIER([@指标])"] },
    4: { values: [1, 2], formulas: ["=LEN([@金额])", "=LEN([@金额])"] },
  });
  expect(shown(cells, 2)).toEqual(["甲", "#BUSY!"]);
  expect(shown(cells, 4)).toEqual([1, "#BUSY!"]);
  expect(shown(cells, 1)).toBe(cells.columns.get(1)?.values);
});

test("what reads a whole column calculates in every row as long as one of its cells does", () => {
  const cells = read({
    2: { values: [5, "#GETTING_DATA"] },
    4: { values: [1, 2], formulas: ["=RANK(D2,D:D)", 7] },
  });
  expect(shown(cells, 4)).toEqual(["#BUSY!", 2]);
});

test("a number is no grade: a formula of ours that shows one among the grades calculates, however it is written", () => {
  const formulas = ['=IF(C2="","",TIER(C2))', '=IF(C3="","",TIER(C3))'];
  expect(shown(read({ 0: { values: [0, "A"], formulas }, 1: { values: ["甲", "乙"] } }), 0)).toEqual(["#BUSY!", "A"]);
  expect(shown(read({ 0: { values: [0, "A"], formulas: ["=C2", "=C3"] } }), 0)).toEqual([0, "A"]);
});

test("an error that is the answer does not calculate", () => {
  const refusing: AskedFunctions = { ...AROUND, calculate: () => ({ refusal: "no" }) };
  const cells = read({ 1: { values: ["", ""] }, 2: { values: ["#VALUE!", 0], formulas: ["=TIER(C2)", "=TIER(C3)"] } });
  expect(shown(cells, 2, refusing)).toEqual(["#VALUE!", "#BUSY!"]);
});

test("formulas that read each other, or a column that was not read, wait for nothing", () => {
  const cells = read({
    2: { values: [1, 1], formulas: ["=E2", "=F2"] },
    3: { values: [1, 1], formulas: ["=D2", "=TIER(F3)"] },
  });
  expect(shown(cells, 2)).toEqual([1, 1]);
  expect(shown(cells, 3)).toEqual([1, 1]);
});

test("a 0 that a formula shows is no evidence where one of ours may calculate, and is one anywhere else", () => {
  const formulas = [["=KH.TIER(C2)", "=B2", 0]];
  expect(asEvidence([[0, 0, 0]], formulas)).toEqual([["#BUSY!", "#BUSY!", 0]]);
  expect(asEvidence([["A", 1, 0]], formulas)).toEqual([["A", 1, 0]]);
  expect(asEvidence([[0]], [["=SUM(C2)"]])).toEqual([[0]]);
});

test("columns that formulas read are asked for with them, and those behind them", () => {
  const cell = (position: number) => ["=TIER([@金额])", "", "=LEN([@评分])", "", 1][position];
  expect([...columnsBehind(PLACE, [0], cell, [0])].sort()).toEqual([2, 4]);
  expect(columnsBehind(PLACE, [0], cell, [1])).toEqual([]);
});
