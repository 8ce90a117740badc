// How many rows fit into one request? Excel on the web refuses more than 5 MB a request or response; Chinese is three
// bytes a character. We plan 2.5 MB, because what a cell becomes on the wire is an estimate when reading.
// Alternative not taken: a fixed number of rows, which is too many for notes and too few for grades.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";

/** Bytes planned for one request or response: half of what Excel on the web takes. */
export const PLANNED_BYTES = 2_500_000;
/** Cells planned for one read: beyond five million Excel may answer null without an error. */
export const PLANNED_CELLS = 4_500_000;

/** Data rows `start` to `start + count - 1`. */
export interface RowBlock {
  readonly start: number;
  readonly count: number;
}

/** How many bytes does a cell take in a message? Text counts in UTF-8, with its quotes and comma. `cellBytes("客户") //=> 9` */
export function cellBytes(value: CellValue): number {
  if (typeof value === "string") return 3 + utf8Bytes(value);
  if (typeof value === "number") return 1 + String(value).length;
  return 6;
}

/** Bytes a text takes in a JSON message: UTF-8, with a backslash before quotes, backslashes and line ends. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) bytes += code === 9 || code === 10 || code === 13 ? 2 : 6;
    else if (code === 34 || code === 92) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** Bytes of one row of these columns, judged by the first rows; at least 8 a cell, and a quarter more for what follows. */
export function estimateRowBytes(sample: CellRows, positions: readonly number[]): number {
  const seen = sample.map((row) => positions.reduce((sum, position) => sum + cellBytes(row[position] ?? ""), 2));
  const mean = seen.length === 0 ? 24 * positions.length : seen.reduce((a, b) => a + b, 0) / seen.length;
  return Math.max(8 * positions.length, mean * 1.25);
}

/** How many rows of a width go into one read? */
export function rowsPerRead(rowBytes: number, columns: number): number {
  return Math.max(1, Math.min(Math.floor(PLANNED_BYTES / rowBytes), Math.floor(PLANNED_CELLS / Math.max(1, columns))));
}

/**
 * Reads `total` rows block by block. `read` does one block; it answers with the bytes it saw, so that the next block fits
 * better. A block that was too large is halved and tried again, down to `SMALLEST` rows; then the refusal is thrown.
 * Rows before `from` are known already.
 */
export async function eachReadBlock(
  total: number,
  firstCount: number,
  read: (block: RowBlock) => Promise<number>,
  tooLarge: (error: unknown) => boolean,
  from = 0,
): Promise<void> {
  return readFrom(from, Math.min(total, firstCount), total);

  /** `most` is what a refusal has taught: no later block is larger. */
  async function readFrom(start: number, count: number, most: number): Promise<void> {
    if (start >= total) return;
    const block = { start, count: Math.min(count, total - start) };
    const bytes = await attempt(block);
    if (bytes === null) {
      const half = Math.ceil(block.count / 2);
      return readFrom(start, half, half);
    }
    const fitting = Math.floor((block.count * PLANNED_BYTES * NEARLY) / Math.max(1, bytes));
    return readFrom(start + block.count, Math.max(1, Math.min(most, MOST_GROWTH * block.count, fitting)), most);
  }

  async function attempt(block: RowBlock): Promise<number | null> {
    try {
      return await read(block);
    } catch (error) {
      if (!tooLarge(error) || block.count <= SMALLEST) throw error;
      return null;
    }
  }
}

/** The next rows may be a little longer than those just read. */
const NEARLY = 0.95;
/** A block is at most this many times the one before: one short stretch says little about the rest. */
const MOST_GROWTH = 4;

/** Rows below which a block is not halved any more. */
export const SMALLEST = 16;

/** Does one thing after another, each only when the one before is done. */
export async function inTurn<T>(items: readonly T[], step: (item: T, index: number) => Promise<void>): Promise<void> {
  for (const [index, item] of items.entries()) await step(item, index);
}
