// The diff, from 一键重评 to 撤销: what is ticked, what is written.

import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { findByName, goToTab, goToTop, isOn, nameOf, placeShown, press, pressKey, typeInto } from "./hands";
import { REGRADE_FORGETS_TICKS } from "./knownFaults";
import { diffSeen, resultSeen, saysItIsOld } from "./screen";
import { step, tableIn, truthNow, type Step } from "./step";

export const regrade = (): Step =>
  step("一键重评", async (_walk, believed) => {
    if (!(await goToTop("regrade"))) return;
    const button = document.getElementById("start-regrade");
    if (!isOn(button)) return;
    believed.mayForget ||= REGRADE_FORGETS_TICKS;
    await press(button);
    believed.search = diffSeen()?.search ?? "";
    believed.changedSince = false;
    believed.movedSince = false;
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
    const before = tableIn(walk, believed).grades();
    const { called, changes } = await truthNow(walk, believed);
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
    if ((result.written ?? 0) !== written.length)
      throw new Error(`“已写入 ${result.written ?? 0} 户” is said, ${written.length} grades changed`);
    believed.written = new Map(written.map(({ name }) => [name, after.get(name) ?? ""]));
    believed.mayForget = true;
  });

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
