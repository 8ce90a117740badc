// The customer's card: locks, follow-ups, the pin. What is done there must reach the customer on screen and no other.

import type { Grade } from "../../../src/domain/vocabulary/grade";
import { findByName, goToTop, isOn, nameOf, press, typeInto } from "./hands";
import { cardSeen } from "./cardScreen";
import { step, tableIn, truthNow, type Step } from "./step";

export const lock = (grade: Grade): Step =>
  step(`把卡片上的客户锁定为 ${grade}`, async (walk, believed) => {
    if (!(await goToTop("customer"))) return;
    const card = cardSeen();
    const open = document.getElementById("open-lock");
    if (card === null || open === null || card.text.includes("还不能评级")) return;
    await press(open);
    const choice = document.querySelector<HTMLInputElement>(`[data-body="lock"] input[value="${grade}"]`);
    if (choice === null) return;
    await press(choice);
    believed.mayForget = true;
    await typeInto(document.getElementById("lock-reason"), "总监决定");
    await press(findByName("锁定") ?? /^更新锁定$/, document.querySelector("footer") ?? document);
    const { preview } = await truthNow(walk, believed);
    const row = tableIn(walk, believed).names().indexOf(card.name);
    const key = tableIn(walk, believed).text(row, "客户编号");
    if (!preview.plan.settings.locks.some((each) => String(each.key) === key && each.grade === grade))
      throw new Error(`${card.name} (${key}) is not locked to ${grade} in the workbook`);
  });

export const unlock = (): Step =>
  step("解锁卡片上的客户", async (_walk, believed) => {
    if (!(await goToTop("customer"))) return;
    const open = document.getElementById("open-lock");
    if (open === null || nameOf(open) !== "改锁定或解锁") return;
    await press(open);
    believed.mayForget = true;
    const button = findByName("解锁");
    if (isOn(button)) await press(button);
  });

/** A follow-up: it must be kept for the customer whose card is on screen. */
export const logFollowUp = (line: string): Step =>
  step(`记录跟进“${line}”`, async (walk, believed) => {
    if (!(await goToTop("customer"))) return;
    const card = cardSeen();
    if (card === null) return;
    await typeInto(document.getElementById("follow-up-line"), line);
    await press("记录");
    const sheet = walk.book.model.sheet("跟进记录");
    const used = sheet?.usedArea(true);
    if (sheet === undefined || used === undefined || used === null) throw new Error("there is no follow-up sheet");
    const last = Array.from({ length: used.right + 1 }, (_, column) => String(sheet.value(used.bottom, column) ?? ""));
    if (!last.includes(card.name)) throw new Error(`the card shows ${card.name}, and logged was ${last.join(" | ")}`);
    const cells = tableIn(walk, believed);
    const row = cells.names().indexOf(card.name);
    if (cells.value(row, "最后更新时间") !== walk.book.today())
      throw new Error(`${card.name} was followed up and its 最后更新时间 is not today`);
  });

export const pin = (): Step =>
  step("固定或放开卡片", async (_walk, believed) => {
    if (!(await goToTop("customer"))) return;
    const card = cardSeen();
    const button = findByName(/固定/);
    if (card === null || button === undefined) return;
    await press(button);
    believed.pinned = button.getAttribute("aria-pressed") === "true";
    if (believed.pinned) believed.customer = card.name;
    else believed.customer = null;
  });
