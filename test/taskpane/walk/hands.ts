// The user's hands on the pane: what is pressed and typed is found by what a person sees or hears, and every act ends when
// the pane is idle again.

import { untilIdle } from "./ownTime";

const PRESSABLE = 'button, [role="tab"], [role="menuitemradio"], input[type="checkbox"], input[type="radio"]';

/** What an element is called. */
export function nameOf(element: Element): string {
  return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
}

/** Can it be pressed now? */
export function isOn(element: Element | null | undefined): element is HTMLElement {
  return (
    element !== null &&
    element !== undefined &&
    !element.hasAttribute("disabled") &&
    element.getAttribute("aria-disabled") !== "true"
  );
}

/** Something to press, by its name or the beginning of it. */
export function findByName(name: string | RegExp, within: ParentNode = document): HTMLElement | undefined {
  const isIt = typeof name === "string" ? (text: string) => text === name : (text: string) => name.test(text);
  return [...within.querySelectorAll<HTMLElement>(PRESSABLE)].find((element) => isIt(nameOf(element)));
}

/** Presses what is called so. Nothing called so is a fault of the pane, or of the walk. */
export async function press(target: string | RegExp | HTMLElement, within: ParentNode = document): Promise<void> {
  const element = typeof target === "string" || target instanceof RegExp ? findByName(target, within) : target;
  if (element === undefined) throw new Error(`there is nothing called ${String(target)} to press`);
  element.focus();
  element.click();
  await untilIdle();
}

/** Types a text in place of what a field holds. */
export async function typeInto(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error(`there is no field to type “${text}” into`);
  field.focus();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  set?.call(field, text);
  field.dispatchEvent(new window.Event("input", { bubbles: true }));
  await untilIdle();
}

export async function pressKey(element: Element, key: string): Promise<void> {
  element.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await untilIdle();
}

/** The page or tab on screen: its body's place, with a customer's number left out. */
export function placeShown(): string {
  const place = document.querySelector("[data-body]")?.getAttribute("data-body") ?? "";
  return place.startsWith("customer-") && place !== "customer-page" ? "customer" : place;
}

export type TabName = "regrade" | "today" | "customer" | "settings";
const TAB_PLACES: Readonly<Record<TabName, string>> = {
  regrade: "home",
  today: "today",
  customer: "customer",
  settings: "settings",
};

export async function goToTab(tab: TabName): Promise<void> {
  const found = document.getElementById(`tab-${tab}`);
  if (found !== null) await press(found);
}

/** To the first screen of a tab: pages above it are closed. */
export async function goToTop(tab: TabName): Promise<boolean> {
  await goToTab(tab);
  for (let page = 0; page < 3 && placeShown() !== TAB_PLACES[tab]; page += 1) {
    const back = findByName("返回");
    if (back === undefined) return false;
    await press(back);
  }
  return placeShown() === TAB_PLACES[tab];
}
