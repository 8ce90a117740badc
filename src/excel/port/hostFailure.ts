// What a host can refuse, as closed codes.

/** Closed list of what a host can refuse; the words shown for each are in src/i18n. */
export const HOST_FAILURES = [
  /** a cell is being edited */
  "editMode",
  /** the sheet or workbook is protected */
  "protected",
  /** the workbook's structure is protected: no sheet can be added */
  "structureProtected",
  /** the workbook is open read-only */
  "readOnly",
  /** a request or response was too large even for the smallest block */
  "tooLarge",
  /** the table or sheet is gone */
  "tableGone",
  /** a column that is needed is gone; the subject is its header */
  "columnGone",
  /** the table's header row is hidden, so that nothing says which column is which */
  "headersHidden",
  /** cells of the table are merged; the subject names them */
  "merged",
  /** merged cells, a spilled array or another feature stands in the way */
  "blocked",
  /** a filter stands in the way */
  "filtered",
  /** something stands right of the table, where its new columns would go; the subject names the cells */
  "beside",
  /** something stands where a formula's answer would run over; the subject names the cells */
  "occupied",
  /** the table or its rows moved while they were being written; what was written into other rows was put back */
  "moved",
  /** Excel could not make one undo step of the write */
  "undoGroup",
  /** the host lost the connection or is busy; trying again may help */
  "busy",
  /** this Excel is too old for what was asked */
  "unsupported",
  /** a part of the add-in itself could not be fetched */
  "notFetched",
  /** the user cancelled */
  "cancelled",
  /** anything else */
  "unknown",
] as const;
export type HostFailureCode = (typeof HOST_FAILURES)[number];

/** Does a write that stopped for this reason go on when it is simply done again? */
export function goesOnByItself(code: HostFailureCode): boolean {
  return code === "undoGroup" || code === "moved";
}

/** A refusal by the host, made in the one catch of src/excel. `detail` is for a log, never for a person. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** What it happened to: a sheet or table name, "" where unknown. */
    readonly subject: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostFailure";
  }
}

/** Fetches a part of the add-in when it is needed. One that does not come is a refusal like any other; the next try asks again. */
export async function fetched<Content>(part: () => Promise<Content>): Promise<Content> {
  try {
    return await part();
  } catch (error) {
    throw new HostFailure("notFetched", "", String(error));
  }
}
