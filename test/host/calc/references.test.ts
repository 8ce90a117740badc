import { customerSums, shown } from "./calculated";

describe("names of tables, columns, sheets and cells, in Chinese", () => {
  const sums = customerSums();
  const other = sums.model.addSheet("价目 '甲'表");
  sums.model.setInput(other, 0, 0, 7);
  sums.model.names.push({ name: "系数", formula: "=客户!$C$2:$C$4", visible: true, comment: "" });
  sums.model.structureChanged();

  test.each<[string, string | number]>([
    ["=SUM(客户表[金额])", 60],
    ["=SUM(客户表)", 60],
    ["=COUNTA(客户表[[#All],[编号]])", 4],
    ["=客户表[[#Headers],[金额]]", "金额"],
    ["=COUNTA(客户表[[编号]:[等级]])", 6],
    ["=客户表[没有]", "#REF!"],
    ["=没有表[金额]", "#NAME?"],
    ["=客户表[[#Totals],[金额]]", "#REF!"],
    ["=SUM(系数)", 60],
    ["='价目 ''甲''表'!A1", 7],
    ["=SUM(客户!C2:C4)", 60],
    ["=SUM(C:C)", 60],
    ["=SUM(2:3)", 30],
  ])("%s is %p", (formula, expected) => {
    expect(shown(formula, sums)).toBe(expected);
  });

  test("[@列] is the cell of the formula's own row, and an error outside the table", () => {
    const here = customerSums();
    here.type(0, 3, "双倍");
    here.type(2, 3, "=[@金额]*2");
    here.type(3, 3, "=客户表[[#This Row],[金额]]*2");
    expect([here.value(2, 3), here.value(3, 3)]).toEqual([40, 60]);
    expect(shown("=[@金额]", here)).toBe("#VALUE!");
  });

  test("a column that is renamed is found by its new name only", () => {
    const here = customerSums();
    here.type(10, 0, "=SUM(客户表[金额])");
    here.type(0, 2, "年金额");
    here.type(11, 0, "=SUM(客户表[年金额])");
    here.model.structureChanged();
    expect([here.value(10, 0), here.value(11, 0)]).toEqual([expect.objectContaining({ code: "#REF!" }), 60]);
  });

  test("a table that grows takes its formulas with it", () => {
    const here = customerSums();
    here.type(10, 5, "=SUM(客户表[金额])");
    here.type(4, 2, 40);
    expect(here.value(10, 5)).toBe(100);
  });
});
