// Runs the Python peers, where a Python with them is installed.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CustomerTable } from "../../src/domain/table/customerTable";

export interface PeerTimes {
  /** Milliseconds by peer; empty where none is installed. */
  readonly ms: Readonly<Partial<Record<"numpy" | "pandas columns" | "pandas rows", number>>>;
  /** Grade codes as numpy found them. */
  readonly grade: Uint8Array;
  readonly python: string;
}

const PYTHONS = ["/usr/bin/python3", "python3"];

/** How fast are numpy and pandas at the same table? The first Python that has numpy counts. */
export function runPeers(table: CustomerTable, runs: number): PeerTimes {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeColumn(join(directory, "recency.f64"), table.recordedRecencyDays);
    writeColumn(join(directory, "orders.f64"), table.orderCount);
    writeColumn(join(directory, "amount.f64"), table.amountYuan);
    writeColumn(join(directory, "industry.i32"), Int32Array.from(table.industryCode));
    for (const python of PYTHONS) {
      const script = join(__dirname, "peers.py");
      const { stdout, status } = spawnSync(python, [script, directory, String(runs)], {
        encoding: "utf8",
        timeout: 120_000,
      });
      const ms: PeerTimes["ms"] = status === 0 ? JSON.parse(stdout) : {};
      if (ms.numpy !== undefined) return { ms, grade: readFileSync(join(directory, "numpy.u8")), python };
    }
    return { ms: {}, grade: new Uint8Array(), python: "" };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function writeColumn(path: string, column: Float64Array | Int32Array): void {
  writeFileSync(path, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
}
