// load(): which properties were asked for, and what they are. Names are compared without case; a name that leads to
// another object ("format/fill/color") descends; an empty selection means every scalar property.

import type { Live } from "./live";
import type { Json, QueryInfo } from "./protocol";
import type { Session } from "./session";

interface Selection {
  scalars: string[];
  all: boolean;
  children: Map<string, Selection>;
}

type JsonObject = { [key: string]: Json };
/** How keys and collections are written: as load() wants them, or as retrieve() does. */
type Spelling = "pascal" | "camel";

export function query(live: Live, info: QueryInfo, session: Session, spelling: Spelling): Json {
  const selection = emptySelection();
  for (const path of info.Select ?? []) select(selection, path.split(/[/.]/));
  for (const path of info.Expand ?? []) select(selection, [...path.split(/[/.]/), "*"]);
  if ((info.Select ?? []).length === 0) selection.all = true;
  return describe(live, selection, session, spelling, info);
}

function emptySelection(): Selection {
  return { scalars: [], all: false, children: new Map() };
}

function select(selection: Selection, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined || first === "") return;
  if (first === "*" || first === "$all") {
    selection.all = true;
  } else if (rest.length === 0) {
    selection.scalars.push(first);
  } else {
    let child = selection.children.get(first.toLowerCase());
    if (!child) selection.children.set(first.toLowerCase(), (child = emptySelection()));
    select(child, rest);
  }
}

function describe(live: Live, selection: Selection, session: Session, spelling: Spelling, page: QueryInfo): Json {
  const items = live.items(session);
  if (!items) return describeOne(live, selection, session, spelling);
  const result: JsonObject = {};
  const ofItems: Selection = { ...selection, scalars: [] };
  for (const name of selection.scalars) {
    if (live.hasScalar(name)) put(result, read(live, name, session), spelling);
    else ofItems.scalars.push(name);
  }
  if (selection.all) for (const name of live.scalarNames) put(result, live.read(name, session), spelling);
  const skip = page.Skip ?? 0;
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  result[spelling === "pascal" ? "_Items" : "items"] = shown.map((item, index) => ({
    ...describeOne(item, ofItems, session, spelling),
    ...item.identity(session),
    _Index: skip + index,
  }));
  return result;
}

function describeOne(live: Live, selection: Selection, session: Session, spelling: Spelling): JsonObject {
  const result: JsonObject = {};
  const names = selection.all ? [...live.scalarNames, ...selection.scalars] : selection.scalars;
  for (const name of names) {
    if (live.isNavigation(name)) {
      const everything: Selection = { scalars: [], all: true, children: new Map() };
      descend(result, live, name, everything, session, spelling);
    } else {
      put(result, read(live, name, session), spelling);
    }
  }
  for (const [name, child] of selection.children) descend(result, live, name, child, session, spelling);
  return result;
}

/** Reads one property, unless this Excel is too old for it. */
function read(live: Live, name: string, session: Session): { name: string; value: Json } {
  session.requireMember(live.typeName, name);
  return live.read(name, session);
}

function descend(
  result: JsonObject,
  live: Live,
  name: string,
  selection: Selection,
  session: Session,
  spelling: Spelling,
): void {
  const { name: spelled, target } = live.navigate(name, session);
  const key = spelling === "pascal" ? pascal(spelled) : spelled;
  if (target === null) {
    result[key] = { _IsNull: true };
    return;
  }
  const value = describe(target, selection, session, spelling, {});
  result[key] = { ...(value as JsonObject), ...target.identity(session) };
}

function put(result: JsonObject, read: { name: string; value: Json }, spelling: Spelling): void {
  result[spelling === "pascal" ? pascal(read.name) : read.name] = read.value;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
