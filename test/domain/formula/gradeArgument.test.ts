import { gradeArgument } from "../../../src/domain/formula/gradeArgument";
import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { LETTER_NAMING, type GradeNaming } from "../../../src/domain/vocabulary/gradeName";

const METALS: GradeNaming = {
  gradeNames: GRADE_NAME_PRESETS.metals,
  formerGradeNames: { S: ["王者"], A: [], B: [], C: [] },
};

test("grades called by their letters are handed over as they stand", () => {
  const cell = { text: "[@[客户等级]]", value: "A" };
  expect(gradeArgument(cell, LETTER_NAMING)).toEqual(cell);
});

test("a grade's name, of today or of earlier, is looked up; what is none goes through", () => {
  expect(gradeArgument({ text: "$F2", value: "王者" }, METALS)).toEqual({
    text: 'IFERROR(INDEX({"S","S","A","B","C"},MATCH(TRIM($F2),{"钻石","王者","白金","金牌","普通"},0)),$F2)',
    value: "S",
  });
  expect(gradeArgument({ text: "$F2", value: "B" }, METALS).value).toBe("B");
  expect(gradeArgument({ text: "$F2", value: "未评" }, METALS).value).toBe("未评");
  expect(gradeArgument({ text: "$F2", value: null }, METALS).value).toBeNull();
});

test("letters that have names behind them keep their letters out of the list", () => {
  const back: GradeNaming = { ...METALS, gradeNames: LETTER_NAMING.gradeNames };
  expect(gradeArgument({ text: "$F2", value: "王者" }, back)).toEqual({
    text: 'IFERROR(INDEX({"S"},MATCH(TRIM($F2),{"王者"},0)),$F2)',
    value: "S",
  });
});
