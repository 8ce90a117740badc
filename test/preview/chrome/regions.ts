// F6 goes round the page as it does in Excel: ribbon, formula bar, sheet, task pane. Shift turns round.

export const REGIONS = ["ribbon", "formula", "sheet", "pane"] as const;
export type Region = (typeof REGIONS)[number];

const FOCUSABLE = "button:not([disabled]):not([tabindex='-1']), input, select, textarea, iframe, [tabindex='0']";

/** Told to the pane's frame when a key has come to it: what is inside must take the focus on. */
export const ENTERED = "paneentered";

function element(region: Region): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${region}"]`);
}

/** Puts the focus into a region; false where it is hidden. */
export function focusRegion(region: Region): boolean {
  const found = element(region);
  if (!found || found.offsetParent === null) return false;
  const wanted = region === "pane" ? "iframe" : region === "sheet" ? "[data-grid-editor]" : FOCUSABLE;
  const target = found.querySelector<HTMLElement>(wanted);
  target?.focus({ preventScroll: true });
  if (region === "pane") target?.dispatchEvent(new Event(ENTERED));
  return target !== null;
}

/** The region after (or before) the one with the focus. `nextRegion("pane", 1) //=> "ribbon"` */
export function nextRegion(from: Region | undefined, by: 1 | -1): Region {
  const at = from === undefined ? (by === 1 ? -1 : 0) : REGIONS.indexOf(from);
  return REGIONS[(at + by + REGIONS.length) % REGIONS.length] ?? "sheet";
}

export function moveFocus(from: Region | undefined, by: 1 | -1): void {
  let region = nextRegion(from, by);
  for (let tries = 0; tries < REGIONS.length && !focusRegion(region); tries++) region = nextRegion(region, by);
}

/** Which region has the focus? */
export function currentRegion(): Region | undefined {
  const marked = document.activeElement?.closest<HTMLElement>("[data-region]");
  return REGIONS.find((region) => region === marked?.dataset["region"]);
}
