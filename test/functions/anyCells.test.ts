// Whatever stands in a cell, a function answers with something a cell can hold, or refuses with a sentence in the user's
// language. It never crashes, and no NaN, no Infinity and no word of ours gets into a sheet.

import { join } from "node:path";
import fc from "fast-check";
import { FUNCTION_IDS, type FunctionId } from "../../src/functions/registry";
import { functionRow } from "../../src/domain/formula/cellFunctions";
import { functionSources, readMetadata, type ParameterMetadata } from "../tools/functions/metadata";
import { ask } from "./calls";

const parametersOf = new Map<string, readonly ParameterMetadata[]>();
beforeAll(async () => {
  const { functions } = await readMetadata(functionSources(join(__dirname, "..", "..", "src", "functions")));
  for (const { id, parameters } of functions) parametersOf.set(id, parameters);
});

const RICH: Readonly<Record<string, unknown>> = {
  error: { type: "Error", errorType: "NotAvailable", basicType: "Error", basicValue: "#N/A" },
  entity: { type: "Entity", text: "制造业", properties: {}, basicType: "Error", basicValue: "#VALUE!" },
  number: { type: "FormattedNumber", numberFormat: "0.00", basicType: "Double", basicValue: 45 },
};

/** What Excel hands over, and what a worse host might. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...[null, undefined, "", "　", 0, -0, 1, true, false, -1, 0.3, 45_432, 45_432.75, 20_240_520, 1e15, 1e308, -1e308],
    ...[NaN, Infinity, -Infinity, 5e-324, "9".repeat(400), "1e400", "0.3333333333333万", "1.2.3万"],
    ...[
      "2024-05-20",
      "2024/5/20",
      "5/6/2024",
      "24-5-20",
      "2024-13-40",
      "45天/3次/80万",
      "2024-05-20/3次/80万",
      "45天/3",
    ],
    ...[
      "S",
      "a级",
      "D",
      "高",
      "制造业",
      "全表",
      "万元",
      "日期",
      "TRUE",
      "中位数",
      "S天数",
      "竞品在接触，没有投诉",
      "30%",
    ],
    ...["constructor", "__proto__", "toString", "hasOwnProperty"],
    ...["#N/A", "#DIV/0!", "#BUSY!", "C202405001", "\ud800", "ａ"],
    ...["error", "entity", "number"].map((kind) => RICH[kind]),
  ),
  fc.double(),
  fc.string(),
  fc.integer({ min: -10, max: 50_000 }),
);

/** A range of any shape up to five by four, all rows of one width. */
const range: fc.Arbitrary<unknown> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

const isSound = (value: unknown): boolean =>
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && !/NaN|undefined|Infinity|\[object/.test(value));

/** Text of the user's own may be quoted, whatever it says. */
const quoted = (answer: string, given: readonly unknown[]): boolean =>
  given.flat(2).some((one) => /NaN|undefined|Infinity|object/.test(String(one)) && answer.includes(String(one)));

describe("any cells", () => {
  test.each(FUNCTION_IDS)("given to %s come to a sound answer or a sentence", (id: FunctionId) => {
    const parameters = parametersOf.get(id) ?? [];
    const good = functionRow(id).examples;
    const given = fc
      .constantFrom(...good)
      .chain((example) =>
        fc.tuple(
          ...parameters.map((parameter, at) =>
            fc.oneof(
              { weight: 2, arbitrary: fc.constant<unknown>(example[at] ?? null) },
              { weight: 1, arbitrary: parameter.dimensionality === "matrix" ? range : cell },
            ),
          ),
        ),
      );
    fc.assert(
      fc.property(given, (args) => {
        const answer = ask(id, ...args);
        if ("error" in answer) {
          expect(["#VALUE!", "#N/A"]).toContain(answer.error);
          return expect(answer.sentence).toMatch(/[\u4e00-\u9fff]/);
        }
        const cells = Array.isArray(answer.value) ? (answer.value as unknown[]).flat() : [answer.value];
        expect(cells.filter((one) => !isSound(one) && !(typeof one === "string" && quoted(one, args)))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
