// The stand-in for Node: starts a host on a workbook model and connects the library to it. After startHost, Excel.run
// works, on Microsoft's own code, against the model.

import type { ExcelCode } from "../model/errors";
import type { WorkbookModel } from "../model/workbook";
import { ExcelHost } from "../richapi/host";
import { PROFILES, type Profile, type ProfileName, isSetSupported } from "../richapi/profiles";
import type { PushEntry } from "../richapi/protocol";
import type { Hook } from "../richapi/faults";
import { clearAssociations, hasFunction, installContext } from "./officeGlobal";
import { type Bridge, loadLibrary, memberVersions } from "./officeLibrary";

export interface HostOptions {
  /** Which Excel to play; Excel on the web where nothing is said, because its limits are the tightest. */
  readonly profile?: ProfileName | Profile;
  readonly displayLanguage?: string;
}

export interface Host {
  readonly model: WorkbookModel;
  readonly excel: ExcelHost;
  readonly counters: ExcelHost["counters"];
  readonly customFunctions: ExcelHost["customFunctions"];
  readonly actions: ExcelHost["actions"];
  readonly taskPane: ExcelHost["taskPane"];
  /** A person is typing in a cell. */
  editMode: boolean;
  /** Milliseconds before each answer. */
  delay: number;
  /** The next request (or the one after `skip` others) fails with this code. */
  failNext(code: ExcelCode, skip?: number): void;
  /** The next request (or the one after `skip` others) is refused after so many of its writes, which stay done. */
  failInside(code: ExcelCode, writes: number, skip?: number): void;
  /** Runs `hook` after `requests` more requests were answered and before the next: a coauthor, a sort, a rename. */
  between(requests: number, hook: Hook): void;
  /** References the add-in holds; back to where it was after each Excel.run. */
  readonly referenceCount: number;
  /** How often the add-in used a member: `timesUsed("Functions.date")`. */
  timesUsed(member: string): number;
  /** Event registrations in force. */
  readonly registrationCount: number;
  /** Waits until events on their way have reached their handlers. */
  settled(): Promise<void>;
  /** Is a custom function with this id associated? */
  hasFunction(id: string): boolean;
  stop(): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** The newest ExcelApi the pinned library knows; below it, members have to be refused one by one. */
const NEWEST = "1.20";

/** Starts a host; the library of this realm talks to the latest one started. */
export function startHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const profile = typeof options.profile === "object" ? options.profile : PROFILES[options.profile ?? "web"];
  const bridge = loadLibrary();
  installContext({ profile, displayLanguage: options.displayLanguage ?? "zh-CN" });
  const newest = isSetSupported(profile, "ExcelApi", NEWEST);
  const excel = new ExcelHost(model, profile, newest ? undefined : memberVersions());
  connect(bridge, excel);
  tellUndoGroups(excel);
  return {
    model,
    excel,
    counters: excel.counters,
    customFunctions: excel.customFunctions,
    actions: excel.actions,
    taskPane: excel.taskPane,
    get editMode() {
      return excel.editMode;
    },
    set editMode(editing) {
      excel.editMode = editing;
    },
    get delay() {
      return excel.delay;
    },
    set delay(milliseconds) {
      excel.delay = milliseconds;
    },
    failNext: (code, skip) => excel.faults.failNext(code, skip),
    failInside: (code, writes, skip) => excel.faults.failInside(code, writes, skip),
    between: (requests, hook) => excel.faults.after(requests, hook),
    get referenceCount() {
      return excel.session.referenceCount;
    },
    timesUsed: (member) => excel.session.used.get(member) ?? 0,
    get registrationCount() {
      return excel.session.registrations.total;
    },
    async settled() {
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
    hasFunction,
    stop() {
      excel.stop();
      clearAssociations();
    },
  };
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;
let plainRun: Run | undefined;

/** Library 1.1.110 passes over `mergeUndoGroup` in silence; here the host is told while such a batch is at work. */
function tellUndoGroups({ session }: ExcelHost): void {
  const library = Excel as unknown as { run: Run };
  const run = (plainRun ??= library.run.bind(Excel));
  library.run = async (...args) => {
    const grouped = (args[0] as { readonly mergeUndoGroup?: unknown } | undefined)?.mergeUndoGroup === true;
    if (!grouped) return run(...args);
    session.undoGroups++;
    try {
      return await run(...args);
    } finally {
      session.undoGroups--;
    }
  };
}

function connect(bridge: Bridge, excel: ExcelHost): void {
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  bridge.sendMessageToHost = (text) => {
    const { id, type, flags, message } = JSON.parse(text) as Message;
    if (type !== 1) return;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    void excel.handleRequest(body, flags ?? 0).then((answer) =>
      send({
        id,
        type: 2,
        message: { statusCode: answer.status, headers: {}, body: JSON.parse(answer.text) as unknown },
      }),
    );
  };
  excel.onPush((entries: readonly PushEntry[]) => send({ type: 3, message: { entries } }));
}
