// Round trips and bytes are the performance. Counted on the emulated workbook.

import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

jest.setTimeout(120_000);
afterEach(stopHosts);

/** Two of a hundred customers would change their grade. */
function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => {
    const [, , contact, , size, grade, rfm, tag, strategy, owner, updated, note] =
      METHOD_ROWS[index % 50 === 0 ? 0 : 1] ?? [];
    return [
      `C2024${String(index).padStart(6, "0")}`,
      `客户${index}`,
      contact!,
      index % 2 === 0 ? "制造业" : "零售业",
      size!,
      grade!,
      rfm!,
      tag!,
      strategy!,
      owner!,
      updated!,
      note!,
    ];
  });
}

async function regrade(count: number) {
  const here = book({ rows: rowsOf(count) });
  const read = await counted(here, () => preview(here));
  const write = await counted(here, () => here.actions.accept(read.result, here.actions.everything(read.result)));
  const again = await preview(here);
  const second = await counted(here, () => here.actions.accept(again, here.actions.everything(again)));
  return { here, read, write, second };
}

async function counted<T>({ host }: Book, step: () => Promise<T>) {
  host.counters.reset();
  const result = await step();
  const { requests, sizes, bytesIn, bytesOut } = host.counters;
  return {
    result,
    requests,
    bytes: bytesIn + bytesOut,
    largest: Math.max(...sizes.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut))),
  };
}

describe("round trips of a regrade", () => {
  // Open: tables, headers, settings. Diff: settings, find, read. Write: find, read, columns, write; log: find, write;
  // highlights: table, settings, find, look, write. The first
  // run also remembers which columns it wrote: settings, store.
  test("10 and 1,000 rows take the same number", async () => {
    const [few, many] = [await regrade(10), await regrade(1_000)];
    expect([many.read.requests, many.write.requests, many.second.requests]).toEqual([
      few.read.requests,
      few.write.requests,
      few.second.requests,
    ]);
    expect([few.read.requests, few.write.requests, few.second.requests]).toEqual([6, 15, 10]);
  });

  test("20,000 rows add one for each 2.5 MB, and no request or response comes near 5 MB", async () => {
    const few = await regrade(10);
    const large = await regrade(20_000);
    expect(large.read.requests).toBe(few.read.requests + Math.ceil(large.read.bytes / 2_500_000) - 1);
    expect(large.write.requests).toBeLessThanOrEqual(few.write.requests + Math.ceil(large.write.bytes / 2_500_000));
    expect(large.second.requests).toBeLessThanOrEqual(few.second.requests + Math.ceil(large.second.bytes / 2_500_000));
    expect(Math.max(large.read.largest, large.write.largest, large.second.largest)).toBeLessThan(3_000_000);
    expect(large.write.result.report.stopped).toBeNull();
    expect(large.here.column("流失风险").every((cell) => cell !== null)).toBe(true);
  });

  test("references are given back", async () => {
    const here = book();
    const before = here.host.referenceCount;
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    await here.actions.undo(outcome);
    await here.actions.setHighlights(diff.opened, []);
    await here.host.settled();
    expect(here.host.referenceCount).toBe(before);
  });
});
