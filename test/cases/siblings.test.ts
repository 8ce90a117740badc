// Tables like those in tables/, made here: of each kind further ones, as other people keep them. The four customers are always
// the same, an S, an A, a B and a C on 2024-06-04, and stand wherever the kind of table wants them.

import { readFileSync } from "node:fs";

import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { Refusal } from "../replay/options";
import type { InputValue } from "excel-stand-in/model/input";
import { caseFile, regraded } from "./caseFile";

type Rows = readonly (readonly InputValue[])[];

const IDS = ["K01", "K02", "K03", "K04"];
const NAMES = ["甲", "乙", "丙", "丁"];
const DAYS = [15, 45, 75, 120];
const DATES = [45_432, 45_402, 45_372, 45_327];
const ORDERS = [5, 3, 2, 1];
const YUAN = [1_500_000, 800_000, 300_000, 50_000];
const at = <T>(...columns: readonly (readonly T[])[]): T[][] =>
  IDS.map((_, row) => columns.map((column) => column[row]));
const CUSTOMERS = at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN);
const CUSTOMERS_COMPOSITE = at<InputValue>(IDS, NAMES, ["15/5/150", "45/3/80", "75/2/30", "120/1/5"]);
const HEADER = ["客户编号", "客户名称", "距今天数", "订单次数", "订单金额"];

jest.setTimeout(120_000);

/** Grades by id or name of those that were graded; rows with a blocking problem are "?". */
async function graded(rows: Rows): Promise<string> {
  const report = await regraded({ sheets: [{ name: "客户", rows }] });
  const blocked = new Set(report.problems.filter(({ code }) => !NOT_BLOCKING.has(code)).map(({ row }) => row));
  return report.rows.map(({ row, after }) => (after === "" ? (blocked.has(row) ? "?" : "-") : after)).join("");
}

const NOT_BLOCKING = new Set(["missingId", "duplicateId", "notCustomer", "otherTable", "totalRow", "cannotAge"]);

async function refusal(rows: Rows): Promise<string> {
  try {
    return `graded ${await graded(rows)}`;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

describe("scores beside or in place of figures", () => {
  test.each<[string, Rows]>([
    [
      "R, F, M from 1 to 5 before the values",
      [
        ["R", "F", "M", "客户ID", "最近消费间隔", "消费频率", "消费金额"],
        ...at<InputValue>([5, 4, 2, 1], [5, 4, 2, 1], [5, 4, 3, 1], IDS, DAYS, ORDERS, YUAN),
      ],
    ],
    [
      "R值 F值 M值 of 0 and 1",
      [
        [...HEADER, "R值", "F值", "M值"],
        ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, [1, 1, 0, 0], [1, 0, 0, 0], [1, 1, 0, 0]),
      ],
    ],
    [
      "R得分 F得分 M得分 from 1 to 10 as text",
      [
        ["客户编号", "R得分", "F得分", "M得分", ...HEADER.slice(2)],
        ...at<InputValue>(IDS, ["10", "8", "5", "1"], ["9", "7", "4", "2"], ["10", "8", "5", "1"], DAYS, ORDERS, YUAN),
      ],
    ],
    [
      "R_Score F_Score M_Score",
      [
        ["CustomerID", "Recency", "Frequency", "Monetary", "R_Score", "F_Score", "M_Score"],
        ...at<InputValue>(IDS, DAYS, ORDERS, YUAN, [5, 4, 2, 1], [5, 4, 2, 1], [5, 4, 3, 1]),
      ],
    ],
    [
      "a code 5-4-3 beside values",
      [[...HEADER, "RFM"], ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, ["5-5-5", "4-4-3", "3-2-2", "1-1-1"])],
    ],
    [
      "a code 高低高 beside values",
      [
        [...HEADER, "RFM值"],
        ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, ["高高高", "高低高", "低低低", "低低低"]),
      ],
    ],
    [
      "an RFM total from 3 to 15 beside values",
      [[...HEADER, "RFM"], ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, [15, 12, 8, 3])],
    ],
  ])("%s: the values count", async (_, rows) => expect(await graded(rows)).toBe("SABC"));

  test.each<[string, Rows]>([
    [
      "R, F, M from 1 to 5 alone",
      [["客户", "R", "F", "M"], ...at<InputValue>(NAMES, [5, 4, 2, 1], [5, 4, 2, 1], [5, 4, 3, 1])],
    ],
    [
      "Recency, Frequency, Monetary from 1 to 5",
      [
        ["Customer", "Recency", "Frequency", "Monetary"],
        ...at<InputValue>(NAMES, [5, 4, 2, 1], [5, 4, 2, 1], [5, 4, 3, 1]),
      ],
    ],
    [
      "R, F, M of 0 and 1",
      [["客户", "R", "F", "M"], ...at<InputValue>(NAMES, [1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 0, 1])],
    ],
    ["a code of three digits alone", [["客户", "RFM"], ...at<InputValue>(NAMES, [555, 443, 322, 111])]],
    ["a code as text", [["客户", "RFM指标"], ...at<InputValue>(NAMES, ["5/5/5", "4/4/3", "3/2/2", "1/1/1"])]],
  ])("%s: nothing is graded, and the sentence says points", async (_, rows) =>
    expect(await refusal(rows)).toMatch(/得分/),
  );

  const letters = ["客户名称", "R", "F", "M", "等级"];
  const points: Rows = [
    ["甲", 5, 4, 5],
    ["乙", 3, 2, 3],
    ["丙", 1, 2, 3],
  ];
  const code = (...cells: InputValue[]): Rows => [["客户名称", "RFM"], ...cells.map((cell, row) => [NAMES[row], cell])];
  test.each<[string, Rows]>([
    ["a sum", [letters, ...points, ["合计", 9, 8, 11]]],
    ["an average", [letters, ...points, ["平均", 3, 2.67, 3.67]]],
    ["an English sum", [["Customer", "Recency", "Frequency", "Monetary"], ...points, ["Total", 9, 8, 11]]],
    ["a typing error", [letters, ...points, ["丁", 55, 2, 3]]],
    ["a row of errors", [letters, ...points, ["丁", "#N/A", "#N/A", "#N/A"]]],
    ["weights", [letters, ...points.map(([name]) => [name, 4.5, 4.2, 3.8])]],
    ["the header once more", [letters, ...points, letters, ["丁", 2, 2, 1]]],
    ["composites and a sum", [...code("5/5/5", "4/3/3"), ["合计", "45天/9次/80万"]]],
    ["codes and one real customer", code(555, 443, 322, "15/5/150")],
  ])("points with %s are points: nothing is graded", async (_, rows) => expect(await refusal(rows)).toMatch(/得分/));

  test("customers without orders make no points of the others' figures", async () => {
    const none = ["戊", "己", "庚", "辛", "壬", "癸"].map((name): InputValue[] => [name, 0, 0, 0]);
    const rows = [["客户", "距今天数", "订单次数", "订单金额"], ...at<InputValue>(NAMES, DAYS, ORDERS, YUAN), ...none];
    expect(await graded(rows)).toBe("SABCCCCCCC");
  });

  test("small figures that are figures stay so", async () => {
    const rows = [
      ["客户", "距今天数", "订单次数", "金额(万元)"],
      ...at<InputValue>(NAMES, [5, 8, 9, 10], [5, 3, 2, 1], [10, 8, 3, 1]),
    ];
    expect(await graded(rows)).toMatch(/^[SABC]{4}$/);
    expect(
      await graded([["客户", "RFM"], ...at<InputValue>(NAMES, ["15/5/150", "45/3/80", "75/2/30", "120/1/5"])]),
    ).toBe("SABC");
  });
});

describe("headers that mean something else", () => {
  const withTurnover = (name: string): Rows => [
    [...HEADER.slice(0, 2), name, ...HEADER.slice(2)],
    ...at<InputValue>(IDS, NAMES, [9e8, 2e6, 5e6, 1e7], DAYS, ORDERS, YUAN),
  ];
  test.each(["Annual Revenue", "Revenue", "年收入", "年营业额", "注册资本(万元)"])(
    "%s is the customer's own",
    async (name) => expect(await graded(withTurnover(name))).toBe("SABC"),
  );

  test.each(["Rating", "评级", "客户级别", "等级", "Level"])("%s above Hot and Warm is left alone", async (name) => {
    const words = ["Hot", "Warm", "Cold", "Hot"];
    const rows = [[...HEADER, name], ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, words)];
    const out = await written(rows);
    expect(out.map((row) => row[5])).toEqual([name, ...words]);
    expect(out[0].slice(6)).toContain("客户等级");
  });

  test("客户等级 of VIP marks is left alone too, and ours is numbered, once", async () => {
    const rows = [
      [...HEADER, "客户等级"],
      ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, ["VIP", "", "普通", "VIP"]),
    ];
    const once = await written(rows);
    expect(once.map((row) => row[5])).toEqual(["客户等级", "VIP", null, "普通", "VIP"]);
    expect(once[0].slice(6)).toContain("客户等级 2");
    expect((await written(once as Rows))[0]).toEqual(once[0]);
  });

  test("a column whose first cells are grades and whose others are not is left alone", async () => {
    const many = Array.from({ length: 120 }, (_, row): InputValue[] => [
      `K${100 + row}`,
      `客户${row}`,
      15,
      5,
      1e6,
      row < 25 ? "A" : "待定",
    ]);
    const out = await written([[...HEADER, "等级"], ...many]);
    expect(out.slice(1).map((row) => row[5])).toEqual(many.map((row) => row[5]));
    expect(out[0].slice(6)).toContain("客户等级");
  });

  test("a grade column with a stray word is still one", async () => {
    const rows = [[...HEADER, "等级"], ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, YUAN, ["A", "A级", "", "B"])];
    expect((await written(rows)).map((row) => row[5])).toEqual(["等级", "S", "A级", "B", "C"]);
  });
});

describe("where a table ends", () => {
  const legend: Rows = [
    ["等级", "标准"],
    ["C", "其余"],
    ["B", "金额10-50万"],
    ["A", "金额50-100万"],
    ["S", "金额超100万"],
  ];
  const beside = (left: Rows, gap: number, right: Rows): InputValue[][] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...Array.from({ length: left[0].length }, (__, column) => left[row]?.[column] ?? null),
      ...Array.from({ length: gap }, () => null),
      ...(right[row] ?? []),
    ]);

  test.each([1, 2, 9])("a legend %d columns to the right stays as it is, through two runs", async (gap) => {
    const rows = beside([HEADER, ...CUSTOMERS], gap, legend);
    const from = HEADER.length + gap;
    const once = await written(rows);
    const twice = await written(once as Rows);
    for (const out of [once, twice]) expect(out.map((row) => row.slice(from, from + 2))).toEqual(legend);
    expect(twice[0]).toEqual(once[0]);
    expect(once[0].filter((header) => header === "客户等级")).toHaveLength(1);
  });

  test.each([
    [1, ["等级", "说明"]],
    [2, ["等级", "说明"]],
    [1, ["负责人", "备注"]],
    [4, ["等级", "说明", "备注"]],
  ])("%d columns off, a list headed %j is never read as the customers' own", async (gap, heads) => {
    const list: Rows = [
      heads,
      ...["S", "A", "B", "C"].map((grade) => heads.map((_, at) => (at === 0 ? grade : "考虑更换供应商"))),
    ];
    const rows = beside([HEADER, ...CUSTOMERS], gap, list);
    const once = await written(rows);
    const twice = await written(once as Rows);
    expect(twice).toEqual(once);
    expect(once.map((row) => row[HEADER.length + gap - 1])).toEqual(rows.map(() => null));
    const ours = once[0]
      .map((header, at) => (at >= HEADER.length && header !== null && !heads.includes(String(header)) ? at : -1))
      .filter((at) => at >= 0);
    expect(ours).toEqual(ours.map((_, at) => ours[0] + at));
    const first = once[0].indexOf("客户等级");
    expect(once.slice(1, 5).map((row) => row[first])).toEqual(["S", "A", "B", "C"]);
  });

  test("a legend to the left stays as it is", async () => {
    const rows = beside(legend, 1, [HEADER, ...CUSTOMERS]);
    const out = await written(rows);
    expect(out.map((row) => row.slice(0, 2))).toEqual(legend);
    expect(await graded(rows)).toBe("SABC");
  });

  test("six columns with a memo far to the right are graded", async () => {
    const rows = beside([[...HEADER, "客户等级"], ...CUSTOMERS.map((row) => [...row, null])], 12, [
      [null],
      ["记得问价"],
    ]);
    expect((await written(rows))[0].slice(0, 6)).toEqual([...HEADER, "客户等级"]);
    expect(await graded(rows)).toBe("SABC");
  });

  test.each<[string, Rows]>([
    ["a signature", [[], ["制表：张三", null, null, null, "审核：李四"]]],
    ["a signature at once", [["填表人：张三"]]],
    ["a note", [["注：金额含税，单位为元，截至2024年5月31日。"]]],
    ["a note with a star", [["* 数据来自CRM"]]],
    ["a page footer", [[], ["第 1 页 共 3 页"]]],
    ["an English footer", [[], ["Printed on 2024-05-31"], ["Page 1 of 3"]]],
    [
      "a confidentiality line",
      [["Confidential Information - Do Not Distribute"], ["Copyright (c) 2000-2024 salesforce.com, inc."]],
    ],
    ["a legend", [[], ["等级", "标准"], ["S", "金额超100万"], ["A", "金额50-100万"]]],
    ["合计", [["合计", null, 63.75, 11, 2_650_000]]],
    ["总数", [["总数", null, null, 11, 2_650_000]]],
    ["合计数 beside the name", [[null, "合计数", null, 11, 2_650_000]]],
    ["Totals", [["Totals", null, 255, 11, 2_650_000]]],
    ["Grand Total with a count", [["Grand Totals (4 records)", null, 255, 11, 2_650_000]]],
    ["合计 with a count beside it", [["合计", "4户", 255, 11, 2_650_000]]],
    ["共4户", [["共4户", null, 255, 11, 2_650_000]]],
    ["平均数", [["平均数", null, 63.75, 2.75, 662_500]]],
    ...["制表人,张三", "联系电话,13800000000", "制表日期,2024-06-01", "数据来源,ERP", "户数,2"].map(
      (line): [string, Rows] => [line, [line.split(",")]],
    ),
    ["a phone number", [["联系电话", 13_800_000_000]]],
    [
      "a legend of two cells right under it",
      [
        ["S", "战略客户"],
        ["A级", "重点客户"],
      ],
    ],
    ["a legend with limits", [[], ["S", "战略客户", 30, 5, 1_000_000], ["A", "重点客户", 60, 3, 500_000]]],
    ["a legend with limits at once", [["S", "战略客户", 30, 5, 1_000_000]]],
    ["the staff behind a blank row", [[], ["张三", "一部", 30, 5, 1_000_000], ["李四", "二部", 40, 4, 800_000]]],
    ["合计4户", [["合计4户", null, 255, 11, 2_650_000]]],
    ["East Total beside the name", [[null, "East Total", 255, 11, 2_650_000]]],
    ["最大值", [[null, "最大值", 120, 5, 1_500_000]]],
    ["a target", [["目标值", null, 30, 6, 2_000_000]]],
    ["another table", [[], ["产品", "型号", "库存", "单价", "金额"], ["P1", "X", 5, 10, 50], ["P2", "Y", 7, 20, 140]]],
    [
      "the same columns in another order",
      [[], ["B组"], [HEADER[0], HEADER[1], HEADER[2], HEADER[4], HEADER[3]], ["K05", "戊", 5, 9e6, 9]],
    ],
  ])("%s under it is no customer", async (_, under) => {
    expect(await graded([HEADER, ...CUSTOMERS, ...under])).toBe("SABC");
  });

  test("the header repeated on a second page is no customer, and the customers under it are", async () => {
    const [a, b, c, d] = CUSTOMERS;
    expect(await graded([HEADER, a, b, HEADER, c, d])).toBe("SABC");
    expect(await graded([HEADER, a, b, [], HEADER, c, d])).toBe("SABC");
  });

  test("ids that are letters, or words throughout, are customers", async () => {
    const named = (ids: readonly string[]): InputValue[][] => CUSTOMERS.map((row, at) => [ids[at], ...row.slice(1)]);
    const [a, b, c, d] = named(["S", "A", "B", "D"]);
    expect(await graded([HEADER, a, b, c, d])).toBe("SABC");
    const [e, f, g, h] = named(["甲号", "乙号", "丙号", "丁号"]);
    expect(await graded([HEADER, e, f, [], g, h])).toBe("SABC");
    const [k, l, m, n] = named(["K1", "K2", "待补", "K4"]);
    expect(await graded([HEADER, k, l, [], m, n])).toBe("SABC");
  });

  test.each<[string, Rows]>([
    ["on a second page", [[...HEADER, "客户等级"]]],
    [
      "over a block of another kind",
      [[], ["产品", "型号", "库存", "单价", "金额", "毛利率"], ["P", "X", 1, 2, 3, "低"]],
    ],
  ])("an empty grade column stays the grade column with a header %s", async (_, under) => {
    const out = await written([[...HEADER, "客户等级"], ...CUSTOMERS, ...under]);
    expect(out[0]).not.toContain("客户等级 2");
    expect(out.slice(1, 5).map((row) => row[5])).toEqual(["S", "A", "B", "C"]);
  });

  test("groups with a name of their own between them are one table", async () => {
    const [a, b, c, d] = CUSTOMERS;
    expect(await graded([HEADER, ["华东区"], a, b, ["华南区"], c, d])).toBe("SABC");
    expect(await graded([HEADER, a, b, [], c, d])).toBe("SABC");
  });

  test("a new customer without figures is one, at the end and after a blank row", async () => {
    expect(await graded([HEADER, ...CUSTOMERS, ["K05", "戊"]])).toBe("SABCC");
    expect(await graded([HEADER, ...CUSTOMERS, [], ["K05", "戊"]])).toBe("SABCC");
  });

  test.each([
    ["a footer over all columns", { top: 5, bottom: 5, left: 0, right: 4 }],
    ["a footer of two lines", { top: 5, bottom: 6, left: 0, right: 4 }],
    ["a title", { top: 0, bottom: 0, left: 0, right: 4 }],
  ])("merged cells of %s block nothing", async (name, area) => {
    const title = name === "a title" ? [["2024年客户表"]] : [];
    const file = await caseFile(
      { sheets: [{ name: "客户", rows: [...title, HEADER, ...CUSTOMERS, ["制表人：张三"]] }] },
      (sheet) => sheet.merges.push(area),
    );
    const report = await regraded(file);
    expect(report.rows.map(({ after }) => after).join("")).toBe("SABC");
  });
});

describe("units", () => {
  const wan = YUAN.map((yuan) => yuan / 1e4);
  test.each<[string, number]>([
    ["订单金额（单位：万元，含税）", 1e4],
    ["订单金额（含税，万元）", 1e4],
    ["年采购额（万元/年）", 1e4],
    ["Amount (RMB 10K)", 1e4],
    ["Amount (10,000 RMB)", 1e4],
    ["Sales ($M)", 1e6],
    ["Amount (RMB'000)", 1e3],
    ["Amount (in thousands)", 1e3],
    ["销售额（千元）", 1e3],
    ["累计消费金额（元）", 1],
    ["消费金额（R12M）", 1],
    ["消费金额 (last 12M)", 1],
    ["消费金额（近3M）", 1],
    ["消费金额（≥1W）", 1],
    ["消费金额（元，超过1万元）", 1],
    ["消费金额（万元，L12M）", 1e4],
  ])("%s", async (name, unit) => {
    const rows = [
      ["客户编号", "客户名称", "距今天数", "订单次数", name],
      ...at<InputValue>(
        IDS,
        NAMES,
        DAYS,
        ORDERS,
        YUAN.map((yuan) => yuan / unit),
      ),
    ];
    // Two customers are graded by fixed amounts: a wrong unit shows.
    expect(await graded(rows.slice(0, 3))).toBe("SA");
  });

  test.each<[string, Rows]>([
    ["a line above", [["客户表"], [null, null, null, "单位：万元"]]],
    ["a line above in English", [["Unit: RMB 10K"]]],
    ["a title", [["2024年客户销售表（万元）"]]],
    ["a cell of its own above the column", [[null, null, null, null, "万元"]]],
    ["a cell of its own, in brackets", [[null, null, null, null, "(万元)"]]],
    ["a cell of its own under a title", [["客户表"], [null, null, null, null, "（万元）"]]],
  ])("in %s", async (_, above) =>
    expect(await graded([...above, HEADER, ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, wan).slice(0, 2)])).toBe("SA"),
  );

  test.each<[string, Rows]>([
    ["天, 次, 万元", [[null, null, "天", "次", "万元"]]],
    ["in brackets", [[null, null, "（天）", "（次）", "（万元）"]]],
    ["the amount's alone", [[null, null, null, null, "万元"]]],
    ["in English", [[null, null, "days", "orders", "10K"]]],
  ])("a row of units under the names is no customer and is used: %s", async (_, under) => {
    const rows = [HEADER, ...under, ...at<InputValue>(IDS, NAMES, DAYS, ORDERS, wan).slice(0, 2)];
    expect(await graded(rows)).toBe("SA");
    const once = await written(rows);
    expect((await written(once as Rows)).slice(0, 2)).toEqual(once.slice(0, 2));
  });

  test("one currency sign throughout is a sign; several are a problem of the fewer", async () => {
    const signed = (signs: readonly string[]): Rows => [
      HEADER,
      ...at<InputValue>(
        IDS,
        NAMES,
        DAYS,
        ORDERS,
        YUAN.map((yuan, row) => `'${signs[row]}${yuan.toLocaleString("en-US")}`),
      ),
    ];
    expect(await graded(signed(["$", "$", "$", "$"]))).toBe("SABC");
    expect(await graded(signed(["￥", "¥", "￥", "¥"]))).toBe("SABC");
    expect(await graded(signed(["€", "€", "€", "€"]))).toBe("SABC");
    expect(await graded(signed(["¥", "¥", "$", "¥"]))).toMatch(/^..\?.$/);
    expect(await graded(signed(["¥", "$", "€", "£"]))).toBe("????");
  });
});

describe("dates", () => {
  const dated = (cells: readonly InputValue[]): Rows => [
    ["客户编号", "客户名称", "最近下单日期", "订单次数", "订单金额"],
    ...at<InputValue>(IDS, NAMES, cells, ORDERS, YUAN),
  ];
  test.each<[string, readonly string[]]>([
    ["day first, two digits", ["20/05/24", "20/04/24", "21/03/24", "05/02/24"]],
    ["day first, dots", ["20.05.24", "20.04.24", "21.03.24", "05.02.24"]],
    ["day first, four digits", ["20/05/2024", "20/04/2024", "21/03/2024", "05/02/2024"]],
    ["month first, four digits", ["5/20/2024", "4/20/2024", "3/21/2024", "2/5/2024"]],
    ["month first, two digits", ["5/20/24", "4/20/24", "3/21/24", "2/5/24"]],
    ["year first, two digits", ["24/05/20", "24/04/20", "24/03/21", "24/02/05"]],
    ["year first, two digits, one digit months", ["24-5-20", "24-4-20", "24-3-21", "24-2-5"]],
    ["with a month's name", ["20-May-24", "20-Apr-24", "21-Mar-24", "5-Feb-24"]],
  ])("%s", async (_, cells) => expect(await graded(dated(cells))).toBe("SABC"));

  test("what a column leaves open is asked and not guessed", async () => {
    expect(await graded(dated(["5/6/2024", "4/3/2024", "3/2/2024", "2/1/2024"]))).toBe("????");
    expect(await graded(dated(["10/11/12", "09/10/11", "08/09/10", "07/08/09"]))).toBe("????");
  });

  test.each<[string, InputValue, InputValue, InputValue]>([
    ["0", 0, 0, 0],
    ["未下单", "未下单", 0, 0],
    ["从未", "从未", 0, 0],
    ["从未下单 and blanks", "从未下单", null, null],
    ["NaT", "NaT", 0, 0],
    ["nan", "nan", 0, 0],
    ["1900/1/0", "'1900/1/0", 0, 0],
    ["never", "Never", 0, 0],
    ["a blank", null, 0, 0],
  ])("%s with no orders is a C", async (_, day, orders, amount) => {
    const rows = [...dated(DATES), ["K05", "戊", day, orders, amount]];
    expect(await graded(rows)).toBe("SABCC");
  });

  test("all the days since 1900 with no orders are a C, and with orders a problem", async () => {
    expect(await graded([HEADER, ...CUSTOMERS, ["K05", "戊", 45_447, 0, 0]])).toBe("SABCC");
    expect(await graded([...dated(DATES), ["K05", "戊", "未下单", 3, 90_000]])).toBe("SABC?");
    expect(await graded([...dated(DATES), ["K05", "戊", 0, 3, 90_000]])).toBe("SABC?");
  });
});

describe("composites", () => {
  const composite = (cells: readonly InputValue[], header: InputValue = "R/F/M"): Rows => [
    ["客户编号", "客户名称", header],
    ...at<InputValue>(IDS, NAMES, ["15天/5次/150万", "45天/3次/80万", "75天/2次/30万", "120天/1次/5万"]),
    ...cells.map((cell, row): InputValue[] => [`K1${row}`, `戊${row}`, cell]),
  ];
  test("the unit in the header, or in a line above, is that of amounts without one", async () => {
    const rows = [
      ["客户编号", "客户名称", "R/F/M（天/次/元）"],
      ...at<InputValue>(IDS, NAMES, ["15天/5次/1500000", "45天/3次/800000", "75天/2次/30万", "120天/1次/8000"]),
    ];
    expect(await graded(rows)).toBe("SABC");
    const plain = ["客户编号", "客户名称", "R/F/M"];
    expect(await graded([["客户编号", "客户名称", "RFM指标(R/F/M)"], ...CUSTOMERS_COMPOSITE])).toBe("SABC");
    expect(await graded([["金额单位：元"], plain, ...rows.slice(1)])).toBe("SABC");
    expect(await graded([plain, ...rows.slice(1)])).toMatch(/^\?\?../);
  });

  test.each(["'5/20/2024", "'2024/5/20", "'30/05/24", "'2024/5/6"])("%s is a date and is not graded", async (cell) =>
    expect(await graded(composite([cell]))).toBe("SABC?"),
  );
});

describe("headers of two rows, industries, order lines", () => {
  test.each<[string, Rows]>([
    ["RFM指标 over R, F, M", [["客户编号", "客户名称", "RFM指标"], [null, null, "R", "F", "M"], ...CUSTOMERS]],
    [
      "消费情况 over words",
      [["客户编号", "客户名称", "消费情况"], [null, null, "最近下单距今天数", "订单次数", "订单金额"], ...CUSTOMERS],
    ],
    [
      "a title above both",
      [
        ["客户表"],
        ["客户编号", "客户名称", "近12个月"],
        [null, null, "距今天数", "下单次数", "消费金额"],
        ...CUSTOMERS,
      ],
    ],
    ["everything named below", [["客户", null, "交易"], HEADER, ...CUSTOMERS]],
  ])("%s", async (_, rows) => expect(await graded(rows)).toBe("SABC"));

  test("industries that differ in case, width or script are one", async () => {
    const names = ["IT服务", "it服务", "ＩＴ服務", "It服务"];
    const rows = [
      ["客户编号", "所属行业", "距今天数", "订单次数", "订单金额"],
      ...at<InputValue>(IDS, names, DAYS, ORDERS, YUAN),
    ];
    const report = await regraded({ sheets: [{ name: "客户", rows }] });
    expect(report.rows.map(({ benchmark }) => benchmark.n)).toEqual([4, 4, 4, 4]);
    expect(report.rows.map(({ after }) => after).join("")).toBe("SABC");
  });

  test.each<[string, Rows]>([
    [
      "days of orders and customers that come back",
      [
        ["客户编号", "下单日期", "订单数量", "金额"],
        ["K01", 45_413, 100, 5000],
        ["K01", 45_432, 200, 9000],
        ["K02", 45_383, 10, 500],
      ],
    ],
    [
      "order numbers",
      [
        ["订单编号", "客户名称", "订单日期", "数量", "订单金额"],
        ["SO1", "甲", 45_413, 1, 5000],
        ["SO2", "乙", 45_432, 2, 9000],
      ],
    ],
    [
      "an English export",
      [
        ["Order ID", "Customer", "Order Date", "Quantity", "Amount"],
        ["1", "A", 45_413, 1, 5000],
        ["2", "A", 45_432, 2, 9000],
      ],
    ],
    [
      "a sales slip",
      [
        ["日期", "单据编号", "客户", "价税合计"],
        [45_413, "XS01", "甲", 5000],
        [45_432, "XS02", "甲", 9000],
      ],
    ],
    [
      "days and frequency words",
      [
        ["客户编号", "订单日期", "购买次数", "消费金额"],
        ["K01", 45_413, 1, 5000],
        ["K01", 45_432, 2, 9000],
        ["K02", 45_383, 1, 500],
      ],
    ],
  ])("%s are order lines", async (_, rows) => expect(await refusal(rows)).toContain("订单明细"));
});

describe("a pivot table of orders, one row a customer", () => {
  test.each<[readonly string[]]>([
    [["客户", "计数项:订单编号", "求和项:订单金额", "最大值项:订单日期"]],
    [["行标签", "计数项:订单编号", "求和项:订单金额", "最大值项:订单日期"]],
    [["行标签", "计数项：金额", "求和项：金额", "最大值项：下单时间"]],
    [["行标签", "非重复计数:单号", "求和项:金额", "最大值项:日期"]],
    [["Row Labels", "Count of Order ID", "Sum of Amount", "Max of Order Date"]],
    [["Row Labels", "Distinct Count of Invoice No", "Sum of Sales", "Max of Date"]],
  ])("%j is graded by count, sum and latest day", async (header) =>
    expect(await graded([header, ...at<InputValue>(NAMES, ORDERS, YUAN, DATES)])).toBe("SABC"),
  );

  test("the largest order is no amount of a year, and the first day no last one", async () => {
    const dates = at<InputValue>(NAMES, ORDERS, YUAN, DATES);
    expect(await refusal([["行标签", "计数项:单号", "最大值项:金额", "最大值项:订单日期"], ...dates])).not.toMatch(
      /^graded/,
    );
    expect(await refusal([["行标签", "计数项:单号", "求和项:金额", "最小值项:订单日期"], ...dates])).not.toMatch(
      /^graded/,
    );
  });
});

describe("headers by other names", () => {
  test.each<[string, readonly string[]]>([
    ["user words", ["用户ID", "用户名称", "最近一次购买距今天数", "购买次数", "消费总额"]],
    ["a pivot table", ["行标签", "客户名称", "最大值项:距今天数", "计数项:订单数", "求和项:金额"]],
    ["letters with units", ["会员编号", "会员名称", "R/天", "F/次", "M/元"]],
    ["SAP", ["CardCode", "CardName", "Days Since Last Order", "Orders", "Total Amount"]],
    ["English", ["Account Number", "Account Name", "Days since last purchase", "Number of Orders", "Total Sales"]],
    ["traditional", ["客戶編號", "客戶名稱", "距今天數", "訂單次數", "訂單金額"]],
  ])("%s", async (_, header) => expect(await graded([header, ...CUSTOMERS])).toBe("SABC"));

  test("a table with unknown headers is found and says what it has and lacks", async () => {
    expect(
      await refusal([
        ["月份", "预算", "实际"],
        ["1月", 5, 6],
        ["2月", 7, 8],
      ]),
    ).toMatch(/缺少客户编号、R\/F\/M.*列对应/);
    expect(
      await refusal([
        ["客户名称", "行业", "电话"],
        ["甲", "制造业", 138],
      ]),
    ).toMatch(/有客户名称、所属行业，缺少R\/F\/M.*列对应.*示例/);
    expect(
      await refusal([
        ["Kundennr", "Letzter Kauf", "Anzahl", "Umsatz"],
        ["K1", 45_432, 5, 1e6],
      ]),
    ).toMatch(/缺少/);
  });
});

/** The cells of the sheet after a regrade, from A1. */
async function written(rows: Rows): Promise<(string | number | boolean | null)[][]> {
  const out = await caseFile({ sheets: [{ name: "客户", rows: [[]] }] });
  await regraded(await caseFile({ sheets: [{ name: "客户", rows }] }), { out });
  const { model } = await readXlsx(readFileSync(out));
  const sheet = model.sheets[0];
  const used = sheet.usedArea(true);
  return Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from(
      { length: (used?.right ?? -1) + 1 },
      (__, column) => sheet.value(row, column) as string | number | boolean | null,
    ),
  );
}
