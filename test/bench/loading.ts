// How long does a workbook with =TIER() in it wait for its functions? The built script, run as the page runs it, in a process
// of its own: from reading the file to the last function registered. The pane's script is compiled beside it, not run.
// usage: loading.ts FOLDER. Prints {functionsMs, paneMs, functionsBytes, paneBytes} as JSON.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { registeredIds } from "../tools/manifest/files";

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface Loading {
  readonly functionsMs: number;
  readonly paneMs: number;
  readonly functionsBytes: number;
  readonly paneBytes: number;
}

if (require.main === module) {
  const read = (name: string): string => readFileSync(join(process.argv[2], name), "utf8");
  const [functions, pane] = [read("functions.js"), read("taskpane.js")];
  const functionsMs = timed(() => {
    if (registeredIds(functions).length === 0) throw new Error("the built script registers no function");
  });
  // Compiling everything at once is the least that the pane's script costs before it draws.
  const paneMs = timed(() => void new Script(pane, { produceCachedData: true }));
  const loading: Loading = { functionsMs, paneMs, functionsBytes: functions.length, paneBytes: pane.length };
  console.log(JSON.stringify(loading));
}
