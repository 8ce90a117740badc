// The host's end of Office.js in a browser: what Excel on the web says to an add-in's frame, by window messages.
// The add-in's page is loaded as it is. The library decides by its own rule whether to trust this page: it must be https and
// have the add-in's own hostname. Nothing here works around that rule.
// Seen on the wire of @microsoft/office-js 1.1.110; undocumented, so anything unknown is refused, never answered with a yes.

import type { HostAnswer } from "../richapi/host";
import type { Profile } from "../richapi/profiles";
import type { PushEntry } from "../richapi/protocol";
import {
  ACTION,
  COMMAND_EVENT,
  DISPATCH,
  EXCEL_ON_THE_WEB,
  FOCUS_ENTERS,
  FOCUS_RETURNS,
  type FocusReturn,
  HOST_FLAGS,
  MESSAGE,
  NOT_SUPPORTED,
  NOTIFY_ADDIN,
  parseMessage,
  payloadOf,
  type Reply,
  RESPONSE,
  RICH_API_EVENT,
  type XdmMessage,
} from "./xdmMessages";

/** What answers the library's requests; the same object serves every transport. */
export interface RequestHandler {
  readonly handleRequest: (body: string, flags: number) => Promise<HostAnswer>;
  /** Calls back with events, function calls and ribbon actions, until the returned function is called. */
  readonly onPush: (listener: (entries: readonly PushEntry[]) => void) => () => void;
}

export interface WebXdmOptions {
  readonly handler: RequestHandler;
  readonly profile: Profile;
  /** As in Office.context.displayLanguage. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  /** The add-in gives the focus back: F6, Tab past its last control, or Escape. */
  readonly onFocusReturned?: (how: FocusReturn) => void;
  /** The library has its context: Office.onReady is about to resolve. */
  readonly onReady?: () => void;
}

export class WebXdmHost {
  private readonly conversation = `preview-${crypto.randomUUID()}`;
  private readonly controlId = crypto.randomUUID();
  private registered = new Map<string, number>();
  private waiting: Record<string, unknown>[] = [];
  private frame: HTMLIFrameElement | undefined;
  private commands = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private readonly stopPush: () => void;

  constructor(private readonly options: WebXdmOptions) {
    this.stopPush = options.handler.onPush((entries) => this.push(entries));
    window.addEventListener("message", this.receive);
  }

  /** The frame's name, which must be there before the frame is: Office.js reads its host from it. */
  get frameName(): string {
    const { profile, displayLanguage } = this.options;
    // Host | platform | file version | language | correlation | dialog | logging | flags
    const parts = ["Excel", "Web", "16.01", displayLanguage, this.controlId, "", "disableLogging", HOST_FLAGS];
    return JSON.stringify({
      hostInfo: parts.join("|"),
      xdmInfo: [this.conversation, this.controlId, window.location.origin].join("|"),
      serializerVersion: "1",
      profile: profile.name,
    });
  }

  connect(frame: HTMLIFrameElement): void {
    this.frame = frame;
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.stopPush();
    this.frame = undefined;
  }

  /** Runs a ribbon button's function in the add-in; resolves when the add-in says event.completed(). */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      if (!this.registered.has(COMMAND_EVENT)) return reject(new Error("the add-in is not ready"));
      this.commands.set(id, { resolve, reject });
      const source = JSON.stringify({ source: { id: controlId } });
      this.post(
        COMMAND_EVENT,
        this.registered.get(COMMAND_EVENT) ?? 0,
        { data: [id, functionName, source] },
        RESPONSE.event,
      );
    });
  }

  /** Hands the focus to the add-in, as Excel does when F6 comes to the pane: the library gives it to the first control. */
  enter(): void {
    const message = {
      _messageType: MESSAGE.request,
      _actionName: NOTIFY_ADDIN,
      _actionType: ACTION.invoke,
      _conversationId: `${this.conversation}_ntf`,
      _correlationId: 0,
      _origin: window.location.origin,
      _data: [FOCUS_ENTERS],
      _serializerVersion: 1,
    };
    this.frame?.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }

  private readonly receive = (event: MessageEvent): void => {
    if (!this.frame || event.source !== this.frame.contentWindow || event.origin !== window.location.origin) return;
    const message = parseMessage(event.data);
    if (message?._messageType !== MESSAGE.request || message._conversationId !== this.conversation) return;
    void this.answer(message).then((reply) => {
      if (reply) this.post(message._actionName, message._correlationId, reply, RESPONSE.answer);
    });
  };

  private async answer(message: XdmMessage): Promise<Reply | undefined> {
    if (message._actionType === ACTION.register) return this.register(message);
    if (message._actionType === ACTION.unregister) {
      this.registered.delete(message._actionName);
      return { data: { Error: 0 } };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.options.onReady?.();
        return { data: this.appContext() };
      case "ContextActivationManager_notifyHost":
        this.notified(message._data);
        return undefined;
      case "executeMethod":
        return { data: await this.execute(message._data) };
      default:
        return { data: { Error: NOT_SUPPORTED } };
    }
  }

  private register(message: XdmMessage): Reply {
    const known = message._actionName === RICH_API_EVENT || message._actionName === COMMAND_EVENT;
    if (!known) return { data: { Error: NOT_SUPPORTED } };
    this.registered.set(message._actionName, message._correlationId);
    if (message._actionName === RICH_API_EVENT) queueMicrotask(() => this.flush());
    return { data: { Error: 0 } };
  }

  private async execute(data: unknown): Promise<Record<string, unknown>> {
    const { DdaMethod: method, ArrayData: request } = data as {
      DdaMethod?: { DispatchId: number };
      ArrayData?: readonly unknown[];
    };
    if (method?.DispatchId === DISPATCH.commandCompleted) return this.completed(data as Record<string, unknown>);
    if (method?.DispatchId !== DISPATCH.richApi || !request) return { Version: 1, Error: NOT_SUPPORTED };
    return payloadOf(await this.options.handler.handleRequest(String(request[4]), Number(request[6])));
  }

  private completed(data: Record<string, unknown>): Record<string, unknown> {
    const id = String(data["0"]);
    const status = Number(data["1"]);
    const command = this.commands.get(id);
    this.commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`the add-in has no function of this name (${status})`));
    return { Version: 1, Error: 0 };
  }

  private notified(data: unknown): void {
    const action = Array.isArray(data) ? Number(data[1]) : NaN;
    const how = FOCUS_RETURNS[action];
    if (how) this.options.onFocusReturned?.(how);
  }

  private push(entries: readonly PushEntry[]): void {
    const rows = entries.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message, e.id ?? "", false]);
    this.waiting.push({ ArrayData: rows });
    this.flush();
  }

  /** What is pushed before the library listens waits for it. */
  private flush(): void {
    const correlation = this.registered.get(RICH_API_EVENT);
    if (correlation === undefined) return;
    for (const data of this.waiting.splice(0)) this.post(RICH_API_EVENT, correlation, { data }, RESPONSE.event);
  }

  private post(actionName: string, correlationId: number, reply: Reply, responseType: number): void {
    const message = {
      _messageType: MESSAGE.response,
      _actionName: actionName,
      _conversationId: this.conversation,
      _correlationId: correlationId,
      _origin: window.location.origin,
      _data: reply.data,
      _errorCode: reply.error ?? 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame?.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }

  private appContext(): Record<string, unknown> {
    const { profile, displayLanguage, contentLanguage, documentName } = this.options;
    return {
      _id: this.controlId,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: displayLanguage,
      _dataLocale: contentLanguage,
      _docUrl: documentName,
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.controlId,
      _appInstanceId: this.controlId,
      _hostCustomMessage: undefined,
      _hostFullVersion: profile.version,
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(profile.sets),
    };
  }
}
