// Where a user goes in the pane, and what it is told to grade by.

import { isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { startOver } from "./believed";
import { findByName, goToTab, goToTop, nameOf, press, pressKey, typeInto, type TabName } from "./hands";
import { barSeen } from "./screen";
import { step, type Step } from "./step";
import { FIRST_TODAY, type TableName } from "./walkBook";

async function openDayForm(): Promise<HTMLInputElement | null> {
  await press(/^评级日/);
  return document.querySelector<HTMLInputElement>("#as-of-day");
}

export const setDay = (offset: number): Step =>
  step(`评级日改为 ${isoDay((FIRST_TODAY + offset) as SerialDay)}`, async ({ book }, believed) => {
    const day = (FIRST_TODAY + offset) as SerialDay;
    await typeInto(await openDayForm(), isoDay(day));
    await press("确定");
    if (day !== (believed.day ?? book.today())) startOver(believed);
    believed.day = day;
  });

export const backToToday = (): Step =>
  step("回到今天", async ({ book }, believed) => {
    await openDayForm();
    const today = findByName("回到今天");
    const field = document.querySelector("#as-of-day");
    if (today === undefined) return field === null ? undefined : pressKey(field, "Escape");
    await press(today);
    if (believed.day !== book.today()) startOver(believed);
    believed.day = null;
  });

export const readAs = (recency: "aged" | "recorded"): Step =>
  step(`R 的读法：${recency === "aged" ? "推算到评级日" : "按表内记录"}`, async (_walk, believed) => {
    if (!(await goToTop("regrade"))) return;
    const choice = document.querySelector<HTMLInputElement>(`[aria-label="R 的读法"] input[value="${recency}"]`);
    if (choice === null || choice.checked) return;
    await press(choice);
    believed.recency = recency;
    startOver(believed);
  });

const TAB_NAMES: Readonly<Record<TabName, string>> = {
  regrade: "重评",
  today: "今日",
  customer: "客户",
  settings: "设置",
};

export const lookAt = (tab: TabName): Step => step(`看“${TAB_NAMES[tab]}”`, () => goToTab(tab));

/** One of the four tiles of 今日. */
export const chooseQuadrant = (at: number): Step =>
  step(`“今日”看第 ${at + 1} 格`, async () => {
    if (!(await goToTop("today"))) return;
    const tiles = [...document.querySelectorAll<HTMLElement>('[role="radio"][id^="today-"]')];
    if (tiles.length > 0) await press(tiles[at % tiles.length]);
  });

/** A day of the calendar on which somebody falls. */
export const chooseDropDay = (at: number): Step =>
  step(`“今日”看日历上第 ${at + 1} 个降级日`, async () => {
    if (!(await goToTop("today"))) return;
    const days = [...document.querySelectorAll<HTMLElement>("[data-day][aria-pressed]")];
    if (days.length > 0) await press(days[at % days.length]);
  });

/** The page of everything that is to be checked. */
export const seeProblems = (): Step =>
  step("看其余需要核对的", async () => {
    if (!(await goToTop("regrade"))) return;
    const all = document.getElementById("all-problems");
    if (all !== null) await press(all);
  });

export const goHome = (): Step => step("回到首页", async () => void (await goToTop("regrade")));

export const switchTable = (name: TableName): Step =>
  step(`切换到“${name}”`, async (_walk, believed) => {
    if (barSeen()?.table === name) return;
    await press(/，切换表$/);
    const item = [...document.querySelectorAll<HTMLElement>('[role="menuitemradio"]')].find((each) =>
      nameOf(each).startsWith(name),
    );
    if (item === undefined) throw new Error(`${name} is not in the menu of tables`);
    await press(item);
    believed.table = name;
    believed.customer = null;
    believed.pinned = false;
    // How R is read is a choice for one table; the day is one for all.
    believed.recency = null;
    startOver(believed);
  });
