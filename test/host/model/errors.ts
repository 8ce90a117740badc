// Two kinds of refusal. Excel's own carry Excel's code and reach the add-in; a gap in the stand-in carries a code that
// Excel never sends, so that nobody takes it for Excel's behaviour. Alternative not taken: ignoring what is not built,
// because a stand-in that says yes to everything proves nothing.

/** Codes Excel documents (application-specific error table) and this stand-in can send. */
export const EXCEL_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "RangeExceedsLimit",
  "ReadOnlyWorkbook",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "TableOverlap",
  "UndoNotSupported",
  "UnsupportedOperation",
] as const;
export type ExcelCode = (typeof EXCEL_CODES)[number];

/** Excel would refuse this. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: ExcelCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

/** The stand-in has no such thing; Excel may well have. */
export class HostNotImplemented extends Error {
  readonly code = "HostNotImplemented";
  constructor(what: string) {
    super(`The stand-in does not implement ${what}.`);
    this.name = "HostNotImplemented";
  }
}
