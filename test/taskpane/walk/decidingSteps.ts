// The diff, from 一键重评 to 撤销: what is ticked, what is written.

import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { ROW_EMPTY } from "../../../src/domain/table/customerTable";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { findByName, goToTab, goToTop, isOn, nameOf, placeShown, press, pressKey, typeInto } from "./hands";
import type { Believed } from "./believed";
import { diffSeen } from "./diffScreen";
import { resultSeen } from "./resultScreen";
import { saysItIsOld } from "./screen";
import { step, tableIn, truthNow, type Step } from "./step";
import type { Truth } from "./truth";

export const regrade = (): Step =>
  step("一键重评", async (_walk, believed) => {
    if (!(await goToTop("regrade"))) return;
    const button = document.getElementById("start-regrade");
    if (!isOn(button)) return;
    await press(button);
    believed.search = diffSeen()?.search ?? "";
  });

export const tick = (at: number): Step =>
  step(`勾选或取消第 ${at + 1} 个变化`, async (_walk, believed) => {
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-body="changes"] li input[type="checkbox"]')];
    const box = boxes[at % Math.max(1, boxes.length)];
    const name = box === undefined ? undefined : /^接受 (.+?)，/.exec(nameOf(box))?.[1];
    if (box === undefined || name === undefined) return;
    await press(box);
    const line = diffSeen()?.lines.find((each) => each.name === name);
    if (!believed.unticked.delete(name) && line !== undefined) believed.unticked.set(name, line.change);
  });

/** One of the chips above the diff. */
export const filterBy = (at: number): Step =>
  step(`只看第 ${at + 1} 类变化`, async () => {
    const chips = [...document.querySelectorAll<HTMLElement>('[data-body="changes"] [aria-label="筛选"] button')];
    if (chips.length > 0) await press(chips[at % chips.length]);
  });

export const searchFor = (text: string): Step =>
  step(`找客户“${text}”`, async (_walk, believed) => {
    const field = document.querySelector(
      '[data-body="changes"] input[type="search"], [data-body="changes"] [role="searchbox"]',
    );
    if (field === null) return;
    await typeInto(field, text);
    believed.search = text;
  });

export const escape = (): Step =>
  step("按 Esc", async (_walk, believed) => {
    const field = document.querySelector('[data-body="changes"] input[type="search"]');
    if (field === null) return;
    await pressKey(field, "Escape");
    if (believed.search !== "" && placeShown() !== "changes") throw new Error("Esc in the search left the diff");
    believed.search = "";
  });

/** Writes what is ticked; then the cells say whether exactly that was written. */
export const accept = (): Step =>
  step("接受", async (walk, believed) => {
    const seen = diffSeen();
    const button = document.getElementById("accept");
    if (seen === null || !isOn(button) || placeShown() !== "changes") return;
    const wasOld = saysItIsOld();
    const [before, ownBefore] = [tableIn(walk, believed).grades(), tableIn(walk, believed).own()];
    const truth = await truthNow(walk, believed);
    const { called, changes } = truth;
    await press(button);
    const result = resultSeen();
    if (result === null) return;
    const after = tableIn(walk, believed).grades();
    const written = changes.filter(
      ({ name, to }) => before.get(name) !== after.get(name) && after.get(name) === called(to),
    );
    const wanted = wasOld ? undefined : changes.filter(({ name }) => !believed.unticked.has(name));
    if (wanted !== undefined && wanted.length !== written.length)
      throw new Error(`${wanted.length} were ticked, ${written.length} grades were written`);
    const overwritten = [...believed.unticked.keys()].filter(
      (name) => before.get(name) !== after.get(name) && !isRename(before.get(name), after.get(name)),
    );
    if (overwritten.length > 0) throw new Error(`${overwritten.join("、")} was not ticked and was written`);
    // A diff that says it is old writes what it shows, and by the means of this moment that may be another grade.
    const arrived = wasOld
      ? [...after.keys()].filter(
          (name) => before.get(name) !== after.get(name) && !isRename(before.get(name), after.get(name)),
        )
      : written.map(({ name }) => name);
    if ((result.written ?? 0) !== arrived.length)
      throw new Error(`“已写入 ${result.written ?? 0} 户” is said, ${arrived.length} grades changed`);
    const others = new Set([...changes.map(({ name }) => name), ...truth.ungradable]);
    const own = [...tableIn(walk, believed).own()].filter(([name, cells]) => cells !== ownBefore.get(name));
    const refreshed = own.filter(([name]) => !others.has(name)).length;
    if (!wasOld && refreshed !== seen.refreshes)
      throw new Error(`“另更新 ${seen.refreshes} 户” was said, ${refreshed} were brought up to date`);
    believed.kept = wasOld ? null : keptBy(truth, believed);
    believed.written = new Map(arrived.map((name) => [name, after.get(name) ?? ""]));
    believed.mayForget = true;
  });

/** Whose grade a run that wrote what was ticked has left as it was, and why. */
function keptBy({ changes, ungradable, lockedKept, toRename, preview }: Truth, { unticked }: Believed) {
  const renamed = new Set(toRename);
  const { table } = preview.plan;
  const customers = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => table.state[row] !== ROW_EMPTY,
  ).length;
  const locked = lockedKept.filter((name) => !renamed.has(name)).length;
  const counts = {
    等级没变: customers - changes.length - ungradable.length - locked - renamed.size,
    "已锁定，等级没变": locked,
    "无法评级，原级没动": ungradable.length,
    没有勾选: changes.filter(({ name }) => unticked.has(name)).length,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const ALL_NAMES = Object.values(GRADE_NAME_PRESETS);
const isRename = (before: string | undefined, after: string | undefined): boolean => {
  const ranks = (name: string | undefined) =>
    new Set(ALL_NAMES.flatMap((names) => GRADES.filter((grade) => names[grade] === name)));
  return [...ranks(before)].some((grade) => ranks(after).has(grade));
};

export const undo = (): Step =>
  step("撤销本次", async (_walk, believed) => {
    await goToTab("regrade");
    const button = placeShown() === "result" ? findByName("撤销本次") : undefined;
    if (!isOn(button)) return;
    await press(button);
    believed.mayForget = true;
  });
