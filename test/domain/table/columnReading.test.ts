import fc from "fast-check";
import { amountForm, dateForm } from "../../../src/domain/table/cellKinds";
import { columnReading } from "../../../src/domain/table/columnReading";
import { parseAmount } from "../../../src/domain/table/amount";
import { parseDay } from "../../../src/domain/table/day";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { METHOD_HEADERS, METHOD_ROWS } from "../../sample/methodRows";

const MAP = { recencyForm: "composite", amountUnit: "yuan" } as const;
const columnNamed = (header: (typeof METHOD_HEADERS)[number]): readonly CellValue[] =>
  METHOD_ROWS.map((row) => row[METHOD_HEADERS.indexOf(header)]);

describe("the method's own columns", () => {
  test("every composite cell is read, all with 万", () => {
    expect(columnReading(columnNamed("RFM指标(R/F/M)"), "rfm", MAP)).toEqual({
      filled: 4,
      read: 4,
      confidence: "high",
      forms: [{ form: "wan", count: 4 }],
    });
  });

  test("the dates are days of Excel's calendar", () => {
    expect(columnReading(columnNamed("最后更新时间"), "updated", MAP)?.forms).toEqual([
      { form: "excelDate", count: 4 },
    ]);
  });

  test("a name is taken as it stands", () => {
    expect(columnReading(columnNamed("客户名称"), "name", MAP)).toBeUndefined();
  });
});

test("a column in several forms says which, the most frequent first", () => {
  const dates = ["2024.5.20", 45432, "2024/5/20", 45433, "20240520", 45434, "2024年5月20日", "2024-05-20"];
  expect(columnReading(dates, "updated", MAP)?.forms.map(({ form, count }) => `${form} ${count}`)).toEqual([
    "excelDate 3",
    "dottedDate 1",
    "slashedDate 1",
    "compactDate 1",
    "chineseDate 1",
    "dashedDate 1",
  ]);
  const amounts = columnReading(["80万", 800000, "0.8亿", "5万元", "600千", "¥80000", "80000"], "monetary", MAP);
  expect(amounts?.forms.map(({ form }) => form)).toEqual(["wan", "plainNumber", "yi", "thousand", "yuan", "noUnit"]);
});

test("blank cells are no evidence, and a blank column none at all", () => {
  expect(columnReading(["", null, "　", 45432], "updated", MAP)).toMatchObject({ filled: 1, read: 1 });
  expect(columnReading(["", null], "updated", MAP)).toBeUndefined();
});

test.each([
  [19, 1, "high"],
  [18, 2, "medium"],
  [14, 6, "medium"],
  [13, 7, "low"],
  [0, 3, "low"],
] as const)("%i cells that can be read beside %i that cannot are %s confidence", (good, bad, confidence) => {
  const cells = [...Array<string>(good).fill("3次"), ...Array<string>(bad).fill("若干")];
  expect(columnReading(cells, "frequency", MAP)).toMatchObject({ filled: good + bad, read: good, confidence });
});

test("a column of dates under the heading of amounts is not believed", () => {
  expect(columnReading(["2024-05-20", "2024-05-21"], "monetary", MAP)?.confidence).toBe("low");
});

test("recency is read as days or as dates, as the map says", () => {
  expect(columnReading([45, "45天"], "recency", { ...MAP, recencyForm: "days" })).toMatchObject({ read: 2, forms: [] });
  expect(columnReading([45432], "recency", { ...MAP, recencyForm: "date" })?.forms).toHaveLength(1);
});

test("every cell that is counted as read has exactly one form, whatever stands there", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom("80万", "2024-5-20", "#N/A", true, null));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      for (const role of ["monetary", "updated"] as const) {
        const parse = role === "updated" ? parseDay : (value: CellValue) => parseAmount(value, "yuan");
        const reading = columnReading(cells, role, MAP);
        const formed = (reading?.forms ?? []).reduce((sum, { count }) => sum + count, 0);
        expect(formed).toBe(reading?.read ?? 0);
        expect(reading?.read ?? 0).toBe(cells.filter((value) => typeof parse(value) === "number").length);
      }
    }),
  );
});

test("a form does not depend on width or script", () => {
  expect(amountForm("８０萬")).toBe("wan");
  expect(dateForm("２０２４．５．２０")).toBe("dottedDate");
});
