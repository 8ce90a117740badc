// Which tests run which places of the sources, and how long each takes. `--map` finds it out by running each test file once
// with V8's coverage (minutes on a machine of its own); it is kept in .cache and used by every later run. Where it is not
// known, the test may run everything. A test whose text is another than then is not known. A source whose text is another
// than then counts as run all over by the tests that ran a part of it: more tests are asked than needed, none is left out.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceMutant } from "./mutants";
import type { Said, Warm } from "./runner";

interface Known {
  /** Stands for the test's text at the time. */
  readonly text: string;
  readonly seconds: number;
  /** Absent where only the time is known. */
  readonly reach?: Said["reach"];
  /** Stands for the text of each source it reaches. */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Reach {
  /** Seconds the test takes when nothing is broken; undefined where it never ran. */
  readonly secondsOf: (test: string) => number | undefined;
  readonly keepSeconds: (test: string, seconds: number) => void;
  /** Whether the test runs the place of the mutant, as far as anybody knows. */
  readonly mayRun: (test: string, mutant: SourceMutant) => boolean;
  /** Runs those of the tests whose reach is not known. */
  readonly map: (tests: readonly string[]) => Promise<void>;
}

const CACHE = join(".cache", "mutation", "reach.json");
/** Seconds a test may take with coverage. The reach of those that take longer stays unknown. */
const PATIENCE = 300;

export function openReach(root: string, warm: Warm): Reach {
  const path = join(root, CACHE);
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Known>) : {};
  const all = new Map(Object.entries(kept));
  const knownOf = (test: string): Known | undefined => {
    const known = all.get(test);
    return known?.text === textOf(root, test) ? known : undefined;
  };
  const keep = (test: string, known: Omit<Known, "text">): void => {
    all.set(test, { ...known, text: textOf(root, test) });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(Object.fromEntries(all)));
  };
  return {
    secondsOf: (test) => knownOf(test)?.seconds,
    keepSeconds: (test, seconds) => {
      if (knownOf(test) === undefined) keep(test, { seconds, sources: {} });
    },
    mayRun: (test, { file, start }) => {
      const known = knownOf(test);
      if (known?.reach === undefined) return true;
      const places = known.reach[file];
      if (places === undefined) return false;
      return known.sources[file] !== textOf(root, file) || places.filter((from) => from <= start).length % 2 === 1;
    },
    map: async (tests) => {
      const wanted = tests.filter((test) => knownOf(test)?.reach === undefined);
      console.log(`${wanted.length} of ${tests.length} tests are run to see what they reach`);
      for (const test of wanted) {
        const said = await warm.run({ test, reach: true }, PATIENCE);
        if (said === "endless" || said.failed) {
          console.log(`unknown   ${test} ${said === "endless" ? `takes more than ${PATIENCE} s` : "is red"}`);
          continue;
        }
        const sources = Object.fromEntries(Object.keys(said.reach).map((file) => [file, textOf(root, file)]));
        keep(test, { seconds: said.seconds, reach: said.reach, sources });
      }
    },
  };
}

/** What stands for the text of a file. */
function textOf(root: string, file: string): string {
  const text = readFileSync(join(root, file));
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
