// Which tests can reach a source file, the nearest first: those of its own layer before all, then by how many imports lie
// between, then the shortest. A test that imports the file itself says most about it and takes seconds; one that opens a
// workbook or draws a screen to get there takes a minute.
// Alternative not taken: jest's --findRelatedTests, which gives the same files in no order and runs them all.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
const TEST = /^test\/(?!browser\/|taskpane\/walk\/).*\.test\.tsx?$/;

/** Who imports a file, and how long each text is. Paths below the project's folder. */
export interface ImportGraph {
  readonly importers: ReadonlyMap<string, readonly string[]>;
  readonly length: ReadonlyMap<string, number>;
}

export function readImports(root: string): ImportGraph {
  const listed = execFileSync("git", ["ls-files", "src", "test"], { cwd: root, encoding: "utf8" }).split("\n");
  const files = listed.filter((path) => /\.tsx?$/.test(path));
  return importsOf(new Map(files.map((path) => [path, readFileSync(join(root, path), "utf8")])));
}

/** The graph of some texts by their paths. */
export function importsOf(texts: ReadonlyMap<string, string>): ImportGraph {
  const importers = new Map<string, string[]>();
  const length = new Map<string, number>();
  for (const [path, text] of texts) {
    length.set(path, text.length);
    for (const [, named] of text.matchAll(IMPORT)) {
      const bare = join(dirname(path), named);
      const found = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => texts.has(one));
      if (found !== undefined) importers.set(found, [...(importers.get(found) ?? []), path]);
    }
  }
  return { importers, length };
}

/** Tests that reach the file, the nearest first. The browser's and the random walk's are left out: they take minutes. */
export function nearestTests({ importers, length }: ImportGraph, file: string): readonly string[] {
  const seen = new Set([file]);
  const ordered: string[] = [];
  for (let ring: readonly string[] = [file]; ring.length > 0;) {
    const next = [...new Set(ring.flatMap((one) => importers.get(one) ?? []))].filter((one) => !seen.has(one));
    for (const one of next) seen.add(one);
    const tests = next.filter((one) => TEST.test(one));
    ordered.push(...tests.sort((a, b) => (length.get(a) ?? 0) - (length.get(b) ?? 0)));
    ring = next;
  }
  const layer = file.split("/").slice(0, 2).join("/").replace(/^src/, "test") + "/";
  const isNear = (test: string): boolean => test.startsWith(layer);
  return [...ordered.filter(isNear), ...ordered.filter((test) => !isNear(test))];
}
