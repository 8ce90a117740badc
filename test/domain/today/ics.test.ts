import { gradeName } from "../../../src/domain/vocabulary/gradeName";
import fc from "fast-check";
import { calendarLines, type CalendarLine } from "../../../src/domain/today/calendarLines";
import { icsOf, type CalendarWords } from "../../../src/domain/today/ics";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const plan = planOf(METHOD_TABLE, day("2024-05-31"));
const WRITTEN = day("2024-05-31") + 0.5;
const words = (text: string): CalendarWords => ({ calendar: "客户跟进", summary: () => text, description: () => text });
const line: CalendarLine = {
  kind: "contact",
  day: day("2024-05-31"),
  key: "甲;1",
  name: "甲",
  grade: gradeName("S"),
  reasons: [],
};

/** The content lines of a calendar, unfolded. */
const unfolded = (ics: string): readonly string[] => ics.replace(/\r\n /g, "").split("\r\n");
const valueOf = (ics: string, name: string): string | undefined =>
  unfolded(ics)
    .find((content) => content.startsWith(name))
    ?.slice(name.length + 1);

test("a chosen row becomes a contact on its due day and a drop on the day it falls", () => {
  const lines = calendarLines(plan, [0, 1], "zh-CN");
  expect(lines.map(({ kind, name, day, to }) => [isoDay(day), kind, name, to])).toEqual([
    ["2024-06-03", "contact", "A科技公司", undefined],
    ["2024-06-04", "drop", "A科技公司", "B"],
    ["2024-06-05", "contact", "B制造企业", undefined],
    ["2024-06-06", "drop", "B制造企业", "A"],
  ]);
  expect(lines[0].suggestion?.headline).toBe("季度技术方案研讨");
});

test("an entry lasts the whole day: it ends on the day after", () => {
  const ics = icsOf([line], words("联系"), WRITTEN);
  expect(unfolded(ics)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Customer Grades//Excel add-in//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:客户跟进",
    "BEGIN:VEVENT",
    "UID:contact-%E7%94%B2%3B1@customer-grades",
    "DTSTAMP:20240531T120000Z",
    "DTSTART;VALUE=DATE:20240531",
    "DTEND;VALUE=DATE:20240601",
    "SUMMARY:联系",
    "DESCRIPTION:联系",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("the same customer keeps its UID when the day has moved, and a drop is another entry", () => {
  const uid = (given: CalendarLine) => valueOf(icsOf([given], words("x"), WRITTEN), "UID");
  expect(uid({ ...line, day: day("2024-06-07") })).toBe(uid(line));
  expect(uid({ ...line, kind: "drop" })).not.toBe(uid(line));
});

test("a moment a second before midnight stays on its day", () => {
  expect(valueOf(icsOf([line], words("x"), day("2024-05-31") + 86_399.9 / 86_400), "DTSTAMP")).toBe("20240601T000000Z");
  expect(valueOf(icsOf([line], words("x"), day("2024-05-31") + 86_399 / 86_400), "DTSTAMP")).toBe("20240531T235959Z");
});

test("a long line is folded after exactly 75 octets, and the space in front of the rest counts", () => {
  const folded = icsOf([line], words("x".repeat(200)), WRITTEN).split("\r\n");
  const at = folded.findIndex((content) => content.startsWith("SUMMARY:"));
  expect(folded.slice(at, at + 3)).toEqual([`SUMMARY:${"x".repeat(67)}`, ` ${"x".repeat(74)}`, ` ${"x".repeat(59)}`]);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120, size: "max" }),
  fc.string({
    unit: fc.constantFrom("客", "😀", "a", ";", ",", "\\", "\n", "\r\n", "\t"),
    maxLength: 120,
    size: "max",
  }),
);

test("no line is longer than 75 octets, none breaks a character, and the text comes back as it was", () => {
  let longest = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      longest = Math.max(longest, text.length);
      const ics = icsOf([line], words(text), WRITTEN);
      for (const folded of ics.split("\r\n")) {
        expect(Buffer.byteLength(folded, "utf8")).toBeLessThanOrEqual(75);
        expect(folded).not.toMatch(/[\r\n]|^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
      const read = valueOf(ics, "SUMMARY")?.replace(/\\([\\;,nN])/g, (_, next: string) =>
        next.toLowerCase() === "n" ? "\n" : next,
      );
      expect(read).toBe(text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "));
    }),
  );
  expect(longest).toBeGreaterThan(75);
});

test("half a character in a name, a title or a reason does not stop the calendar", () => {
  for (const half of ["甲\ud83d", "\ude00乙", "\ud83d", "a\ude00\ud83db"]) {
    const ics = icsOf([{ ...line, key: half, name: half }], words(half), WRITTEN);
    expect(valueOf(ics, "UID")).toMatch(/^contact-.*%EF%BF%BD.*@customer-grades$/);
    expect(valueOf(ics, "SUMMARY")).toBe(half.replace(/[\ud800-\udfff]/g, "\ufffd"));
    expect(Buffer.from(ics, "utf8").toString("utf8")).toBe(ics);
  }
});

test("semicolons, commas, backslashes and line breaks are escaped, once", () => {
  expect(valueOf(icsOf([line], words("a;b,c\\d\ne"), WRITTEN), "SUMMARY")).toBe("a\\;b\\,c\\\\d\\ne");
  expect(valueOf(icsOf([line], { ...words("x"), calendar: "甲;乙,丙" }, WRITTEN), "X-WR-CALNAME")).toBe("甲\\;乙\\,丙");
});

test("customers of one name, or one id, do not replace each other in the calendar", () => {
  const [header, ...rows] = METHOD_TABLE;
  const twins = [header, ...[rows[1], rows[1], rows[1]].map((row) => row.map((cell, at) => (at === 0 ? "" : cell)))];
  const uids = (table: typeof METHOD_TABLE, chosen: readonly number[]): (string | undefined)[] =>
    calendarLines(planOf(table, day("2024-05-31")), chosen, "zh-CN").map((one) =>
      valueOf(icsOf([one], words("x"), WRITTEN), "UID"),
    );
  const all = uids(twins, [0, 1, 2]);
  expect([all.length, new Set(all).size]).toEqual([6, 6]);
  expect(uids([header, rows[1], rows[1]], [0, 1])).toHaveLength(4);
  expect(new Set(uids([header, rows[1], rows[1]], [0, 1])).size).toBe(4);
  // Chosen alone, a row has the entry it has among others.
  expect(all).toEqual(expect.arrayContaining(uids(twins, [2])));
});
