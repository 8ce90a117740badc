// What a workbook file holds and the emulated workbook does not. Reported when a file is opened, never dropped in silence;
// the words for each code belong to whoever shows them.

export const LOSSES = [
  "charts",
  "images",
  "pivotTables",
  "sparklines",
  "slicers",
  "macros",
  "externalLinks",
  "embeddedObjects",
  "threadedComments",
  "chartSheets",
  /** pieces of one cell's text in different fonts become one text */
  "richText",
  /** the text of a link stays, the link does not */
  "hyperlinks",
  /** typefaces, sizes, underlines */
  "fonts",
  /** pattern and gradient fills */
  "patternFills",
  /** a border stays a border, its line and colour do not */
  "borderStyles",
  /** data bars, colour scales, icon sets, top ten */
  "conditionalFormatKinds",
  /** borders, number formats and the like inside conditional formats */
  "conditionalFormatStyles",
  /** prompts and messages of data validation */
  "validationMessages",
  /** filters other than a choice of values */
  "filterKinds",
  /** formulas that fill a new row of a table */
  "calculatedColumns",
  "passwords",
  "printSettings",
  "outlines",
  /** what-if data tables; their values stay */
  "dataTables",
  "customXml",
] as const;
export type LossCode = (typeof LOSSES)[number];

/** Collects losses, each once. */
export class LossList {
  private readonly found = new Set<LossCode>();

  add(code: LossCode): void {
    this.found.add(code);
  }

  /** In the order of LOSSES. */
  codes(): LossCode[] {
    return LOSSES.filter((code) => this.found.has(code));
  }
}

const PARTS: readonly (readonly [RegExp, LossCode])[] = [
  [/\/charts?\/|\/chartEx/i, "charts"],
  [/^xl\/media\//i, "images"],
  [/^xl\/pivot(Tables|Cache)\//i, "pivotTables"],
  [/^xl\/(slicers|slicerCaches|timelines)\//i, "slicers"],
  [/vbaProject|^xl\/(macrosheets|activeX|ctrlProps)\//i, "macros"],
  [/^xl\/externalLinks\//i, "externalLinks"],
  [/^xl\/embeddings\//i, "embeddedObjects"],
  [/^xl\/threadedComments\//i, "threadedComments"],
  [/^xl\/(chartsheets|dialogsheets)\//i, "chartSheets"],
  [/^xl\/printerSettings\//i, "printSettings"],
  [/^customXml\/item\d+\.xml$/i, "customXml"],
];

/** Losses that show in the names of the file's parts. */
export function lossesOfParts(names: readonly string[], losses: LossList): void {
  for (const [pattern, code] of PARTS) if (names.some((name) => pattern.test(name))) losses.add(code);
}
