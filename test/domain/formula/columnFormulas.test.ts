import fc from "fast-check";
import { FUNCTION_IDS, type FunctionId } from "../../../src/domain/formula/cellFunctions";
import { formulasFor, takesBenchmarks, writtenFormula } from "../../../src/domain/formula/columnFormulas";
import { referencesIn, sheetReference } from "../../../src/domain/formula/references";
import { columnLetters } from "../../../src/domain/vocabulary/columnLetters";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { standardHeaders } from "../../../src/domain/sample/sampleTable";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { COLUMN_ROLES } from "../../../src/domain/vocabulary/column";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { NATIVE_RESULTS } from "../../../src/domain/native/convert";
import { NATIVE_STEPS } from "../../../src/domain/native/steps";
import { formulaPhrases } from "../../../src/i18n/formulas/words";
import { LANGUAGES } from "../../../src/i18n/language";

const TODAY = 45447 as SerialDay;

function written(id: FunctionId, headers: readonly string[], row: readonly CellValue[], more = {}) {
  const map = recognizeColumns(headers);
  const place = { kind: "table", name: "表", headerRow: 0, firstColumn: 0, headers, rowCount: 9, ...more } as const;
  return writtenFormula(id, {
    map,
    references: referencesIn(place, 0),
    cell: (role) => row[map.positions[role] ?? -1] ?? null,
    benchmarks: null,
    rules: null,
    recency: "aged",
    asOf: { text: "'评级规则'!$E$1", value: TODAY },
    prefix: "",
    ...more,
  });
}

describe("references", () => {
  test("name columns by header in a table and by address beside a header row", () => {
    const headers = ["客户编号", "R/F/M [天]", "经理's #1"];
    const place = { kind: "table", name: "客户表", headerRow: 4, firstColumn: 2, headers, rowCount: 10 } as const;
    const table = referencesIn(place, 3);
    expect(table.cell(1)).toBe("[@[R/F/M '[天']]]");
    expect(table.cell(2)).toBe("[@[经理''s '#1]]");
    expect(table.column(0)).toBe("客户表[[客户编号]]");
    expect(table.cells(0, 1)).toBe("客户表[@[客户编号]:[R/F/M '[天']]]");
    const range = referencesIn({ ...place, kind: "range" }, 3);
    expect([range.cell(1), range.cells(0, 2), range.column(0)]).toEqual(["$D9", "$C9:$E9", "$C$6:$C$15"]);
  });

  test("count columns as Excel does, to the last one", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(sheetReference("张三's 表")).toBe("'张三''s 表'!");
  });
});

describe("a written formula", () => {
  test("leaves out what the table does not have, without empty arguments at its end", () => {
    expect(written("TIER", ["客户编号", "R/F/M"], ["C1", "45天/3次/80万"]).text).toBe("=TIER([@[R/F/M]])");
    expect(written("TIER.OWNER", ["客户编号", "客户等级"], ["C1", "A"]).text).toBe("=TIER.OWNER([@[客户等级]])");
  });

  test("takes three neighbouring columns as one range", () => {
    const { text, values } = written(
      "TIER",
      ["客户编号", "距上次下单天数", "消费频次", "消费金额"],
      ["C1", 45, 3, 800_000],
    );
    expect(text).toBe("=TIER(表[@[距上次下单天数]:[消费金额]])");
    expect(values[0]).toEqual([[45, 3, 800_000]]);
  });

  test("puts columns that stand apart or count in 万元 together, with the unit said", () => {
    const apart = written(
      "TIER",
      ["客户编号", "距上次下单天数", "所属行业", "消费频次", "消费金额(万元)"],
      ["C1", 45, "零售业", 3, 80],
    );
    expect(apart.text).toBe(
      '=TIER(CHOOSE({1,2,3,4},[@[距上次下单天数]],[@[消费频次]],[@[消费金额(万元)]],"万元"),,,[@[所属行业]])',
    );
    expect(apart.values[0]).toEqual([[45, 3, 80, "万元"]]);
    const days = written("TIER", ["客户编号", "距上次下单天数", "所属行业", "消费频次", "消费金额"], []);
    expect(days.text).toBe("=TIER(CHOOSE({1,2,3},[@[距上次下单天数]],[@[消费频次]],[@[消费金额]]),,,[@[所属行业]])");
  });

  test("hands a date of the last order over as it stands, in writing or as a number, with the as-of day", () => {
    const headers = ["客户编号", "最近下单日期", "消费频次", "消费金额(千元)"];
    const at = (day: CellValue, more = {}) => written("TIER", headers, ["C1", day, 3, 800], more);
    expect(at(TODAY - 45).text).toBe(
      `=TIER(CHOOSE({1,2,3,4},[@[最近下单日期]],[@[消费频次]],[@[消费金额(千元)]],"日期,千元"),,'评级规则'!$E$1)`,
    );
    expect(at(TODAY - 45).values).toEqual([[[TODAY - 45, 3, 800, "日期,千元"]], null, TODAY, null, null, null]);
    expect(at("2024-05-20").values[0]).toEqual([["2024-05-20", 3, 800, "日期,千元"]]);
    expect(at("2024-05-20", { recency: "recorded" }).text).toBe(at("2024-05-20").text);
  });

  test("tells RFM.TEXT the unit of its amounts, and makes days of a date for it", () => {
    const wan = written("RFM.TEXT", ["客户编号", "距上次下单天数", "消费频次", "消费金额(万元)"], []);
    expect(wan.text).toBe('=RFM.TEXT([@[距上次下单天数]],[@[消费频次]],[@[消费金额(万元)]],"万元")');
    const dated = written("RFM.TEXT", ["客户编号", "最近下单日期", "消费频次", "消费金额"], ["C1", TODAY - 45, 3, 9]);
    expect(dated.text).toContain(`IF(ISNUMBER([@[最近下单日期]]),'评级规则'!$E$1-[@[最近下单日期]]&"天"`);
    expect(dated.values[0]).toBe("45天");
  });

  test("says from which day a customer falls: the order's own, or that of the record", () => {
    const dated = ["客户编号", "最近下单日期", "消费频次", "消费金额"];
    expect(formulasFor(recognizeColumns(dated))).toContain("TIER.DROPDATE");
    expect(formulasFor(recognizeColumns(["客户编号", "R/F/M"]))).not.toContain("TIER.DROPDATE");
    const typed = ["客户编号", "R/F/M", "最后更新时间"];
    expect(written("TIER.DROPDATE", typed, []).text).toBe(
      "=TIER.DROPDATE([@[R/F/M]],[@[最后更新时间]],'评级规则'!$E$1)",
    );
    expect(written("TIER.DROPDATE", typed, [], { recency: "recorded" }).text).toBe(
      "=TIER.DROPDATE([@[R/F/M]],[@[最后更新时间]])",
    );
  });

  test("carries settings that are not what the functions take for granted, and no others", () => {
    const headers = ["客户编号", "R/F/M", "客户等级", "最后更新时间", "备注"];
    const row = ["C1", "45天/3次/80万", "A", 45432, ""];
    const ids = ["TIER.STALE", "TIER.NEXTCONTACT", "TIER.CHURN", "TIER.RISKWORDS"] as const;
    const textsWith = (settings: object) =>
      ids.map((id) => written(id, headers, row, { settings: { ...DEFAULT_SETTINGS, ...settings } }).text);
    expect(textsWith({})).toEqual([
      "=TIER.STALE([@[客户等级]],[@[最后更新时间]],'评级规则'!$E$1)",
      "=TIER.NEXTCONTACT([@[客户等级]],[@[最后更新时间]])",
      "=TIER.CHURN([@[R/F/M]],[@[最后更新时间]],'评级规则'!$E$1,,,,[@[备注]])",
      "=TIER.RISKWORDS([@[备注]])",
    ]);
    const own = {
      reviewCadenceDays: { S: 7, A: 45, B: 30, C: 90 },
      contactsPerYear: { S: 24, A: 8, B: 12, C: 4 },
      riskWords: ["缺货", "交期"],
    };
    expect(textsWith(own)).toEqual([
      `=TIER.STALE([@[客户等级]],[@[最后更新时间]],'评级规则'!$E$1,INDEX({7,45,30,90},MATCH([@[客户等级]],{"S","A","B","C"},0)))`,
      '=TIER.NEXTCONTACT([@[客户等级]],[@[最后更新时间]],INDEX({24,8,12,4},MATCH([@[客户等级]],{"S","A","B","C"},0)))',
      `=TIER.CHURN([@[R/F/M]],[@[最后更新时间]],'评级规则'!$E$1,,,,[@[备注]],{"缺货","交期"})`,
      '=TIER.RISKWORDS([@[备注]],{"缺货","交期"})',
    ]);
    expect(written("TIER.STALE", headers, row, { settings: { ...DEFAULT_SETTINGS, ...own } }).values).toEqual([
      "A",
      45432,
      TODAY,
      45,
      null,
    ]);
  });

  test("ages a typed recency only where the table says when it was true, and only if asked", () => {
    const headers = ["客户编号", "R/F/M", "最后更新时间"];
    const row = ["C1", "45天/3次/80万", 45432];
    expect(written("TIER", headers, row).text).toBe("=TIER([@[R/F/M]],[@[最后更新时间]],'评级规则'!$E$1)");
    expect(written("TIER", headers, row, { recency: "recorded" }).text).toBe("=TIER([@[R/F/M]])");
  });

  test("carries the build's namespace", () => {
    const { text } = written("TIER", ["客户编号", "距上次下单天数", "所属行业", "消费频次", "消费金额"], [], {
      prefix: "KH.",
    });
    expect(text).toMatch(/^=KH\.TIER\(CHOOSE\(/);
  });

  test("is offered only where every column it needs is there", () => {
    const some = fc.subarray([...standardHeaders("zh-CN")], { minLength: 1 });
    fc.assert(
      fc.property(some, (headers) => {
        for (const id of formulasFor(recognizeColumns(headers))) {
          const { text, values } = written(
            id,
            headers,
            headers.map(() => "x"),
          );
          expect(text).toMatch(/^=[A-Z.]+\(.+\)$/);
          expect(text).not.toMatch(/undefined|NaN|\(,/);
          expect(values[0]).not.toBeNull();
        }
      }),
    );
    const possible = formulasFor(recognizeColumns(standardHeaders("zh-CN")));
    expect(FUNCTION_IDS.filter((id) => !possible.includes(id))).toEqual(["RFM.TEXT", "CUSTOMER.QUADRANT"]);
    expect(FUNCTION_IDS.filter(takesBenchmarks)).toEqual([
      "TIER",
      "TIER.WHY",
      "TIER.GAP",
      "TIER.DROPDATE",
      "TIER.CHURN",
      "TIER.CHURNWHY",
    ]);
  });
});

describe("headers of inserted columns", () => {
  test.each(LANGUAGES)("are told apart and are read as no column of the table's own (%s)", (language) => {
    const { header, nativeHeader } = formulaPhrases(language);
    const headers = [...FUNCTION_IDS.map(header), ...NATIVE_RESULTS.map(nativeHeader)];
    expect(new Set(headers).size).toBe(headers.length);
    const alone = recognizeColumns(headers);
    expect(COLUMN_ROLES.filter((role) => alone.positions[role] !== undefined)).toEqual([]);
  });

  test("of helper columns differ from each other and from the results", () => {
    for (const language of LANGUAGES) {
      const { native, nativeHelper, nativeHeader } = formulaPhrases(language);
      const headers = [
        ...NATIVE_STEPS.map((step) => nativeHelper(native.headers[step])),
        ...NATIVE_RESULTS.map(nativeHeader),
      ];
      expect(new Set(headers.map((name) => name.toLowerCase())).size).toBe(headers.length);
    }
  });
});
