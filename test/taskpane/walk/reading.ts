// Reads parts of the page as text.

export const body = (place: string): Element | null => document.querySelector(`[data-body="${place}"]`);
export const textIn = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
export const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
};
