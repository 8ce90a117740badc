import { displayText } from "./displayText";
import { CellError, type ModelValue } from "./types";

test.each<[ModelValue, string, string]>([
  [null, "General", ""],
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  [0.00000000001, "General", "1E-11"],
  [-12, "General", "-12"],
  [true, "General", "TRUE"],
  [new CellError("#N/A"), "0.00", "#N/A"],
  ["甲", "0.00", "甲"],
  ["甲", '0;0;0;"客户："@', "客户：甲"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [2.675, "0.00", "2.68"],
  [-0.001, "0.00", "0.00"],
  [5, "000", "005"],
  [0.5, "#.##", ".5"],
  [0.256, "0.0%", "25.6%"],
  [12345, "0.00E+00", "1.23E+04"],
  [-1200, "#,##0;(#,##0)", "(1,200)"],
  [-1200, "#,##0;[Red]-#,##0", "-1,200"],
  [0, '0;-0;"-"', "-"],
  [1234567, '#,##0,"千"', "1,235千"],
  [800000, '0!.0,"万"', "80.0万"],
  [80000, "¥#,##0.00", "¥80,000.00"],
  [45432, "yyyy-mm-dd", "2024-05-20"],
  [45432, "yyyy/m/d", "2024/5/20"],
  [45432, 'yyyy"年"m"月"d"日"', "2024年5月20日"],
  [45432, "aaaa", "星期一"],
  [45432.604166667, "yyyy/m/d h:mm", "2024/5/20 14:30"],
  [0.604166667, "h:mm AM/PM", "2:30 PM"],
  [59, "yyyy-mm-dd", "1900-02-28"],
  [60, "yyyy-mm-dd", "1900-02-29"],
  [61, "yyyy-mm-dd", "1900-03-01"],
  [1, "yyyy-mm-dd", "1900-01-01"],
  [1.5, "[h]:mm", "36:00"],
  [45432, "@", "45432"],
])("%j in the format %s shows as %s", (value, format, shown) => {
  expect(displayText(value, format, false)).toBe(shown);
});

test("a workbook that counts from 1904 shows the same day from a smaller number", () => {
  expect(displayText(45432 - 1462, "yyyy-mm-dd", true)).toBe("2024-05-20");
});
