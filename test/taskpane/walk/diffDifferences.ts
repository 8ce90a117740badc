// The diff against the truth: its rows, its ticks, its filters, and what it says it would write.

import type { Believed } from "./believed";
import { diffSeen, type DiffSeen } from "./diffScreen";
import { differs } from "./differs";
import { saysItIsOld } from "./screen";
import { countsOf, kindOf, type Truth } from "./truth";

const CHIPS = { fall: "降", rise: "升", new: "新评", toLock: "锁定" } as const;

/** What in the diff is not true? */
export function inDiff(truth: Truth, believed: Believed): readonly string[] {
  const seen = diffSeen();
  if (seen === null) return [];
  const ticks = seen.lines.flatMap(({ name, ticked }) =>
    ticked === believed.unticked.has(name)
      ? [`${name} is ${ticked ? "" : "not "}ticked, and the user left it otherwise`]
      : [],
  );
  const found = differs("search", seen.search, believed.search);
  if (saysItIsOld()) return [...ticks, ...found];
  const isFound = (name: string): boolean => believed.search === "" || name.includes(believed.search);
  const shows = (kind: string): boolean => ["全部", kind].includes(seen.filter ?? "");
  const lines = truth.changes.filter((change) => isFound(change.name) && shows(CHIPS[kindOf(change)]));
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
    ...inFilters(truth, seen),
    ...differs("selected", seen.selected, ticked),
    ...(ticked === 0 ? [] : differs("the button", seen.accept, `接受 ${ticked} 户`)),
    ...differs(
      "不改等级",
      [...seen.unwritten].sort(),
      [...(shows("问题") ? truth.ungradable : []), ...(shows("锁定") ? truth.lockedKept : [])].filter(isFound).sort(),
    ),
  ];
}

/** A filter without a row has no chip, and a diff without a row has none at all. */
function inFilters(truth: Truth, seen: DiffSeen): readonly string[] {
  const { rise, fall, new: first, toLock } = countsOf(truth);
  const [problem, locked] = [truth.ungradable.length, toLock + truth.lockedKept.length];
  const all = truth.changes.length + problem + truth.lockedKept.length;
  const chips = { 全部: all, 降: fall, 升: rise, 新评: first, 问题: problem, 锁定: locked };
  return differs("filters", seen.chips, Object.fromEntries(Object.entries(chips).filter(([, count]) => count > 0)));
}
