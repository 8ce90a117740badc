// Puts the page in place before React and Fluent UI are loaded, which look for a document once, and sets the walk's own
// time in place of every clock. Office.js comes first: it wants the bare realm of Node, and takes its clocks when it runs.
// React is the build people get: the other one takes three times as long.

import { loadLibrary } from "excel-stand-in/transports/officeLibrary";
import { installOwnTime } from "./ownTime";

const scope = globalThis as unknown as Record<string, unknown>;
const page = scope.pageWindow as Record<string, unknown>;
const PAGE_OWNS = new Set(["document", "navigator", "location", "Event", "EventTarget", "CustomEvent"]);
const LISTENING = ["addEventListener", "removeEventListener", "dispatchEvent"];

process.env.NODE_ENV = "production";
installOwnTime([globalThis, page as unknown as typeof globalThis]);
loadLibrary();
const put = (name: string, value: unknown): void =>
  void Object.defineProperty(scope, name, { value, configurable: true, writable: true });
for (const name of Object.getOwnPropertyNames(page))
  if (PAGE_OWNS.has(name) || !Reflect.has(scope, name)) put(name, page[name]);
for (const name of LISTENING) put(name, (page[name] as (...given: unknown[]) => unknown).bind(page));

// Nothing is laid out here, so every style is the same and none has to be worked out.
const plainStyle = { getPropertyValue: () => "", overflow: "visible", display: "block", visibility: "visible" };
page.getComputedStyle = () => plainStyle;
put("getComputedStyle", page.getComputedStyle);
