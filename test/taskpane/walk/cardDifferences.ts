// The card against the truth: whose it is, the grade and why, what is missing for a better one, when it drops, the risk.

import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { gapsToBetter } from "../../../src/domain/grading/gap";
import { nextDrop } from "../../../src/domain/grading/drop";
import { explainGrade } from "../../../src/domain/grading/reason";
import { isLocked as isLockedIn } from "../../../src/domain/regrade/plan";
import { gradeName } from "../../../src/domain/vocabulary/gradeName";
import { amountText, listDayText } from "../../../src/i18n/format";
import { zhPane } from "../../../src/taskpane/words/zh-CN";
import { sentences } from "../../../src/i18n/sentences/sentences";
import { gapLine } from "../../../src/taskpane/customer/gapLine";
import { cardSeen, type CardSeen } from "./cardScreen";
import { placeShown } from "./hands";
import type { Truth } from "./truth";

/** What on the card is not true? */
export function onCard(truth: Truth, customers: readonly string[]): readonly string[] {
  const seen = cardSeen();
  if (seen === null) {
    const isEmpty = placeShown() === "customer" && document.querySelector("#follow-up-line") === null;
    return isEmpty && customers.length > 0 ? [`the card is empty, and ${customers.join(" or ")} was selected`] : [];
  }
  const { table, graded, settings } = truth.preview.plan;
  const row = truth.rowOf(seen.name);
  const whom =
    customers.length === 0 || customers.includes(seen.name)
      ? []
      : [`the card shows ${seen.name}, and ${customers.join(" or ")} was selected`];
  if (row === undefined) return whom;
  const reason = explainGrade(table, graded, row);
  if (reason === undefined)
    return [...whom, ...(seen.text.includes("还不能评级") ? [] : ["the card does not say that it cannot grade"])];
  const { verdict, keptFrom } = sentences("zh-CN");
  const whys = [verdict(reason, settings.gradeNames), keptFrom(reason, settings.gradeNames)];
  const change = truth.changes.find((each) => each.row === row);
  return [
    ...whom,
    ...whys
      .filter((why) => !seen.text.includes(why))
      .map((why) => `the card of ${seen.name} does not give the reason of this moment: ${why}`),
    ...figuresMissing(truth, seen, row),
    ...(change === undefined && seen.text.includes("表内是") && !isLocked(truth, row)
      ? [`the card says that the sheet holds another grade, and it does not`]
      : []),
  ];
}

function isLocked(truth: Truth, row: number): boolean {
  return truth.preview.plan.settings.locks.some(
    ({ key }) => String(key) === String(truth.preview.plan.table.cells.id?.[row]),
  );
}

/** Gaps, drop and risk, each in the words of the card. */
function figuresMissing(truth: Truth, { name, text }: CardSeen, row: number): readonly string[] {
  const { plan } = truth.preview;
  const { table, graded, settings } = plan;
  const amount = (yuan: number): string => amountText(yuan, "zh-CN");
  const gaps = gapsToBetter(table, graded, row).flatMap((gap) => {
    const { missing, met } = gapLine(gap, { words: zhPane, amount });
    return [missing, met].filter((parts) => parts.length > 0).map((parts) => parts.join(zhPane.separator));
  });
  const drop = isLockedIn(plan, row) ? undefined : nextDrop(table, graded, row);
  const { asOf } = graded;
  const drops =
    drop === undefined
      ? [zhPane.customer.dropNone]
      : [
          zhPane.customer.dropLeft(drop.day - asOf),
          zhPane.customer.dropTo(listDayText(drop.day, asOf), gradeName(drop.to, settings.gradeNames)),
        ];
  const risk = rowFacts(plan, row).risk;
  const points = risk.reasons.map((reason) => sentences("zh-CN").riskReason(reason));
  return [...gaps, ...drops, ...points]
    .filter((says) => !text.includes(says))
    .map((says) => `the card of ${name} does not say: ${says}`);
}
