// Calendar entries as an .ics text (RFC 5545): all-day events, CRLF, lines folded at 75 octets without cutting a
// character, a UID that stays the same for a customer so that a second import replaces the first.
// Alternative not taken: a library; the part of the format that is needed here is a page long.

import { calendarDate, type SerialDay } from "../vocabulary/day";
import { wellFormed } from "../vocabulary/wellFormed";
import type { CalendarLine } from "./calendarLines";

/** Words of a calendar file. */
export interface CalendarWords {
  /** Name of the calendar. */
  readonly calendar: string;
  /** Short title of an entry. */
  readonly summary: (line: CalendarLine) => string;
  /** What to do and why; may have several lines. */
  readonly description: (line: CalendarLine) => string;
}

const PRODUCT = "-//Customer Grades//Excel add-in//ZH";
const DOMAIN = "customer-grades";
const MOST_OCTETS = 75;

/**
 * These entries as the text of an .ics file. `writtenAt` is the moment of export in UTC, as Excel counts it.
 * `icsOf(lines, words, 45443.5) //=> "BEGIN:VCALENDAR\r\n…"`
 */
export function icsOf(lines: readonly CalendarLine[], words: CalendarWords, writtenAt: number): string {
  const stamp = momentText(writtenAt);
  const content = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(words.calendar)}`,
    ...lines.flatMap((line) => eventOf(line, words, stamp)),
    "END:VCALENDAR",
  ];
  return content.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(line: CalendarLine, words: CalendarWords, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${line.kind}-${encodeURIComponent(wellFormed(line.key))}@${DOMAIN}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateText(line.day)}`,
    // The end of an all-day event is the first day that is not part of it.
    `DTEND;VALUE=DATE:${dateText((line.day + 1) as SerialDay)}`,
    `SUMMARY:${escaped(words.summary(line))}`,
    `DESCRIPTION:${escaped(words.description(line))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Text as a property value: control characters other than a line break, and half characters, have no place in it. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[\u0000-\u001f\u007f]/g, " ");
}

/** No line longer than 75 octets: what follows goes on after a line break and a space, which counts. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Bytes of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const two = (value: number): string => String(value).padStart(2, "0");

function dateText(day: SerialDay): string {
  const { year, month, day: date } = calendarDate(day);
  return `${year}${two(month)}${two(date)}`;
}

function momentText(moment: number): string {
  const seconds = Math.round((moment - Math.floor(moment)) * 86_400);
  const day = (Math.floor(moment) + Math.floor(seconds / 86_400)) as SerialDay;
  const inDay = seconds % 86_400;
  return `${dateText(day)}T${two(Math.floor(inDay / 3600))}${two(Math.floor(inDay / 60) % 60)}${two(inDay % 60)}Z`;
}
