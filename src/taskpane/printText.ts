// Plain text on paper, through a frame of its own: the pane around it stays as it is and is not printed.
// Not every host tells when printing is over, so the frame goes then, with the next printing, or after some minutes.
// Alternative not taken: printing the pane with a print style, which hosts print with their own frame around it.

/** Takes the frame of the last printing away. */
let clearLast: () => void = () => undefined;

/** Longer than anybody chooses a printer. */
const FRAME_LIFE_MS = 600_000;

/** Opens the print dialog with this text. False where the host says that it has none; see also beyondThePane.ts. */
export function printText(title: string, text: string): boolean {
  clearLast();
  const frame = document.createElement("iframe");
  const timer = setTimeout(() => frame.remove(), FRAME_LIFE_MS);
  clearLast = () => {
    clearTimeout(timer);
    frame.remove();
  };
  frame.title = title;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null || typeof page.print !== "function") {
    clearLast();
    return false;
  }
  page.document.title = title;
  const heading = page.document.createElement("h1");
  heading.textContent = title;
  const body = page.document.createElement("pre");
  body.textContent = text;
  Object.assign(body.style, { font: "14px/22px sans-serif", whiteSpace: "pre-wrap" });
  page.document.body.append(heading, body);
  page.addEventListener("afterprint", clearLast);
  try {
    page.focus();
    page.print();
    return true;
  } catch {
    clearLast();
    return false;
  }
}
