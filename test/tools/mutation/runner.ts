// Runs single test files in one process that is kept warm, with or without a mutant. A run that takes too long is ended
// together with the process; the next one starts another.

import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { SourceMutant } from "./mutants";

/** What a test file did. */
export interface Said {
  readonly failed: boolean;
  /** The first test of the file that failed; absent where none did or the file could not be read. */
  readonly first?: string;
  /** Seconds it took. */
  readonly seconds: number;
  /** Stretches of each source file that ran: from (inclusive), to (exclusive), from, to … Empty where not asked for. */
  readonly reach: Readonly<Record<string, readonly number[]>>;
}

export interface Asked {
  /** Below the project's folder. */
  readonly test: string;
  readonly mutant?: SourceMutant;
  /** Say which places of the sources the test ran. */
  readonly reach?: boolean;
}

export interface Warm {
  /** "endless" where the test did not come to an end within so many seconds. */
  run: (asked: Asked, limit: number) => Promise<Said | "endless">;
  end: () => void;
}

/** Bytes from which on the process is replaced: jest forgets nothing. */
const FULL = 1.5e9;

export function warm(root: string): Warm {
  let process: ChildProcess | undefined;
  const end = (): void => {
    process?.kill("SIGKILL");
    process = undefined;
  };
  const run: Warm["run"] = (asked, limit) => {
    const running = (process ??= started(root));
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        running.removeAllListeners();
      };
      const timer = setTimeout(() => {
        leave();
        end();
        resolve("endless");
      }, 1_000 * limit);
      running.once("exit", (code) => {
        leave();
        process = undefined;
        reject(new Error(`the process that runs ${asked.test} ended with ${code}`));
      });
      running.once("message", ({ said, memory, error }: { said?: Said; memory: number; error?: string }) => {
        leave();
        if (said === undefined || memory > FULL) end();
        if (said === undefined) reject(new Error(error));
        else resolve(said);
      });
      running.send(asked);
    });
  };
  return { run, end };
}

function started(root: string): ChildProcess {
  const path = join(root, "test", "tools", "mutation", "warm.cjs");
  return fork(path, {
    cwd: root,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: ["--max-old-space-size=4096"],
  });
}
