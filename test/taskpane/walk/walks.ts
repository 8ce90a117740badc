// Which steps there are, and how often each is taken.

import fc from "fast-check";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import * as card from "./cardSteps";
import * as deciding from "./decidingSteps";
import * as pane from "./paneSteps";
import * as settings from "./settingsSteps";
import * as sheet from "./sheetSteps";
import type { Step } from "./step";
import { TABLES, type Customer } from "./walkBook";

const NAMES = [
  "华山机械",
  "泰山食品",
  "衡山软件",
  "恒山贸易",
  "嵩山制造",
  "黄山旅业",
  "庐山电子",
  "峨眉材料",
  "武夷茶业",
  "雁荡纺织",
  "天山物流",
  "长白医药",
];
const INDUSTRIES = ["制造业", "信息技术"];

const rfm = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 }))
      .map(([days, orders, amount]) => `${days}天/${orders}次/${amount}万`),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "40天/2次/8万5", "40天/1.5次/2万") },
);

const customer = (name: string): fc.Arbitrary<Customer> =>
  fc.record({
    name: fc.constant(name),
    industry: fc.constantFrom(...INDUSTRIES),
    grade: fc.constantFrom(...GRADES, ""),
    rfm,
    updatedDaysAgo: fc.integer({ min: 0, max: 60 }),
    tag: fc.constantFrom("", "价格敏感型", "紧急采购型", "长期合作意向"),
    note: fc.constantFrom("", "对比3家供应商报价", "下周三给报价"),
  });

/** Enough customers for a diff that can be searched. */
const MANY = 11;

/** A table of five to eleven customers, told by a failing walk one customer a line. */
export const customers: fc.Arbitrary<readonly Customer[]> = fc
  .oneof(fc.integer({ min: 5, max: 11 }), fc.constant(MANY))
  .chain((count) => fc.tuple(...NAMES.slice(0, count).map(customer)))
  .map((rows) => Object.assign(rows, { [fc.toStringMethod]: () => `\n${rows.map(inOneLine).join("\n")}\n` }));

const inOneLine = ({ name, industry, grade, rfm: figures, updatedDaysAgo, tag, note }: Customer): string =>
  [name, industry, grade || "未评", figures || "R/F/M 空", `${updatedDaysAgo}天前更新`, tag, note].join(" ").trimEnd();

const row = fc.nat({ max: 11 });

const SETTINGS_STEPS = [
  fc
    .tuple(
      fc.constantFrom("sAmountRatio", "aAmountRatio"),
      fc.constantFrom(0.5, 1.2, 2, 3),
      fc.constantFrom("保存", "放弃改动", "先放着"),
    )
    .map(([field, value, then]) => settings.threshold(field, value, then as "保存")),
  fc.constantFrom("letters" as const, "metals" as const, "levels" as const).map(settings.renameGrades),
];

const edited = fc.oneof(
  fc.tuple(fc.constant("RFM指标(R/F/M)" as const), rfm),
  fc.tuple(fc.constant("客户等级" as const), fc.constantFrom("S", "A", "B", "C", "")),
  fc.tuple(fc.constant("最后更新时间" as const), fc.integer({ min: 45380, max: 45447 })),
  fc.tuple(fc.constant("所属行业" as const), fc.constantFrom(...INDUSTRIES)),
);

/** Every kind of step. */
export const STEPS = {
  setDay: fc
    .integer({ min: -30, max: 60 })
    .filter((offset) => offset !== 0)
    .map(pane.setDay),
  backToToday: fc.constant(0).map(pane.backToToday),
  readAs: fc.constantFrom("aged" as const, "recorded" as const).map(pane.readAs),
  lookAt: fc
    .constantFrom("regrade" as const, "today" as const, "customer" as const, "settings" as const)
    .map(pane.lookAt),
  chooseQuadrant: fc.nat({ max: 3 }).map(pane.chooseQuadrant),
  chooseDropDay: fc.nat({ max: 3 }).map(pane.chooseDropDay),
  seeProblems: fc.constant(0).map(pane.seeProblems),
  goHome: fc.constant(0).map(pane.goHome),
  regrade: fc.constant(0).map(deciding.regrade),
  tick: row.map(deciding.tick),
  filterBy: fc.nat({ max: 3 }).map(deciding.filterBy),
  searchFor: fc.constantFrom("山", "华山", "峨眉").map(deciding.searchFor),
  escape: fc.constant(0).map(deciding.escape),
  accept: fc.constant(0).map(deciding.accept),
  undo: fc.constant(0).map(deciding.undo),
  settings: fc.oneof(...SETTINGS_STEPS),
  lock: fc.constantFrom(...GRADES).map(card.lock),
  unlock: fc.constant(0).map(card.unlock),
  logFollowUp: fc.constantFrom("周三给报价", "电话没人接").map(card.logFollowUp),
  pin: fc.constant(0).map(card.pin),
  switchTable: fc.constantFrom(...TABLES).map(pane.switchTable),
  edit: fc
    .tuple(row, edited, fc.constantFrom("user" as const, "coauthor" as const))
    .map(([at, [header, input], source]) => sheet.edit(at, header, input, source)),
  sortRows: fc
    .tuple(fc.constantFrom("客户名称" as const, "所属行业" as const, "最后更新时间" as const), fc.boolean())
    .map(([header, down]) => sheet.sortRows(header, down)),
  addRow: fc
    .integer({ min: 30, max: 99 })
    .chain((number) => customer(`新客户${number}`).map((each) => sheet.addRow(each, number))),
  deleteRow: row.map(sheet.deleteRow),
  addColumn: fc.constantFrom("左边" as const, "右边" as const, "中间" as const).map(sheet.addColumn),
  select: fc.tuple(row, fc.integer({ min: -4, max: 11 })).map(([at, column]) => sheet.select(at, column)),
  filter: fc.constantFrom(null, ...INDUSTRIES).map(sheet.filter),
  midnight: fc.constant(0).map(sheet.midnight),
  typeSetting: fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constantFrom("S级天数", "A级天数"), fc.constantFrom<string | number>(5, 20, 45, 90, "很久")),
        fc.tuple(fc.constantFrom("S级金额倍数", "A级金额倍数"), fc.constantFrom<string | number>(0.5, 1, 3)),
      ),
      fc.constantFrom("user" as const, "coauthor" as const),
    )
    .map(([[label, input], source]) => sheet.typeSetting(label, input, source)),
  deleteSettingsSheet: fc.constant(0).map(sheet.deleteSettingsSheet),
  excelUndo: fc.constant(0).map(sheet.excelUndo),
} satisfies Readonly<Record<string, fc.Arbitrary<Step>>>;

export type StepName = keyof typeof STEPS;

/** Steps that are taken more often than once in a while. */
const OFTEN: Readonly<Partial<Record<StepName, number>>> = {
  regrade: 2,
  tick: 3,
  accept: 2,
  lookAt: 2,
  select: 2,
  edit: 2,
  sortRows: 2,
  setDay: 2,
};

/** Any of these steps. */
export const anyOf = (names: readonly StepName[]): fc.Arbitrary<Step>[] =>
  names.flatMap((name) => Array.from({ length: OFTEN[name] ?? 1 }, (): fc.Arbitrary<Step> => STEPS[name]));

/** How a walk begins: nowhere; at the diff, with something unticked or looked for; with a run behind it; with a card; with a lock
 * written, or with settings on their sheet that somebody typed into.
 */
export const beginnings: fc.Arbitrary<readonly Step[]> = fc.oneof(
  fc.constant<readonly Step[]>([]),
  fc.tuple(STEPS.regrade),
  fc.tuple(STEPS.regrade, STEPS.tick),
  fc.tuple(STEPS.regrade, STEPS.tick, STEPS.searchFor, STEPS.escape),
  fc.tuple(STEPS.regrade, STEPS.accept),
  fc.tuple(STEPS.select, fc.constant(pane.lookAt("customer"))),
  fc.tuple(STEPS.select, STEPS.lock, STEPS.regrade, STEPS.accept),
  fc.tuple(STEPS.select, STEPS.lock, STEPS.typeSetting),
);
