// Screen against truth: each figure and state on screen that is not so is one sentence. The words of a figure come from
// the catalogue, the figure from the truth.

import { todayList } from "../../../src/domain/today/todayList";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { amountText } from "../../../src/i18n/format";
import type { Believed } from "./believed";
import { onCard } from "./cardDifferences";
import { inDiff } from "./diffDifferences";
import { differs } from "./differs";
import { placeShown } from "./hands";
import { toCheck } from "./problemDifferences";
import { inResult } from "./resultDifferences";
import { barSeen, homeSeen, saysItIsOld } from "./screen";
import { sharesOf } from "./shares";
import { inToday } from "./todayDifferences";
import { countsOf, type ChangeCounts, type Counts, type Truth } from "./truth";

/** What on screen is not true? */
export function differences(truth: Truth, believed: Believed, customers: readonly string[]): readonly string[] {
  return [
    ...(saysItIsOld() && placeShown() !== "changes" ? ["figures are called old where they could be read again"] : []),
    ...inBar(truth),
    ...onHome(truth),
    ...toCheck(truth),
    ...inDiff(truth, believed),
    ...inResult(truth, believed),
    ...inToday(truth),
    ...onCard(truth, customers),
  ];
}

const inNumbers = (counts: Counts): string =>
  ([...GRADES, "none"] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => String(counts[part]))
    .join("，");

function inBar({ inputs, preview }: Truth): readonly string[] {
  const seen = barSeen();
  if (seen === null) return ["the bar above the screen is not there"];
  return [
    ...differs("table in the bar", seen.table, inputs.table),
    ...differs("day in the bar", seen.day, isoDay(inputs.asOf)),
    ...(saysItIsOld() ? [] : differs("rows in the bar", seen.rows, preview.plan.table.rowCount)),
    ...(saysItIsOld() ? [] : differs("立即联系 on the tab", seen.waiting, todayList(preview.plan).counts.now)),
  ];
}

function onHome(truth: Truth): readonly string[] {
  const seen = homeSeen();
  if (seen === null || saysItIsOld()) return [];
  const { plan } = truth.preview;
  const counts = countsOf(truth);
  const stake = truth.changes.reduce((sum, { row }) => sum + (plan.table.amountYuan[row] || 0), 0);
  return [
    ...(titles(truth).some((title) => title.test(seen.title)) ? [] : [`the headline “${seen.title}” is not so`]),
    ...(["rise", "fall", "new", "toLock"] as const).flatMap((kind) =>
      differs(`${kind} under the headline`, numberSaid(seen.detail, kind), counts[kind]),
    ),
    ...(truth.changes.length === 0
      ? []
      : differs("amount at stake", /年额 (.*?)。/.exec(seen.detail)?.[1], amountText(stake, "zh-CN"))),
    ...differs("bar of the sheet", seen.inSheet, sharesOf(truth.inSheet, truth.called)),
    ...differs("bar of the day", seen.onDay, sharesOf(truth.onDay, truth.called)),
    ...differs("numbers in the bar of the sheet", digits(seen.bars[0]), inNumbers(truth.inSheet)),
    ...differs("numbers in the bar of the day", digits(seen.bars[1]), inNumbers(truth.onDay)),
    ...differs("day on the first screen", seen.day, isoDay(truth.inputs.asOf)),
    ...differs("reading of R", seen.recency, truth.inputs.recency ?? plan.settings.recency),
    ...differs("需要核对", seen.toCheck, plan.table.problems.length + doubtsOf(truth)),
    ...(seen.detail.includes("与表内一致") && truth.changes.length > 0
      ? ["“结果与表内一致” is said and is not so"]
      : []),
  ];
}

const doubtsOf = ({ preview }: Truth): number => preview.opened.columns.filter(({ doubt }) => doubt !== null).length;

const digits = (bar: string | undefined): string =>
  (bar ?? "")
    .split("，")
    .map((part) => part.replace(/\D/g, ""))
    .join("，");

const SAID: Readonly<Record<keyof ChangeCounts, RegExp>> = {
  rise: /([\d,]+) 户该升/,
  fall: /([\d,]+) 户该降/,
  new: /([\d,]+) 户首次评级/,
  toLock: /([\d,]+) 户按锁定改/,
};

function numberSaid(detail: string, kind: keyof ChangeCounts): number {
  return Number((SAID[kind].exec(detail)?.[1] ?? "0").replaceAll(",", ""));
}

/** What the headline may say: what weighs most comes first. */
function titles(truth: Truth): readonly RegExp[] {
  const { rise, fall, new: first, toLock } = countsOf(truth);
  if (rise + fall > 0) return [new RegExp(`^${rise + fall} 户等级已过时$`)];
  if (first > 0) return [new RegExp(`^${first} 户还没有等级$`)];
  if (toLock > 0) return [new RegExp(`^${toLock} 户还没写成锁定的等级$`)];
  return [/^等级都是最新的$/, /^\d+ 户还写着旧名称$/];
}
