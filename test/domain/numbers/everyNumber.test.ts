// A row of the table of numbers that is used nowhere would be a promise nobody keeps: each is changed, and some answer must be
// another one.

import { nearLimits } from "../../../src/domain/grading/nearLimits";
import { worthAtRisk } from "../../../src/domain/leading/worthAtRisk";
import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { bandRanges, countGrades, shareBands } from "../../../src/domain/review/bands";
import { ownerLoads } from "../../../src/domain/review/capacity";
import { checkNumbers, NUMBER_ROWS, rowOf, withNumber, type NumberId } from "../../../src/domain/numbers/numberTable";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { todayLine } from "../../../src/domain/today/todayList";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const AS_OF = day("2024-05-31");

const DAYS = [0, 2, 8, 15, 20, 28, 29, 31, 33, 45, 57, 61, 75, 88, 91, 100, 130, 200];
const ORDERS = [1, 2, 3, 1, 4, 5, 1, 8, 2, 6, 3];
const AMOUNTS = [3, 8, 11, 26, 30, 49, 52, 66, 80, 105, 110, 150, 300];
const INDUSTRIES = ["信息技术", "零售业", "制造业", "能源"];
const SIZES = ["500人以上", "100-500人", "50-100人", "20-50人", "10-20人"];
const TAGS = ["技术驱动型", "长期合作意向", "价格敏感型", "紧急采购型", ""];
const NOTES = ["", "", "正在融资", "计划6月20日采购", "需求迫切", "竞品在接触", "投诉，要换供应商"];
const UPDATED = ["2024-05-30", "2024-05-24", "2024-05-01", "2024-04-12", "2024-03-20", "2024-02-01", "2023-11-05"];

/** Enough unlike customers that every number decides about somebody: each list has a length of its own. */
const ROWS: CellRows = Array.from({ length: 200 }, (_, at) => [
  `C202405${String(at).padStart(3, "0")}`,
  `客户${at}`,
  "",
  INDUSTRIES[at % 17 === 0 ? 3 : at % 3],
  SIZES[at % SIZES.length],
  "",
  at % 41 === 0 ? "" : `${DAYS[at % DAYS.length]}天/${ORDERS[at % ORDERS.length]}次/${AMOUNTS[at % AMOUNTS.length]}万`,
  TAGS[Math.floor(at / 3) % TAGS.length],
  "",
  ["张", "李", "王"][at % 3],
  UPDATED[Math.floor(at / 2) % UPDATED.length],
  NOTES[at % NOTES.length],
]);

/** Everything the core says of this table. */
function answersOf(settings: Settings): string {
  const table = [METHOD_TABLE[0], ...ROWS];
  const answers = (["industry", "absolute"] as const).map((compareWith) => {
    const rules = { ...settings.rules, compareWith };
    const plan = planOf(table, AS_OF, { ...settings, rules, recency: "recorded" });
    const graded = [[...plan.after], [...plan.riskScore], [...plan.riskLevel]];
    if (compareWith === "absolute") return graded;
    const rows = ROWS.map((_, row) => {
      const facts = rowFacts(plan, row);
      return [facts.stage, facts.stale, facts.suggestion("zh-CN"), facts.value, todayLine(plan, row)];
    });
    const { bands, capacity, contactsPerYear } = settings;
    return [
      graded,
      rows,
      nearLimits(plan.table, plan.graded, plan.settings.near),
      worthAtRisk(plan),
      shareBands(countGrades(plan.after), bandRanges(bands)),
      ownerLoads(
        ROWS.map((row) => row[9]),
        plan.after,
        contactsPerYear,
        capacity,
      ),
    ];
  });
  return JSON.stringify(answers);
}

const usual = answersOf(DEFAULT_SETTINGS);

/** Other values of a number, the nearest ones last: one of them must be told by somebody's answer. */
function otherValues(id: NumberId): readonly number[] {
  const { kind, usual: value } = rowOf(id);
  const wanted = [value * 2, value / 2, value + kind.step, value - kind.step, value * 10, kind.least, kind.most];
  const fitting = wanted.map((one) => {
    const kept = Math.min(kind.most, Math.max(kind.least, one));
    return kind.whole ? Math.round(kept) : kept;
  });
  return [...new Set(fitting)].filter(
    (one) => one !== value && checkNumbers(withNumber(DEFAULT_SETTINGS, id, one)).length === 0,
  );
}

test.each(NUMBER_ROWS.map(({ id }) => id))("%s decides about some answer", (id) => {
  const decides = otherValues(id).some((value) => answersOf(withNumber(DEFAULT_SETTINGS, id, value)) !== usual);
  expect([id, decides]).toEqual([id, true]);
});
