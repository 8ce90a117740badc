// Runs the Python peers, where a Python with them is installed: each in a process of its own.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CustomerTable } from "../../src/domain/table/customerTable";

/** Milliseconds by way; none where the library is not installed. */
export type PeerTimes = Readonly<Partial<Record<"numpy" | "pandas columns" | "pandas rows", number>>>;

export interface Peers {
  readonly run: (what: "numpy" | "pandas") => PeerTimes;
  /** Grade codes as numpy found them, once it has run. */
  readonly grade: () => Uint8Array;
  /** The Python in use, "" for none. */
  readonly python: string;
  readonly close: () => void;
}

const PYTHONS = ["/usr/bin/python3", "python3"];

/** Lays out the same table for numpy and pandas. The first Python that has numpy counts. */
export function openPeers(table: CustomerTable): Peers {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  writeColumn(join(directory, "recency.f64"), table.recordedRecencyDays);
  writeColumn(join(directory, "orders.f64"), table.orderCount);
  writeColumn(join(directory, "amount.f64"), table.amountYuan);
  writeColumn(join(directory, "industry.i32"), Int32Array.from(table.industryCode));
  const python = PYTHONS.find((name) => spawnSync(name, ["-c", "import numpy"]).status === 0) ?? "";
  return {
    run: (what) => {
      if (python === "") return {};
      const script = join(__dirname, "peers.py");
      const { stdout, status } = spawnSync(python, [script, directory, what], { encoding: "utf8", timeout: 120_000 });
      return status === 0 ? (JSON.parse(stdout) as PeerTimes) : {};
    },
    grade: () => readFileSync(join(directory, "numpy.u8")),
    python,
    close: () => rmSync(directory, { recursive: true }),
  };
}

function writeColumn(path: string, column: Float64Array | Int32Array): void {
  writeFileSync(path, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
}
