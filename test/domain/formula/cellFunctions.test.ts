import { ARGUMENT_KINDS, type ArgumentKind } from "../../../src/domain/formula/argumentKinds";
import { argumentKinds, FILLS, FUNCTION_IDS, functionRow } from "../../../src/domain/formula/cellFunctions";
import { formulasFor, writtenFormula } from "../../../src/domain/formula/columnFormulas";
import { referencesIn } from "../../../src/domain/formula/references";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { recognizeColumns } from "../../../src/domain/table/headers";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { COLUMN_ROLES, type ColumnRole } from "../../../src/domain/vocabulary/column";
import { roleRow, rolesUsedFor } from "../../../src/domain/vocabulary/columnRoles";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { calculate } from "../../../src/functions/calculate";
import "../../functions/calls";

const TODAY = 45447 as SerialDay;

/** One customer, in a table that says R, F and M in one cell, and in one that gives each its column. */
const CELLS: Readonly<Partial<Record<ColumnRole, CellValue>>> = {
  id: "C202405001",
  name: "甲科技",
  industry: "信息技术",
  grade: "A",
  rfm: "45天/3次/80万",
  recency: TODAY - 45,
  frequency: 3,
  monetary: 800_000,
  tag: "技术驱动型",
  updated: TODAY - 15,
  note: "竞品公司正在接触",
  potential: 4,
  risk: "中",
};
const FORMS = [
  COLUMN_ROLES.filter((role) => !rolesUsedFor("figure").some((figure) => figure === role)),
  COLUMN_ROLES.filter((role) => role !== "rfm"),
];
const CUSTOMERS = 6;

/** The formula of a table of customers alike, with the roles that were asked for. */
function writtenFor(id: (typeof FUNCTION_IDS)[number], roles: readonly ColumnRole[]) {
  const headers = roles.map((role) => roleRow(role).names[0]);
  const map = recognizeColumns(headers);
  const asked = new Set<ColumnRole>();
  const cell = (role: ColumnRole): CellValue => {
    asked.add(role);
    return map.positions[role] === undefined ? null : (CELLS[role] ?? null);
  };
  const place = { kind: "table", name: "表", headerRow: 0, firstColumn: 0, headers, rowCount: CUSTOMERS } as const;
  const written = writtenFormula(id, {
    map,
    references: referencesIn(place, 0),
    cell,
    column: (role) => Array.from({ length: CUSTOMERS }, () => cell(role)),
    benchmarks: null,
    rules: null,
    recency: "aged",
    asOf: { text: "'评级规则'!$E$1", value: TODAY },
    prefix: "",
    settings: DEFAULT_SETTINGS,
  });
  return { ...written, asked, isPossible: formulasFor(map).includes(id) };
}

describe("the table of cell functions", () => {
  test("has every way of filling and every kind of argument at least once", () => {
    expect(FILLS.filter((fills) => !FUNCTION_IDS.some((id) => functionRow(id).fills === fills))).toEqual([]);
    const kinds = new Set<ArgumentKind>(FUNCTION_IDS.flatMap(argumentKinds));
    expect(ARGUMENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(FUNCTION_IDS)("%s is written with what a table has, and its own function answers", (id) => {
    const forms = FORMS.map((roles) => writtenFor(id, roles)).filter(({ isPossible }) => isPossible);
    expect(forms.length).toBeGreaterThan(0);
    for (const { text, values } of forms) {
      expect(text).toMatch(new RegExp(`^=${id.replace(".", "\\.")}\\([^,].*\\)$`));
      expect(calculate(id, values)).toEqual({ value: expect.anything() });
    }
  });

  test("refers to exactly the columns that the table of roles names for formulas", () => {
    const texts = FORMS.flatMap((roles) => FUNCTION_IDS.map((id) => ({ id, ...writtenFor(id, roles) })))
      .filter(({ isPossible }) => isPossible)
      .map(({ text }) => text)
      .join("\n");
    const named = COLUMN_ROLES.filter((role) => texts.includes(`[${roleRow(role).names[0]}]`));
    expect([...named].sort()).toEqual([...rolesUsedFor("formula")].sort());
  });
});
