import { figureNote, readFigureNote } from "../../../src/domain/table/figureNote";
import { AMOUNT_UNITS, type AmountUnit } from "../../../src/domain/vocabulary/column";

test("a note on how figures are read is read back as it was meant", () => {
  for (const recencyForm of ["days", "date"] as const)
    for (const amountUnit of Object.keys(AMOUNT_UNITS) as AmountUnit[]) {
      const note = figureNote({ recencyForm, amountUnit });
      if (note === "") expect([recencyForm, amountUnit]).toEqual(["days", "yuan"]);
      else expect(readFigureNote(note)).toEqual({ recencyForm, amountUnit });
    }
});

test("a note may be typed with other separators or in traditional script, and anything else is none", () => {
  expect(readFigureNote("日期、萬元")).toEqual({ recencyForm: "date", amountUnit: "wan" });
  expect(readFigureNote("元")).toEqual({ recencyForm: "days", amountUnit: "yuan" });
  for (const other of ["", "美元", "万元,千元", "日期,日期", 3, null]) expect(readFigureNote(other)).toBeUndefined();
});
