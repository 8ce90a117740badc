// Runs one request: resolves its object paths, performs its actions strictly in order, stops at the first refusal. What
// was done before a refusal stays done (assumed; Microsoft documents only that a batch stops).

import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import { type Argument, Arguments, invalid } from "./arguments";
import type { Inside } from "./faults";
import { type Live, isLive } from "./live";
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  PATH,
} from "./protocol";
import type { RequestBody, ResponseBody } from "./protocol";
import { query } from "./query";
import type { Session } from "./session";

export function dispatch(body: RequestBody, root: Live, session: Session, inside?: Inside): ResponseBody {
  const request = new Request(body, root, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let writes = 0;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (inside !== undefined && isWrite(action) && writes++ === inside.writes)
        throw new ExcelRefusal(inside.code, "Refused in the midst of a request, as the test ordered.");
      const value = request.perform(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: refusal(error, index, request.location) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function isWrite({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.setProperty || ActionType === ACTION.update || Name === "Clear";
}

function refusal(error: unknown, index: number, location: string): ResponseBody["Error"] {
  if (!(error instanceof ExcelRefusal) && !(error instanceof HostNotImplemented)) throw error;
  const status = error instanceof HostNotImplemented ? 501 : error.code === "ItemNotFound" ? 404 : 400;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: status,
  };
}

class Request {
  /** Type and member at work, for the error's location. */
  location = "";
  private objects = new Map<number, Live | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: Live,
    private readonly session: Session,
  ) {}

  /** The value to answer; undefined where nothing is answered. */
  perform(action: Action): Json | undefined {
    const { session } = this;
    if (action.ActionType === ACTION.trace) return null;
    const live = this.object(action.ObjectPathId);
    this.enter(live, action.Name);
    if (reads(action) || looksAtResults(action.Name)) this.calculate();
    switch (action.ActionType) {
      case ACTION.instantiate:
        return live && instantiated(live, session);
      case ACTION.query:
        return live && query(live, action.QueryInfo ?? {}, session, "pascal");
      case ACTION.queryAsJson:
        return live && query(live, action.QueryInfo ?? {}, session, "camel");
      case ACTION.method:
        return this.call(action, live);
      case ACTION.setProperty: {
        const [value] = this.args(action.ArgumentInfo);
        session.requireUndo(this.location, value);
        notNull(live, action.Name).write(action.Name, plain(value ?? null, action.Name), session);
        return undefined;
      }
      case ACTION.update:
        this.update(notNull(live, "update"), action.ObjectState ?? {});
        return undefined;
      default:
        throw new HostNotImplemented(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  /** What was written earlier in the batch is calculated before it is looked at. */
  private calculate(): void {
    if (!this.session.model.calculationSuspended) this.session.model.settle();
  }

  /** Notes where we are, and refuses a member this Excel is too old for. */
  private enter(live: Live | null, name: string): void {
    this.location = live ? `${live.typeName}.${camel(name)}` : "";
    if (!live || name === "") return;
    this.session.requireMember(live.typeName, name);
    this.session.noteUse(live.typeName, name);
  }

  private call(action: Action, live: Live | null): Json | undefined {
    const { session } = this;
    if (action.Name === "_KeepReference") {
      if (live?.keepable) session.keep(live);
      else if (live) throw new HostNotImplemented(`tracking of ${live.typeName}`);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      session.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    session.requireUndo(this.location, null);
    const args = new Arguments(this.args(action.ArgumentInfo), `${live?.typeName ?? "null"}.${action.Name}`);
    const result = notNull(live, action.Name).call(action.Name, args, session);
    args.refuseUnread();
    return result === undefined || isLive(result) ? null : result;
  }

  private update(live: Live, state: { readonly [key: string]: Json }): void {
    for (const [name, value] of Object.entries(state)) {
      this.enter(live, name);
      if (live.isNavigation(name)) {
        const { target } = live.navigate(name, this.session);
        if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(this.location);
        this.update(notNull(target, name), value as { readonly [key: string]: Json });
      } else {
        live.write(name, value, this.session);
      }
    }
  }

  /** The object of a path; a path is walked once and remembered. */
  private object(id: number): Live | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ExcelRefusal("InvalidReference", `There is no object path ${id}.`);
    const live = this.walk(path);
    this.objects.set(id, live);
    return live;
  }

  private walk(path: ObjectPath): Live | null {
    const { session } = this;
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return session.reference(path.Name);
      case PATH.newObject: {
        const service = session.services.get(path.Name);
        if (!service) throw new HostNotImplemented(`the service ${path.Name}`);
        return service;
      }
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    this.enter(parent, path.Name === "" ? "getItem" : path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.navigate(path.Name, session).target;
      case PATH.indexer:
        return parent.index(new Arguments(this.args(path.ArgumentInfo), `${parent.typeName}.getItem`), session);
      case PATH.method: {
        if (looksAtResults(path.Name)) this.calculate();
        session.requireUndo(this.location, null);
        const args = new Arguments(this.args(path.ArgumentInfo), `${parent.typeName}.${path.Name}`);
        const result = parent.call(path.Name, args, session);
        args.refuseUnread();
        if (result === null || isLive(result)) return result;
        throw new HostNotImplemented(`${parent.typeName}.${path.Name}() as an object`);
      }
      default:
        throw new HostNotImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): Argument[] {
    const list = info?.Arguments ?? [];
    return list.map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: Json, path: Json | undefined): Argument {
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((item: Json, index) => this.argument(item, (path as readonly Json[])[index]));
    }
    if (typeof path !== "number" || path === 0) return value;
    const live = this.object(path);
    if (!live) throw new ExcelRefusal("InvalidArgument", "An object given as an argument does not exist.");
    return live;
  }
}

/** Methods whose outcome depends on calculated cells; the steps of a large write are not among them. */
const looksAtResults = (method: string): boolean => /^(getSpill|getUsed|getSurrounding|apply|autofit)/i.test(method);

const reads = ({ ActionType }: Action): boolean => ActionType === ACTION.query || ActionType === ACTION.queryAsJson;

function instantiated(live: Live, session: Session): Json {
  return live.referenceId
    ? { ...live.identity(session), _ReferenceId: live.referenceId }
    : { ...live.identity(session) };
}

/** Assumed: what is done to an object that turned out to be missing is refused, not passed over. */
function notNull(live: Live | null, member: string): Live {
  if (!live) throw new ExcelRefusal("ItemNotFound", `"${member}" was used on an object that does not exist.`);
  return live;
}

function plain(value: Argument, member: string): Json {
  if (isLive(value)) throw new HostNotImplemented(`setting ${member} to an object`);
  return value as Json;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
