// The host: takes one request as text and answers it as Excel would, with Excel's limits and moods. It knows no
// transport; the native bridge (Node) and the XDM channel (browser) both feed it.

import type { ExcelRefusal } from "../model/errors";
import { shiftOf } from "../model/structure";
import type { ModelEvent } from "../model/types";
import type { WorkbookModel } from "../model/workbook";
import { workbookObject } from "../objects/workbook";
import { CustomFunctionService } from "../services/customFunctions";
import { ActionService } from "../services/actions";
import { TaskPane, addInServices } from "../services/addIn";
import { Counters } from "./counters";
import { dispatch } from "./dispatcher";
import { EventQueue } from "./events";
import { Faults, type Inside } from "./faults";
import type { Live } from "./live";
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, type PushEntry, type RequestBody, type ResponseBody } from "./protocol";
import type { Profile } from "./profiles";
import { Session } from "./session";
import { ownValue } from "../model/own";

export interface HostAnswer {
  /** 200, or the status of a request that was refused as a whole. */
  readonly status: number;
  /** The response body; on a refusal `{"error":{"code","message"}}`. */
  readonly text: string;
  /** Set on a refusal. */
  readonly refusal?: { readonly code: string; readonly message: string };
}

export class ExcelHost {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly session: Session;
  readonly customFunctions: CustomFunctionService;
  readonly actions: ActionService;
  readonly taskPane: TaskPane;
  /** Milliseconds each request takes before it is answered. */
  delay = 0;
  private readonly root: Live;
  private readonly events: EventQueue;
  private readonly stopListening: () => void;
  private listeners = new Set<(entries: readonly PushEntry[]) => void>();
  private editing = false;
  private waiting: (() => void)[] = [];
  private queue: Promise<void> = Promise.resolve();
  private working = false;

  constructor(
    readonly model: WorkbookModel,
    readonly profile: Profile,
    memberVersions?: ReadonlyMap<string, string>,
  ) {
    this.session = new Session(model, profile, memberVersions);
    this.root = workbookObject(model);
    this.events = new EventQueue(this.session);
    const push = (entries: readonly PushEntry[]): void => this.push(entries);
    this.customFunctions = new CustomFunctionService(push);
    this.actions = new ActionService(push);
    this.taskPane = new TaskPane(push);
    for (const [name, service] of addInServices(this.customFunctions, this.actions, this.taskPane)) {
      this.session.services.set(name, service);
    }
    this.stopListening = model.on((event) => this.hear(event));
  }

  /** A person is typing in a cell: Excel refuses requests, or keeps them waiting if they agreed to wait. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Calls back with events, function calls and actions for the add-in. */
  onPush(listener: (entries: readonly PushEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    this.stopListening();
    this.listeners.clear();
    this.customFunctions.stop();
    this.editMode = false;
  }

  /** Answers one request. Requests are answered one after the other, in the order they came. */
  handleRequest(body: string, flags = 0): Promise<HostAnswer> {
    const answer = this.queue.then(() => this.answer(body, flags));
    this.queue = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }

  private async answer(text: string, flags: number): Promise<HostAnswer> {
    const body = JSON.parse(text) as RequestBody;
    const cleanup = isCleanup(body);
    const bytesIn = byteLength(text);
    const failure = cleanup ? undefined : await this.faults.due();
    const inside = cleanup ? undefined : this.faults.dueInside();
    if (this.delay > 0 && !cleanup) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (failure) return this.refused(failure, bytesIn, body);
    if (bytesIn > this.profile.payloadLimit) return this.refused("RequestPayloadSizeLimitExceeded", bytesIn, body);
    if (this.editing && !cleanup && !isCalculationTraffic(body)) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0)
        return this.refused("InvalidOperationInCellEditMode", bytesIn, body);
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const answer = JSON.stringify(this.run(body, inside));
    const bytesOut = byteLength(answer);
    this.counters.count({ bytesIn, bytesOut, actions: body.Actions.length }, cleanup);
    // What the request changed stays changed: only its answer is too large (assumed).
    if (bytesOut > this.profile.payloadLimit) return refusal("ResponsePayloadSizeLimitExceeded");
    return { status: 200, text: answer };
  }

  private run(body: RequestBody, inside: Inside | undefined): ResponseBody {
    this.working = true;
    try {
      return this.model.transaction(() => dispatch(body, this.root, this.session, inside));
    } finally {
      this.working = false;
      this.model.calculationSuspended = false;
      this.model.settle();
      this.session.endRequest();
      // Handlers run after the sync that caused them has been answered.
      setTimeout(() => this.flushEvents(), 0);
    }
  }

  private refused(code: ExcelRefusal["code"], bytesIn: number, body: RequestBody): HostAnswer {
    this.counters.count({ bytesIn, bytesOut: 0, actions: body.Actions.length }, isCleanup(body));
    return refusal(code);
  }

  private hear(event: ModelEvent): void {
    if (event.kind === "cells" && event.change !== "edit") {
      const axis = event.change.endsWith("Rows") ? "row" : "column";
      const shift = shiftOf(event.area, axis, event.change.startsWith("insert") ? 1 : -1);
      this.session.shiftRanges(this.model.requireSheet(event.sheetId), shift);
    }
    this.events.add(event);
    if (!this.working) setTimeout(() => this.flushEvents(), 0);
  }

  private flushEvents(): void {
    const entries = this.events.take();
    if (entries.length > 0) this.push(entries);
  }

  private push(entries: readonly PushEntry[]): void {
    for (const listener of [...this.listeners]) listener(entries);
  }
}

const MESSAGES: { readonly [code: string]: string } = {
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

function refusal(code: string): HostAnswer {
  const message = ownValue(MESSAGES, code) ?? `Excel refused the request (${code}).`;
  return { status: 400, text: JSON.stringify({ error: { code, message } }), refusal: { code, message } };
}

/** Excel.run ends by giving its references back. */
function isCleanup(body: RequestBody): boolean {
  const gives = body.Actions.some(({ Name }) => Name === "_RemoveReference");
  return (
    gives &&
    body.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === ACTION.instantiate)
  );
}

/** Results of custom functions come in while a person types as well. */
function isCalculationTraffic(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(({ Name }) => Name === "Microsoft.ExcelServices.CustomFunctions");
}

/** UTF-8 bytes: a Chinese character counts three. */
export function byteLength(text: string): number {
  return typeof Buffer === "undefined" ? new TextEncoder().encode(text).length : Buffer.byteLength(text);
}
