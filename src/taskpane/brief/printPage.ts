// A page on paper, through a frame of its own: the pane around it stays as it is and is not printed. Headings, names at the
// left, words at the right, black on white, no section torn apart between two pages.
// Not every host tells when printing is over, so the frame goes then, with the next printing, or after some minutes.
// Alternative not taken: printing the pane with a print style, which hosts print with their own frame around it.

/** What is printed: a title, and under each heading names with what is known. */
export interface PrintedPage {
  readonly title: string;
  /** Language of the words, for the fonts. */
  readonly language: string;
  readonly sections: readonly {
    readonly title: string;
    readonly facts: readonly (readonly [name: string, text: string])[];
  }[];
}

/** Takes the frame of the last printing away. */
let clearLast: () => void = () => undefined;

/** Longer than anybody chooses a printer. */
const FRAME_LIFE_MS = 600_000;

const PRINT_STYLE = `
@page { margin: 18mm; }
body { font: 11pt/1.5 "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; color: black; margin: 0; }
h1 { font-size: 16pt; margin: 0 0 4mm; }
section { break-inside: avoid; border-top: 0.5pt solid gray; padding: 2mm 0 3mm; }
h2 { font-size: 12pt; margin: 0 0 1mm; }
dl { display: grid; grid-template-columns: 32mm 1fr; column-gap: 4mm; row-gap: 0.5mm; margin: 0; }
dt { color: dimgray; }
dd { margin: 0; overflow-wrap: anywhere; }
`;

/** Opens the print dialog with this page. False where the host says that it has none; see also beyondThePane.ts. */
export function printPage(page: PrintedPage): boolean {
  clearLast();
  const frame = document.createElement("iframe");
  const timer = setTimeout(() => frame.remove(), FRAME_LIFE_MS);
  clearLast = () => {
    clearTimeout(timer);
    frame.remove();
  };
  frame.title = page.title;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  document.body.append(frame);
  const paper = frame.contentWindow;
  if (paper === null || typeof paper.print !== "function") {
    clearLast();
    return false;
  }
  fill(paper.document, page);
  paper.addEventListener("afterprint", clearLast);
  try {
    paper.focus();
    paper.print();
    return true;
  } catch {
    clearLast();
    return false;
  }
}

function fill(paper: Document, { title, language, sections }: PrintedPage): void {
  const made = (name: string, text: string, children: readonly HTMLElement[] = []): HTMLElement => {
    const element = paper.createElement(name);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  paper.title = title;
  paper.documentElement.lang = language;
  paper.head.append(made("style", PRINT_STYLE));
  paper.body.append(
    made("h1", title),
    ...sections.map((section) =>
      made("section", "", [
        made("h2", section.title),
        made(
          "dl",
          "",
          section.facts.flatMap(([name, text]) => [made("dt", name), made("dd", text)]),
        ),
      ]),
    ),
  );
}
