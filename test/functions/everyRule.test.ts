// Every number that may stand in a range of rules is heard by some cell function.

import { NUMBER_ROWS, rowOf, withNumber, type NumberId } from "../../src/domain/numbers/numberTable";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { formulaPhrases } from "../../src/i18n/formulas/words";
import { column, one, valueOf } from "./calls";

const RFM = [20, 29, 31, 45, 61, 75, 88, 91, 120].flatMap((days) =>
  [1, 2, 3, 6].flatMap((orders) => [6, 11, 40, 60, 110, 400].map((amount) => `${days}天/${orders}次/${amount}万`)),
);
const INDUSTRIES = RFM.map((_, at) => (at < 4 ? "能源" : at % 2 === 0 ? "零售业" : "制造业"));
const GRADES = ["S", "A", "A", "B", "B", "C", "C", "C", "C", "C"];
const AGES = [20, 31, 46, 61, 91, 95, 181];

/** What the functions say when they are given these settings as a range of rules. */
function answersOf(settings: Settings): string {
  const rules = formulaPhrases("zh-CN").ruleRows(settings);
  const asOf = 45_443;
  return JSON.stringify([
    RFM.map((rfm) => valueOf("TIER", one(rfm), null, null, null, null, rules)),
    valueOf("TIER.COLUMN", column(RFM), null, null, column(INDUSTRIES), null, rules),
    valueOf("TIER.BENCHMARKS", column(RFM), null, null, column(INDUSTRIES), null, rules),
    valueOf("TIER.BANDS", column(GRADES), rules),
    AGES.flatMap((age) =>
      ["S", "A", "B", "C"].map((tier) => valueOf("TIER.STALE", tier, asOf - age, asOf, null, rules)),
    ),
    AGES.flatMap((age) =>
      ["5天/3次/300万", "5天/2次/60万", "5天/2次/20万", "5天/1次/5万"].map((rfm) =>
        valueOf("TIER.CHURNWHY", one(rfm), asOf - age, asOf, null, null, rules),
      ),
    ),
    RFM.map((rfm) => valueOf("CUSTOMER.STAGE", one(rfm), null, null, null, rules)),
    ["40天/12次/9万", "70天/12次/9万", "95天/12次/9万"].map((rfm) =>
      valueOf("CUSTOMER.STAGE", one(rfm), null, null, null, rules),
    ),
    ["科技", "零售业", "制造业"].map((industry) => valueOf("CLV.SIMPLE", 100_000, industry, null, null, null, rules)),
  ]);
}

const usual = answersOf(DEFAULT_SETTINGS);
const named = NUMBER_ROWS.filter(({ names }) => names !== undefined).map(({ id }) => id);

function otherValues(id: NumberId): readonly number[] {
  const { kind, usual: value } = rowOf(id);
  const other = [value * 1.5, value / 1.5, value * 8].map((one) => (kind.whole ? Math.ceil(one) : one));
  return other.filter((one) => one !== value && one >= kind.least && one <= kind.most);
}

test.each(named)("%s in a range of rules changes an answer", (id) => {
  const decides = otherValues(id).some((value) => {
    try {
      return answersOf(withNumber(DEFAULT_SETTINGS, id, value)) !== usual;
    } catch {
      // A value that contradicts another one is refused; the next one is tried.
      return false;
    }
  });
  expect([id, decides]).toEqual([id, true]);
});
