// What must be true of the files the manifest names: icons of the declared size, functions that register what the metadata
// lists, pages that exist. The functions' script is run, not read.

import { runInNewContext } from "node:vm";
import type { FunctionsMetadata } from "../functions/metadata";
import { wrong } from "./check";
import { namespaceOf, urlsOf } from "./checks";
import { prefixOf } from "./namespace";
import { childNamed, nodesNamed, type XmlNode } from "./xml";

/** Reads a built file by its path under dist/; undefined where there is none. */
export type ReadFile = (path: string) => Buffer | undefined;
export type FileCheck = (manifest: XmlNode, read: ReadFile) => readonly string[];

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height a PNG says it has; undefined for another file. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (file.length < 24 || file.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

const NEEDED_SIZES = [16, 32, 80];

export const icons: FileCheck = (manifest, read) => {
  const images = new Map(
    nodesNamed(manifest, "Image").map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  const declared = nodesNamed(manifest, "Image").flatMap(({ attributes: { size, resid } }) =>
    size === undefined ? [] : [{ url: images.get(resid), size: Number(size) }],
  );
  const store = [
    { url: childNamed(manifest, "IconUrl")?.attributes.DefaultValue, size: 32 },
    { url: childNamed(manifest, "HighResolutionIconUrl")?.attributes.DefaultValue, size: 64 },
  ];
  const sets = nodesNamed(manifest, "Icon").map((icon) =>
    icon.children.map(({ attributes }) => Number(attributes.size)),
  );
  return [
    ...[...store, ...declared].flatMap(({ url, size }) => iconProblems(url, size, read)),
    ...sets.flatMap((sizes) =>
      NEEDED_SIZES.flatMap((size) => wrong(!sizes.includes(size), `an icon has no ${size} px image`)),
    ),
  ];
};

function iconProblems(url: string | undefined, size: number, read: ReadFile): readonly string[] {
  const file = url === undefined ? undefined : read(pathOf(url));
  if (file === undefined) return [`${url ?? `the ${size} px icon`} does not exist`];
  const real = pngSize(file);
  if (real === undefined) return [`${url} is not a PNG`];
  return wrong(real.width !== size || real.height !== size, `${url} is ${real.width}×${real.height}, declared ${size}`);
}

export const filesExist: FileCheck = (manifest, read) =>
  [...new Set(urlsOf(manifest))].flatMap((url) => wrong(read(pathOf(url)) === undefined, `${url} was not built`));

export const functions: FileCheck = (manifest, read) => {
  const script = read(pathOf(urlWithId(manifest, "Functions.Script.Url") ?? ""));
  const metadataUrls = nodesNamed(manifest, "Url").filter(
    ({ attributes }) => attributes.id === "Functions.Metadata.Url",
  );
  const urls = metadataUrls.flatMap((node) => [
    node.attributes.DefaultValue,
    ...node.children.map(({ attributes }) => attributes.Value),
  ]);
  if (script === undefined) return ["the functions' script was not built"];
  const registered = registeredIds(script.toString());
  return [
    ...wrong(urls.length < 2, "the functions' metadata is not there in both languages"),
    ...urls.flatMap((url) => metadataProblems(url, registered, read)),
  ];
};

/** A formula that the pane inserts must carry the namespace under which Excel knows the function. */
export const insertedNames: FileCheck = (manifest, read) => {
  const prefix = prefixOf(namespaceOf(manifest));
  const scripts = ["functions.js", "taskpane.js"].map((name) => read(name)?.toString() ?? "").join("\n");
  return wrong(
    prefix !== "" && !['"', "'", "`"].some((quote) => scripts.includes(`${quote}${prefix}${quote}`)),
    `the manifest puts ${prefix} before every function, the built pane does not`,
  );
};

function metadataProblems(url: string, registered: readonly string[], read: ReadFile): readonly string[] {
  const file = read(pathOf(url));
  if (file === undefined) return [`${url} was not built`];
  const metadata = JSON.parse(file.toString()) as FunctionsMetadata;
  const ids = metadata.functions.map(({ id }) => id);
  const helpless = metadata.functions.filter(
    ({ helpUrl }) => helpUrl === undefined || read(pathOf(helpUrl)) === undefined,
  );
  return [
    ...ids.filter((id) => !registered.includes(id)).map((id) => `${id} is in ${url} but is never registered`),
    ...registered.filter((id) => !ids.includes(id)).map((id) => `${id} is registered but not in ${url}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is in ${url} twice`),
    ...helpless.map(({ id }) => `${id} has no help page`),
  ];
}

/** Runs the built script with nothing but a place to register, and returns the ids it registered at once. */
export function registeredIds(script: string): readonly string[] {
  const ids: string[] = [];
  const CustomFunctions = { associate: (id: string) => void ids.push(id.toUpperCase()) };
  const context: Record<string, unknown> = { CustomFunctions, console };
  context.self = context;
  context.globalThis = context;
  runInNewContext(script, { ...context, setTimeout: () => 0, clearTimeout: () => undefined }, { timeout: 10_000 });
  return ids;
}

export const page: FileCheck = (manifest, read) => {
  const url = childNamed(childNamed(manifest, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue ?? "";
  const html = read(pathOf(url))?.toString() ?? "";
  const at = (pattern: RegExp): number => html.search(pattern);
  const [office, own, pane] = [at(/\boffice(\.debug)?\.js/), at(/\bfunctions\.js/), at(/\btaskpane\.js/)];
  const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? "";
  const actions = nodesNamed(manifest, "FunctionName").map(({ text }) => text.trim());
  const scripts = ["functions.js", "taskpane.js"].map((name) => read(name)?.toString() ?? "").join("\n");
  return [
    ...wrong(
      !(office >= 0 && office < own && own < pane),
      "the page does not load office.js, functions and pane in this order",
    ),
    ...wrong(policy === "", "the page has no content security policy"),
    ...wrong(/unsafe-eval/.test(policy), "the page allows unsafe-eval"),
    ...wrong(
      !["script-src", "frame-src"].every((kind) => allows(policy, kind, originOf(html))),
      "the page does not allow the scripts and pages of office.js from where it loads it",
    ),
    ...actions.flatMap((name) =>
      wrong(!new RegExp(`["'\`]${name}["'\`]`).test(scripts), `no script connects the ribbon function ${name}`),
    ),
  ];
};

/** Where the page loads office.js from: an origin, or "'self'". */
function originOf(html: string): string {
  const src = /<script[^>]* src="([^"]*\boffice(?:\.debug)?\.js)/.exec(html)?.[1] ?? "";
  return src.startsWith("https://") ? new URL(src).origin : "'self'";
}

/** office.js brings more scripts, and a page that it shows where Excel does not trust the host. */
function allows(policy: string, kind: string, origin: string): boolean {
  const rules = policy.split(";").map((rule) => rule.trim().split(/\s+/));
  const found = rules.find(([name]) => name === kind) ?? rules.find(([name]) => name === "default-src");
  return found?.includes(origin) === true;
}

function urlWithId(manifest: XmlNode, id: string): string | undefined {
  return nodesNamed(manifest, "Url").find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue;
}

/** `pathOf("https://localhost:3000/assets/a.png") //=> "assets/a.png"` */
export function pathOf(url: string): string {
  return /^https?:\/\//.test(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : url;
}

export const FILE_CHECKS: Readonly<Record<string, FileCheck>> = {
  "icons have the sizes they declare": icons,
  "every file the manifest names was built": filesExist,
  "the built script registers exactly the functions of the metadata": functions,
  "inserted formulas carry the manifest's namespace": insertedNames,
  "the page loads office.js first, under a strict policy, and connects the ribbon": page,
};
