// Whole workbooks through the add-in's own actions, ran on the emulated workbook.

import { readFileSync } from "node:fs";
import { isoDay } from "../../src/domain/vocabulary/day";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { day, METHOD_HEADERS, METHOD_ROWS } from "../sample/methodRows";
import { caseFile, gradesOf, regraded } from "./caseFile";
import { GOLDEN_DAYS, METHOD } from "./methodTable";

describe("the method's table", () => {
  test("as recorded its four rows are A, S, B, C against the whole table", async () => {
    const report = await regraded(METHOD, { recency: "recorded", asOf: day(2024, 5, 22) });
    expect(gradesOf(report)).toBe("ASBC");
    expect(report.counts).toMatchObject({ unchanged: 4, rise: 0, fall: 0, problem: 0 });
    for (const { benchmark } of report.rows) {
      expect(benchmark).toEqual({ source: "table", n: 4, meanOrders: 2.75, meanAmount: 662_500 });
    }
    expect(report.rows.map(({ risk }) => risk.level)).toEqual(["低", "低", "中", "中"]);
  });

  test.each(GOLDEN_DAYS.map(({ asOf, grades }) => [isoDay(asOf), grades, asOf] as const))(
    "on %s its grades are %s",
    async (_, grades, asOf) => {
      expect(gradesOf(await regraded(METHOD, { asOf }))).toBe(grades);
    },
  );

  test("the order of the rows does not matter", async () => {
    const [sheet] = METHOD.sheets;
    const turned = { sheets: [{ ...sheet, rows: [METHOD_HEADERS, ...[...METHOD_ROWS].reverse()] }] };
    expect(gradesOf(await regraded(turned))).toBe([..."BSCC"].reverse().join(""));
  });

  test("in a workbook that counts from 1904 the grades are the same", async () => {
    const shifted = METHOD_ROWS.map((row) => row.map((cell) => (typeof cell === "number" ? cell - 1462 : cell)));
    const [sheet] = METHOD.sheets;
    expect(
      gradesOf(await regraded({ use1904: true, sheets: [{ ...sheet, rows: [METHOD_HEADERS, ...shifted] }] })),
    ).toBe("BSCC");
  });
});

describe("tables as people write them", () => {
  const traditional = ["客戶編號", "客戶名稱", "所屬行業", "客戶等級", "RFM指標(R/F/M)", "最后更新時間", "備註"];

  test("traditional headers and characters are read", async () => {
    const rows = METHOD_ROWS.map((row) => [
      row[0],
      row[1],
      row[3],
      row[5],
      String(row[6]).replace("万", "萬"),
      row[10],
      row[11],
    ]);
    expect(
      gradesOf(
        await regraded({
          sheets: [{ name: "客戶", rows: [traditional, ...rows], table: { name: "T", headerRow: 0 } }],
        }),
      ),
    ).toBe("BSCC");
  });

  test("three columns with an amount in 万元, under a title, without a table", async () => {
    const rows = [
      ["2024年大客户名单"],
      [],
      ["订单金额(万元)", "客户名称", "订单次数", "距今天数", "客户等级"],
      [80, "A科技公司", 3, 45, "A"],
      [150, "B制造企业", 5, 15, "S"],
      [30, "C贸易公司", 2, 75, "B"],
      [5, "D创业公司", 1, 120, "C"],
    ];
    const report = await regraded({ sheets: [{ name: "名单", rows }] });
    expect(gradesOf(report)).toBe("ASBC");
    expect(report.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    expect(report.rows[0].benchmark.meanAmount).toBe(662_500);
  });

  test("a date of the last order gives the days; full-width figures and separators are figures", async () => {
    const rows = [
      ["客户编号", "最近下单时间", "订单次数", "订单金额", "客户等级"],
      ["C1", day(2024, 5, 5), "３次", "８００，０００", ""],
      ["C2", "2024年5月20日", "5", "￥1,500,000", ""],
      ["C3", "'2024-3-21", "2单", "30万", ""],
      ["C4", "2024.2.5", "1", "5万元", ""],
    ];
    const report = await regraded({ sheets: [{ name: "订单", rows, table: { name: "T", headerRow: 0 } }] });
    expect([gradesOf(report), report.counts.new]).toEqual(["ASBC", 4]);
  });

  test("what cannot be read is listed with its cell and keeps its grade", async () => {
    const line = (id: string, grade: string, rfm: string, updated: string | number = day(2024, 6, 1)) => [
      id,
      `公司${id}`,
      grade,
      rfm,
      updated,
    ];
    const rows = [
      ["客户编号", "客户名称", "客户等级", "R/F/M", "最后更新时间"],
      line("C1", "S", "10天/9次/90万"),
      line("C2", "A", "三十天/2次/10万"),
      line("C3", "B", "#N/A"),
      line("C4", "S", "10天//90万"),
      line("C5", "B", "'-5天/2次/10万"),
      line("C6", "C", ""),
      line("C7", "A", "20天/3次/8万5"),
      line("C8", "B", "45天/3次/20万", "2030-01-01"),
    ];
    const report = await regraded({ sheets: [{ name: "表", rows, table: { name: "T", headerRow: 0 } }] });
    const unreadable = ["C2", "C3", "C4", "C5", "C7"];
    for (const row of report.rows.filter(({ id }) => unreadable.includes(id)))
      expect([row.id, row.after, row.risk.level]).toEqual([row.id, row.before, "无法判断"]);
    expect(report.counts.problem).toBeGreaterThanOrEqual(unreadable.length);
    const cells = report.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
    expect(cells).toEqual([
      "3 R/F/M ambiguousNumber",
      "4 R/F/M errorValue",
      "5 R/F/M blank",
      "6 R/F/M negative",
      "8 R/F/M ambiguousNumber",
      "9 最后更新时间 futureDate",
    ]);
    for (const { message } of report.problems) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(report.rows.find(({ id }) => id === "C6")).toMatchObject({ after: "C", risk: { level: "无成交" } });
  });
});

describe("formulas in the table", () => {
  test("a recency that is calculated from the day is read by its value on the as-of day", async () => {
    const rows = [
      ["客户编号", "客户名称", "客户等级", "距今天数", "订单次数", "订单金额"],
      ["C1", "甲", "", "=TODAY()-DATE(2024,5,20)", 3, 800000],
      ["C2", "乙", "", "=TODAY()-DATE(2024,1,1)", 1, 50000],
    ];
    const book = { sheets: [{ name: "表", rows, table: { name: "T", headerRow: 0 } }] };
    expect(gradesOf(await regraded(book, { asOf: day(2024, 6, 4) }))).toBe("AC");
    expect(gradesOf(await regraded(book, { asOf: day(2024, 8, 1) }))).toBe("BC");
  });

  test("a grade that is calculated is not overwritten", async () => {
    const rows = [
      ["客户编号", "客户名称", "客户等级", "R/F/M", "最后更新时间"],
      ["C1", "甲", '=IF(TRUE,"C","")', "10天/9次/900万", day(2024, 6, 4)],
      ["C2", "乙", "C", "10天/9次/900万", day(2024, 6, 4)],
    ];
    const report = await regraded({ sheets: [{ name: "表", rows, table: { name: "T", headerRow: 0 } }] });
    expect(gradesOf(report)).toBe("CS");
  });

  test("the add-in's own functions calculate in the file", async () => {
    const file = await caseFile({
      sheets: [
        {
          name: "表",
          rows: [
            ["客户编号", "客户名称", "客户等级", "R/F/M", "最后更新时间"],
            ["C1", "甲", "C", "10天/9次/900万", day(2024, 6, 4)],
            [],
            ["", "", "=TIER(D2)", '=IFERROR(RFM.AMOUNT(D2),"?")'],
          ],
        },
      ],
    });
    const out = file.replace(".xlsx", "-out.xlsx");
    await regraded(file, { out, sheet: "表" });
    const [sheet] = (await readXlsx(new Uint8Array(readFileSync(out)))).model.sheets;
    expect([sheet.value(3, 2), sheet.value(3, 3)]).toEqual(["S", 9_000_000]);
  });
});

describe("which table is taken", () => {
  const method = METHOD.sheets[0];
  const note = { name: "说明", rows: [["请先看这里"], ["客户", "电话"], ["甲", "1"]] };

  test("the first sheet with a table that can be graded", async () => {
    expect((await regraded({ sheets: [note, method] })).rows).toHaveLength(4);
  });

  test("the sheet that was named", async () => {
    const second = { name: "二部", rows: [METHOD_HEADERS, METHOD_ROWS[1]], table: { name: "二部表", headerRow: 0 } };
    expect((await regraded({ sheets: [method, second] }, { sheet: "二部" })).rows.map(({ id }) => id)).toEqual([
      "C202405002",
    ]);
  });

  test("a sheet that is not there, and a workbook without a customer table, are refused", async () => {
    await expect(regraded(METHOD, { sheet: "没有" })).rejects.toThrow("没有名为“没有”的可见工作表");
    await expect(regraded({ sheets: [note] })).rejects.toThrow("缺少R/F/M");
  });
});
