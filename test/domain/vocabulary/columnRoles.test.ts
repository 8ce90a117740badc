import { checkUp } from "../../../src/domain/checkup/checkUp";
import { calendarLines } from "../../../src/domain/today/calendarLines";
import { explainGrade } from "../../../src/domain/grading/reason";
import { industryBySize } from "../../../src/domain/leading/industryBySize";
import { NATIVE_RESULTS, nativeConversion } from "../../../src/domain/native/convert";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { recognizeColumns } from "../../../src/domain/table/headers";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { COLUMN_ROLES, OWN_ROLES, READ_ROLES, STANDARD_ROLES } from "../../../src/domain/vocabulary/column";
import {
  CELL_KINDS,
  ROLE_USES,
  roleRow,
  ROLES,
  rolesUsedFor,
  type ColumnRole,
  type RoleUsedFor,
} from "../../../src/domain/vocabulary/columnRoles";
import { nativeTexts } from "../../../src/i18n/native/words";
import { day, planOf } from "../regrade/plans";

type ReadRole = RoleUsedFor<"read">;

/** Two cells of each column that is read, between which somebody says something else. */
const TWO_CELLS: Readonly<Record<ReadRole, readonly [CellValue, CellValue]>> = {
  id: ["C202405001", "C202405003"],
  name: ["甲科技", "乙科技"],
  industry: ["信息技术", "零售业"],
  companySize: ["100-500人", "20人以下"],
  grade: ["A", "B"],
  rfm: ["45天/3次/80万", "95天/3次/80万"],
  recency: [45, 95],
  frequency: [3, 1],
  monetary: [800_000, 50_000],
  tag: ["技术驱动型", "紧急采购型"],
  strategy: ["季度技术方案研讨", "加强沟通"],
  owner: ["*经理", "*客服"],
  updated: ["2024-05-20", "2024-01-02"],
  note: ["", "竞品公司正在接触"],
  satisfaction: ["5分", "1分"],
  complaint: ["无", "处理中"],
};

const AS_OF = day("2024-05-31");
const isFigure = (role: ReadRole): boolean => rolesUsedFor("figure").some((figure) => figure === role);

/** A table of two customers with every column, the first with these cells; R, F and M in one column or in three. */
function planWith(role: ReadRole, cell: CellValue): RegradePlan {
  const roles = READ_ROLES.filter((one) => (isFigure(role) ? one !== "rfm" : !isFigure(one)));
  const first = roles.map((one) => (one === role ? cell : TWO_CELLS[one][0]));
  const second = roles.map((one) => (one === "id" ? "C202405002" : one === "name" ? "丙制造" : TWO_CELLS[one][0]));
  return planOf([roles.map((one) => roleRow(one).names[0]), first, second], AS_OF);
}

/** What would be written into the row. */
function written(plan: RegradePlan): unknown {
  return [
    plan.after[0],
    rowFacts(plan, 0).suggestion("zh-CN"),
    rowFacts(plan, 0).risk,
    explainGrade(plan.table, plan.graded, 0),
  ];
}

/** What any screen says of the table. */
function said(plan: RegradePlan): unknown {
  return [written(plan), plan.kind, checkUp(plan.table), industryBySize(plan), calendarLines(plan, [0], "zh-CN")];
}

const differs = (role: ReadRole, of: (plan: RegradePlan) => unknown): boolean => {
  const [one, other] = TWO_CELLS[role].map((cell) => JSON.stringify(of(planWith(role, cell))));
  return one !== other;
};

describe("the table of column roles", () => {
  test("names each header of ours in both languages, and each is recognised as its own role", () => {
    for (const role of [...STANDARD_ROLES, ...OWN_ROLES])
      for (const header of ROLES[role].header)
        expect([header, recognizeColumns([header]).positions]).toEqual([header, { [role]: 0 }]);
  });

  test("has no spelling twice, and no row without one", () => {
    const spellings = COLUMN_ROLES.flatMap((role) => roleRow(role).names);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(COLUMN_ROLES.filter((role) => roleRow(role).names.length === 0)).toEqual([]);
  });

  test("has every kind of cell and every use at least once", () => {
    const rows = COLUMN_ROLES.map(roleRow);
    expect(CELL_KINDS.filter((kind) => !rows.some(({ cell }) => cell === kind))).toEqual([]);
    expect(ROLE_USES.filter((use) => rolesUsedFor(use).length === 0)).toEqual([]);
  });

  test("has no row that nothing reads, writes or refers to", () => {
    const isIdle = (role: ColumnRole): boolean => {
      const { place, uses } = roleRow(role);
      return place === "extra" && !uses.includes("read") && !uses.includes("formula");
    };
    expect(COLUMN_ROLES.filter(isIdle)).toEqual([]);
  });

  test.each(READ_ROLES)("%s is read because somebody says something else when its cell changes", (role) => {
    expect(differs(role, said)).toBe(true);
  });

  test("guards exactly the columns that what is written depends on, and reads all of them", () => {
    const decides = READ_ROLES.filter((role) => differs(role, written));
    expect([...rolesUsedFor("guard")].sort()).toEqual([...decides].sort());
  });

  test("says which columns native formulas refer to, no more and no fewer", () => {
    const asked = new Set<string>();
    for (const composite of [true, false]) {
      const roles = READ_ROLES.filter((role) => (composite ? !isFigure(role) : role !== "rfm"));
      nativeConversion(
        {
          map: recognizeColumns(roles.map((role) => roleRow(role).names[0])),
          settings: DEFAULT_SETTINGS,
          words: nativeTexts("zh-CN").words,
          cell: (column) => (asked.add(column), `[@${column}]`),
          column: (step) => `[${step}]`,
          asOf: "TODAY()",
        },
        "plain",
      );
    }
    const results = rolesUsedFor("nativeResult");
    expect(results.filter((role) => !NATIVE_RESULTS.some((result) => result === role))).toEqual([]);
    const ofTable = COLUMN_ROLES.filter((role) => asked.has(role) && !results.some((result) => result === role));
    expect([...ofTable].sort()).toEqual([...rolesUsedFor("native")].sort());
  });
});
