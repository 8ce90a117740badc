import { isTooLarge, toHostFailure } from "../../src/excel/failures";
import { HostFailure } from "../../src/excel/workbook";

const officeError = (code: string) => Object.assign(new Error("words of Office, in any language"), { code });

describe("what Excel's refusals mean", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "editMode"],
    ["AccessDenied", "protected"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["ItemNotFound", "tableGone"],
    ["MergedRangeConflict", "blocked"],
    ["FilteredRangeConflict", "filtered"],
    ["RequestAborted", "busy"],
    ["InactiveWorkbook", "busy"],
    ["ApiNotFound", "unsupported"],
    ["GeneralException", "unknown"],
  ])("%s is %s", (code, meaning) => {
    expect(toHostFailure(officeError(code), "客户")).toMatchObject({ code: meaning, subject: "客户" });
  });

  test("the meaning comes from the code, the words are kept for a log only", () => {
    expect(toHostFailure(officeError("AccessDenied"), "").detail).toContain("AccessDenied");
  });

  test("a refusal is not wrapped twice", () => {
    const failure = new HostFailure("readOnly", "", "");
    expect(toHostFailure(failure, "客户")).toBe(failure);
  });

  test("a mistake of ours is thrown on", () => {
    const mistake = new TypeError("x is undefined");
    expect(() => toHostFailure(mistake, "")).toThrow(mistake);
  });

  test("only payload refusals are worth a smaller block", () => {
    expect(isTooLarge(officeError("RequestPayloadSizeLimitExceeded"))).toBe(true);
    expect(isTooLarge(new HostFailure("tooLarge", "", ""))).toBe(true);
    expect(isTooLarge(officeError("AccessDenied"))).toBe(false);
    expect(isTooLarge(new Error("no code"))).toBe(false);
  });
});
