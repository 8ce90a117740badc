import { placeForUndo, withoutGone } from "../../src/excel/undoPlaces";
import type { TableChange, TableRef } from "../../src/excel/workbook";

const table = { headers: ["备注", "客户等级", "备注"] } as unknown as TableRef;
const gone = expect.objectContaining({ code: "columnGone" }) as Error;

describe("a column of an undo", () => {
  test("that stands where it stood is that one, though another has its name", () => {
    expect([0, 1, 2].map((position) => placeForUndo(table, ["备注", "客户等级", "备注"], position))).toEqual([0, 1, 2]);
  });

  test("that moved is found by its name", () => {
    expect(placeForUndo(table, ["联系人", "备注", "客户等级", "备注"], 1)).toBe(2);
    expect(placeForUndo(table, ["客户等级", "备注"], 1)).toBe(0);
  });

  test("that was renamed where it stood is still that one", () => {
    expect(placeForUndo(table, ["备注", "等级", "备注"], 1)).toBe(1);
  });

  test.each([
    ["the table has another width", ["备注", "等级"]],
    ["a column known before stands in its place", ["等级", "备注", "备注"]],
  ])("that has no such name any more is gone where %s", (_, now) => {
    expect(() => placeForUndo(table, now, 1)).toThrow(gone);
  });
});

test("an undo goes on without the columns that are gone, and with those it has to make", () => {
  const columns = [0, 1, null].map((position) => ({ position }));
  const change = { table, columns } as unknown as TableChange;
  expect(withoutGone(change, ["备注", "联系人"]).columns).toEqual([{ position: 0 }, { position: null }]);
  expect(withoutGone(change, ["备注", "客户等级"]).columns).toEqual(columns);
});
