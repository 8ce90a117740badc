// Plain text on paper, through a frame of its own: the pane around it stays as it is and is not printed.
// Alternative not taken: printing the pane with a print style, which hosts print with their own frame around it.

/** Opens the print dialog with this text. False where the host has none. */
export function printText(title: string, text: string): boolean {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null || typeof page.print !== "function") {
    frame.remove();
    return false;
  }
  page.document.title = title;
  const heading = page.document.createElement("h1");
  heading.textContent = title;
  const body = page.document.createElement("pre");
  body.textContent = text;
  Object.assign(body.style, { font: "14px/22px sans-serif", whiteSpace: "pre-wrap" });
  page.document.body.append(heading, body);
  page.addEventListener("afterprint", () => frame.remove());
  try {
    page.focus();
    page.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}
