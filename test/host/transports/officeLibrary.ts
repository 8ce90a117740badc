// Loads Microsoft's library, unmodified, into this realm of Node: once, with a stub of the few browser things it looks
// at. Found out by running it: excel-web-16.00.js defines Excel, OfficeExtension, OfficeCore and a partial Office
// (addin, actions, ribbon …) but neither Office.context nor Office.onReady nor CustomFunctions.associate; those are in
// office.js, which needs a script tag. officeGlobal.ts adds them, as small as an add-in needs.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { prepareAssociations } from "./officeGlobal";

/** The line to the library: strings in, strings out. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Installed by the library. */
  onMessageFromHost?: (text: string) => void;
}

type Realm = Record<string, unknown>;

const realm = globalThis as unknown as Realm;
const BRIDGE = "_richApiNativeBridge";

/** The file of the library; its debug build can be read. */
export function libraryPath(): string {
  const root = createRequire(join(process.cwd(), "package.json"));
  return root.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
}

/** Loads the library where it is not there yet, and gives the bridge it talks through. */
export function loadLibrary(): Bridge {
  const loaded = realm[BRIDGE] as Bridge | undefined;
  if (loaded) return loaded;
  const bridge: Bridge = { sendMessageToHost: () => undefined };
  stubBrowser();
  prepareAssociations();
  realm[BRIDGE] = bridge;
  // Indirect eval: library and caller share one realm, because option objects are recognised by their prototype.
  const evaluate = eval;
  evaluate(readFileSync(libraryPath(), "utf8"));
  return bridge;
}

function stubBrowser(): void {
  const nothing = (): void => undefined;
  realm["window"] ??= globalThis;
  realm["addEventListener"] ??= nothing;
  realm["removeEventListener"] ??= nothing;
  realm["navigator"] ??= { userAgent: "Node", platform: "", language: "zh-CN" };
  realm["location"] ??= { href: "https://localhost/", hostname: "localhost", protocol: "https:", search: "", hash: "" };
  realm["document"] ??= {
    readyState: "complete",
    URL: "https://localhost/",
    addEventListener: nothing,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
  };
}

let versions: ReadonlyMap<string, string> | undefined;

/**
 * Which ExcelApi version does each member need? Read from the library's own text ("Range.getDependents" … "1.15"): the
 * library knows it but leaves the check to Excel, so the stand-in has to do it.
 */
export function memberVersions(): ReadonlyMap<string, string> {
  if (versions) return versions;
  const found = new Map<string, string>();
  const text = readFileSync(libraryPath(), "utf8");
  const excel = text.slice(text.indexOf("_BeginExcel"));
  for (const [, type, member, version] of excel.matchAll(/\("([A-Z]\w*)\.(\w+)",\w+,"(1\.\d+)"/g)) {
    found.set(`${type}.${member!.toLowerCase()}`, version!);
  }
  versions = found;
  return found;
}
