// The objects an add-in can hold, described as tables: properties, navigation and methods of each Excel class. Whatever
// a table does not list is answered with HostNotImplemented. Alternative not taken: classes with inheritance, because a
// table can be read beside Microsoft's reference and compared with what the product uses.

import { HostNotImplemented } from "../model/errors";
import type { Arguments } from "./arguments";
import type { Json } from "./protocol";
import type { Session } from "./session";

export interface Property<T> {
  get?: (self: T, session: Session) => Json;
  set?: (self: T, value: Json, session: Session) => void;
}

export interface TypeTable<T> {
  /** Public identity, sent back on Instantiate and with every collection item. */
  identity?: (self: T, session: Session) => { [key in "Id" | "_Id"]?: string };
  /** Objects like Range live on only while the add-in keeps a reference. */
  keepable?: boolean;
  properties?: { readonly [name: string]: Property<T> };
  navigation?: { readonly [name: string]: (self: T, session: Session) => Live | null };
  methods?: { readonly [name: string]: (self: T, args: Arguments, session: Session) => Live | Json | void };
  items?: (self: T, session: Session) => readonly Live[];
  indexer?: (self: T, args: Arguments, session: Session) => Live;
}

/** Every type made so far with its members: a test compares them with what the product uses. */
export const knownTypes = new Map<string, readonly string[]>();

const LIVE = Symbol("live");

/** An object as the dispatcher sees it, whatever it stands for. */
export interface Live {
  readonly [LIVE]: true;
  readonly typeName: string;
  readonly keepable: boolean;
  /** Set once the add-in keeps a reference to the object. */
  referenceId?: string;
  readonly self: unknown;
  readonly scalarNames: readonly string[];
  identity(session: Session): { [key: string]: string | undefined };
  hasScalar(name: string): boolean;
  read(name: string, session: Session): { name: string; value: Json };
  write(name: string, value: Json, session: Session): void;
  isNavigation(name: string): boolean;
  navigate(name: string, session: Session): { name: string; target: Live | null };
  call(name: string, args: Arguments, session: Session): Live | Json | void;
  index(args: Arguments, session: Session): Live;
  items(session: Session): readonly Live[] | undefined;
}

export function isLive(value: unknown): value is Live {
  return typeof value === "object" && value !== null && Reflect.has(value, LIVE);
}

export interface LiveType<T> {
  readonly typeName: string;
  of(self: T): Live;
  /** What an object of this type stands for; undefined where it is of another type. */
  open(live: Live): T | undefined;
  readonly members: readonly string[];
}

/** Makes a type of live objects from its table. */
export function excelType<T>(typeName: string, table: TypeTable<T>): LiveType<T> {
  const properties = byLowerCase(table.properties ?? {});
  const navigation = byLowerCase(table.navigation ?? {});
  const methods = byLowerCase(table.methods ?? {});
  const readable = Object.entries(table.properties ?? {}).filter(([, property]) => property.get);
  const scalarNames = readable.map(([name]) => name);

  function of(self: T): Live {
    return {
      [LIVE]: true,
      typeName,
      keepable: table.keepable ?? false,
      self,
      scalarNames,
      identity: (session) => table.identity?.(self, session) ?? {},
      hasScalar: (name) => properties.has(name.toLowerCase()),
      read(name, session) {
        const found = properties.get(name.toLowerCase());
        if (!found?.member.get) throw new HostNotImplemented(`${typeName}.${name}`);
        return { name: found.name, value: found.member.get(self, session) };
      },
      write(name, value, session) {
        const found = properties.get(name.toLowerCase());
        if (!found?.member.set) throw new HostNotImplemented(`setting ${typeName}.${name}`);
        found.member.set(self, value, session);
      },
      isNavigation: (name) => navigation.has(name.toLowerCase()),
      navigate(name, session) {
        const found = navigation.get(name.toLowerCase());
        if (!found) throw new HostNotImplemented(`${typeName}.${name}`);
        return { name: found.name, target: found.member(self, session) };
      },
      call(name, args, session) {
        const found = methods.get(name.toLowerCase());
        if (!found) throw new HostNotImplemented(`${typeName}.${name}()`);
        return found.member(self, args, session);
      },
      index(args, session) {
        if (!table.indexer) throw new HostNotImplemented(`an indexer of ${typeName}`);
        return table.indexer(self, args, session);
      },
      items: (session) => table.items?.(self, session),
    };
  }

  const members = [...properties.values(), ...navigation.values(), ...methods.values()].map(({ name }) => name);
  const open = (live: Live): T | undefined => (live.typeName === typeName ? (live.self as T) : undefined);
  knownTypes.set(typeName, members);
  return { typeName, of, open, members };
}

function byLowerCase<M>(members: { readonly [name: string]: M }): Map<string, { name: string; member: M }> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));
}
