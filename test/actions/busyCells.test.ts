import type { FormulaChoice } from "../../src/actions/actions";
import { stopHosts } from "./bookOfCustomers";
import { cellFunctions, formulaBook, graded } from "./formulaBook";
import type { ProfileName } from "excel-stand-in/richapi/profiles";

jest.setTimeout(60_000);
afterEach(stopHosts);

const PLAIN: FormulaChoice = { id: "TIER", benchmarks: "none", recency: "recorded" };
/** Windows shows the old grade while it calculates, the web 0, an old Excel #BUSY!. */
const EVERY: readonly ProfileName[] = ["windows", "web", "ltsc2021"];

/** A column of TIER; its second customer was edited, and the function does not answer until released. */
async function edited(profile: ProfileName, pauses: readonly number[]) {
  const here = await formulaBook({ profile, functions: { ...cellFunctions, pauses } });
  const { opened } = await here.actions.insertFormulas(await graded(here), PLAIN);
  await here.calculator.settled();
  expect(here.column("公式·等级")).toEqual(["A", "S", "B", "C"]);
  const release = here.hold();
  here.type(2, 6, "100天/1次/1万");
  const [column] = await here.actions.formulaColumns(opened);
  return { here, opened, column, release };
}

const grades = (here: Awaited<ReturnType<typeof formulaBook>>) => [1, 2, 3, 4].map((row) => here.formula(row, 12));

describe.each(EVERY)("转成值 while a function calculates again (%s), ran on the emulated workbook", (profile) => {
  test("keeps the formula of a cell that does not show its answer, says which, and freezes the others", async () => {
    const { here, opened, column, release } = await edited(profile, [1, 1]);
    const { report, left } = await here.actions.formulasToValues(opened, column);
    expect(left).toEqual([{ cell: "M3", row: 1, reason: "calculating" }]);
    expect(report.written["公式·等级"]).toBe(3);
    expect(grades(here)).toEqual(["A", expect.stringMatching(/^=TIER/), "B", "C"]);
    release();
    await here.calculator.settled();
    expect(here.column("公式·等级")).toEqual(["A", "C", "B", "C"]);
  });

  test("waits for the answer and freezes that one, never the old grade and never 0", async () => {
    const { here, opened, column, release } = await edited(profile, Array(200).fill(5) as number[]);
    const freezing = here.actions.formulasToValues(opened, column);
    setImmediate(release);
    expect((await freezing).left).toEqual([]);
    expect(grades(here)).toEqual(["A", "C", "B", "C"]);
  });

  test("sees through a column of ours that another one reads", async () => {
    const { here, opened, release } = await edited(profile, [1]);
    release();
    await here.calculator.settled();
    const grade = here.headers().indexOf("客户等级");
    [1, 2, 3, 4].forEach((row) => here.type(row, grade, `=TIER(G${row + 1})`));
    await here.calculator.settled();
    const next = await here.actions.insertFormulas(await graded(here), { ...PLAIN, id: "TIER.OWNER" });
    await here.calculator.settled();
    here.hold();
    here.type(1, 6, "5天/9次/900万");
    const columns = await here.actions.formulaColumns(next.opened);
    const owner = columns.find(({ choice }) => choice.id === "TIER.OWNER");
    expect(opened.gradable).toBe(true);
    const { report, left } = await here.actions.formulasToValues(next.opened, owner as (typeof columns)[number]);
    expect(left.map(({ cell, reason }) => [cell, reason])).toContainEqual(["N2", "notOurs"]);
    expect(report.written["公式·角色"] ?? 0).toBe(0);
  });
});

test("a formula that somebody wrote differently stays a formula, and is named", async () => {
  const here = await formulaBook({ functions: { ...cellFunctions, pauses: [1] } });
  const { opened } = await here.actions.insertFormulas(await graded(here), PLAIN);
  await here.enter(3, 12, '=IF(TIER(G4)="S","好","一般")');
  const [column] = await here.actions.formulaColumns(opened);
  const { report, left } = await here.actions.formulasToValues(opened, column);
  expect(left).toEqual([{ cell: "M4", row: 2, reason: "notOurs" }]);
  expect(report.written["公式·等级"]).toBe(3);
});
