// Tables with everything that native formulas claim to read, and with what both sides must refuse. Drawn with a fixed seed,
// so that LibreOffice calculates the same file every time.

import fc from "fast-check";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { calendarDate, isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { OTHER_CHURN } from "../../domain/review/churnGenerated";
import { day } from "../../domain/regrade/plans";
import type { NativeCase } from "./nativeSheet";

const ASOF = day("2024-05-31");
const ROWS = 70;

const industry = fc.constantFrom("零售业", "零售业 ", "制造业", "信息技术", "IT*服务", "互联网", "", "无");
const days = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(29, 30, 59, 60, 89, 90));
const orders = fc.integer({ min: 0, max: 8 });
const wan = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 1, max: 3000 }).map((tenth) => tenth / 10),
);
const note = fc.constantFrom(
  "",
  "竞品正在接触",
  "对比3家供应商报价",
  "要求降价，有投诉",
  "无投诉",
  "投诉已解决",
  "没有竞品，但要求退款",
  "老客户介绍",
  "暂不考虑更换供应商",
  "不打算更换供应商",
  "没有更换供应商的计划",
  "没想过更换供应商",
  "不会停用",
  "非竞品",
  "未收到投诉",
  "没有任何投诉",
  "排除更换供应商的可能",
  "取消了更换供应商的计划",
  "不排除更换供应商的可能",
  "不能排除更换供应商",
  "没有放弃更换供应商",
  "不得不更换供应商",
  "不是没有投诉",
  "考虑更换供应商",
  "无论竞品怎么报",
  "非常不满",
  "投诉已经处理",
  "投诉均已解决",
  "投诉已转交总监",
  "投诉为零",
  "不考虑续约，更换供应商",
);

const DAY_FORMS: readonly ((serial: SerialDay) => CellValue)[] = [
  (serial) => serial,
  (serial) => serial + 0.4,
  isoDay,
  (serial) => isoDay(serial).replaceAll("-", "/"),
  (serial) => isoDay(serial).replaceAll("-", "."),
  (serial) => Number(isoDay(serial).replaceAll("-", "")),
  (serial) => isoDay(serial).replaceAll("-", ""),
  (serial) => {
    const { year, month, day: date } = calendarDate(serial);
    return `${year}年${month}月${date}日`;
  },
];
const written = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.constantFrom(...DAY_FORMS))
    .map(([age, write]) => write((ASOF - age) as SerialDay));
const updated = fc.oneof(
  { weight: 9, arbitrary: written(-2, 130) },
  { weight: 1, arbitrary: fc.constantFrom("", "无") },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue[]>("1970-01-01", "1970/1/1", 25_569, 19_700_101, "1900-01-01", 45),
  },
);

const FULL = "０１２３４５６７８９";
const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => FULL[Number(digit)]).replaceAll("/", "／");
const composite = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(days, orders, wan, fc.integer({ min: 0, max: 11 }))
      .map(
        ([r, f, m, form]) =>
          [
            `${r}天/${f}次/${m}万`,
            `${r}天/${f}次/${m}万`,
            `${r}天/${f}次/${m}万元`,
            `${r}/${f}/${m}`,
            `${r} 天 / ${f} 次 / ${m}w`,
            fullWidth(`${r}天/${f}次/${m}萬`),
            `${r}天/${f}单/${Math.round(m * 10_000)}元`,
            `${r}天/${f}次/${(m / 10_000).toFixed(6)}亿`,
            `${r}天前|${f}笔|${m}万`,
            `${r}天/${f}次/${Math.round(m * 10)}k`,
            `${r}天/${f}次/${(m / 100).toFixed(3)}百万`,
            `${r}天/${f}次/${(m / 1000).toFixed(4)}千万`,
          ][form],
      ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      "无",
      "-",
      "45天//80万",
      "45天/3次/8万5",
      "1个月/3次/80万",
      "45天/1-2次/80万",
      "45天/2.5次/80万",
      "-5天/3次/80万",
      "2024-05-20/3次/80万",
      "约45天/3次/80万",
      "45天/3次",
      "#N/A",
      80,
      "2024/5/20",
      "2024/05/20 10:30",
      "5/20/2024",
      "30/05/24",
      "２０２４／５／２０",
      "2024/5/20元",
      "15/5/24",
      "45天/3次/800000",
      "45天/3次/10000",
      "45/3/9999",
      "45天/3次/800000元",
    ),
  },
);

const name = fc.constantFrom("甲公司", "乙公司", "丙公司", "丁公司");
const drawn = <T>(arbitrary: fc.Arbitrary<T>, seed: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns: ROWS, seed });

const COMPOSITE_HEADER = ["客户编号", "客户名称", "所属行业", "客户等级", "R/F/M", "最后更新时间", "备注"];
const compositeRows = (seed: number): readonly (readonly CellValue[])[] =>
  drawn(fc.tuple(name, industry, composite, updated, note), seed).map(([who, of, rfm, on, text], at) => [
    at % 20 === 19 ? "" : `C202405${String(100 + at)}`,
    at % 20 === 19 ? ["", "合计"][at % 2] : who,
    of,
    "",
    rfm,
    on,
    text,
  ]);

const amountForms = fc.tuple(wan, fc.integer({ min: 0, max: 4 }));

/** Satisfaction and complaints ride along in the table with three columns. */
const splitRows = (seed: number, isDate: boolean): readonly (readonly CellValue[])[] =>
  drawn(
    fc.tuple(
      isDate
        ? fc.oneof(
            { weight: 9, arbitrary: written(-2, 130) },
            { weight: 1, arbitrary: fc.constantFrom<CellValue[]>("1970-01-01", 25_569, 0) },
          )
        : fc.oneof(
            days,
            days.map((r) => `${r}天`),
            fc.constantFrom("", "半年"),
          ),
      fc.oneof(
        orders,
        orders.map((f) => `${f}次`),
        fc.constantFrom("", "三次"),
      ),
      amountForms,
      industry,
      updated,
      fc.constantFrom("", 2, 3, "2.5分", "4/5", 5),
      fc.constantFrom("", "处理中", "已结案", "未投诉", 0, 1, "有，已解决"),
    ),
    seed,
  ).map(([recency, count, [m, form], of, on, csat, complaint], at) => [
    `客户${at}`,
    recency,
    count,
    [Math.round(m * 10_000), Math.round(m * 10_000), `${m}万`, `${Math.round(m * 10_000)}元`, fullWidth(`${m}`) + "万"][
      form
    ],
    of,
    "",
    on,
    csat,
    complaint,
  ]);

const splitHeader = (recency: string, amount: string): readonly string[] => [
  "客户名称",
  recency,
  "订单次数",
  amount,
  "所属行业",
  "客户等级",
  "最后更新时间",
  "满意度",
  "投诉",
];

/** The cases by name; another `from` draws other rows. */
export function generatedCases(from = 0): readonly { readonly name: string; readonly given: NativeCase }[] {
  const aged = (rows: NativeCase["rows"], settings: NativeCase["settings"] = {}): NativeCase => ({
    rows,
    asOf: ASOF,
    settings,
  });
  const inWan = splitRows(from + 5, false).map((row) =>
    row.map((cell, at) => (at === 3 && typeof cell === "number" ? cell / 10_000 : cell)),
  );
  return [
    { name: "composite cells, aged", given: aged([COMPOSITE_HEADER, ...compositeRows(from + 1)]) },
    {
      name: "composite cells, as recorded",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 2)], { recency: "recorded" }),
    },
    {
      name: "composite cells against benchmarks of the user's own",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 3)], {
        ownBenchmarks: [
          { industry: "零售业", n: 9, meanOrders: 2.5, meanAmountYuan: 500_000 },
          { industry: "全表", n: 30, meanOrders: 3, meanAmountYuan: 900_000 },
        ],
      }),
    },
    {
      name: "too few customers for any mean",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 4)], { rules: { ...DEFAULT_RULES, minimumCount: 500 } }),
    },
    {
      name: "compared with the whole table",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 7)], {
        rules: { ...DEFAULT_RULES, compareWith: "table" },
      }),
    },
    {
      name: "compared with fixed amounts",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 8)], {
        rules: { ...DEFAULT_RULES, compareWith: "absolute" },
      }),
    },
    {
      name: "grades by other names",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 9)], { gradeNames: GRADE_NAME_PRESETS.metals }),
    },
    {
      name: "composite cells, with other points and limits of the risk",
      given: aged([COMPOSITE_HEADER, ...compositeRows(from + 10)], { churn: OTHER_CHURN }),
    },
    {
      name: "three columns with dates, with other points and limits of the risk",
      given: aged([splitHeader("最近下单时间", "订单金额"), ...splitRows(from + 11, true)], { churn: OTHER_CHURN }),
    },
    { name: "three columns with days, in 万元", given: aged([splitHeader("距今天数", "订单金额(万元)"), ...inWan]) },
    {
      name: "three columns with dates",
      given: aged([splitHeader("最近下单时间", "订单金额"), ...splitRows(from + 6, true)]),
    },
  ];
}
