import fc from "fast-check";
import { CellError } from "../model/types";
import { WorkbookModel } from "../model/workbook";
import { customerSums, NOW, shown } from "./calculated";
import { createCalculator } from "./calculator";

describe("what depends on a change", () => {
  test("is calculated in order, through other formulas and ranges", () => {
    const sums = customerSums();
    sums.type(10, 0, "=SUM(A11:A13)");
    sums.type(10, 1, "=C2*2");
    sums.type(11, 0, "=B11+1");
    sums.type(12, 0, "=A12+1");
    expect(sums.value(11, 0)).toBe(21);
    sums.type(1, 2, 100);
    expect([sums.value(10, 1), sums.value(11, 0), sums.value(12, 0)]).toEqual([200, 201, 202]);
  });

  test("a formula that is replaced by a value depends on nothing any more", () => {
    const sums = customerSums();
    sums.type(10, 0, "=C2");
    sums.type(10, 0, 5);
    sums.type(1, 2, 100);
    expect(sums.value(10, 0)).toBe(5);
  });

  test("a running total of ten thousand rows neither overflows nor takes seconds", () => {
    const sums = customerSums();
    const [sheet] = sums.model.sheets;
    for (let row = 0; row < 10_000; row++)
      sheet.setCell(100 + row, 3, { value: null, formula: row === 0 ? "=C2" : `=D${100 + row}+1` });
    sums.model.structureChanged();
    expect(sums.value(10_099, 3)).toBe(10_009);
    sums.type(1, 2, 1);
    expect(sums.value(10_099, 3)).toBe(10_000);
  });

  test("volatile formulas follow the clock that was handed in", () => {
    let now = NOW;
    const sums = customerSums({ clock: () => now });
    sums.type(10, 0, "=TODAY()");
    now += 1;
    sums.calculator.refresh();
    expect(sums.value(10, 0)).toBe(45_433);
  });

  test("in a workbook that counts from 1904 TODAY is 1,462 days behind", () => {
    const sums = customerSums();
    sums.model.use1904 = true;
    expect(shown("=TODAY()", sums)).toBe(45_432 - 1462);
    expect(shown("=DATE(1904,1,2)", sums)).toBe(1);
  });

  test("formulas moved by an inserted row go on", () => {
    const sums = customerSums();
    sums.type(10, 5, "=SUM(客户表[金额])");
    sums.model.insertRows(sums.model.sheets[0], 1, 1);
    sums.model.setInput(sums.model.sheets[0], 1, 2, 1);
    expect(sums.value(11, 5)).toBe(61);
  });

  test("undo brings back the values that follow", () => {
    const sums = customerSums();
    sums.type(10, 0, "=C2*2");
    sums.type(1, 2, 50);
    sums.model.undo();
    expect(sums.value(10, 0)).toBe(20);
  });
});

describe("a circle", () => {
  test("shows 0, and what follows it is calculated from that", () => {
    const sums = customerSums();
    sums.type(10, 0, "=A12");
    sums.type(11, 0, "=A11+1");
    sums.type(12, 0, "=A12+5");
    expect([sums.value(10, 0), sums.value(11, 0), sums.value(12, 0)]).toEqual([0, 0, 5]);
  });

  test("is a range that holds its own sum, too", () => {
    const sums = customerSums();
    sums.type(12, 0, "=SUM(A10:A13)");
    expect(sums.value(12, 0)).toBe(0);
  });

  test("is over when it is broken", () => {
    const sums = customerSums();
    sums.type(10, 0, "=A12");
    sums.type(11, 0, "=A11+1");
    sums.type(10, 0, 3);
    expect(sums.value(11, 0)).toBe(4);
  });
});

describe("properties", () => {
  /** A formula for cell `at` of a column that names earlier and later cells alike. */
  const formula = fc.oneof(
    fc.integer({ min: -9, max: 9 }).map(String),
    fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]) => `=A${a + 1}+A${b + 1}*2`),
    fc.tuple(fc.nat(11), fc.nat(3)).map(([a, n]) => `=SUM(A${a + 1}:A${a + 1 + n})`),
    fc.nat(11).map((a) => `=IF(A${a + 1}>0,A${a + 1},-1)`),
  );
  const edit = fc.tuple(fc.nat(11), formula);

  test("two circles with a formula between them: only the circles are 0", () => {
    const sums = customerSums();
    sums.type(10, 0, "=A12");
    sums.type(11, 0, "=A11");
    sums.type(12, 0, "=A12-1");
    sums.type(13, 0, "=A13+A15");
    sums.type(14, 0, "=A14");
    expect([10, 11, 12, 13, 14].map((row) => sums.value(row, 0))).toEqual([0, 0, -1, 0, 0]);
  });

  test("calculating what changed gives what calculating everything gives", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
        const model = new WorkbookModel("表");
        model.calculator = createCalculator({ clock: () => NOW });
        const [sheet] = model.sheets;
        for (const [row, input] of edits) model.setInput(sheet, row, 0, input);
        const column = () => Array.from({ length: 16 }, (_, row) => sheet.value(row, 0));
        const incremental = column();
        model.structureChanged();
        expect(incremental).toEqual(column());
      }),
      { numRuns: 300 },
    );
  });

  const expression = fc.letrec<{ node: [string, number] }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: 0, max: 99 }).map((n): [string, number] => [String(n), n]),
      fc
        .tuple(tie("node"), fc.constantFrom("+", "-", "*"), tie("node"))
        .map(([[a, x], operator, [b, y]]): [string, number] => [
          `(${a}${operator}${b})`,
          operator === "+" ? x + y : operator === "-" ? x - y : x * y,
        ]),
      tie("node").map(([a, x]): [string, number] => [`-(${a})`, -x]),
    ),
  })).node;

  test("whole-number arithmetic is exact", () => {
    const sums = customerSums();
    fc.assert(
      fc.property(expression, ([text, value]) => {
        fc.pre(Math.abs(value) < 2 ** 40);
        expect(Number(shown(`=${text}`, sums))).toBe(value + 0);
      }),
    );
  });

  test("SUMIF over a column is the sum of what a person would pick", () => {
    const sums = customerSums();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("S", "A", "B"), fc.integer({ min: -99, max: 99 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          rows.forEach(([grade, amount], at) => {
            sums.type(60 + at, 5, grade);
            sums.type(60 + at, 6, amount);
          });
          const expected = rows.reduce((total, [grade, amount]) => total + (grade === "S" ? amount : 0), 0);
          expect(shown(`=SUMIF(F61:F${60 + rows.length},"S",G61:G${60 + rows.length})`, sums)).toBe(expected + 0);
        },
      ),
    );
  });
});

test("an error value in a cell goes through what reads it", () => {
  const sums = customerSums();
  sums.type(1, 2, "=NA()");
  sums.type(10, 0, "=SUM(C2:C4)+1");
  expect(sums.value(10, 0)).toEqual(new CellError("#N/A"));
});
