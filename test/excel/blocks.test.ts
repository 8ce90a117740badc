import fc from "fast-check";
import {
  cellBytes,
  eachReadBlock,
  estimateRowBytes,
  rowsPerRead,
  SMALLEST,
  utf8Bytes,
  type RowBlock,
} from "../../src/excel/blocks";

const tooLarge = new Error("too large");
const isTooLarge = (error: unknown) => error === tooLarge;

async function read(total: number, first: number, bytesPerRow: number, limit = Infinity): Promise<RowBlock[]> {
  const blocks: RowBlock[] = [];
  await eachReadBlock(
    total,
    first,
    async (block) => {
      if (block.count * bytesPerRow > limit) throw tooLarge;
      blocks.push(block);
      return block.count * bytesPerRow;
    },
    isTooLarge,
  );
  return blocks;
}

describe("blocks by bytes", () => {
  test("a text's bytes are those of its JSON in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(utf8Bytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)) - 2);
      }),
    );
    expect(cellBytes("客户")).toBe(9);
  });

  test("a small table is one block", async () => {
    expect(await read(200, 5_000, 300)).toEqual([{ start: 0, count: 200 }]);
  });

  test("blocks cover every row once, in order, whatever is refused", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 20, max: 3_000 }),
        async (total, first, limit) => {
          const blocks = await read(total, first, 1, limit);
          let next = 0;
          for (const block of blocks) {
            expect(block.start).toBe(next);
            expect(block.count).toBeGreaterThan(0);
            next += block.count;
          }
          expect(next).toBe(total);
        },
      ),
    );
  });

  test("after a block that was larger than judged the next ones are smaller", async () => {
    const [first, second] = await read(10_000, 2_000, 5_000);
    expect(first?.count).toBe(2_000);
    expect(second?.count).toBe(475);
  });

  test("after a block that was smaller than judged the next ones are larger", async () => {
    const blocks = await read(100_000, 1_000, 100);
    expect(blocks.slice(0, 3).map(({ count }) => count)).toEqual([1_000, 4_000, 16_000]);
    expect(blocks[3]?.count).toBe(23_750);
  });

  test("rows that are each larger than a block are read one by one", async () => {
    const huge = 20_000_000;
    expect(rowsPerRead(huge, 3)).toBe(1);
    expect((await read(5, 2, huge)).map(({ count }) => count)).toEqual([2, 1, 1, 1]);
  });

  test("what a refusal taught is not forgotten", async () => {
    const blocks = await read(10_000, 8_000, 1, 3_000);
    expect(Math.max(...blocks.map(({ count }) => count))).toBe(2_000);
  });

  test("a refusal of the smallest block is thrown", async () => {
    await expect(read(1_000, 500, 1, SMALLEST - 8)).rejects.toBe(tooLarge);
  });

  test("any other refusal is thrown at once", async () => {
    const other = new Error("edit mode");
    await expect(eachReadBlock(10, 10, () => Promise.reject(other), isTooLarge)).rejects.toBe(other);
  });

  test("a read holds fewer than five million cells even when they are blank", () => {
    expect(rowsPerRead(1, 12) * 12).toBeLessThan(5_000_000);
  });

  test("long notes make rows larger than short grades", () => {
    const notes = estimateRowBytes([["对供应链优化需求迫切，计划下季度扩产"]], [0]);
    expect(notes).toBeGreaterThan(2 * estimateRowBytes([["A"]], [0]));
  });
});
