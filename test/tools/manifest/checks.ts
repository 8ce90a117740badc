// What must be true of the manifest by itself: its shape, its resources and their kinds, both languages, one shared page.
// Each check returns what is wrong, in words; nothing wrong is an empty list.
// Alternative not taken: Microsoft's validator, a web service that cannot be asked offline.

import { wrong, type Check } from "./check";
import { locales } from "./locales";
import { isNamespace } from "./namespace";
import { allNodes, childNamed, nodesNamed, type XmlNode } from "./xml";

const ROOT_ORDER =
  "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
    " ",
  );
const ROOT_NEEDED =
  "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
    " ",
  );
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ROOT_ORDER,
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

export const shape: Check = (manifest) => {
  const has = (name: string): boolean => manifest.children.some((child) => child.name === name);
  const missing = ROOT_NEEDED.filter((name) => !has(name)).map((name) => `${name} is missing`);
  const outOfOrder = allNodes(manifest).flatMap((node) => orderProblems(node, ORDERS[node.name]));
  return [
    ...missing,
    ...outOfOrder,
    ...wrong(manifest.attributes.type !== "TaskPaneApp", "the add-in is not a TaskPaneApp"),
    ...wrong(textOf(manifest, "Permissions") !== "ReadWriteDocument", "Permissions is not ReadWriteDocument"),
    ...wrong(!/^\d+(\.\d+){0,3}$/.test(textOf(manifest, "Version")), "Version is not 1 to 4 numbers"),
    ...wrong(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(manifest, "Id")), "Id is not a GUID"),
  ];
};

function orderProblems(node: XmlNode, order: readonly string[] | undefined): readonly string[] {
  if (order === undefined) return [];
  const places = node.children.map((child) => order.indexOf(child.name));
  return node.children.flatMap((child, at) => [
    ...wrong(places[at] < 0, `${child.name} does not belong in ${node.name}`),
    ...wrong(at > 0 && places[at] >= 0 && places[at] < places[at - 1], `${child.name} comes too late in ${node.name}`),
  ]);
}

const FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
};

export const requirements: Check = (manifest) => {
  const sets = nodesNamed(manifest, "Set");
  const named = (name: string) => sets.find((set) => set.attributes.Name === name)?.attributes.MinVersion;
  return [
    ...Object.entries(FLOOR).flatMap(([name, version]) =>
      wrong(named(name) !== version, `${name} ${named(name) ?? "is not required"}, expected ${version}`),
    ),
    ...sets.flatMap(({ attributes }) =>
      wrong(!Object.hasOwn(FLOOR, attributes.Name ?? ""), `${attributes.Name} is more than the floor`),
    ),
    ...wrong(
      nodesNamed(manifest, "Host").some(({ attributes }) => (attributes.Name ?? attributes.type) !== "Workbook"),
      "a host is not Workbook",
    ),
  ];
};

const RESOURCE_KINDS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** What kind of resource each referring element needs. */
const KIND_OF: Readonly<Record<string, ResourceKind>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
  Namespace: "ShortStrings",
};

const LENGTHS: Readonly<Record<ResourceKind, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};

export const resources: Check = (manifest) => {
  const kinds = new Map<string, ResourceKind>();
  const problems: string[] = [];
  const all = nodesNamed(manifest, "Resources")[0];
  for (const kind of RESOURCE_KINDS) {
    for (const { attributes, children } of childNamed(all, kind)?.children ?? []) {
      const { id } = attributes;
      problems.push(
        ...wrong(kinds.has(id), `${id} is there twice`),
        ...wrong(id.length > 32, `${id} is over 32 characters`),
      );
      kinds.set(id, kind);
      const values = [attributes.DefaultValue, ...children.map((child) => child.attributes.Value)];
      const isLong = (value: string): boolean => value.length > LENGTHS[kind];
      problems.push(
        ...wrong(values.some(isLong), `${id} is over ${LENGTHS[kind]} characters`),
        ...wrong(values.includes(""), `${id} is empty`),
      );
    }
  }
  const references = allNodes(manifest).filter((node) => node.attributes.resid !== undefined);
  for (const { name, attributes } of references) {
    const kind = kinds.get(attributes.resid);
    problems.push(
      ...wrong(kind === undefined, `${name} refers to ${attributes.resid}, which does not exist`),
      ...wrong(kind !== undefined && kind !== KIND_OF[name], `${name} refers to ${attributes.resid} among ${kind}`),
    );
  }
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  return [...problems, ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `${id} is not used`)];
};

export const sharedPage: Check = (manifest) => {
  const runtimes = nodesNamed(manifest, "Runtime");
  const page = runtimes[0]?.attributes.resid;
  const pageUrl = nodesNamed(manifest, "Url").find(({ attributes }) => attributes.id === page)?.attributes.DefaultValue;
  const baseUrl = childNamed(childNamed(manifest, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue;
  const users = [
    ...nodesNamed(manifest, "Page").flatMap((node) => node.children),
    ...nodesNamed(manifest, "FunctionFile"),
    ...nodesNamed(manifest, "Action").flatMap((node) => nodesNamed(node, "SourceLocation")),
  ];
  return [
    ...wrong(runtimes.length !== 1, `${runtimes.length} runtimes, expected one`),
    ...wrong(runtimes[0]?.attributes.lifetime !== "long", "the runtime is not long-lived"),
    ...wrong(users.length < 3, "Page, FunctionFile and ShowTaskpane must all name the page"),
    ...users.flatMap(({ name, attributes }) =>
      wrong(attributes.resid !== page, `${name} names ${attributes.resid}, the runtime names ${page}`),
    ),
    ...wrong(pageUrl !== baseUrl, "DefaultSettings opens another page than the runtime"),
    ...wrong(nodesNamed(manifest, "TaskpaneId").length > 0, "a shared runtime has no TaskpaneId"),
  ];
};

/** Without an option of the build there is none: =TIER() is typed as it reads. */
export const namespace: Check = (manifest) => {
  const resids = nodesNamed(manifest, "Namespace").map(({ attributes }) => attributes.resid);
  const texts = nodesNamed(manifest, "String").filter(({ attributes }) => resids.includes(attributes.id));
  return [
    ...wrong(resids.length > 1, `${resids.length} namespaces, expected one at most`),
    ...texts.flatMap(({ attributes: { DefaultValue }, children }) => [
      ...wrong(!isNamespace(DefaultValue), `the namespace ${DefaultValue} is not letters, digits and _`),
      ...children.flatMap(({ attributes: { Locale, Value } }) =>
        wrong(Value !== DefaultValue, `the namespace is ${DefaultValue}, and ${Value} in ${Locale}`),
      ),
    ]),
  ];
};

/** The namespace of this manifest; "" where it has none. */
export function namespaceOf(manifest: XmlNode): string {
  const resid = nodesNamed(manifest, "Namespace")[0]?.attributes.resid;
  const text = nodesNamed(manifest, "String").find(({ attributes }) => attributes.id === resid);
  return resid === undefined ? "" : (text?.attributes.DefaultValue ?? "");
}

/** Every address in the manifest. */
export function urlsOf(manifest: XmlNode): readonly string[] {
  return allNodes(manifest)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value));
}

export const addresses: Check = (manifest) => {
  const urls = urlsOf(manifest);
  const origin = urls.map((url) => new URL(url).origin)[0];
  return [
    ...wrong(urls.length === 0, "there is no address"),
    ...urls.flatMap((url) => [
      ...wrong(!url.startsWith("https://"), `${url} is not https`),
      ...wrong(new URL(url).origin !== origin, `${url} is not on ${origin}`),
    ]),
  ];
};

function textOf(node: XmlNode, name: string): string {
  return childNamed(node, name)?.text.trim() ?? "";
}

/** Checks by the line they are printed on. */
export const MANIFEST_CHECKS: Readonly<Record<string, Check>> = {
  "elements are there and in order": shape,
  "requires the agreed floor and no more": requirements,
  "every resid exists, is of the right kind and within its length": resources,
  "one shared page and one long-lived runtime": sharedPage,
  "function names have one namespace at most, the same in every language": namespace,
  "everybody meets one language: Chinese in every zh, English elsewhere": locales,
  "every address is https on one origin": addresses,
};
