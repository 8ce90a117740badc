// The few elements of the page.

/** The element with this id; the page has it, or the page is wrong. */
export function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A line of text under the buttons, read aloud. */
export function say(text: string): void {
  element("state").textContent = text;
}
