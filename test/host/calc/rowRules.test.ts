import { parsedFormula } from "./book";
import { customerSums } from "./calculated";
import { createConditionalStyles } from "./conditionalFormats";
import { isSameAlongRow } from "./rowRules";

test.each([
  '=$N2="高"',
  '=AND($G2<TODAY()-90,$E2="S",SUM($A$1:$B$9)>0)',
  "=-$A2>5%",
  "=COUNTIF($A$2:$A$9,$A2)>1",
  "=TRUE",
])("%s is the same along a row", (formula) => {
  expect(isSameAlongRow(parsedFormula(formula))).toBe(true);
});

test.each([
  '=N2="高"',
  "=AND($A2=1,B2=1)",
  "=SUM($A2:B2)>1",
  "=COLUMN()=2",
  "=ISODD(column())",
  "=OFFSET($A$1,0,1)=1",
  "=RAND()>0.5",
  "=客户表[@等级]=1",
  "=某个名称=1",
  "=@$A:$F=1",
])("%s may differ along a row", (formula) => {
  expect(isSameAlongRow(parsedFormula(formula))).toBe(false);
});

test("rules along rows and rules of single cells give each cell what it would get alone", () => {
  const { model } = customerSums();
  const [sheet] = model.sheets;
  const area = { top: 1, left: 0, bottom: 3, right: 2 };
  const formulas = ['=$B2="S"', '=B2="S"', "=COLUMN()=3", "=$C2>15", "=SUM($A2:C2)>25"];
  sheet!.conditionalFormats = formulas.map((formula, priority) => ({
    id: String(priority),
    area,
    type: "custom",
    formula,
    style: { [`rule${priority}`]: true },
    stopIfTrue: false,
    priority,
  }));
  const together = createConditionalStyles(model, () => 45432);
  for (let row = 1; row <= 3; row++) {
    for (let column = 0; column <= 2; column++) {
      const alone = createConditionalStyles(model, () => 45432);
      expect([row, column, together.styleAt(sheet!, row, column)]).toEqual([
        row,
        column,
        alone.styleAt(sheet!, row, column),
      ]);
      alone.close();
    }
  }
  expect([0, 1, 2].map((column) => Object.keys(together.styleAt(sheet!, 1, column) ?? {}).sort())).toEqual([
    ["rule0", "rule1"],
    ["rule0"],
    ["rule0", "rule2"],
  ]);
  together.close();
});
