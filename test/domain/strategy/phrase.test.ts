import fc from "fast-check";
import { findPhrase, phraseOf, type Phrase } from "../../../src/domain/strategy/phrase";
import { readIntents } from "../../../src/domain/strategy/intents";
import { riskWordReader } from "../../../src/domain/strategy/riskWords";
import { serialDay } from "../../../src/domain/vocabulary/day";

const found = (note: string, word: string): readonly string[] =>
  findPhrase(note, phraseOf(word) as Phrase).spans.map(({ start, end }) => note.slice(start, end));

/** What the phrase means, as a regular expression: nine to the power of the gaps, so for short texts only. */
function asExpression(word: string): RegExp {
  const parts = (phraseOf(word)?.parts ?? []).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const source = parts.join("[^，。；！？,;!?\\n]{0,8}?");
  return new RegExp(/^[a-z]/.test(word) ? `\\b${source}` : source, "g");
}

test("a phrase is found as its regular expression finds it", () => {
  const piece = fc.constantFrom("对比", "报价", "比", "供应商", "，", "a", "b", "ab", "。", "12345678", "x ");
  const word = fc.array(fc.constantFrom("对比", "报价", "比", "a", "ab", "…", "...", "x"), {
    minLength: 1,
    maxLength: 7,
  });
  let hits = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20, size: "max" }), word, (pieces, parts) => {
      const [note, text] = [pieces.join(""), parts.join("")];
      if (phraseOf(text) === undefined) return;
      const expected = note.match(asExpression(text)) ?? [];
      hits += expected.length;
      expect(found(note, text)).toEqual([...expected]);
    }),
    { numRuns: 1_000 },
  );
  expect(hits).toBeGreaterThan(100);
});

test("between two parts stand eight characters at most, and no end of a clause", () => {
  expect(found("对比12345678报价", "对比…报价")).toEqual(["对比12345678报价"]);
  expect(found("对比123456789报价", "对比…报价")).toEqual([]);
  expect(found("对比，报价", "对比…报价")).toEqual([]);
});

test("work grows with the note and the parts only, however many gaps stay open", () => {
  const work = (repeats: number, gaps: number): number =>
    findPhrase("a".repeat(repeats), phraseOf(`${"a…".repeat(gaps)}z`) as Phrase).steps +
    findPhrase(`${"a".repeat(repeats)}z`, phraseOf(`${"a…".repeat(gaps)}z`) as Phrase).steps;
  for (const [length, gaps] of [
    [1_000, 1],
    [1_000, 24],
    [4_000, 24],
  ] as const)
    expect(work(length, gaps)).toBeLessThanOrEqual(2 * 11 * (gaps + 1) * (length + 1));
  expect(riskWordReader(["a…a…a…a…a…a…a…a…a…a…a…a…z"])("a".repeat(32_767))).toEqual([]);
});

test("a clause without a comma is shown a hundred characters to either side", () => {
  const base = serialDay(2024, 5, 20);
  if (base === undefined) throw new Error("no day");
  const note = "下周".repeat(16_383);
  const intents = readIntents(note, base);
  expect(intents).toHaveLength(16_383);
  expect(Math.max(...intents.map(({ clause }) => clause.length))).toBe(202);
  expect(readIntents(`${"很".repeat(150)}下周签，再说`, base)[0]?.clause).toBe(`${"很".repeat(100)}下周签`);
});
