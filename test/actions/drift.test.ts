import { compare } from "../../src/actions/drift";

const before = [
  ["C1", "C2", "C3"],
  ["45天/3次/80万", "15天/5次/150万", "75天/2次/30万"],
];

describe("has the table changed since it was read", () => {
  test("the same cells are no change", () => {
    expect(compare(before, 3, before, 3, 0)).toEqual({ gone: false, changedRows: [], addedRows: 0 });
  });

  test("sorting is no change", () => {
    const now = before.map((column) => [...column].reverse());
    expect(compare(before, 3, now, 3, 0)).toEqual({ gone: false, changedRows: [], addedRows: 0 });
  });

  test("an edited cell, a deleted row and an added row are told", () => {
    const now = [
      ["C1", "C3", "C4"],
      ["44天/3次/80万", "75天/2次/30万", "1天/1次/1万"],
    ];
    expect(compare(before, 3, now, 3, 0)).toEqual({ gone: false, changedRows: [0, 1], addedRows: 1 });
  });
});
