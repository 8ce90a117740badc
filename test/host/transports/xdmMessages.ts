// Window messages between Office.js in a frame and its host: their numbers and their shapes, as seen on the wire of
// @microsoft/office-js 1.1.110 (undocumented).

import type { HostAnswer } from "../richapi/host";
import { ownValue } from "../model/own";

/** Numbers of the library's messages; the names are the library's own. */
export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;
export const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
export const RICH_API_EVENT = "richApiMessage";
export const COMMAND_EVENT = "appCommandInvoked";
export const NOT_SUPPORTED = 5000;
/** Numbers under which the web client knows a refusal; the others travel in the body. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
export const EXCEL_ON_THE_WEB = 16;
/** What the host says to the add-in unasked. */
export const NOTIFY_ADDIN = "Office_notifyAgave";
const NOTIFY = {
  ctrlF6In: 4,
  ctrlF6: 5,
  ctrlF6Back: 6,
  tabExit: 13,
  tabExitBack: 14,
  escape: 15,
  noFocus: 17,
  noFocusBack: 18,
} as const;
/** The pane has been gone to by key. */
export const FOCUS_ENTERS = NOTIFY.ctrlF6In;
/** How an add-in's page gives the focus back. */
export type FocusReturn = "next" | "previous" | "escape";
export const FOCUS_RETURNS: Readonly<Record<number, FocusReturn>> = {
  [NOTIFY.ctrlF6]: "next",
  [NOTIFY.tabExit]: "next",
  [NOTIFY.noFocus]: "next",
  [NOTIFY.ctrlF6Back]: "previous",
  [NOTIFY.tabExitBack]: "previous",
  [NOTIFY.noFocusBack]: "previous",
  [NOTIFY.escape]: "escape",
};
/** Shared runtime and custom functions, as the manifest asks. */
export const HOST_FLAGS = 3;

export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export type Reply = { readonly data: unknown; readonly error?: number };

/** The web client reads a number or a body of status 200; it takes any other status for a success without results. */
export function payloadOf({ text, refusal }: HostAnswer): Record<string, unknown> {
  if (!refusal) return { Version: 1, Error: 0, Data: [200, [], text] };
  const number = ownValue(REFUSALS, refusal.code);
  if (number !== undefined) return { Version: 1, Error: number };
  const error = { Code: refusal.code, Message: refusal.message, Location: "", ActionIndex: -1, HttpStatusCode: 500 };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: error })] };
}

/** A message of the library, or undefined where it is some other message of the page. */
export function parseMessage(data: unknown): XdmMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message = JSON.parse(data) as XdmMessage | null;
    return message && typeof message === "object" ? message : undefined;
  } catch {
    return undefined; // not ours: some other message of the page
  }
}
