// What the eye of a designer finds wrong on a narrow pane: something wider than the pane, words too small to read, words cut
// off in a button, targets too small to hit. Measured in the page itself, on everything that is shown.

import type { Frame } from "playwright-core";

/** Where the heading of the screen begins, in pixels under the row of tabs, unscrolled; undefined where there is none. */
export function headingTop(pane: Frame): Promise<number | undefined> {
  return pane.evaluate(() => {
    const heading = document.querySelector("main [data-page-heading]") ?? document.querySelector("main h2");
    const tabs = document.querySelector("header");
    if (heading === null || tabs === null) return undefined;
    const scrolled = heading.closest("[data-body]")?.scrollTop ?? 0;
    return Math.round(heading.getBoundingClientRect().top - tabs.getBoundingClientRect().bottom + scrolled);
  });
}

/** In high contrast buttons have a border: which of them touch words beside them, or one another? */
export function touching(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = "Canvas";
    probe.style.setProperty("forced-color-adjust", "none");
    const paper = getComputedStyle(probe).color;
    probe.remove();
    const nameOf = (element: Element): string =>
      element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
    const near = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom && b.top < a.bottom;
    const hasBorder = (element: Element): boolean => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(element);
      return borderTopWidth !== "0px" && borderTopColor !== paper && element.checkVisibility();
    };
    /** The texts of an element, each with its lines on the screen. */
    const linesIn = (place: Element): { readonly node: Node; readonly lines: readonly DOMRect[] }[] => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.checkVisibility() !== true || (node.textContent ?? "").trim() === "") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        found.push({ node, lines: [...range.getClientRects()].filter(({ width }) => width > 1) });
      }
      return found;
    };
    const faults: string[] = [];
    // What is scrolled out of sight lies behind the footer, and touches nothing.
    for (const place of document.querySelectorAll("main [data-body], main footer")) {
      const texts = linesIn(place);
      const buttons = [...place.querySelectorAll(".fui-Button")].filter(hasBorder);
      for (const [at, button] of buttons.entries()) {
        const box = button.getBoundingClientRect();
        for (const { node, lines } of texts)
          if (!button.contains(node) && lines.some((line) => near(box, line)))
            faults.push(`${nameOf(button)} touches “${node.textContent?.trim().slice(0, 40)}”`);
        for (const other of buttons.slice(at + 1))
          if (near(box, other.getBoundingClientRect())) faults.push(`${nameOf(button)} touches ${nameOf(other)}`);
      }
    }
    return [...new Set(faults)];
  });
}

/** Every fault of the screen as it stands, with the words or the markup of the element that has it. */
export function measured(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const SMALLEST_TEXT = 12;
    const SMALLEST_TARGET = 24;
    const nameOf = (element: Element): string =>
      element.getAttribute("aria-label") ??
      (element.textContent?.trim().slice(0, 60) || element.outerHTML.slice(0, 120));
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    /** The pieces of text people see in an element: words for screen readers only have no size. */
    const textsIn = (element: Element): Text[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement } = node;
        const isWords = parentElement !== null && (node.textContent ?? "").trim() !== "";
        if (isWords && isShown(parentElement) && !parentElement.matches("option, script, style"))
          found.push(node as Text);
      }
      return found;
    };
    const boxesOf = (text: Text): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    const all = [...document.querySelectorAll<HTMLElement>("body *")].filter(isShown);
    const faults: string[] = [];

    for (const place of all.filter((element) => element.matches("[data-body], footer, header, main"))) {
      if (place.scrollWidth > place.clientWidth) {
        const widest = all.find((one) => place.contains(one) && one.getBoundingClientRect().right > innerWidth);
        faults.push(`wider than the pane: ${nameOf(widest ?? place)}`);
      }
    }

    for (const text of textsIn(document.body)) {
      const size = Number.parseFloat(getComputedStyle(text.parentElement ?? document.body).fontSize);
      if (size < SMALLEST_TEXT) faults.push(`${size} px small: ${text.data}`);
    }

    // A line of a list may end a long name in an ellipsis: its accessible name has it whole.
    for (const button of all.filter(
      (one) => one.matches(".fui-Button, [role=tab]") && !one.hasAttribute("data-rove"),
    )) {
      const box = button.getBoundingClientRect();
      const boxes = textsIn(button).flatMap(boxesOf);
      if (boxes.some(({ left, right }) => left < box.left - 1 || right > box.right + 1))
        faults.push(`cut off: ${nameOf(button)}`);
      const top = Math.min(...boxes.map((one) => one.bottom));
      if (boxes.some((one) => one.top >= top)) faults.push(`wrapped: ${nameOf(button)}`);
    }

    for (const target of all.filter((one) => one.matches("a[href], button, input, select, textarea, [role=tab]"))) {
      const area = target.closest(".fui-Input, .fui-SearchBox, .fui-Select, .fui-Textarea, label") ?? target;
      const { width, height } = area.getBoundingClientRect();
      if (Math.min(width, height) < SMALLEST_TARGET - 0.5)
        faults.push(`a target of ${Math.round(width)} × ${Math.round(height)} px: ${nameOf(target)}`);
    }
    return [...new Set(faults)];
  });
}
