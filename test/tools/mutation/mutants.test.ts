import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { EQUIVALENT } from "./equivalent";
import { mutantsOf } from "./mutants";
import { importsOf, nearestTests } from "./nearest";
import { sampled } from "./sample";
import { sourceMutants, sourceOptions } from "./sources";
import { warm, type Said } from "./runner";

jest.setTimeout(600_000);

const root = join(__dirname, "..", "..", "..");
const source = `
export function first(rows: readonly number[], least: number): number {
  if (rows.length < 2) return 0;
  const best = pick(rows, least);
  log(best);
  return best > least && best !== 3 ? best : -1;
}
`;
const applied = (text: string, at: number): string => {
  const mutant = mutantsOf("a.ts", text)[at];
  return text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end);
};

test("each step breaks one place, and is called by what it does to what", () => {
  expect(mutantsOf("a.ts", source).map(({ id }) => id.slice(5))).toEqual([
    "drop guard: if (rows.length < 2) return 0;",
    "negate: rows.length < 2",
    "exchange <: rows.length < 2",
    "one more: rows.length < 2",
    "one more: return 0;",
    "swap: pick(rows, least)",
    "drop statement: log(best);",
    "negate: best > least && best !== 3",
    "exchange >: best > least",
    "exchange &&: best > least && best !== 3",
    "exchange !==: best !== 3",
    "one more: best !== 3",
    "one more: -1",
  ]);
});

test("what no test can tell from the source is left alone: the number of an order, and a check on ourselves", () => {
  const assertion =
    'export function two(n: number): number {\n  if (n < 0) throw new Error("never");\n  return n < 1 ? -1 : 1;\n}\n';
  expect(mutantsOf("a.ts", assertion).map(({ id }) => id.slice(5))).toEqual([
    "negate: n < 0",
    "exchange <: n < 0",
    "one more: n < 0",
    "negate: n < 1",
    "exchange <: n < 1",
    "one more: n < 1",
  ]);
  const refusal = 'if (n < 0) throw new HostFailure("gone");';
  expect(mutantsOf("a.ts", refusal)[0]?.operator).toBe("drop guard");
});

test("every mutant of the core is another text that can still be read", () => {
  for (const file of ["src/domain/grading/gap.ts", "src/actions/regradeChange.ts", "src/excel/writeCells.ts"]) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [at] of mutantsOf(file, text).entries()) {
      const broken = applied(text, at);
      expect(broken).not.toBe(text);
      const parsed = ts.createSourceFile(file, broken, ts.ScriptTarget.Latest);
      expect((parsed as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics).toEqual([]);
    }
  }
});

test("a sample is the same for the same seed, none is taken twice, and what comes or goes leaves the others", () => {
  const all = Array.from({ length: 500 }, (_, at) => at);
  const [one, again, other] = [7, 7, 8].map((seed) => sampled(all, 40, seed, String));
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
  expect([one.length, new Set(one).size]).toEqual([40, 40]);
  expect(sampled(all, 20, 7, String)).toEqual(one.slice(0, 20));
  expect(sampled([...all].reverse(), 40, 7, String)).toEqual(one);
  expect(sampled(all.slice(250), 500, 7, String)).toEqual(sampled(all, 500, 7, String).filter((at) => at >= 250));
  // Each place of the text has the same chance.
  const mean = sampled(all, 200, 7, String).reduce((sum, at) => sum + at / 200, 0);
  expect(Math.abs(mean - 250)).toBeLessThan(40);
});

test("options are read, and what cannot be meant is said", () => {
  expect(sourceOptions(["date-system"])).toBeUndefined();
  expect(sourceOptions(["--seed", "7", "--sample", "40", "--folder", "src/excel/"])).toEqual({
    folders: ["src/excel"],
    sample: 40,
    seed: 7,
    tests: 1_000,
    map: false,
    named: "",
  });
  expect(sourceOptions(["--sample", "40"])).toMatchObject({
    seed: 1,
    folders: ["src/domain", "src/excel", "src/actions"],
  });
  for (const typed of [["--sample", "0"], ["--tests", "0"], ["--seed"], ["--sample", "many"], ["--rows", "3"]])
    expect(typeof sourceOptions(typed)).toBe("string");
});

test("no two mutants have one name, and each equivalent one is there with its reason", () => {
  const ids = sourceMutants(root, ["src/domain", "src/excel", "src/actions"]).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5_000);
  expect(new Set(ids).size).toBe(ids.length);
  const files = [...new Set(EQUIVALENT.map(({ id }) => id.split(" ")[0]))];
  const known = new Set(
    files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), "utf8")).map(({ id }) => id)),
  );
  expect(EQUIVALENT.filter(({ id, reason }) => !known.has(id) || reason.length < 20)).toEqual([]);
});

test("the tests of the same layer are asked first, there the namesake, then those of the same words; no browser and no walk", () => {
  const graph = importsOf(
    new Map([
      ["src/domain/rule.ts", "export const rule = 1;"],
      ["src/domain/plan.ts", 'export { rule } from "./rule";'],
      ["test/actions/direct.test.ts", 'import { rule } from "../../src/domain/rule"; // 锁定 ends'],
      ["test/domain/rule.test.ts", 'import { rule } from "../../src/domain/plan";'],
      ["test/domain/near.test.ts", 'import { rule } from "../../src/domain/rule"; // a locked grade and its end: 锁定'],
      ["test/domain/far.test.ts", 'import { rule } from "../../src/domain/plan"; // the day of an order'],
      ["test/domain/other.test.ts", 'import { day } from "./day"; // a locked grade and its end: 锁定'],
      ["test/browser/all.test.ts", 'import { rule } from "../../src/domain/rule";'],
      ["test/taskpane/walk/all.test.ts", 'import { rule } from "../../../src/domain/rule";'],
    ]),
  );
  const passage = "/** 锁定: a lock that ends. */ const isLocked = locked && ends;";
  expect(nearestTests(graph, "src/domain/rule.ts", passage)).toEqual([
    "test/domain/rule.test.ts",
    "test/domain/near.test.ts",
    "test/domain/far.test.ts",
    "test/actions/direct.test.ts",
  ]);
});

test("a mutant is noticed, an endless one is ended, and the place a test ran is known", async () => {
  const [test, file] = ["test/excel/address.test.ts", "src/excel/address.ts"];
  const text = readFileSync(join(root, file), "utf8");
  const mutants = mutantsOf(file, text);
  const runner = warm(root);
  const limit = 300;
  try {
    const green = await runner.run({ test, reach: true }, limit);
    expect(green).toMatchObject({ failed: false });
    const [from, to] = (green as Said).reach[file];
    const ran = mutants.find(({ start }) => start >= from && start < to)!;
    const red = await runner.run({ test, mutant: { ...ran, replacement: "neverDefined" } }, limit);
    expect(red).toMatchObject({ failed: true });
    const endless = { ...ran, id: "endless", start: 0, end: 0, replacement: "for (;;) {}\n" };
    expect(await runner.run({ test, mutant: endless }, 10)).toBe("endless");
    expect(await runner.run({ test }, limit)).toMatchObject({ failed: false, reach: {} });
  } finally {
    runner.end();
  }
});
