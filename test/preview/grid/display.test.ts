import { describe, expect, test } from "@jest/globals";
import { CellError } from "excel-stand-in/model/types";
import { editText, isDateFormat, shownIn } from "./display";

describe("what a cell shows", () => {
  test("numbers follow their format and stand on the right", () => {
    expect(shownIn({ value: 45432 }, "yyyy-mm-dd")).toEqual({ text: "2024-05-20", alignment: "right", numeric: true });
    expect(shownIn({ value: 0.125 }, "0.0%").text).toBe("12.5%");
    expect(shownIn({ value: 1234567.5 }, "#,##0").text).toBe("1,234,568");
    expect(shownIn({ value: 0.1 + 0.2 }, "General").text).toBe("0.3");
  });

  test("text stands on the left, errors in the middle, a call under way says so", () => {
    expect(shownIn({ value: "45天/3次/80万" }, "General").alignment).toBe("left");
    expect(shownIn({ value: new CellError("#N/A") }, "General")).toMatchObject({ text: "#N/A", alignment: "center" });
    expect(shownIn({ value: null, formula: "=TIER(G2)", busy: true }, "General").text).toBe("#BUSY!");
  });

  test("a date that cannot be is filled with signs", () => {
    expect(shownIn({ value: -5 }, "yyyy-mm-dd").text).toMatch(/^#+$/);
  });

  test("the formula bar shows formulas, dates and percentages as they are typed", () => {
    expect(editText({ value: 3, formula: "=1+2" }, "General")).toBe("=1+2");
    expect(editText({ value: 45432 }, "yyyy/m/d")).toBe("2024-05-20");
    expect(editText({ value: 0.45 }, "0%")).toBe("45%");
    expect(editText({ value: "=字", quotePrefix: true }, "General")).toBe("'=字");
  });

  test("letters in quotes make no date", () => {
    expect(isDateFormat('0"day"')).toBe(false);
    expect(isDateFormat("yyyy-mm-dd")).toBe(true);
    expect(isDateFormat("General")).toBe(false);
  });
});
