// The one place where Excel's refusals are caught. Every host call goes through `run`: its errors become a HostFailure of
// a closed list, by code, never by the message (which is not meant for people and changes with the language of Office).
// Alternative not taken: letting OfficeExtension.Error travel, which would put Excel's codes into every panel.

import { HostFailure, type HostFailureCode } from "./workbook";
import { ownValue } from "../domain/vocabulary/own";

/** Excel's codes, and what each means to a user. What is not listed is `unknown`. */
const MEANING: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "editMode",
  AccessDenied: "protected",
  OperationCellsExceedLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ItemNotFound: "tableGone",
  InvalidReference: "tableGone",
  InvalidObjectPath: "tableGone",
  MergedRangeConflict: "blocked",
  InsertDeleteConflict: "blocked",
  TableOverlap: "blocked",
  RangeExceedsLimit: "blocked",
  NonBlankCellOffSheet: "blocked",
  PivotTableRangeConflict: "blocked",
  ConflictingCommentsAndNotes: "blocked",
  FilteredRangeConflict: "filtered",
  UndoNotSupported: "undoGroup",
  ActivityLimitReached: "busy",
  ConnectionFailure: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  RuntimeMethodNotAvailable: "unsupported",
};

/** Waits before each further try of a read, in milliseconds. */
const READ_RETRIES = [200, 800];

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface RunChoice {
  /** What is worked on, a sheet or table name: for the message. */
  readonly subject: string;
  /** Nothing is changed, so a busy host may be asked again. */
  readonly readOnly?: boolean;
  /** Several syncs are one step for Ctrl+Z, where Excel can do that. */
  readonly oneUndoStep?: boolean;
  /** Go on in this context instead of a new one. */
  readonly within?: OfficeExtension.ClientRequestContext;
}

/** Runs a batch in Excel; its refusals come back as HostFailure. */
export async function run<T>(choice: RunChoice, batch: Batch<T>, retries = READ_RETRIES): Promise<T> {
  try {
    return await start(choice, batch);
  } catch (error) {
    const failure = toHostFailure(error, choice.subject);
    const [wait, ...rest] = retries;
    if (failure.code !== "busy" || choice.readOnly !== true || wait === undefined) throw failure;
    await pause(wait);
    return run(choice, batch, rest);
  }
}

function start<T>(choice: RunChoice, batch: Batch<T>): Promise<T> {
  if (choice.within !== undefined) return Excel.run(choice.within as Excel.RequestContext, batch);
  return choice.oneUndoStep === true ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Does one step of a longer work; a refusal is answered instead of thrown, so that the work can say what it did. */
export async function attempt(subject: string, step: () => Promise<void>): Promise<HostFailure | null> {
  try {
    await step();
    return null;
  } catch (error) {
    return toHostFailure(error, subject);
  }
}

/** Is this refusal about a request or response that was too large, so that a smaller one may pass? */
export function isTooLarge(error: unknown): boolean {
  return error instanceof HostFailure
    ? error.code === "tooLarge"
    : ownValue(MEANING, codeOf(error) ?? "") === "tooLarge";
}

/** Was a value asked for that Excel has not answered, because it refused what came before? */
export function isNotLoaded(error: unknown): boolean {
  return codeOf(error) === "PropertyNotLoaded";
}

/** What an error of Office.js means. An error that is not Excel's is our own mistake and is thrown on. */
export function toHostFailure(error: unknown, subject: string): HostFailure {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return new HostFailure(
    ownValue(MEANING, code) ?? "unknown",
    subject,
    `${code}: ${error instanceof Error ? error.message : ""}`,
  );
}

/** Throws "cancelled" when the user has cancelled. */
export function heed(signal: AbortSignal | undefined, subject: string): void {
  if (signal?.aborted === true) throw new HostFailure("cancelled", subject, "cancelled by the user");
}

/** Lets the pane draw and the browser breathe between two blocks. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
