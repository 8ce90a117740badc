import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { day, METHOD_TABLE, planOf } from "./plans";

const PLAN = planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" });

test("of the method's rows C贸易公司 is at risk, D创业公司 is lost, and A and B stay", () => {
  expect([0, 1, 2, 3].map((row) => rowFacts(PLAN, row).loss)).toEqual([undefined, undefined, "atRisk", "lost"]);
});

test("a customer of high value who only went silent is never called lost", () => {
  const silent = METHOD_TABLE.map((cells, at) =>
    at === 2 ? cells.map((cell, column) => (column === 6 ? "95天/5次/250万" : column === 11 ? "" : cell)) : cells,
  );
  const plan = planOf(silent, day("2024-05-22"), { recency: "recorded" });
  expect(rowFacts(plan, 1).loss).toBeUndefined();
});

test("a customer who never bought, and a row that cannot be read, have nothing to win back", () => {
  const rows = METHOD_TABLE.map((cells, at) =>
    cells.map((cell, column) => (column !== 6 || at === 0 ? cell : at === 1 ? "" : at === 2 ? "/3次/80万" : cell)),
  );
  const plan = planOf(rows, day("2024-05-31"));
  expect([rowFacts(plan, 0).loss, rowFacts(plan, 1).loss]).toEqual([undefined, undefined]);
});
