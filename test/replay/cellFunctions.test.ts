// Every cell function in a cell of a file: calculated when the file is opened without Excel, written into the result, and
// the same when that is opened again. The answers are written out here, by hand, for the method's own four customers.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FUNCTION_IDS } from "../../src/functions/registry";
import { caseFile } from "../cases/caseFile";
import { METHOD } from "../cases/methodTable";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { CellError, type ModelValue } from "excel-stand-in/model/types";
import { startHost } from "excel-stand-in/transports/nativeBridge";
import { day } from "../sample/methodRows";
import { calculate, openFile } from "./openFile";
import { replay } from "./replay";

const folder = mkdtempSync(join(tmpdir(), "replay-cells-"));
afterAll(() => rmSync(folder, { recursive: true }));

const AS_OF = day(2024, 6, 4);
const SHEET = "公式";
/** Lines from one formula to the next; the longest answer spills over six. */
const STRIDE = 7;

type Shown = string | number | boolean;

/** A formula and what it shows, from its own cell to the right and down. */
const FORMULAS: readonly (readonly [string, readonly (readonly Shown[])[]])[] = [
  ["=TIER(客户!G2,客户!K2,TODAY())", [["B"]]],
  ["=TIER.WHY(客户!G3)", [["M 150万 > 100万，R 15 < 30天 → S（按固定金额，没有可比的均值）"]]],
  ["=TIER.COLUMN(客户!G2:G5,,,客户!D2:D5)", [["A"], ["S"], ["B"], ["C"]]],
  [
    "=TIER.BENCHMARKS(客户!G2:G5,,,客户!D2:D5)",
    [
      ["行业", "户数", "平均次数", "平均金额(元)", "来源"],
      ["信息技术", 4, 2.75, 662_500, "全表均值"],
      ["制造业", 4, 2.75, 662_500, "全表均值"],
      ["零售业", 4, 2.75, 662_500, "全表均值"],
      ["互联网", 4, 2.75, 662_500, "全表均值"],
      ["全表", 4, 2.75, 662_500, "全表均值"],
    ],
  ],
  ["=TIER.GAP(客户!G2)", [["距 S 还差：金额再加 20万（超过 100万）、30 天内下单"]]],
  ["=TIER.DROPDATE(客户!G2,客户!K2)", [[day(2024, 6, 4)]]],
  ['=TIER.STRATEGY("A","技术驱动型")', [["季度技术方案研讨"]]],
  ['=TIER.OWNER("S")', [["销售总监"]]],
  ['=TIER.NEXTCONTACT("B",客户!K4)', [[day(2024, 6, 17)]]],
  ['=TIER.STALE("A",客户!K2,TODAY())', [["未过期"]]],
  ["=TIER.CHURN(客户!G4,,,,,,客户!L4)", [["中"]]],
  ["=TIER.CHURNWHY(客户!G4,,,,,,客户!L4)", [["中 30：备注提到“对比3家供应商报价”（+20）；满 60 天未下单（+10）"]]],
  ["=TIER.TAGS(客户!H2)", [["技术驱动型"]]],
  ["=TIER.RISKWORDS(客户!L4)", [["对比3家供应商报价"]]],
  [
    '=TIER.MIGRATION({"A";"S"},{"B";"S"})',
    [
      ["之前＼之后", "S", "A", "B", "C"],
      ["S", 1, 0, 0, 0],
      ["A", 0, 0, 1, 0],
      ["B", 0, 0, 0, 0],
      ["C", 0, 0, 0, 0],
    ],
  ],
  [
    '=TIER.BANDS({"A";"S";"B";"C"})',
    [
      ["档", "户数", "占比", "建议区间", "结论"],
      ["高（S）", 1, 0.25, "10%–20%", "偏高 5 个百分点"],
      ["中（A、B）", 2, 0.5, "30%–40%", "偏高 10 个百分点"],
      ["低（C）", 1, 0.25, "40%–60%", "偏低 15 个百分点"],
    ],
  ],
  ["=RFM.RECENCY(客户!G2)", [[45]]],
  ["=RFM.FREQUENCY(客户!G2)", [[3]]],
  ["=RFM.AMOUNT(客户!G2)", [[800_000]]],
  ["=RFM.TEXT(45,3,800000)", [["45天/3次/80万"]]],
  [
    "=RFM.SCORES({15;45;75;120;200},{5;4;3;2;1},{150;80;30;5;2})",
    [
      [5, 5, 5],
      [4, 4, 4],
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ],
  ],
  ["=RFM.SEGMENT({15;120},{5;1},{150;5})", [["重要价值客户"], ["一般挽留客户"]]],
  ["=CUSTOMER.STAGE(客户!G2)", [["老客户"]]],
  ['=CUSTOMER.QUADRANT("80万",4,500000,3)', [["明星客户"]]],
  ["=CUSTOMER.NEXTID(客户!A2:A5,TODAY())", [["C202406001"]]],
  ["=CUSTOMER.VALIDID(客户!A2)", [[true]]],
  ["=CLV.SIMPLE(1000000,,50%,1,25%)", [[400_000]]],
  ["=PARETO.CLASS({800000;150000;50000})", [["A"], ["B"], ["C"]]],
];

test("the list below names every function once", () => {
  expect(FORMULAS.map(([formula]) => formula.slice(1, formula.indexOf("("))).sort()).toEqual([...FUNCTION_IDS].sort());
});

/** The method's table with a second sheet of formulas, as a file. */
const withFormulas = (): Promise<string> =>
  caseFile({
    sheets: [
      ...METHOD.sheets,
      {
        name: SHEET,
        rows: FORMULAS.flatMap(([formula]) => [[formula], ...Array.from({ length: STRIDE - 1 }, () => [])]),
      },
    ],
  });

/** What the cells of a formula's answer hold. */
function shown(sheet: SheetModel, at: number, expected: readonly (readonly Shown[])[]): readonly unknown[][] {
  const plain = (value: ModelValue): unknown => (value instanceof CellError ? value.code : value);
  return expected.map((row, down) => row.map((_, right) => plain(sheet.value(at * STRIDE + down, right))));
}

/** Each formula beside what it shows. */
const answersOn = (sheet: SheetModel) =>
  FORMULAS.map(([formula, expected], at) => [formula, shown(sheet, at, expected)]);
const EXPECTED = FORMULAS.map(([formula, expected]) => [formula, expected]);

/** Opens a file and calculates it anew. */
async function calculated(path: string): Promise<SheetModel> {
  const { model } = await openFile(path);
  const host = startHost(model);
  try {
    await calculate(model, host, AS_OF + 0.5);
    return model.requireSheet(SHEET);
  } finally {
    host.stop();
  }
}

test("every function answers when a file is opened, is saved with its answer, and answers the same again", async () => {
  const file = await withFormulas();
  expect(answersOn(await calculated(file))).toEqual(EXPECTED);
  const out = join(folder, "结果.xlsx");
  await replay({ file, asOf: AS_OF, recency: "aged", sheet: undefined, out, json: true });
  expect(answersOn((await openFile(out)).model.requireSheet(SHEET))).toEqual(EXPECTED);
  expect(answersOn(await calculated(out))).toEqual(EXPECTED);
});

test("a formula over a grade that the regrade writes is saved with its answer to the new grade", async () => {
  const file = await caseFile({ sheets: [...METHOD.sheets, { name: SHEET, rows: [["=TIER.OWNER(客户!F2)"]] }] });
  const out = join(folder, "新等级.xlsx");
  await replay({ file, asOf: AS_OF, recency: "aged", sheet: undefined, out, json: true });
  const { model } = await openFile(out);
  expect([model.sheets[0].value(1, 5), model.requireSheet(SHEET).value(0, 0)]).toEqual(["B", "销售专员"]);
});
