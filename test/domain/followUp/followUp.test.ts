import fc from "fast-check";
import {
  CAUSES,
  CHANNELS,
  followUpsOf,
  makeFollowUp,
  nextDue,
  OBJECTIONS,
  promisedDay,
  RESULTS,
  VISIT_STAGES,
  WIN_BACK_BY_CAUSE,
  WIN_BACKS,
  type FollowUp,
} from "../../../src/domain/followUp/followUp";
import { followUpHeader, followUpRow, readFollowUps, wordsOfHeader } from "../../../src/domain/followUp/followUpSheet";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import { serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { FOLLOW_UP_WORDS } from "../../../src/i18n/sheets/sheets";

const MONDAY = serialDay(2024, 6, 3) as SerialDay;
const WHO = { key: "C1", name: "甲" };
const entry = { channel: "phone", person: "", feedback: "", promise: "" } as const;
const sheetOf = (rows: CellRows, dayShift = 0) => ({ id: "s", name: "跟进记录", row: 0, column: 0, rows, dayShift });

test.each([
  ["下周三给报价", serialDay(2024, 6, 12)],
  ["6月20日前寄样品", serialDay(2024, 6, 20)],
  ["明天回电", serialDay(2024, 6, 4)],
  ["尽快", null],
  ["", null],
])("%s is promised by its day", (promise, day) => expect(promisedDay(promise, MONDAY)).toBe(day));

test("a follow-up comes due after 1, 3, 7 and 15 days, whatever the hour", () => {
  expect(makeFollowUp(WHO, entry, MONDAY + 0.99).due).toEqual([1, 3, 7, 15].map((days) => MONDAY + days));
});

test("a day that a person chose counts more than the words", () => {
  const chosen = (promiseDay: SerialDay | null) =>
    makeFollowUp(WHO, { ...entry, promise: "下周三给报价", promiseDay }, MONDAY).promiseDay;
  expect(chosen((MONDAY + 1) as SerialDay)).toBe(MONDAY + 1);
  expect(chosen(null)).toBeNull();
});

test("the next day to come back is the latest follow-up's first one that is not over", () => {
  const old = makeFollowUp(WHO, entry, MONDAY - 6);
  const latest = makeFollowUp(WHO, { ...entry, promise: "后天答复" }, MONDAY);
  expect(nextDue([old, latest], (MONDAY + 1) as SerialDay)).toBe(MONDAY + 1);
  expect(nextDue([latest, old], (MONDAY + 2) as SerialDay)).toBe(MONDAY + 2);
  expect(nextDue([old, latest], (MONDAY + 2) as SerialDay)).toBe(MONDAY + 2);
  expect(nextDue([old, latest], (MONDAY + 20) as SerialDay)).toBeNull();
  expect(nextDue([], MONDAY)).toBeNull();
});

test("a customer without an id has the follow-ups of the name, and nobody else's", () => {
  const all = [
    makeFollowUp(WHO, entry, MONDAY),
    makeFollowUp({ key: "", name: "甲" }, entry, MONDAY),
    makeFollowUp({ key: "C2", name: "乙" }, entry, MONDAY),
  ];
  expect(followUpsOf(all, WHO)).toEqual([all[0]]);
  expect(followUpsOf(all, { key: "", name: "甲 " })).toEqual([all[1]]);
});

test("one customer's follow-ups stand newest first, in whatever order they were logged", () => {
  const days = [MONDAY, MONDAY - 9, MONDAY + 4, MONDAY - 2];
  const all = days.map((when) => makeFollowUp(WHO, entry, when as SerialDay));
  expect(followUpsOf(all, WHO).map(({ when }) => when)).toEqual([MONDAY + 4, MONDAY, MONDAY - 2, MONDAY - 9]);
});

test("every cause has its own way of winning back", () => {
  expect(new Set(CAUSES.map((cause) => WIN_BACK_BY_CAUSE[cause]))).toEqual(new Set(WIN_BACKS));
});

const text = fc.string({ minLength: 1, maxLength: 12 }).map((word) => `x${word.trim()}`.normalize("NFKC").trim());
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);
const aDay = fc.integer({ min: 40_000, max: 60_000 }).map((day) => day as SerialDay);
const anyFollowUp: fc.Arbitrary<FollowUp> = fc.record({
  when: fc.integer({ min: 40_000 * 24, max: 60_000 * 24 }).map((hours) => hours / 24),
  key: fc.oneof(fc.constant(""), fc.constant("C202405001")),
  name: fc.constant("A科技公司"),
  channel: orNull(CHANNELS),
  person: fc.constantFrom("", "王经理"),
  feedback: fc.constantFrom("", "嫌贵"),
  promise: fc.constantFrom("", "下周三给报价"),
  promiseDay: fc.option(aDay),
  stage: orNull(VISIT_STAGES),
  objection: orNull(OBJECTIONS),
  cause: orNull(CAUSES),
  result: orNull(RESULTS),
  due: fc.tuple(aDay, aDay, aDay, aDay),
});

test("what is logged reads back the same, in either language, in any order of columns", () => {
  fc.assert(
    fc.property(anyFollowUp, fc.constantFrom(...FOLLOW_UP_WORDS), fc.boolean(), text, (one, words, reversed, extra) => {
      const header = [`我的列${extra}`, ...followUpHeader(words)];
      if (reversed) header.reverse();
      const { cells, formats } = followUpRow(header, one, words);
      expect(readFollowUps(sheetOf([["标题"], header, cells]), FOLLOW_UP_WORDS)).toEqual([one]);
      expect(formats.filter((format) => format === "date")).toHaveLength(5);
    }),
  );
});

test("rows typed by hand are read as far as they can be, others are passed over", () => {
  const header = followUpHeader(FOLLOW_UP_WORDS[0]);
  const typed = ["2024-06-03", "C1", "甲", "微信", "王经理", "好", "", "下周"];
  const rows = [header, typed, ["", "C1"], ["2024-06-03", "", ""], ["随便写的"], [20240603, "C2", ""]];
  expect(
    readFollowUps(sheetOf(rows), FOLLOW_UP_WORDS).map(({ when, key, channel, promiseDay, due }) => [
      when,
      key,
      channel,
      promiseDay,
      due,
    ]),
  ).toEqual([
    [MONDAY, "C1", null, null, []],
    [MONDAY, "C2", null, null, []],
  ]);
});

test("a header of something else is no log", () => {
  expect(wordsOfHeader(["时间", "金额"], FOLLOW_UP_WORDS)).toBeUndefined();
  expect(
    readFollowUps(
      sheetOf([
        ["时间", "金额"],
        [MONDAY, 3],
      ]),
      FOLLOW_UP_WORDS,
    ),
  ).toEqual([]);
});
