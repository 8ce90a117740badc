// The parts of a workbook file: a zip of XML, tied together by relationships.

import JSZip, { type JSZipObject } from "jszip";
import { inflate, MOST_UNPACKED_BYTES } from "./inflate";
import { childrenOf, parseXml, type XmlElement } from "./xml";

/** Why a file could not be opened at all. */
export const FILE_FAULTS = ["notXlsx", "damaged", "encrypted", "oldFormat", "noSheets", "tooLarge"] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(`Not a readable workbook: ${fault}`);
    this.name = "UnreadableFile";
  }
}

/** Does the text end before its root element does? Half a sheet would be graded as if it were the whole. */
export function isCutOff(xml: string): boolean {
  const root = /<([\w:.-]+)[^>]*?(\/?)>/.exec(xml);
  return root === null || (root[2] === "" && !xml.trimEnd().endsWith(`</${root[1]}>`));
}

export interface Relation {
  readonly id: string;
  /** Last piece of the relation's type: "worksheet", "table", "comments" … */
  readonly kind: string;
  /** Path of the part in the file; of an external target the address. */
  readonly target: string;
}

export class Parts {
  /** Bytes that may still be unpacked. */
  private left: number;

  private constructor(
    private readonly zip: JSZip,
    most: number,
  ) {
    this.left = most;
  }

  static async open(bytes: Uint8Array, most = MOST_UNPACKED_BYTES): Promise<Parts> {
    // Compound files: an encrypted workbook, or one of Excel 97.
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new UnreadableFile(isEncrypted(bytes) ? "encrypted" : "oldFormat");
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch {
      throw new UnreadableFile("notXlsx");
    }
    return new Parts(zip, most);
  }

  names(): string[] {
    return Object.keys(this.zip.files).filter((name) => !this.zip.files[name].dir);
  }

  async text(path: string): Promise<string | undefined> {
    const file =
      this.zip.file(path) ??
      this.zip.file(this.names().find((name) => name.toLowerCase() === path.toLowerCase()) ?? "");
    if (!file) return undefined;
    const text = await this.unpacked(file);
    if (/\.(xml|rels)$/i.test(path) && isCutOff(text)) throw new UnreadableFile("damaged");
    return text.replace(/^\uFEFF/, "");
  }

  private async unpacked(file: JSZipObject): Promise<string> {
    let part: Awaited<ReturnType<typeof inflate>>;
    try {
      part = await inflate(file, this.left);
    } catch {
      throw new UnreadableFile("damaged");
    }
    if (part === undefined) throw new UnreadableFile("tooLarge");
    this.left -= part.bytes;
    return part.text;
  }

  async xml(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** What a part points to. */
  async relations(path: string): Promise<Relation[]> {
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    const list = await this.xml(`${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(list, "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target:
        attributes.TargetMode === "External" ? (attributes.Target ?? "") : resolve(folder, attributes.Target ?? ""),
    }));
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder === "" ? [] : folder.split("/");
  for (const piece of target.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== ".") path.push(piece);
  }
  return path.join("/");
}

/** An encrypted workbook names its stream in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  for (let at = 0; at + name.length * 2 <= bytes.length; at++) {
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same)) same++;
    if (same === name.length) return true;
  }
  return false;
}
