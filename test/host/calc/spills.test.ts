import { CellError } from "../model/types";
import { customerSums } from "./calculated";

const SPILL = new CellError("#SPILL!");

describe("an array", () => {
  test("fills the cells below and beside, which other formulas read", () => {
    const sums = customerSums();
    sums.type(10, 0, "=SEQUENCE(3,2)");
    sums.type(20, 0, "=SUM(A11#)");
    sums.type(20, 1, "=B13");
    expect([sums.value(10, 0), sums.value(12, 1), sums.value(20, 0), sums.value(20, 1)]).toEqual([1, 6, 21, 6]);
    expect(sums.model.sheets[0].cell(10, 0)?.spillSize).toEqual({ rows: 3, columns: 2 });
    expect(sums.model.sheets[0].cell(12, 1)?.spillParent).toEqual({ row: 10, column: 0 });
  });

  test("shows #SPILL! while a cell is in the way, and spills when it is cleared", () => {
    const sums = customerSums();
    sums.type(12, 0, "在这");
    sums.type(10, 0, "=客户表[金额]");
    expect([sums.value(10, 0), sums.value(11, 0), sums.value(12, 0)]).toEqual([SPILL, null, "在这"]);
    sums.type(12, 0, "");
    expect([10, 11, 12].map((row) => sums.value(row, 0))).toEqual([10, 20, 30]);
  });

  test("typed over, it gives way and takes its other cells back", () => {
    const sums = customerSums();
    sums.type(10, 0, "=SEQUENCE(3)");
    sums.type(11, 0, "x");
    expect([10, 11, 12].map((row) => sums.value(row, 0))).toEqual([SPILL, "x", null]);
  });

  test("deleted or shorter, it leaves nothing behind", () => {
    const sums = customerSums();
    sums.type(9, 0, 3);
    sums.type(10, 0, "=SEQUENCE(A10)");
    sums.type(20, 0, "=COUNT(A11:A15)");
    sums.type(9, 0, 2);
    expect([sums.value(12, 0), sums.value(20, 0)]).toEqual([null, 2]);
    sums.type(10, 0, "");
    expect([sums.value(11, 0), sums.value(20, 0)]).toEqual([null, 0]);
  });

  test("does not spill inside a table", () => {
    const sums = customerSums();
    sums.type(1, 2, "=SEQUENCE(2)");
    expect(sums.value(1, 2)).toEqual(SPILL);
  });

  test("operators run item by item, a single row or column being repeated", () => {
    const sums = customerSums();
    sums.type(10, 0, "={1;2}*{10,20}");
    expect([sums.value(10, 0), sums.value(10, 1), sums.value(11, 0), sums.value(11, 1)]).toEqual([10, 20, 20, 40]);
  });

  test("FILTER, SORT and UNIQUE give their rows", () => {
    const sums = customerSums();
    sums.type(10, 0, '=FILTER(客户表[编号],客户表[等级]="S")');
    sums.type(10, 1, "=SORT(客户表[金额],1,-1)");
    sums.type(10, 2, "=UNIQUE(客户表[等级])");
    sums.type(10, 3, '=FILTER(客户表[编号],客户表[等级]="X")');
    expect([10, 11, 12].map((row) => [0, 1, 2].map((column) => sums.value(row, column)))).toEqual([
      ["C1", 30, "S"],
      ["C3", 20, "A"],
      [null, 10, null],
    ]);
    expect(sums.value(10, 3)).toEqual(new CellError("#CALC!"));
  });

  test("survives a rebuild without blocking itself", () => {
    const sums = customerSums();
    sums.type(10, 0, "=SEQUENCE(3)");
    sums.model.addSheet("另一张");
    expect([10, 11, 12].map((row) => sums.value(row, 0))).toEqual([1, 2, 3]);
  });
});
