import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { sampleCustomers, sampleLocks, standardHeaders } from "../../../src/domain/sample/sampleTable";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { isVague } from "../../../src/domain/strategy/lint";
import { TABLE_LANGUAGES, type TableLanguage } from "../../../src/domain/strategy/suggestion";
import { readTag } from "../../../src/domain/strategy/tags";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { STANDARD_ROLES } from "../../../src/domain/vocabulary/column";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { day, kindOf, METHOD_TABLE, planOf } from "../regrade/plans";

const MAY_31 = day("2024-05-31");
const samplePlan = (asOf: SerialDay, language: TableLanguage): RegradePlan =>
  planOf(sampleCustomers(asOf, language), asOf, { ...defaultSettings(language), locks: sampleLocks(asOf, language) });

test("the standard headers are the twelve of the method, and both languages are recognised", () => {
  expect(standardHeaders("zh-CN")).toEqual(METHOD_TABLE[0]);
  for (const language of TABLE_LANGUAGES) {
    const { positions } = recognizeColumns(standardHeaders(language));
    expect(STANDARD_ROLES.map((role) => positions[role])).toEqual(STANDARD_ROLES.map((_, at) => at));
  }
});

test("on 2024-05-31 the first four rows are the method's own", () => {
  expect(sampleCustomers(MAY_31, "zh-CN").slice(1, 5)).toEqual(METHOD_TABLE.slice(1));
});

test("on 2024-05-31 the other twelve are these, and so many of their grades are out of date", () => {
  const plan = samplePlan(MAY_31, "zh-CN");
  const rows = sampleCustomers(MAY_31, "zh-CN").slice(1);
  expect(rows.slice(4).map((row, at) => `${row.join(" ")} ${kindOf(plan, at + 4)}`)).toEqual([
    "C202303012 岑安医疗 *总监 医疗健康 500人以上 S 63天/5次/180万 长期合作意向 月度高层拜访+定制服务 *总监 2024-05-21 院区二期年底验收 fall",
    "C202308007 澜岳自动化 *经理 制造业 100-500人 A 52天/3次/72万 技术驱动型 季度技术方案研讨 *经理 2024-05-19 询问新款控制器参数 fall",
    "C202306005 铭铸五金 *专员 制造业 50人以下 B 80天/2次/28万 价格敏感型 推广促销套餐 *专员 2024-05-17 竞品公司正在接触，考虑换供应商 fall",
    "C202311009 屿云软件 *经理 信息技术 100-500人 A 5天/6次/130万 技术驱动型 季度技术方案研讨 *经理 2024-05-21 新项目立项，下月评审方案 rise",
    "C202309003 禾粟食品 *专员 零售业 100-500人 B 25天/4次/62万 长期合作意向 月度电话核用量 *专员 2024-05-19 新开两家门店 rise",
    "C202401006 驭风数据 *客服 信息技术 50人以下 C 12天/2次/36万 技术驱动型 季度行业报告 *客服 2024-05-21 试用后追加一单 rise",
    "C202209002 固陵机床 *总监 制造业 500人以上 S 30天/3次/40万 长期合作意向 月度高层拜访+定制服务 *总监 2024-05-20 集团框架协议谈判中，等级暂锁 locked",
    "C202404008 顺埠物流 *专员 物流 100-500人 C 18天/1次/120万 紧急采购型 发送新品试用邀请 *客服 2024-05-22 首单加急交付，反馈良好 unchanged",
    "C202310004 栖木家居 *专员 零售业 50人以下 B 5天/2次/18万 价格敏感型 加强沟通 *专员 2024-04-20  unchanged",
    "C202405005 云岚教育 *客服 教育 50人以下 C  价格敏感型 季度促销邀请 *客服 2024-05-25 展会登记，尚未下单 unchanged",
    "C202304011 北汀能源 *经理 能源 500人以上 B /3次/45万 长期合作意向 月度电话核用量 *专员 2024-03-16 联系人已更换 problem",
    "C202402010 朴石建材 *客服 建材 50人以下 C 35天/2次/8万5 价格敏感型 季度促销邀请 *客服 2024-05-11  problem",
  ]);
});

test("the same customers have the same figures and grades in English, under their own names", () => {
  const [zh, en] = TABLE_LANGUAGES.map((language) => samplePlan(MAY_31, language).table);
  for (const figure of ["recordedRecencyDays", "orderCount", "amountYuan", "sheetGrade"] as const)
    expect([...en[figure]].slice(0, 15)).toEqual([...zh[figure]].slice(0, 15));
  expect(
    sampleCustomers(MAY_31, "en-US")
      .slice(1, 4)
      .map((row) => `${row[1]} ${row[6]}`),
  ).toEqual(["A Technology 45d/3x/800k", "B Manufacturing 15d/5x/1.5M", "C Trading 75d/2x/300k"]);
});

test("a plan in a note is for the coming quarter, and the lock of May ends in September", () => {
  const noteOn = (iso: string): string => String(sampleCustomers(day(iso), "zh-CN")[1][11]);
  const quarters = ["2024-01-01", "2024-03-31", "2024-04-01", "2024-09-30", "2024-10-01", "2024-12-31"].map(noteOn);
  expect(quarters.map((note) => /Q\d/.exec(note)?.[0])).toEqual(["Q2", "Q2", "Q3", "Q4", "Q1", "Q1"]);
  const [lock] = sampleLocks(MAY_31, "zh-CN");
  expect(lock).toMatchObject({ key: sampleCustomers(MAY_31, "zh-CN")[11][0], grade: "S", reason: "框架协议谈判中" });
  expect(lock.until).toBe(day("2024-09-30"));
});

test("on 2024-05-31 the mock's figures hold: three fall with 280万, three rise with 228万", () => {
  const plan = samplePlan(MAY_31, "zh-CN");
  expect(plan.counts).toEqual({ fall: 3, rise: 3, new: 0, toLock: 0, unchanged: 7, locked: 1, problem: 2, empty: 0 });
  expect(plan.amountYuan).toMatchObject({ fall: 2_800_000, rise: 2_280_000 });
  expect(plan.table.problems.filter(({ blocking }) => blocking).map(({ row, code }) => `${row} ${code}`)).toEqual([
    "14 blank",
    "15 ambiguousNumber",
  ]);
});

test("the sample shows every kind of risk, a first large order and a vague strategy", () => {
  const plan = samplePlan(MAY_31, "zh-CN");
  const levels = Array.from({ length: 16 }, (_, row) => rowFacts(plan, row).risk.level);
  expect(new Set(levels)).toEqual(new Set(["low", "medium", "high", "highValueSilent", "noOrder", "unknown"]));
  expect(levels[4]).toBe("highValueSilent");
  expect(rowFacts(plan, 11).firstLargeOrder).toBe(true);
  expect(
    sampleCustomers(MAY_31, "zh-CN")
      .slice(1)
      .filter((row) => isVague(String(row[8]))),
  ).toHaveLength(1);
});

test("whatever the day and language, six grades are out of date, two rows unreadable and one locked", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.constantFrom(...TABLE_LANGUAGES), (asOf, language) => {
      const plan = samplePlan(asOf as SerialDay, language);
      expect(plan.counts).toMatchObject({ fall: 3, rise: 3, locked: 1, problem: 2, unchanged: 7 });
      const ids = sampleCustomers(asOf as SerialDay, language)
        .slice(1)
        .map((row) => String(row[0]));
      expect(new Set(ids).size).toBe(16);
      expect(ids.filter((id) => !/^C\d{4}(0[1-9]|1[0-2])\d{3}$/.test(id))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("every tag of the sample is known in both languages, and English cells hold no Chinese but the one misread amount", () => {
  for (const language of TABLE_LANGUAGES) {
    const tags = sampleCustomers(MAY_31, language)
      .slice(1)
      .map((row) => readTag(row[7]));
    expect(tags).not.toContain(undefined);
  }
  const chinese = sampleCustomers(MAY_31, "en-US")
    .flat()
    .filter((cell) => /[\u4e00-\u9fff]/.test(String(cell)));
  expect(chinese).toEqual(["35d/2x/8万5"]);
});

test("the locked customer keeps its S, and readable rows have a suggestion", () => {
  const plan = samplePlan(MAY_31, "en-US");
  expect(kindOf(plan, 10)).toBe("locked");
  expect(rowFacts(plan, 10).suggestion("en-US")?.grade).toBe("S");
  expect(Array.from({ length: 14 }, (_, row) => rowFacts(plan, row).suggestion("en-US")?.headline)).not.toContain(
    undefined,
  );
});
