// The part of Office that office.js would bring, as small as an add-in needs in Node: the associations of custom
// functions and actions (before the library loads, it picks them up while loading), then Office.context and onReady.

import { type Profile, isSetSupported } from "../richapi/profiles";

type Associated = (...args: never[]) => unknown;

/** Ids and what they run; ids are kept in upper case, as the library looks them up. */
class Association {
  readonly mappings: { [id: string]: Associated } = {};
  private listeners: (() => void)[] = [];

  associate(id: string | { readonly [id: string]: Associated }, action?: Associated): void {
    const entries = typeof id === "string" ? { [id]: action! } : id;
    for (const [name, each] of Object.entries(entries)) this.mappings[name.toUpperCase()] = each;
    for (const listener of this.listeners) listener();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }

  clear(): void {
    for (const id of Object.keys(this.mappings)) delete this.mappings[id];
    for (const listener of this.listeners) listener();
  }
}

const functions = new Association();
const actions = new Association();

type Realm = Record<string, unknown>;
const realm = globalThis as unknown as Realm;

/** To be called before the library is loaded. */
export function prepareAssociations(): void {
  const associateFunction = functions.associate.bind(functions);
  const associateAction = actions.associate.bind(actions);
  realm["CustomFunctions"] = { _association: functions, associate: associateFunction };
  const webExtension = { actions: { _association: actions, associate: associateAction } };
  realm["Microsoft"] = { Office: { WebExtension: webExtension } };
  realm["Office"] = webExtension;
}

/** Forgets the functions and actions an earlier test associated. */
export function clearAssociations(): void {
  functions.clear();
  actions.clear();
}

/** Is a function with this id associated? The host shows #NAME? where it is not. */
export const hasFunction = (id: string): boolean => functions.mappings[id.toUpperCase()] !== undefined;

export interface OfficeOptions {
  readonly profile: Profile;
  readonly displayLanguage: string;
}

/** Gives this realm an Office.context for the Excel being played. To be called after the library was loaded. */
export function installContext({ profile, displayLanguage }: OfficeOptions): void {
  const info = { host: "Excel", platform: profile.platform };
  const context = {
    displayLanguage,
    contentLanguage: displayLanguage,
    ...info,
    diagnostics: { ...info, version: profile.version },
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(profile, name, version ?? "1.1"),
    },
  };
  const onReady = (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  // The library's own Office answers `context` from a getter that only office.js fills; ours stands before it.
  const library = (realm["Office"] as { [LIBRARY]?: object })[LIBRARY] ?? (realm["Office"] as object);
  realm["Office"] = Object.create(library, {
    [LIBRARY]: { value: library },
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
  });
}

const LIBRARY = Symbol("library");
