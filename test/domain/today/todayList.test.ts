import fc from "fast-check";
import { DEFAULT_NUMBERS } from "../../../src/domain/numbers/numberTable";
import { TODAY_QUADRANTS, type TodayLine, type TodayReason } from "../../../src/domain/today/today";
import { todayLine, todayLines, todayList } from "../../../src/domain/today/todayList";
import { urgencyOf } from "../../../src/domain/today/urgency";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import type { CellRows, CellValue } from "../../../src/domain/vocabulary/cell";
import { isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const HEADER = ["客户编号", "客户名称", "客户等级", "R/F/M", "核心需求标签", "最后更新时间", "备注"];

/** A plan as of 2024-05-31 whose benchmark is always 50万 and 3 orders, whoever is in the table. */
function plan(rows: CellRows, asOf = day("2024-05-31"), changed: Parameters<typeof planOf>[2] = {}): RegradePlan {
  const ownBenchmarks = [{ industry: "全表", n: 9, meanOrders: 3, meanAmountYuan: 500_000 }];
  return planOf([HEADER, ...rows], asOf, { ownBenchmarks, ...changed });
}

const customer = (rfm: string, more: Partial<Record<"tag" | "updated" | "note", CellValue>> = {}): CellValue[] => [
  "C202405001",
  "甲",
  "",
  rfm,
  more.tag ?? "",
  more.updated ?? "2024-05-31",
  more.note ?? "",
];

const codes = (reasons: readonly TodayReason[] | undefined): readonly string[] =>
  (reasons ?? []).map(({ code }) => code);
const lineOf = (...given: Parameters<typeof customer>) => todayLine(plan([customer(...given)]), 0);

describe("the method's own table", () => {
  const quadrants = (asOf: string): readonly (readonly number[])[] => {
    const { rows } = todayList(planOf(METHOD_TABLE, day(asOf)));
    return TODAY_QUADRANTS.map((quadrant) => rows[quadrant]);
  };

  test("on 05-22 B wants a call (迫切), A an appointment, D is urgent by its tag, C can wait", () => {
    expect(quadrants("2024-05-22")).toEqual([[1], [0], [3], [2]]);
  });

  test("on 05-31 B and A are about to drop, S first; C drops sooner and matters less", () => {
    expect(quadrants("2024-05-31")).toEqual([[1, 0], [], [2, 3], []]);
  });

  test("A's line on 05-31 says: 4 days left, down to B on 06-04, and Q3 in the note", () => {
    const line = todayLine(planOf(METHOD_TABLE, day("2024-05-31")), 0);
    expect(line).toMatchObject({ quadrant: "now", grade: "A", amountYuan: 800_000, within: 4 });
    expect(line?.reasons).toEqual([
      { code: "dropsIn", within: 4, days: 4, day: day("2024-06-04"), to: "B" },
      {
        code: "intent",
        within: 31,
        text: "Q3",
        clause: "计划Q3采购新设备",
        from: day("2024-07-01"),
        to: day("2024-09-30"),
      },
    ]);
  });
});

describe("the tag 紧急采购型", () => {
  const S_BY_TAG = customer("5天/6次/90万", { tag: "紧急采购型" });
  const A_BY_TAG = customer("10天/3次/45万", { tag: "紧急采购型" });
  const A_IN_2_DAYS = customer("58天/3次/45万");
  const A_BY_TAG_IN_2_DAYS = customer("58天/3次/40万", { tag: "紧急采购型" });
  const now = (...rows: CellValue[][]) => todayList(plan(rows)).rows.now;

  test("alone makes a good customer urgent", () => {
    expect(now(A_BY_TAG)).toEqual([0]);
  });

  test("alone is due on one day: on the list, on the card and in the cell, and within the week", () => {
    for (const rows of [[A_BY_TAG], [S_BY_TAG]]) {
      const made = plan(rows);
      const within = todayLine(made, 0)?.within ?? NaN;
      expect(within).toBe(DEFAULT_NUMBERS.response.urgentTagDays);
      expect(rowFacts(made, 0).suggestion("zh-CN")?.due).toBe(made.graded.asOf + within);
    }
  });

  test("alone stands below whoever falls in 2 days, whatever the grade", () => {
    expect(now(A_BY_TAG, A_IN_2_DAYS)).toEqual([1, 0]);
    expect(now(S_BY_TAG, A_BY_TAG, A_IN_2_DAYS)).toEqual([2, 0, 1]);
  });

  test("beside a day takes nothing from the day, which is said first", () => {
    expect(now(A_BY_TAG_IN_2_DAYS, A_IN_2_DAYS, A_BY_TAG)).toEqual([1, 0, 2]);
    expect(codes(todayLine(plan([A_BY_TAG_IN_2_DAYS]), 0)?.reasons)).toEqual(["dropsIn", "urgentTag"]);
  });
});

describe("what presses", () => {
  test("a contact that is overdue, from the day after the cadence has run out", () => {
    const due = (updated: string) =>
      codes(
        todayLine(plan([customer("20天/3次/45万", { updated })], day("2024-05-31"), { recency: "recorded" }), 0)
          ?.reasons,
      );
    expect(due("2024-04-16")).not.toContain("overdueContact");
    expect(due("2024-04-15")).toContain("overdueContact");
  });

  test("a large first order is important whatever its grade, and goes to sales within a week", () => {
    const line = lineOf("5天/1次/82万");
    expect(line).toMatchObject({ grade: "C", quadrant: "now", within: 7 });
    expect(line?.reasons).toContainEqual({ code: "firstLarge", within: 7, ratio: 1.64 });
  });

  test("高价值·近期未下单 is important and is never a churn risk", () => {
    const line = lineOf("73天/3次/180万");
    expect(line).toMatchObject({ grade: "B", quadrant: "now" });
    expect(codes(line?.reasons)).toContain("highValueSilent");
    expect(codes(line?.reasons)).not.toContain("risk");
  });

  test("a high risk presses, a medium one does not", () => {
    expect(lineOf("50天/2次/9万", { note: "投诉，要求退款" })).toMatchObject({ quadrant: "keep" });
    expect(lineOf("200天/6次/9万", { note: "投诉，要求退款" })).toMatchObject({ quadrant: "quick" });
  });

  test("the words of an old note press no more", () => {
    expect(codes(lineOf("20天/3次/45万", { note: "急需补货" })?.reasons)).toContain("urgentNote");
    expect(codes(lineOf("20天/3次/45万", { note: "急需补货", updated: "2024-03-01" })?.reasons)).not.toContain(
      "urgentNote",
    );
  });

  test("a date in the note presses when it comes near and is history when it is over", () => {
    const note = (text: string, updated: string) => lineOf("20天/3次/45万", { note: text, updated })?.reasons ?? [];
    const near = note("下周二开标", "2024-05-30").find(({ code }) => code === "intent");
    expect(near).toMatchObject({ text: "下周二", within: 4 });
    expect(codes(note("下周二开标", "2024-05-20"))).not.toContain("intent");
  });

  test.each(["国庆后签约", "春节前备货", "元旦换新设备", "下週簽約", "Ｑ３採購"])(
    "%s stands on today's list as it stands on the card",
    (note) => {
      const given = plan([customer("20天/3次/45万", { note })]);
      const ahead = rowFacts(given, 0).intentsAhead.map(({ text }) => text);
      expect(ahead).toHaveLength(1);
      const told = (todayLine(given, 0)?.reasons ?? []).flatMap((reason) =>
        reason.code === "intent" ? [reason.text] : [],
      );
      expect(told).toEqual(ahead);
      expect(urgencyOf(given).dated[0]).toBeLessThan(Infinity);
    },
  );

  test("a locked grade does not drop, and decides whether a customer is important", () => {
    const locks = [{ key: "C202405001", grade: "S" as const, reason: "战略客户", until: null }];
    const line = todayLine(plan([customer("85天/2次/9万")], day("2024-05-31"), { locks }), 0);
    expect(line).toMatchObject({ grade: "S", quadrant: "plan" });
    expect(codes(line?.reasons)).not.toContain("dropsIn");
  });

  test("a row that cannot be read is on no list", () => {
    const list = todayList(plan([customer("45天//80万")]));
    expect(TODAY_QUADRANTS.flatMap((quadrant) => list.rows[quadrant])).toEqual([]);
  });
});

test("without a tag, a note or a date, the list still says who drops", () => {
  const rows = [
    ["客户名称", "距今天数", "订单次数", "订单金额"],
    ["甲", 25, 5, 3_000_000],
    ["乙", 25, 2, 100_000],
    ["丙", 25, 2, 100_000],
  ];
  expect(todayList(planOf(rows, day("2024-05-31"))).rows).toMatchObject({ now: [], keep: [1, 2] });
});

const rfm = fc
  .tuple(fc.nat(130), fc.nat(8), fc.nat(300))
  .map(([recency, orders, wan]) => (recency === 130 ? "" : `${recency}天/${orders}次/${wan}万`));
const anyRow = fc.tuple(
  rfm,
  fc.constantFrom("", "紧急采购型", "价格敏感型"),
  fc.integer({ min: 0, max: 120 }),
  fc.constantFrom("", "急需补货", "对比3家供应商报价", "下周签约", "计划Q3采购", "45天//"),
);

/** Days until the first reason with a day of its own. */
const datedOf = ({ reasons }: TodayLine): number =>
  reasons.filter(({ code }) => code !== "urgentTag").reduce((least, { within }) => Math.min(least, within), Infinity);

/** The order of a quadrant, said with the lines and their reasons. */
function byReasons(a: TodayLine, b: TodayLine): number {
  const [first, second] = [datedOf(a), datedOf(b)];
  const waits = (days: number): number => (days <= DEFAULT_NUMBERS.response.urgentWithinDays ? 0 : 1);
  if (waits(first) !== waits(second)) return waits(first) - waits(second);
  if (a.grade !== b.grade) return "SABC".indexOf(a.grade) - "SABC".indexOf(b.grade);
  if (first !== second) return first - second;
  return (b.amountYuan || 0) - (a.amountYuan || 0) || a.row - b.row;
}

test("the numbers the list is sorted by are those of the reasons", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom("aged", "recorded"), (rows, recency) => {
      const made = plan(
        rows.map(([figures, tag, age, note], row) => [
          `C2024050${row + 10}`,
          `客户${row}`,
          "",
          figures,
          tag,
          isoDay((day("2024-05-31") - age) as SerialDay),
          note,
        ]),
        day("2024-05-31"),
        { recency },
      );
      const lines = rows.map((_, row) => todayLine(made, row));
      expect([...urgencyOf(made).within]).toEqual(lines.map((line) => line?.within ?? NaN));
    }),
    { numRuns: 200 },
  );
});

test("every graded customer is in exactly one quadrant, and the lines agree with the list", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const asOf = day("2024-05-31");
      const made = plan(
        rows.map(([figures, tag, age, note], row) => [
          `C2024050${row + 10}`,
          `客户${row}`,
          "",
          figures,
          tag,
          isoDay((asOf - age) as SerialDay),
          note,
        ]),
      );
      const { rows: byQuadrant } = todayList(made);
      const listed = TODAY_QUADRANTS.flatMap((quadrant) => byQuadrant[quadrant]);
      expect([...listed].sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
      for (const quadrant of TODAY_QUADRANTS) {
        const lines = todayLines(made, byQuadrant[quadrant]);
        expect(lines.every((line) => line.quadrant === quadrant)).toBe(true);
        const isUrgent = quadrant === "now" || quadrant === "quick";
        expect(lines.every(({ within }) => within <= DEFAULT_NUMBERS.response.urgentWithinDays === isUrgent)).toBe(
          true,
        );
        for (const { reasons, within } of lines) expect(within).toBe(reasons[0]?.within ?? Infinity);
        expect(lines).toEqual([...lines].sort(byReasons));
      }
    }),
    { numRuns: 100 },
  );
});
