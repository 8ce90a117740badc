import { isFormula, sameCell, typedAgain, typedText } from "../../src/excel/typed";

describe("typing text so that it stays text", () => {
  test.each([
    "=1+1",
    "+86 138",
    "-",
    "@here",
    "45天",
    "2024-05-20",
    "3/5",
    "007",
    "80%",
    "'quoted",
    "#N/A",
    "TRUE",
    "１２",
    "＝A1",
    "￥80",
    "May 5",
    "上午9:00",
    "下午3点",
    "（100）",
    "晚上8时",
  ])("%s is typed with an apostrophe", (text) => expect(typedText(text)).toBe(`'${text}`));

  test.each([
    "S",
    "季度技术方案研讨",
    "M 1.21×、F 1.09× 全表均值(n=4)",
    "R 45 < 60天 → A",
    "高价值·近期未下单",
    "先核对订单",
    "上午联系过",
    "二月再访",
    "",
  ])("%s is typed as it is", (text) => expect(typedText(text)).toBe(text));

  test("a formula is told from a text that only looks like one", () => {
    expect(isFormula("A", "=TIER(G2)")).toBe(true);
    expect(isFormula("=TIER(G2)", "=TIER(G2)")).toBe(false);
    expect(isFormula("A", "A")).toBe(false);
  });

  test("what was in a cell can be typed again", () => {
    expect(typedAgain("A", "=TIER(G2)")).toBe("=TIER(G2)");
    expect(typedAgain("=not a formula", "=not a formula")).toBe("'=not a formula");
    expect(typedAgain("007", "007")).toBe("'007");
    expect(typedAgain(45432, 45432)).toBe(45432);
    expect(typedAgain("", "")).toBe("");
  });

  test("blanks are equal, a blank is not zero", () => {
    expect(sameCell("", null)).toBe(true);
    expect(sameCell(undefined, "")).toBe(true);
    expect(sameCell("", 0)).toBe(false);
    expect(sameCell("5", 5)).toBe(false);
  });

  test("numbers are equal to twelve digits", () => {
    expect(sameCell(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameCell(45432, 45433)).toBe(false);
  });
});
