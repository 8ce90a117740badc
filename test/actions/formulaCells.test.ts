import { CellError } from "excel-stand-in/model/types";
import fc from "fast-check";
import { METHOD_ROWS } from "../sample/methodRows";
import { stopHosts } from "./bookOfCustomers";
import { formulaBook } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

/** A blank cell reaches a function as null in Excel on the web and as 0 on the desktop. */
describe.each(["web", "windows"] as const)("cell functions in Excel (%s), ran on the emulated workbook", (profile) => {
  test("take a blank for a blank, a lone blank among figures for a doubt, and never grade it S", async () => {
    const here = await formulaBook({ profile });
    const cells: readonly (readonly [string, unknown])[] = [
      ["=TIER(Z1)", "C"],
      ["=TIER(X1:Z1)", "C"],
      // 80万 without a benchmark is an A by fixed amounts at 45 days.
      ["=TIER(G2)", "A"],
      ["=TIER(G3,,,D3,Z1:Z9)", "S"],
      ["=RFM.TEXT(Z1,Z2,Z3)", ""],
      ["=TIER.TAGS(Z1)", ""],
      ["=TIER.STALE(F2,Z1,TODAY())", "没有更新时间"],
      ["=CUSTOMER.STAGE(Z1)", "潜在客户"],
      ["=CUSTOMER.VALIDID(Z1)", false],
      ["=TIER.STRATEGY(F2,Z1,Z2)=TIER.STRATEGY(F2)", true],
    ];
    cells.forEach(([formula], row) => here.type(20 + row, 20, formula));
    await here.calculator.settled();
    expect(cells.map(([formula], row) => [formula, here.cell(20 + row, 20) ?? ""])).toEqual(cells);
  });

  test("refuse three cells of which one is blank, whichever it is", async () => {
    const here = await formulaBook({ profile });
    const figures = [5, 9, 3_000_000];
    figures.forEach((_, missing) => {
      const row = 20 + missing;
      figures.forEach((figure, at) => at !== missing && here.type(row, 23 + at, figure));
      here.type(row, 20, `=TIER(X${row + 1}:Z${row + 1})`);
    });
    here.type(30, 20, '=TIER.NEXTCONTACT("A",Z99)');
    here.type(31, 20, "=CUSTOMER.QUADRANT(Z99,3,5,3)");
    here.type(32, 20, "=TIER.OWNER(Z99)");
    await here.calculator.settled();
    for (const row of [20, 21, 22, 30, 31, 32])
      expect([row, here.cell(row, 20)]).toMatchObject([row, { code: "#VALUE!" }]);
  });

  test("grade a whole column like single cells, whatever is blank in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("45天/3次/80万", "15天/5次/150万", "75天/2次/30万", ""), {
          minLength: 2,
          maxLength: 4,
        }),
        async (texts) => {
          const rows = texts.map((text, at) => METHOD_ROWS[at].map((cell, column) => (column === 6 ? text : cell)));
          const here = await formulaBook({ profile, rows });
          const last = texts.length + 1;
          here.type(20, 20, `=TIER.COLUMN(G2:G${last},,,D2:D${last},Q1:T9)`);
          texts.forEach((_, row) => here.type(20 + row, 22, `=TIER(G${row + 2},,,D${row + 2},U50:X59)`));
          here.type(30, 24, `=TIER.BENCHMARKS(G2:G${last},,,D2:D${last})`);
          await here.calculator.settled();
          const used = texts.findLastIndex((text) => text !== "") + 1;
          const ordered = texts.filter((text) => text !== "").length;
          const shown = texts.map((_, row) => here.cell(20 + row, 20) ?? "");
          expect(shown.slice(used).every((cell) => cell === "")).toBe(true);
          texts.forEach((text, row) => row < used && text === "" && expect(shown[row]).toBe("C"));
          if (ordered < 3) {
            const single = texts.map((_, row) => here.cell(20 + row, 22));
            expect(shown.slice(0, used)).toEqual(single.slice(0, used));
          }
          stopHosts();
        },
      ),
      { numRuns: 6 },
    );
  });

  test("know one customer's means from a range with blank lines under it", async () => {
    const here = await formulaBook({ profile });
    ["行业", "平均次数", "平均金额"].forEach((text, at) => here.type(40, 20 + at, text));
    ["信息技术", 2.75, 662_500].forEach((cell, at) => here.type(41, 20 + at, cell));
    here.type(20, 20, "=TIER(G2,,,D2,U41:W60)");
    here.type(21, 20, "=TIER(G2,K2,TODAY(),D2,U41:W60,Z1:Z9)");
    here.type(22, 20, "=TIER(G2,Z99,TODAY(),D2,U41:W60)");
    await here.calculator.settled();
    expect([20, 21, 22].map((row) => here.cell(row, 20))).toEqual(["A", "B", "A"]);
  });
});

describe("an error among the cells of a column, ran on the emulated workbook", () => {
  const texts = ["45天/3次/80万", "=NA()", "15天/5次/150万"];
  async function spilled(profile: "windows" | "web" | "ltsc2021"): Promise<readonly unknown[]> {
    const here = await formulaBook({ profile });
    texts.forEach((text, row) => here.type(40 + row, 20, text));
    await here.enter(40, 24, "=TIER.COLUMN(U41:U43)");
    const sheet = here.model.requireSheet("客户");
    return [40, 41, 42].map((row) => sheet.value(row, 24));
  }

  test.each(["windows", "web"] as const)("recorded: costs its own row in Microsoft 365 (%s)", async (profile) => {
    const [first, second, third] = await spilled(profile);
    expect([first, third]).toEqual(["A", "S"]);
    expect(second).toMatch(/^无法评级：.*#N\/A/);
  });

  test("documented: is the whole answer where Excel does not know the flag, and the function is not called", async () => {
    expect(await spilled("ltsc2021")).toEqual([new CellError("#N/A"), null, null]);
  });
});
