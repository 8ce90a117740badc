// Reading and writing the XML inside a workbook file. Machine-written XML needs no general parser: one pass over the tags,
// names without their prefix. Works the same in Node and in the browser, where DOMParser would take a large sheet's memory
// several times over.

import { ownValue, setOwn } from "../model/own";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close(name: string): void;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities resolved. */
  readonly text: string;
}

const NODE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** Calls back for every tag and text, in order. */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  for (const match of xml.matchAll(NODE)) {
    const [whole, cdata, slash, qualified, attributes, selfClosing] = match;
    if (qualified !== undefined) {
      const name = localName(qualified);
      if (slash === "") visitor.open(name, attributes.trim() === "" ? NO_ATTRIBUTES : parseAttributes(attributes));
      if (slash !== "" || selfClosing !== "") visitor.close(name);
    } else if (cdata !== undefined) visitor.text?.(cdata);
    else if (!whole.startsWith("<")) visitor.text?.(decodeXml(whole));
  }
}

/** A small part as a tree. */
export function parseXml(xml: string): XmlElement {
  const root: MutableElement = { name: "", attributes: NO_ATTRIBUTES, children: [], text: "" };
  const stack = [root];
  scanXml(xml, {
    open(name, attributes) {
      const element: MutableElement = { name, attributes, children: [], text: "" };
      stack[stack.length - 1].children.push(element);
      stack.push(element);
    },
    text(text) {
      stack[stack.length - 1].text += text;
    },
    close() {
      stack.pop();
    },
  });
  return root.children[0] ?? root;
}

interface MutableElement {
  name: string;
  attributes: Attributes;
  children: MutableElement[];
  text: string;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Is an on/off attribute on? Absent is `otherwise`. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

function parseAttributes(text: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE))
    if (!Object.hasOwn(attributes, localName(name)))
      setOwn(attributes, localName(name), decodeXml(double ?? single ?? ""));
  return attributes;
}

function localName(qualified: string): string {
  const colon = qualified.indexOf(":");
  return colon < 0 ? qualified : qualified.slice(colon + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|[a-z]+);/g, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ownValue(ENTITIES, entity) ?? whole;
    const code = entity[1] === "x" ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    // There is no character past this one; a file that names one is shown as it stands.
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text and attribute values; characters XML cannot hold are written as Excel writes them (_x0007_). */
export function encodeXml(text: string): string {
  return escapeControl(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const NEEDS_ESCAPE = /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

function escapeControl(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  const marked = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return [...marked]
    .map((character) =>
      isControl(character) ? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_` : character,
    )
    .join("");
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code < 32 && code !== 9 && code !== 10) ||
    code >= 0xfffe ||
    (character.length === 1 && code >= 0xd800 && code <= 0xdfff)
  );
}

/** `_x000D_` in a cell's text is a character. */
export function decodeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** `element("c", {r: "A1"}, "<v>1</v>")`; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  let text = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${typeof value === "number" ? value : encodeXml(value)}"`;
  }
  return content === undefined || content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATION_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
