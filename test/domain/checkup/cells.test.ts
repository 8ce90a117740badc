import fc from "fast-check";
import { checkUp } from "../../../src/domain/checkup/checkUp";
import { parseSizeBand } from "../../../src/domain/table/companySize";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import type { CustomerTable } from "../../../src/domain/table/customerTable";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import type { ColumnRole } from "../../../src/domain/vocabulary/column";
import { ASOF, codesOf, customersWith, findingIn, rowsWith, tableOf } from "./tables";

describe("customer ids", () => {
  const ids = (...values: readonly string[]) => customersWith("客户编号", values);

  test("a month that does not exist, a short number and another form are out of form among ids of the form", () => {
    expect(
      rowsWith(ids("C202405001", "C202413002", "C20240503", "K-77", "C202405002", "C202405003"), "idForm"),
    ).toEqual([1, 2, 3]);
  });

  test("a table with ids of its own kind is left in peace", () => {
    expect(codesOf(ids("KH-001", "KH-002", "KH-003"))).toEqual([]);
  });

  test("lower case and full width are corrected", () => {
    const finding = findingIn(ids("c202405001", "Ｃ202405002", "C202405003"), "idSpelling");
    expect(finding?.fixes).toEqual([
      { row: 0, role: "id", before: "c202405001", after: "C202405001" },
      { row: 1, role: "id", before: "Ｃ202405002", after: "C202405002" },
    ]);
  });

  test("a number nobody has is a gap, the first number of a month is not", () => {
    const finding = findingIn(ids("C202405003", "C202405007", "C202405004", "C202406002"), "idGap");
    expect(finding?.cells).toMatchObject([{ row: 1, text: "C202405007", against: "C202405005–C202405006" }]);
  });

  test("a gap before a number that stands there twice is told once, where it stands first", () => {
    const finding = findingIn(ids("C202405004", "C202405001", "C202405004"), "idGap");
    expect(finding?.cells).toMatchObject([{ row: 0, text: "C202405004", against: "C202405002–C202405003" }]);
  });

  test("an excerpt of a longer list has no gaps to speak of", () => {
    const excerpt = Array.from({ length: 20 }, (_, at) => `C2024050${10 + at * 3}`);
    expect(codesOf(ids(...excerpt))).toEqual([]);
  });

  const glued = (...rows: readonly (readonly [string, string])[]) =>
    findingIn(tableOf([["客户编号", "客户名称", "R/F/M"], ...rows.map((row) => [...row, "45天/3次/80万"])]), "gluedId");

  test("a name glued to an id moves into the empty name cell", () => {
    expect(glued(["C202405001A科技公司", ""])?.fixes).toEqual([
      { row: 0, role: "id", before: "C202405001A科技公司", after: "C202405001" },
      { row: 0, role: "name", before: "", after: "A科技公司" },
    ]);
  });

  test("forty characters are a name, more are not, in either cell", () => {
    for (const [length, fixes] of [
      [40, 2],
      [41, 0],
    ] as const) {
      const text = `C202405001${"甲".repeat(length)}`;
      expect([glued([text, ""])?.fixes.length, glued(["", text])?.fixes.length]).toEqual([fixes, fixes]);
    }
  });

  test("an id in front of the name moves into the empty id cell", () => {
    expect(glued(["", "C202405001A科技公司"])?.fixes.map(({ role, after }) => [role, after])).toEqual([
      ["id", "C202405001"],
      ["name", "A科技公司"],
    ]);
  });

  test.each([
    ["a name that stands there and says something else", [["C202405001A科技公司", "B公司"]]],
    ["a name that begins with a digit", [["C2024050013M公司", ""]]],
    ["a whole row glued together", [["C202405001A科技公司*经理信息技术", ""]]],
    [
      "an id another row has",
      [
        ["C202405001", "甲"],
        ["C202405001A科技公司", ""],
      ],
    ],
    [
      "two rows glued to the same id",
      [
        ["C202405001甲", ""],
        ["C202405001乙", ""],
      ],
    ],
  ] as const)("%s leaves at most one answer, and no correction takes what is somebody's", (what, rows) => {
    const fixes = glued(...rows)?.fixes.filter(({ role }) => role === "id") ?? [];
    expect(fixes).toHaveLength(what.startsWith("two rows") ? 1 : 0);
  });
});

describe("customers that stand there twice", () => {
  test("an id counts once whatever its case, and every row that has it is named", () => {
    const finding = findingIn(customersWith("客户编号", ["C202405001", "c202405001", "C202405002"]), "duplicateId");
    expect(finding?.cells.map(({ row, others }) => [row, others])).toEqual([
      [0, [1]],
      [1, [0]],
    ]);
  });

  describe("of which every row has one order or none written", () => {
    const rows = (cells: readonly (readonly [string, CellValue])[]) =>
      tableOf([
        ["客户编号", "客户名称", "最近下单时间", "订单次数", "订单金额"],
        ...cells.map(([id, count], at): CellValue[] => [id, `客户${id}`, ASOF - 5 - at, count, 50_000 + at]),
      ]);

    test("are named as orders, one a row, and not as customers to be merged", () => {
      const counts: readonly CellValue[][] = [
        [1, 1, 1, 1, 1],
        ["1次", "1", 1, 1, 1],
        ["", "", "", "", ""],
        [1, "", 1, "", 1],
      ];
      for (const [a, b, c, d, e] of counts) {
        const table = rows([
          ["C1", a],
          ["C2", b],
          ["C1", c],
          ["C2", d],
          ["C3", e],
        ]);
        expect([counts, rowsWith(table, "orderLines")]).toEqual([counts, [0, 1, 2, 3]]);
        expect(codesOf(table)).not.toContain("duplicateId");
      }
    });

    test("composite cells too", () => {
      const table = tableOf([
        ["客户编号", "R/F/M"],
        ...["C1", "C2", "C1", "C2", "C3"].map((id, at) => [id, `${at + 5}天/1次/5万`]),
      ]);
      expect(rowsWith(table, "orderLines")).toEqual([0, 1, 2, 3]);
    });

    test.each<[string, readonly (readonly [string, CellValue])[]]>([
      [
        "a row with two orders",
        [
          ["C1", 1],
          ["C2", 2],
          ["C1", 1],
          ["C2", 1],
          ["C3", 1],
        ],
      ],
      [
        "one repeated id alone",
        [
          ["C1", 1],
          ["C2", 1],
          ["C1", 1],
          ["C3", 1],
        ],
      ],
      [
        "fewer than one row in twenty",
        Array.from({ length: 60 }, (_, at) => [`C${at < 58 ? at : at - 58}`, 1] as const),
      ],
    ])("%s leaves them customers that stand there twice", (_, cells) => {
      expect(codesOf(rows(cells))).toContain("duplicateId");
      expect(codesOf(rows(cells))).not.toContain("orderLines");
    });
  });

  test("a name under two ids is a twin, a name under one id is a duplicate id only", () => {
    expect(rowsWith(customersWith("客户名称", ["甲公司", "甲 公司", "乙"]), "duplicateName")).toEqual([0, 1]);
    const rows = [["客户编号", "客户名称", "R/F/M"], ...Array(2).fill(["C202405001", "甲", "45天/3次/80万"])];
    expect(codesOf(tableOf(rows))).toEqual(["duplicateId"]);
  });

  test("two owners for one customer, or two in one cell", () => {
    const rows = [
      ["客户编号", "客户名称", "负责人", "R/F/M"],
      ["C202405001", "甲", "张伟", "45天/3次/80万"],
      ["C202405001", "甲", "李娜", "45天/3次/80万"],
      ["C202405002", "乙", "王芳、陈杰", "45天/3次/80万"],
      ["C202405003", "丙", "*经理", "45天/3次/80万"],
    ];
    expect(rowsWith(tableOf(rows), "twoOwners")).toEqual([0, 1, 2]);
  });
});

describe("units of amounts", () => {
  test("元 among 万 is rewritten in 万, a bare number is only named", () => {
    const table = customersWith("R/F/M", [
      "45天/3次/80万",
      "45天/3次/1.2亿",
      "45天/3次/800000元",
      "45天/3次/80",
      "9天/4次/50w",
    ]);
    const finding = findingIn(table, "mixedUnits");
    expect(finding?.cells.map(({ row }) => row)).toEqual([2, 3]);
    expect(finding?.fixes).toEqual([{ row: 2, role: "rfm", before: "45天/3次/800000元", after: "45天/3次/80万" }]);
  });

  test("text with its own unit becomes a number of the column's unit", () => {
    const rows = [
      ["客户名称", "距今天数", "订单次数", "订单金额(万元)"],
      ["甲", 45, 3, 80],
      ["乙", 45, 3, "30万"],
      ["丙", 45, 3, 25],
    ];
    expect(findingIn(tableOf(rows), "mixedUnits")?.fixes).toEqual([
      { row: 1, role: "monetary", before: "30万", after: 30 },
    ]);
  });

  test("an amount a thousand times the usual one is suspect, one a hundred times is not", () => {
    const table = customersWith("R/F/M", [
      "9天/4次/80万",
      "9天/4次/60万",
      "9天/4次/70万",
      "9天/4次/800000万",
      "9天/4次/7000万",
      "9天/4次/50元",
    ]);
    expect(rowsWith(table, "suspectAmount")).toEqual([3, 5]);
  });
});

describe("company sizes", () => {
  test.each([
    ["100-500人", 100, 500],
    ["500人以上", 500, Infinity],
    ["50人以下", 0, 50],
    ["少于20人", 0, 20],
    ["1,000人以上", 1000, Infinity],
    ["51～100", 51, 100],
  ])("%s are %d to %d people", (text, from, to) => expect(parseSizeBand(text)).toEqual({ from, to }));

  test.each(["120人", "大型", "500-100人", ""])("%s is no band", (text) => expect(parseSizeBand(text)).toBeUndefined());

  test("bands that only touch neither overlap nor leave a gap", () => {
    expect(codesOf(customersWith("企业规模", ["50人以下", "50-100人", "101-500人", "500人以上"]))).toEqual([]);
  });
});

describe("strategies and tags", () => {
  test("a vague strategy gets the playbook's words for its grade and tag as advice, and no correction", () => {
    const finding = findingIn(customersWith("当前跟进策略", ["加强沟通", "季度技术方案研讨", ""]), "vagueStrategy");
    expect(finding).toMatchObject({ cells: [{ row: 0, text: "加强沟通", advice: "推广促销套餐" }], fixes: [] });
  });

  test("praise is vague, the user's own tag is unknown, another method's name for a need is known", () => {
    const table = customersWith("核心需求标签", ["重要客户", "品质追求型", "成本敏感型", "價格敏感型", "长期合作意向"]);
    expect([rowsWith(table, "vagueTag"), rowsWith(table, "unknownTag"), rowsWith(table, "tagSpelling")]).toEqual([
      [0],
      [1],
      [],
    ]);
  });

  test("one of the four without its last word is written out, beside another tag too", () => {
    const finding = findingIn(
      customersWith("核心需求标签", ["价格敏感", "技术驱动、紧急采购型", "长期合作"]),
      "tagSpelling",
    );
    expect(finding?.fixes.map(({ after }) => after)).toEqual(["价格敏感型", "技术驱动型、紧急采购型", "长期合作意向"]);
  });
});

describe("owners", () => {
  test("a role that does not fit the grade in the sheet is named with the one that does; a personal name is not judged", () => {
    const finding = findingIn(customersWith("负责人", ["*总监", "*专员", "张伟"]), "ownerRole");
    expect(finding?.cells).toMatchObject([{ row: 0, text: "*总监", expected: "specialist" }]);
  });

  test("held against the new grades, an owner may no longer fit", () => {
    const table = customersWith("负责人", ["*专员"]);
    const { grade } = gradeTable(table, { asOf: ASOF, recency: "aged", rules: DEFAULT_RULES, ownBenchmarks: [] });
    expect(codesOf(table, { grades: grade })).toContain("ownerRole");
    expect(codesOf(table)).not.toContain("ownerRole");
  });
});

/** The table with every certain correction made. */
function corrected(table: CustomerTable): CustomerTable {
  const cells: Partial<Record<ColumnRole, CellValue[]>> = Object.fromEntries(
    Object.entries(table.cells).map(([role, column]) => [role, [...column]]),
  );
  for (const { row, role, before, after } of checkUp(table).flatMap(({ fixes }) => fixes)) {
    const column = cells[role];
    if (column === undefined) throw new Error(`${role} has no column to correct`);
    expect(column[row]).toBe(before);
    column[row] = after;
  }
  return readCustomers(cells, table.map, table.rowCount, ASOF);
}

test("corrections leave nothing to correct, and change no grade", () => {
  const id = fc.constantFrom("C202405001", "c202405002", "Ｃ202405003", "C202405004甲公司", "C202405005", "K1", "");
  const rfm = fc.constantFrom("45天/3次/80万", "15天/5次/1500000元", "75天/2次/30", "20天/2次/3000元", "9天/8次/1.2亿");
  const tag = fc.constantFrom("价格敏感", "技术驱动型", "长期合作、紧急采购", "重要客户");
  const rows = fc.array(fc.tuple(id, fc.constantFrom("", "甲公司", "乙"), rfm, tag), { maxLength: 10 });
  fc.assert(
    fc.property(rows, (body) => {
      const table = tableOf([["客户编号", "客户名称", "R/F/M", "核心需求标签"], ...body]);
      const clean = corrected(table);
      expect(checkUp(clean).flatMap(({ fixes }) => fixes)).toEqual([]);
      const grades = (read: CustomerTable) => [
        ...gradeTable(read, { asOf: ASOF, recency: "aged", rules: DEFAULT_RULES, ownBenchmarks: [] }).grade,
      ];
      expect(grades(clean)).toEqual(grades(table));
    }),
    { numRuns: 200 },
  );
});
