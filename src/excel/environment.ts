// Facts about the program around the pane. The only place that reads the clock: the core gets days as numbers.

import { serialDay, type SerialDay } from "../domain/vocabulary/day";
import type { HostEnvironment } from "./workbook";

/** What is around us, once Office.js is ready. */
export function hostEnvironment(): HostEnvironment {
  return {
    displayLanguage: Office.context.displayLanguage,
    platform: String(Office.context.platform ?? ""),
    isDarkTheme: () => themeOf(Office.context.officeTheme),
    today,
    now: () => today() + dayFraction(new Date()),
  };
}

/** What names in the browser's storage begin with: the web keeps hosts that share a page apart by a key. */
export function storagePrefix(): string {
  return `${Office.context.partitionKey ?? ""}customer-grade.`;
}

/** Resolves to "excel" inside Excel, to "elsewhere" in a browser tab or another program. */
export async function whenReady(): Promise<"excel" | "elsewhere"> {
  const { host } = await Office.onReady();
  return String(host) === "Excel" ? "excel" : "elsewhere";
}

/** Calls back when the pane is shown again: themes and handlers may have gone stale while it was hidden. */
export async function onPaneShown(listener: () => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (String(visibilityMode) === "Taskpane") listener();
  });
}

/** Today in the user's own calendar: the day on their wall, not in Greenwich. */
function today(): SerialDay {
  const now = new Date();
  const day = serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("the clock is outside Excel's calendar");
  return day;
}

function dayFraction(now: Date): number {
  return (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

/** Where an Excel tells no `officeTheme`, the page's own colour scheme decides. */
function themeOf(theme: Office.OfficeTheme | undefined): boolean | undefined {
  return theme?.isDarkTheme;
}
