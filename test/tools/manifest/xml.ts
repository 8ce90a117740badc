// The manifest as a tree, read by a strict XML parser: anything not well-formed throws with its line.

import { SaxesParser } from "saxes";

export interface XmlNode {
  /** Name without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: OpenNode[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads one document. `parseXml("<a b='1'/>").attributes.b //=> "1"` */
export function parseXml(source: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [];
  let root: OpenNode | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [localName(name), value]),
    );
    const node: OpenNode = { name: localName(tag.name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(source.replace(/^\uFEFF/, "")).close();
  if (root === undefined) throw new Error("there is no element in the document");
  return root;
}

/** Every element below this one, itself included, in document order. */
export function allNodes(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

export function nodesNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return allNodes(node).filter((found) => found.name === name);
}

export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}
