import type { ConditionalFormat } from "../model/types";
import { customerSums, NOW } from "./calculated";
import { createConditionalStyles } from "./conditionalFormats";

const rule = (formula: string, priority: number, more: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
  id: String(priority),
  area: { top: 1, left: 0, bottom: 3, right: 2 },
  type: "custom",
  formula,
  style: { fillColor: `#00000${priority}` },
  stopIfTrue: false,
  priority,
  ...more,
});

function styled(...formats: ConditionalFormat[]) {
  const sums = customerSums();
  const [sheet] = sums.model.sheets;
  sheet.conditionalFormats = formats;
  let now = NOW;
  const styles = createConditionalStyles(sums.model, () => now);
  return {
    sums,
    sheet,
    styles,
    tomorrow: () => (now += 1),
    at: (row: number, column: number) => styles.styleAt(sheet, row, column),
  };
}

test("a rule's references move with the cell unless they are fixed", () => {
  const { at } = styled(rule('=$B2="S"', 0));
  expect([at(1, 0), at(1, 2), at(2, 0), at(3, 1), at(4, 0)].map((style) => style?.fillColor)).toEqual([
    "#000000",
    "#000000",
    undefined,
    "#000000",
    undefined,
  ]);
});

test("of two rules that set the same property the first wins, others are added", () => {
  const { at } = styled(
    rule("=TRUE", 1, { style: { fillColor: "#111111", bold: true } }),
    rule('=$B2="S"', 0, { style: { fillColor: "#222222" } }),
  );
  expect(at(1, 0)).toEqual({ fillColor: "#222222", bold: true });
  expect(at(2, 0)).toEqual({ fillColor: "#111111", bold: true });
});

test("stop if true ends the list", () => {
  const { at } = styled(rule("=TRUE", 1, { style: { bold: true } }), rule('=$B2="S"', 0, { stopIfTrue: true }));
  expect([at(1, 0), at(2, 0)]).toEqual([{ fillColor: "#000000" }, { bold: true }]);
});

test("a changed cell is seen at once", () => {
  const { sums, at } = styled(rule('=$B2="S"', 0));
  expect(at(2, 0)).toBeUndefined();
  sums.type(2, 1, "S");
  expect(at(2, 0)).toBeDefined();
});

test("another day is seen without a change of the workbook", () => {
  const { at, tomorrow } = styled(rule(`=TODAY()>${Math.floor(NOW)}`, 0));
  expect(at(1, 0)).toBeUndefined();
  tomorrow();
  expect(at(1, 0)).toBeDefined();
});

test("an error, a text and an add-in function never apply", () => {
  const { at } = styled(rule("=1/0", 0), rule('="S"', 1), rule('=TIER($A2)="S"', 2), rule("=不是公式(", 3));
  expect(at(1, 0)).toBeUndefined();
});

test("a number other than 0 applies, a blank does not", () => {
  const { at } = styled(rule("=$C2-20", 0), rule("=$Z2", 1));
  expect([at(1, 0)?.fillColor, at(2, 0)?.fillColor]).toEqual(["#000000", undefined]);
});

test("closed, it listens no more", () => {
  const { sums, styles, at } = styled(rule('=$B2="S"', 0));
  expect(at(2, 0)).toBeUndefined();
  styles.close();
  sums.type(2, 1, "S");
  expect(at(2, 0)).toBeUndefined();
});

test("five hundred visible rows of a table of five thousand each have their answer", () => {
  const { sums, sheet, at } = styled(
    rule("=COUNTIF($C$2:$C$5001,$C2)>1", 0, { area: { top: 1, left: 0, bottom: 5000, right: 2 } }),
  );
  for (let row = 1; row <= 5000; row++) sheet.setCell(row, 2, { value: row % 100 });
  sums.model.structureChanged();
  for (let row = 1; row <= 500; row++) expect(at(row, 0)).toBeDefined();
});
