import fc from "fast-check";
import { valueGrade } from "../../src/domain/grading/valueGrade";
import { ownBenchmarkFor } from "../../src/domain/grading/benchmark";
import { DEFAULT_RULES } from "../../src/domain/grading/rules";
import { stageOf } from "../../src/domain/lifecycle/stage";
import { churnRisk } from "../../src/domain/review/churn";
import { highValueBarYuan } from "../../src/domain/review/highValue";
import { RISK_LEVELS } from "../../src/domain/review/risk";
import { isStaleInRisk, staleLevel } from "../../src/domain/review/stale";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { playFor } from "../../src/domain/strategy/playbooks";
import { situationOf } from "../../src/domain/strategy/situation";
import { DEMAND_TAGS } from "../../src/domain/vocabulary/demandTag";
import { isCustomerId } from "../../src/domain/table/customerId";
import { makeRfm } from "../../src/domain/table/rfm";
import { lifetimeYearsOf, simpleClv } from "../../src/domain/value/clv";
import { paretoClasses } from "../../src/domain/value/pareto";
import { rfmScores } from "../../src/domain/value/scores";
import { midlinesOf, segmentOf } from "../../src/domain/value/segments";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { GRADES } from "../../src/domain/vocabulary/grade";
import { zhFunctions } from "../../src/i18n/functions/zh-CN";
import { sentences } from "../../src/i18n/sentences/sentences";
import { column, figures, one, refusalOf, valueOf } from "./calls";

const absolute = ownBenchmarkFor("", []);
const day = fc.integer({ min: 45_000, max: 46_000 }).map((serial) => serial as SerialDay);
const many = fc.array(
  figures.map((one) => ({ ...one, recencyDays: one.recencyDays + 1 })),
  { minLength: 1, maxLength: 30 },
);

describe("TIER.STRATEGY and TIER.OWNER", () => {
  test("give the playbook's words for every grade, tag and risk", () => {
    for (const grade of GRADES) {
      for (const tag of [undefined, ...DEMAND_TAGS]) {
        for (const level of RISK_LEVELS) {
          const situation = situationOf({ riskLevel: level, firstLargeOrder: false, noOrder: false });
          const expected = playFor(grade, tag, situation, "zh-CN").headline;
          expect(valueOf("TIER.STRATEGY", grade, tag ?? "", sentences("zh-CN").risk(level))).toBe(expected);
          expect(valueOf("TIER.STRATEGY", grade, tag ?? 0, sentences("en-US").risk(level))).toBe(expected);
        }
      }
    }
  });

  test("propose what the method's own table says", () => {
    const rows = [
      ["A", "技术驱动型"],
      ["S", "长期合作意向"],
      ["B", "价格敏感型"],
      ["C", "紧急采购型"],
    ];
    const wanted = ["季度技术方案研讨", "月度高层拜访+定制服务", "推广促销套餐", "发送新品试用邀请"];
    rows.forEach(([tier, tag], at) => expect(valueOf("TIER.STRATEGY", tier, tag)).toContain(wanted[at]));
    expect(GRADES.map((tier) => valueOf("TIER.OWNER", tier))).toEqual([
      "销售总监",
      "资深销售经理",
      "销售专员",
      "客服团队",
    ]);
  });

  test("refuse a risk that is no risk", () => {
    expect(refusalOf("TIER.STRATEGY", "A", "", "很高")).toContain("risk “很高”");
  });
});

describe("TIER.STALE", () => {
  test("is the core's staleness for any days and grade", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 250 }), fc.constantFrom(...GRADES), (updated, age, grade) => {
        const asOf = (updated + age) as SerialDay;
        const level = staleLevel(updated, grade, asOf, DEFAULT_SETTINGS);
        expect(valueOf("TIER.STALE", grade, updated, asOf)).toBe(zhFunctions.stale(level));
      }),
    );
  });

  test("takes the review days of the user, and names a record without a date", () => {
    expect(valueOf("TIER.STALE", "A", "2024-05-20", "2024-05-31", 10)).toBe("过期未更新");
    expect(valueOf("TIER.STALE", "A", "2024-05-20", "2024-05-31", 5)).toBe("严重过期");
    expect(valueOf("TIER.STALE", "A", 0, "2024-05-31")).toBe("没有更新时间");
    expect(refusalOf("TIER.STALE", "A", "2024-06-01", "2024-05-31")).toContain("updated 晚于 asOf");
    expect(refusalOf("TIER.STALE", "A", "2024-06-01", "")).toContain("asOf 是空的");
  });
});

describe("TIER.CHURN and TIER.CHURNWHY", () => {
  const risk = (rfm: string, note = ""): unknown => valueOf("TIER.CHURN", one(rfm), null, null, null, null, null, note);

  test("give the method's rows 低, 低, 中, 中 as recorded", () => {
    expect(risk("15天/5次/150万")).toBe("低");
    expect(risk("45天/3次/80万")).toBe("低");
    expect(risk("75天/2次/30万", "对比3家供应商报价")).toBe("中");
    expect(risk("120天/1次/5万", "注册未下单，关注其融资动态")).toBe("中");
    expect(risk("", "投诉")).toBe("无成交");
  });

  test("are the core's risk, with recency aged from the update to the as-of day", () => {
    fc.assert(
      fc.property(figures, day, fc.integer({ min: 0, max: 200 }), fc.boolean(), (given, updated, age, competitor) => {
        const asOf = (updated + age) as SerialDay;
        const aged = { ...given, recencyDays: given.recencyDays + age };
        const byValue = valueGrade(given, absolute, DEFAULT_RULES);
        const expected = churnRisk(
          {
            ...aged,
            noOrder: false,
            riskWords: competitor ? ["竞品"] : [],
            stale: isStaleInRisk(updated, byValue, asOf, DEFAULT_SETTINGS.reviewCadenceDays),
            downgraded: false,
            lowSatisfaction: false,
            openComplaint: false,
            highValueBarYuan: highValueBarYuan(absolute, DEFAULT_RULES),
          },
          DEFAULT_SETTINGS.churn,
        );
        const note = competitor ? "竞品在接触" : "";
        const cells = [one(makeRfm(given)), updated, asOf, null, null, null, note] as const;
        expect(valueOf("TIER.CHURN", ...cells)).toBe(sentences("zh-CN").risk(expected.level));
        const why = valueOf("TIER.CHURNWHY", ...cells) as string;
        const points = [...why.matchAll(/（\+(\d+)）/g)].map((match) => Number(match[1]));
        expect(points).toEqual(expected.reasons.map((reason) => reason.points));
        if (points.length > 0) expect(why).toContain(` ${expected.score}：`);
      }),
    );
  });

  test("say every reason with its points", () => {
    expect(valueOf("TIER.CHURNWHY", one("75天/2次/30万"), null, null, null, null, null, "对比3家供应商报价")).toBe(
      "中 30：备注提到“对比3家供应商报价”（+20）；满 60 天未下单（+10）",
    );
  });
});

describe("TIER.TAGS and TIER.RISKWORDS", () => {
  test("read notes for needs and risks, and a negation is none", () => {
    expect(valueOf("TIER.TAGS", "成本敏感，急需到货")).toBe("价格敏感型、紧急采购型");
    expect(valueOf("TIER.TAGS", "技術驅動型")).toBe("技术驱动型");
    expect(valueOf("TIER.TAGS", "老客户")).toBe("");
    expect(valueOf("TIER.RISKWORDS", "竞品公司正在接触，没有投诉")).toBe("竞品");
    expect(valueOf("TIER.RISKWORDS", "竞品公司正在接触，缺货", [["缺货"], [null]])).toBe("缺货");
    expect(valueOf("TIER.RISKWORDS", 0)).toBe("");
  });
});

describe("RFM.RECENCY, RFM.FREQUENCY, RFM.AMOUNT and RFM.TEXT", () => {
  test("take a composite cell apart and put it together again", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const text = makeRfm(given);
        const [recency, frequency, amount] = (["RFM.RECENCY", "RFM.FREQUENCY", "RFM.AMOUNT"] as const).map((id) =>
          valueOf(id, text),
        );
        expect([recency, frequency, amount]).toEqual([given.recencyDays, given.orderCount, given.amountYuan]);
        expect(valueOf("RFM.TEXT", `${given.recencyDays}天`, frequency, amount)).toBe(text);
      }),
    );
  });

  test("refuse what they cannot read", () => {
    expect(refusalOf("RFM.AMOUNT", "45天/3次/8万5")).toMatch(/^#VALUE! rfm：“45天\/3次\/8万5”读不准/);
  });
});

describe("RFM.SCORES and RFM.SEGMENT", () => {
  const columns = (rows: readonly { recencyDays: number; orderCount: number; amountYuan: number }[]) =>
    [
      column(rows.map((row) => row.recencyDays)),
      column(rows.map((row) => row.orderCount)),
      column(rows.map((row) => row.amountYuan)),
    ] as const;
  const asColumns = (rows: readonly { recencyDays: number; orderCount: number; amountYuan: number }[]) => ({
    recencyDays: rows.map((row) => row.recencyDays),
    orderCount: rows.map((row) => row.orderCount),
    amountYuan: rows.map((row) => row.amountYuan),
  });

  test("are the core's scores and classes", () => {
    fc.assert(
      fc.property(many, fc.constantFrom("mean", "median"), (rows, center) => {
        const scores = rfmScores(asColumns(rows));
        const expected = rows.map((_, row) => [scores.recency[row], scores.frequency[row], scores.monetary[row]]);
        expect(valueOf("RFM.SCORES", ...columns(rows))).toEqual(expected);
        const midlines = midlinesOf(asColumns(rows), center);
        const classes = rows.map((row) => [zhFunctions.segment(segmentOf(row, midlines))]);
        expect(valueOf("RFM.SEGMENT", ...columns(rows), center)).toEqual(classes);
      }),
    );
  });

  test("take cut points of the user's own", () => {
    const rows = [[20], [45], [100]];
    const cuts = [
      [30, 60, 90, 180],
      [1, 2, 3, 4],
      [1e4, 1e5, 1e6, 1e7],
    ];
    expect(valueOf("RFM.SCORES", rows, [[1], [3], [9]], [[5e3], [5e5], [5e7]], cuts)).toEqual([
      [5, 1, 1],
      [4, 3, 3],
      [2, 5, 5],
    ]);
    expect(refusalOf("RFM.SCORES", rows, rows, rows, [[4, 3, 2, 1]])).toContain("cuts");
    expect(
      refusalOf("RFM.SCORES", rows, rows, rows, [
        [4, 3, 2, 1],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]),
    ).toContain("cuts");
  });

  test("leave a row without figures empty, and a bare 0 is no order today", () => {
    const scores = valueOf(
      "RFM.SCORES",
      [[10], [0], [0], ["0天"]],
      [[1], [0], [2], [2]],
      [[1], [0], [2], [2]],
    ) as unknown[][];
    expect(scores[1]).toEqual(["", "", ""]);
    expect(scores[2][0]).toBe("");
    expect(scores[3][0]).toBe(5);
    expect(refusalOf("RFM.SEGMENT", [[10]], [[1]], [[1], [2]])).toContain("amount 有 2 行");
    expect(refusalOf("RFM.SEGMENT", [[10]], [[1]], [[1]], "众数")).toContain("center “众数”");
  });
});

describe("CUSTOMER.STAGE, CUSTOMER.NEXTID and CUSTOMER.VALIDID", () => {
  test("give the core's stage", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 900 }), (given, firstOrderDays) => {
        const facts = { ...given, noOrder: false };
        expect(valueOf("CUSTOMER.STAGE", one(makeRfm(given)))).toBe(
          zhFunctions.stage(stageOf(facts, DEFAULT_SETTINGS)),
        );
        expect(valueOf("CUSTOMER.STAGE", one(makeRfm(given)), null, null, firstOrderDays)).toBe(
          zhFunctions.stage(stageOf({ ...facts, firstOrderDays }, DEFAULT_SETTINGS)),
        );
      }),
    );
    expect(valueOf("CUSTOMER.STAGE", one(null))).toBe("潜在客户");
  });

  test("count on from the largest id of the month, and the id is valid and new", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { maxLength: 20 }), (numbers) => {
        const ids = numbers.map((number) => `C202405${String(number).padStart(3, "0")}`);
        const next = valueOf("CUSTOMER.NEXTID", column([...ids, "C202404999", "", null]), "2024-05-31") as string;
        expect(isCustomerId(next)).toBe(true);
        expect(ids).not.toContain(next);
        expect(Number(next.slice(7))).toBe(Math.max(0, ...numbers) + 1);
      }),
    );
  });

  test("tell ids in the method's form from others", () => {
    const ids = ["C202405001", "ｃ202405001", "C2024050001", "C202413001", "C20240501", "D202405001", "", 202405001];
    expect(ids.map((id) => valueOf("CUSTOMER.VALIDID", id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("CLV.SIMPLE and PARETO.CLASS", () => {
  test("are the core's values, with its defaults", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom("零售业", "科技", ""), ({ amountYuan }, industry) => {
        const defaults = {
          marginShare: DEFAULT_SETTINGS.clv.marginShare,
          lifetimeYears: lifetimeYearsOf(industry, DEFAULT_SETTINGS.clv),
          yearlyRate: DEFAULT_SETTINGS.clv.yearlyRate,
        };
        expect(valueOf("CLV.SIMPLE", amountYuan, industry)).toBe(simpleClv(amountYuan, defaults));
        const own = { marginShare: 0.25, lifetimeYears: 3, yearlyRate: 0.1 };
        expect(valueOf("CLV.SIMPLE", amountYuan, industry, "25%", 3, 0.1)).toBe(simpleClv(amountYuan, own));
      }),
    );
    expect(valueOf("CLV.SIMPLE", "80万")).toBe(valueOf("CLV.SIMPLE", 800_000));
    expect(refusalOf("CLV.SIMPLE", 0)).toContain("amount");
    expect(refusalOf("CLV.SIMPLE", 800_000, "", 30)).toContain("margin");
  });

  test("class every amount as the core does, and a blank not at all", () => {
    fc.assert(
      fc.property(many, (rows) => {
        const amounts = rows.map((row) => row.amountYuan);
        expect(valueOf("PARETO.CLASS", column(amounts))).toEqual(column([...paretoClasses(amounts)]));
      }),
    );
    expect(valueOf("PARETO.CLASS", column(["80万", "15万", "5万", null]))).toEqual(column(["A", "B", "C", ""]));
    expect(refusalOf("PARETO.CLASS", column(["8万5"]))).toContain("8万5");
  });
});
