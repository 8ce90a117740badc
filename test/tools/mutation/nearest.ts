// Which tests can reach a source file by its imports, the likeliest to notice something first: those of its own layer
// before all, there the one of the same name, and then those that speak most of what the broken passage speaks of, rare words weighing most. Every test of
// an action imports all actions; which one is about written columns is told by its words alone.
// Alternative not taken: jest's --findRelatedTests, which gives the same files in no order and runs them all.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
const TEST = /^test\/(?!browser\/|taskpane\/walk\/).*\.test\.tsx?$/;

/** Who imports a file, and what the tests speak of. Paths below the project's folder. */
export interface ImportGraph {
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** Words of each test file. The browser's tests and the random walk's are no part of it: they take minutes. */
  readonly tests: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readImports(root: string): ImportGraph {
  const listed = execFileSync("git", ["ls-files", "src", "test"], { cwd: root, encoding: "utf8" }).split("\n");
  const files = listed.filter((path) => /\.tsx?$/.test(path));
  return importsOf(new Map(files.map((path) => [path, readFileSync(join(root, path), "utf8")])));
}

/** The graph of some texts by their paths. */
export function importsOf(texts: ReadonlyMap<string, string>): ImportGraph {
  const importers = new Map<string, string[]>();
  for (const [path, text] of texts) {
    for (const [, named] of text.matchAll(IMPORT)) {
      const bare = join(dirname(path), named);
      const found = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => texts.has(one));
      if (found !== undefined) importers.set(found, [...(importers.get(found) ?? []), path]);
    }
  }
  const tests = [...texts].filter(([path]) => TEST.test(path));
  return { importers, tests: new Map(tests.map(([path, text]) => [path, wordsOf(`${path} ${text}`)])) };
}

/** Tests that reach the file by imports, the likeliest to notice a change of this passage of it first. */
export function nearestTests({ importers, tests }: ImportGraph, file: string, passage: string): readonly string[] {
  const reaching = reachedFrom(importers, file).filter((one) => tests.has(one));
  const weights = [...wordsOf(`${file} ${passage}`)].map((word) => {
    const speaking = [...tests.values()].filter((words) => words.has(word)).length;
    return { word, weight: speaking === 0 ? 0 : Math.log(tests.size / speaking) };
  });
  const likeness = (test: string): number => {
    const words = tests.get(test) ?? new Set();
    const shared = weights.reduce((sum, { word, weight }) => sum + (words.has(word) ? weight : 0), 0);
    // A long test shares words with everything.
    return shared / Math.sqrt(words.size + 1);
  };
  const layer = file.split("/").slice(0, 2).join("/").replace(/^src/, "test") + "/";
  const ranked = reaching.map((test) => ({
    test,
    nearness: Number(test.startsWith(layer)) + Number(test.startsWith(layer) && stem(test) === stem(file)),
    likeness: likeness(test),
  }));
  ranked.sort((a, b) => b.nearness - a.nearness || b.likeness - a.likeness);
  return ranked.map(({ test }) => test);
}

/** Everything that imports the file, directly or not. */
function reachedFrom(importers: ImportGraph["importers"], file: string): readonly string[] {
  const found = new Set([file]);
  for (const one of found) for (const importer of importers.get(one) ?? []) found.add(importer);
  return [...found];
}

/** Names as they are written, the words they are made of, and Chinese terms. */
function wordsOf(text: string): ReadonlySet<string> {
  const names = text.match(/[A-Za-z]{3,}/g) ?? [];
  const parts = names.flatMap((name) => name.match(/[A-Z]?[a-z]{2,}/g) ?? []).map((part) => part.toLowerCase());
  return new Set([...names, ...parts, ...(text.match(/\p{Script=Han}{2,}/gu) ?? [])]);
}

function stem(path: string): string {
  return basename(path).split(".")[0];
}
