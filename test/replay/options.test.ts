import { serialDay } from "../../src/domain/vocabulary/day";
import { parseOptions, Refusal, USAGE } from "./options";

const TODAY = serialDay(2024, 6, 4)!;

test("a file alone is regraded as of today, days aged", () => {
  expect(parseOptions(["客户.xlsx"], TODAY)).toEqual({
    file: "客户.xlsx",
    asOf: TODAY,
    recency: "aged",
    sheet: undefined,
    out: undefined,
    json: false,
  });
});

test("every option is taken, before or after the file", () => {
  const list = [
    "--as-of",
    "2024-05-22",
    "--json",
    "客户.xlsx",
    "--recency=recorded",
    "--sheet",
    "一部",
    "--out",
    "结果.xlsx",
  ];
  expect(parseOptions(list, TODAY)).toEqual({
    file: "客户.xlsx",
    asOf: serialDay(2024, 5, 22),
    recency: "recorded",
    sheet: "一部",
    out: "结果.xlsx",
    json: true,
  });
});

test.each([
  ["no file", []],
  ["two files", ["a.xlsx", "b.xlsx"]],
  ["an unknown option", ["a.xlsx", "--grade"]],
  ["an option without its value", ["a.xlsx", "--out"]],
  ["a day that the calendar has not", ["a.xlsx", "--as-of", "2024-02-30"]],
  ["a day in another form", ["a.xlsx", "--as-of", "2024/5/22"]],
  ["another reading of R", ["a.xlsx", "--recency", "today"]],
])("%s is answered with the usage", (_, list) => {
  expect(() => parseOptions(list, TODAY)).toThrow(Refusal);
  expect(() => parseOptions(list, TODAY)).toThrow(USAGE);
});
