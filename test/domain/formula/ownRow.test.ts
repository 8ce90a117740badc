import fc from "fast-check";
import { looksElsewhere } from "../../../src/domain/formula/ownRow";

test.each([
  "=TODAY()-K2",
  "=$K2",
  "=SUM($B2:D2)",
  '=IF([@客户等级]="S",1E3,0.5)',
  "=客户表[@[最近下单]:[消费金额]]",
  "=客户表[[#This Row],[消费金额]]*1.5",
  '="见 A1!"&B2',
  "=IF(TRUE,A2,LOG10(B2))",
])("%s looks at its own row only", (formula) => {
  expect(looksElsewhere(formula, 2)).toBe(false);
});

test.each([
  "=K3",
  "=TODAY()-$K$1",
  "=RANK(M2,M:M)",
  "=SUM(M$2:M2)-M1",
  "=SUM(3:3)",
  "=Sheet2!K2",
  "='客 户'!K2",
  "=SUM(客户表[消费金额])",
  "=客户表[[#Totals],[消费金额]]",
  "=评级日-K2",
  "=INDIRECT(K2)",
  "=OFFSET(K2,1,0)",
  "=SUM(K2#)",
])("%s may look elsewhere", (formula) => {
  expect(looksElsewhere(formula, 2)).toBe(true);
});

test("a cell of any other row is elsewhere", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("A", "$K", "XFD"),
      fc.integer({ min: 1, max: 1_048_576 }),
      fc.integer({ min: 1, max: 1_048_576 }),
      (column, row, own) => {
        expect(looksElsewhere(`=1+${column}${row}*2`, own)).toBe(row !== own);
      },
    ),
  );
});
