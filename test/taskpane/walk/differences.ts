// Screen against truth: each figure and state on screen that is not so is one sentence. The words of a figure come from
// the catalogue, the figure from the truth.

import { explainGrade } from "../../../src/domain/grading/reason";
import { todayList } from "../../../src/domain/today/todayList";
import { TODAY_QUADRANTS } from "../../../src/domain/today/today";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { amountText, dayText } from "../../../src/i18n/format";
import { zhPane } from "../../../src/i18n/pane/zh-CN";
import { sentences } from "../../../src/i18n/sentences/sentences";
import type { Believed } from "./believed";
import { placeShown } from "./hands";
import { barSeen, cardSeen, diffSeen, homeSeen, resultSeen, saysItIsOld, todaySeen } from "./screen";
import { countsOf, type ChangeCounts, type Counts, type Truth } from "./truth";

/** What on screen is not true? */
export function differences(truth: Truth, believed: Believed, customers: readonly string[]): readonly string[] {
  return [
    ...inBar(truth),
    ...onHome(truth),
    ...inDiff(truth, believed),
    ...inResult(truth, believed),
    ...inToday(truth),
    ...onCard(truth, customers),
  ];
}

/** A sentence where two things differ that should be one. */
function differs(what: string, seen: unknown, is: unknown): readonly string[] {
  const [shown, true_] = [JSON.stringify(seen), JSON.stringify(is)];
  return shown === true_ ? [] : [`${what}: on screen ${shown}, in truth ${true_}`];
}

/** The bar in words, as the pane says it. */
export function sharesOf(counts: Counts, called: Truth["called"]): string {
  return ([...GRADES, "none"] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => zhPane.home.share(part === "none" ? zhPane.ungraded : called(part), counts[part]))
    .join("，");
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

function inDiff(truth: Truth, believed: Believed): readonly string[] {
  const seen = diffSeen();
  if (seen === null) return [];
  const ticks = seen.lines.flatMap(({ name, ticked }) =>
    ticked === believed.unticked.has(name)
      ? [`${name} is ${ticked ? "" : "not "}ticked, and the user left it otherwise`]
      : [],
  );
  const found = differs("search", seen.search, believed.search);
  if (saysItIsOld()) return [...ticks, ...found];
  const wanted = believed.search;
  const lines = truth.changes.filter(({ name }) => wanted === "" || name.includes(wanted));
  const asSaid = (name: string, from: string | null, to: string): string => `${name} ${from ?? "未评"}→${to}`;
  const ticked = truth.changes.filter(({ name }) => !believed.unticked.has(name)).length;
  return [
    ...ticks,
    ...found,
    ...differs(
      "rows of the diff",
      seen.lines.map(({ name, from, to }) => asSaid(name, from, to)).sort(),
      lines
        .map(({ name, from, to }) => asSaid(name, from === null ? null : truth.called(from), truth.called(to)))
        .sort(),
    ),
    ...differs("selected", seen.selected, ticked),
    ...(ticked === 0 ? [] : differs("the button", seen.accept, `接受 ${ticked} 户`)),
    ...truth.ungradable
      .filter((name) => wanted === "" && !seen.unwritten.includes(name))
      .map((name) => `${name} cannot be graded and is not listed as such`),
  ];
}

function inResult(truth: Truth, believed: Believed): readonly string[] {
  const seen = resultSeen();
  if (seen === null || seen.undone) return [];
  const { table } = truth.preview.plan;
  const gone = [...believed.written].filter(([name, grade]) => {
    const row = truth.rowOf(name);
    return row !== undefined && String(table.cells.grade?.[row] ?? "") !== grade;
  });
  return [
    ...(seen.distribution === ""
      ? []
      : differs("现在的分布", seen.distribution, sharesOf(truth.inSheet, truth.called))),
    ...(seen.written !== null && gone.length > 0
      ? [
          `“已写入 ${seen.written} 户” is said, and ${gone.map(([name]) => name).join("、")} no longer holds what was written`,
        ]
      : []),
  ];
}

function inToday({ inputs, preview }: Truth): readonly string[] {
  const seen = todaySeen();
  if (seen === null) return [];
  const { counts } = todayList(preview.plan);
  return [
    ...differs("day of 今日", seen.heading, dayText(inputs.asOf, "heading", "zh-CN")),
    ...differs(
      "counts of 今日",
      seen.counts,
      TODAY_QUADRANTS.map((each) => counts[each]),
    ),
    ...differs("not listed in 今日", seen.notListed, preview.plan.counts.problem),
  ];
}

function onCard(truth: Truth, customers: readonly string[]): readonly string[] {
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
  const why = sentences("zh-CN").reason(reason, settings.gradeNames);
  const change = truth.changes.find((each) => each.row === row);
  return [
    ...whom,
    ...(seen.text.includes(why) ? [] : [`the card of ${seen.name} does not give the reason of this moment: ${why}`]),
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
