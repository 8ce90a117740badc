import fc from "fast-check";
import { checkUp } from "../../../src/domain/checkup/checkUp";
import { FINDING_CODES } from "../../../src/domain/checkup/finding";
import { METHOD_TABLE } from "../regrade/plans";
import { ASOF, codesOf, customersWith, findingIn, rowsWith, tableOf } from "./tables";

describe("the method's own four rows", () => {
  const table = tableOf(METHOD_TABLE);

  test("have one contradiction and two notes on their company sizes, and nothing else", () => {
    expect(checkUp(table).map(({ code, severity }) => [code, severity])).toEqual([
      ["noOrderNote", "check"],
      ["sizeOverlap", "note"],
      ["sizeGap", "note"],
    ]);
  });

  test("the contradiction is D's note, the sizes are 20人以下 within 50人以下 and nobody between 50 and 100", () => {
    expect(findingIn(table, "noOrderNote")?.cells).toEqual([
      { row: 3, role: "note", text: expect.stringMatching(/^注册未下单/) },
    ]);
    expect(findingIn(table, "sizeOverlap")?.cells).toMatchObject([{ row: 3, text: "20人以下", against: "50人以下" }]);
    expect(findingIn(table, "sizeGap")?.cells).toMatchObject([{ row: 0, against: "50–100" }]);
  });

  test("nothing about them is corrected without asking", () => {
    expect(checkUp(table).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

test("a sound table has no findings", () =>
  expect(codesOf(customersWith("备注", ["", "", "", "", "", ""]))).toEqual([]));

describe("what is missing", () => {
  test.each([
    ["客户编号", "missingId"],
    ["客户名称", "missingName"],
    ["所属行业", "missingIndustry"],
    ["最后更新时间", "missingUpdated"],
    ["负责人", "missingOwner"],
  ] as const)("%s", (column, code) => {
    const table = customersWith(column, [column === "最后更新时间" ? ASOF : `值${column}`, "", "　", "无"]);
    expect(rowsWith(table, code)).toEqual([1, 2, 3]);
  });

  test("one of R, F and M blocks the row; all three blank is a customer without orders", () => {
    const finding = findingIn(customersWith("R/F/M", ["45天/3次/80万", "45天//80万", ""]), "missingFigure");
    expect(finding).toMatchObject({ severity: "blocking", cells: [{ row: 1, text: "45天//80万" }] });
  });
});

describe("what cannot be read", () => {
  test("each cell says why", () => {
    const table = customersWith("R/F/M", ["45天/3次/8万5", "1个月/3次/80万", "#N/A", "45天/-3次/80万"]);
    const finding = findingIn(table, "unreadable");
    expect(finding?.severity).toBe("blocking");
    expect(finding?.cells.map(({ row, problem }) => [row, problem])).toEqual([
      [0, "ambiguousNumber"],
      [1, "notDays"],
      [2, "errorValue"],
      [3, "negative"],
    ]);
  });

  test("a date after the as-of day is a finding of its own", () => {
    expect(rowsWith(customersWith("最后更新时间", [ASOF, ASOF + 1, "2030-01-01"]), "futureDate")).toEqual([1, 2]);
  });

  test("a sum between the customers is no customer and is checked for nothing else", () => {
    const rows = [
      ["客户编号", "客户名称", "负责人", "R/F/M"],
      ["C202405001", "甲", "张伟", "45天/3次/80万"],
      ["", "合计", "", ""],
    ];
    expect(codesOf(tableOf(rows))).toEqual(["totalRow"]);
  });
});

describe("figures that contradict each other", () => {
  test("orders without an amount, and an amount without orders", () => {
    expect(rowsWith(customersWith("R/F/M", ["45天/3次/0万", "45天/0次/80万", "45天/0次/0万"]), "halfOrder")).toEqual([
      0, 1,
    ]);
  });

  test("orders of the last 12 months, the last of them longer ago", () => {
    expect(rowsWith(customersWith("R/F/M", ["365天/1次/5万", "366天/1次/5万", "400天/0次/0万"]), "beyondYear")).toEqual(
      [1],
    );
  });
});

test("every finding has cells, a code of the list and comes in the list's order, whatever the cells say", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "C202405001",
      "c202405001",
      "C202405001甲公司",
      "甲公司",
      "甲 公司",
      "加强沟通",
      "45天/3次/80万",
      "45/3/80",
    ),
    fc.constantFrom(
      "重要客户",
      "价格敏感",
      "*总监",
      "张伟/李娜",
      "20人以下",
      "50人以下",
      "S",
      "C",
      "2024-05-20",
      "注册未下单",
      "合计",
    ),
    fc.string({ maxLength: 12 }),
    fc.integer({ min: -5, max: 50_000 }),
  );
  const columns = METHOD_TABLE[0].length;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 }), (rows) => {
      const table = tableOf([METHOD_TABLE[0], ...rows]);
      const findings = checkUp(table);
      expect(findings.every(({ cells }) => cells.length > 0)).toBe(true);
      const order = findings.map(({ code }) => FINDING_CODES.indexOf(code));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { cells } of findings) {
        const rowsOf = cells.map(({ row }) => row);
        expect(rowsOf).toEqual([...rowsOf].sort((a, b) => a - b));
        expect(rowsOf.every((row) => row >= 0 && row < rows.length)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("something wrong in each of 20,000 rows is found in each", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    `c2024${String(1 + (row % 12)).padStart(2, "0")}${String(row % 16_000).padStart(3, "0")}`,
    `客户${row % 12_000}`,
    row % 3 === 0 ? "" : "*总监",
    "加强沟通",
    "重要客户",
    row % 2 === 0 ? "45天/3次/80万" : "45天/3次/800000元",
  ]);
  const table = tableOf([["客户编号", "客户名称", "负责人", "当前跟进策略", "核心需求标签", "R/F/M"], ...rows]);
  const findings = checkUp(table);
  expect(findings.find(({ code }) => code === "vagueStrategy")?.cells).toHaveLength(20_000);
});
