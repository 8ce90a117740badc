// How much has to arrive before the home page can be used: the cell functions, the pane, and the words of one language.
// Everything else is fetched later. Gzip stands for what any server sends.

import { gzipSync } from "node:zlib";
import { wrong } from "./check";
import type { ReadFile } from "./files";

/** Most of it, in bytes of gzip: what it is now and a little. The aim is 235,000. */
export const FIRST_LOAD_LIMIT = 346_000;

/** Scripts that the page names itself. */
const ENTRIES = ["functions.js", "taskpane.js"];
const WORDS = /^words\.[\w-]+\.[0-9a-f]+\.js$/;

/** Bytes of gzip before the home page, in the language with more words. `files` are the names of what was built. */
export function firstLoad(files: readonly string[], read: ReadFile): number {
  const words = files.filter((name) => WORDS.test(name)).map((name) => gzipped(name, read));
  return ENTRIES.reduce((sum, name) => sum + gzipped(name, read), Math.max(0, ...words));
}

export function firstLoadProblems(files: readonly string[], read: ReadFile): readonly string[] {
  const bytes = firstLoad(files, read);
  return [
    ...wrong(!files.some((name) => WORDS.test(name)), "the words of the pane are no file of their own"),
    ...wrong(
      bytes > FIRST_LOAD_LIMIT,
      `the home page needs ${kilobytes(bytes)} KB, ${kilobytes(FIRST_LOAD_LIMIT)} KB are allowed: fetch later what it does not show`,
    ),
  ];
}

/** Thousands of bytes, rounded up. `kilobytes(1001) //=> 2` */
export function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

function gzipped(name: string, read: ReadFile): number {
  return gzipSync(read(name) ?? Buffer.alloc(0), { level: 9 }).length;
}
