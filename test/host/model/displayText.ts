// What a cell shows: its value in its number format. Covers the formats customer tables use: General, text, fixed and
// grouped decimals, percent, scientific, dates and times, Chinese date words, literals, scaling commas, sections and
// colours in brackets. Fractions and locale codes are shown in General (assumed, not refused: a display is not data).

import { DAYS_TO_1904 } from "./input";
import { CellError, type ModelValue } from "./types";

/** `displayText(0.256, "0.0%", false) //=> "25.6%"` */
export function displayText(value: ModelValue, format: string, use1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(format);
  if (typeof value === "string") {
    const forText = sections[3];
    return forText === undefined ? value : render(tokensOf(forText), 0, value);
  }
  return displayNumber(value, sections, use1904);
}

function displayNumber(value: number, sections: readonly string[], use1904: boolean): string {
  const [positive = "General", negative, zero] = sections;
  const section = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  const ownSign = value < 0 && negative !== undefined;
  const plain = section.replace(
    /\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+|\$[^\]]*|DBNum\d)\]/gi,
    "",
  );
  if (/^general$/i.test(plain.trim()) || plain === "@") return general(value);
  const tokens = tokensOf(plain);
  if (tokens.some(({ kind }) => kind === "date")) return displayDate(value, tokens, use1904);
  return render(tokens, ownSign ? Math.abs(value) : value, String(value));
}

/** Eleven characters at most, as Excel's General shows numbers. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) {
    const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
    const digits = exponent.slice(1).padStart(2, "0");
    return `${Number(mantissa)}E${exponent[0]}${digits}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function splitSections(format: string): string[] {
  const sections: string[] = [""];
  let quoted = false;
  for (let i = 0; i < format.length; i++) {
    const character = format[i]!;
    if (character === '"') quoted = !quoted;
    if (character === "\\" && !quoted) {
      sections[sections.length - 1] += character + (format[++i] ?? "");
    } else if (character === ";" && !quoted) {
      sections.push("");
    } else {
      sections[sections.length - 1] += character;
    }
  }
  return sections;
}

interface Token {
  kind: "number" | "literal" | "date" | "text" | "percent" | "general";
  text: string;
}

const PATTERN =
  /"([^"]*)"|\\(.)|!(.)|_(.)|\*(.)|(General)|((?=\.?[#0?])(?:[#0?][#0?,]*)?(?:\.[#0?]+)?(?:E[+-]0+)?,*)|(AM\/PM|上午\/下午|\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|e+)|(%)|(@)|([\s\S])/giu;

function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const match of section.matchAll(PATTERN)) {
    const [all, quoted, escaped, exclaimed, spaced, , isGeneral, number, date, percent, at, other] = match;
    if (all === "") continue;
    if (quoted !== undefined || escaped !== undefined || exclaimed !== undefined) {
      tokens.push({ kind: "literal", text: quoted ?? escaped ?? exclaimed ?? "" });
    } else if (spaced !== undefined) tokens.push({ kind: "literal", text: " " });
    else if (isGeneral) tokens.push({ kind: "general", text: "" });
    else if (number) tokens.push({ kind: "number", text: number });
    else if (date) tokens.push({ kind: "date", text: date });
    else if (percent) tokens.push({ kind: "percent", text: "%" });
    else if (at) tokens.push({ kind: "text", text: "" });
    else if (other !== undefined) tokens.push({ kind: "literal", text: other });
  }
  return tokens;
}

/** The pieces of a number may be apart ("0!.0,"万""): digits are dealt out from the right over all of them. */
function render(tokens: readonly Token[], value: number, text: string): string {
  const places = tokens.filter(({ kind }) => kind === "number");
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  if (places.length <= 1) {
    const shown = places[0] ? formatNumber(places[0].text, value * 100 ** percents) : "";
    const sign = value < 0 && places.length === 0 && !tokens.some(({ kind }) => kind === "general") ? "-" : "";
    return sign + tokens.map((token) => piece(token, shown, text, value)).join("");
  }
  const last = places.length - 1;
  const pattern = places.map(({ text: place }) => place).join("");
  const digits = formatNumber(pattern.replaceAll("?", "0"), Math.abs(value) * 100 ** percents);
  let end = digits.length;
  const parts = places.map(() => "");
  for (let i = last; i > 0; i--) {
    const width = places[i]!.text.replace(/,/g, "").length;
    parts[i] = digits.slice(Math.max(0, end - width), end);
    end = Math.max(0, end - width);
  }
  parts[0] = digits.slice(0, end);
  let next = 0;
  const body = tokens
    .map((token) => (token.kind === "number" ? parts[next++]! : piece(token, "", text, value)))
    .join("");
  return value < 0 ? `-${body}` : body;
}

function piece(token: Token, number: string, text: string, value: number): string {
  if (token.kind === "number") return number;
  if (token.kind === "text") return text;
  if (token.kind === "general") return general(value);
  return token.text;
}

function formatNumber(pattern: string, value: number): string {
  const scaled = /,*$/.exec(pattern)![0].length;
  const core = pattern.slice(0, pattern.length - scaled);
  const number = value / 1000 ** scaled;
  const scientific = /^(.*)E([+-])(0+)$/i.exec(core);
  if (scientific) {
    const decimals = decimalsOf(scientific[1]!);
    const [mantissa, exponent] = number.toExponential(decimals.most).split("e") as [string, string];
    const sign = exponent.startsWith("-") ? "-" : scientific[2] === "+" ? "+" : "";
    return `${mantissa}E${sign}${exponent.slice(1).padStart(scientific[3]!.length, "0")}`;
  }
  const { most, least } = decimalsOf(core);
  const fixed = roundHalfAway(Math.abs(number), most);
  const [whole = "0", fraction = ""] = fixed.split(".");
  const kept = fraction.replace(new RegExp(`0{0,${most - least}}$`), "");
  const wholePattern = core.split(".")[0]!;
  const leastWhole = wholePattern.replace(/[^0]/g, "").length;
  let digits = whole.padStart(leastWhole, "0");
  if (leastWhole === 0 && digits === "0") digits = "";
  if (wholePattern.includes(",")) digits = digits.replace(/\B(?=(\d{3})+$)/g, ",");
  const isZero = Number(fixed) === 0;
  return `${number < 0 && !isZero ? "-" : ""}${digits}${kept || core.includes(".") ? `.${kept}` : ""}`;
}

function decimalsOf(core: string): { most: number; least: number } {
  const fraction = core.split(".")[1] ?? "";
  return { most: fraction.length, least: fraction.replace(/[^0?]/g, "").length };
}

/** 2.675 shows as 2.68, as Excel rounds what it shows: by decimal digits, halves away from zero. */
function roundHalfAway(value: number, decimals: number): string {
  const nudged = Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`);
  return Number.isFinite(nudged) ? nudged.toFixed(decimals) : value.toFixed(decimals);
}

const WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function displayDate(value: number, tokens: readonly Token[], use1904: boolean): string {
  const serial = use1904 ? value + DAYS_TO_1904 : value;
  if (serial < 0) return "########";
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * 86_400);
  if (seconds === 86_400) [day, seconds] = [day + 1, 0];
  const date = new Date((day - (day < 60 ? 25_568 : 25_569)) * 86_400_000);
  const twelve = tokens.some(({ text }) => /AM\/PM|上午/i.test(text));
  const hours = Math.floor(seconds / 3600);
  const shown = { date, serial, seconds, hours: twelve ? hours % 12 || 12 : hours, morning: hours < 12 };
  return tokens
    .map((token, index) => (token.kind === "date" ? datePiece(token.text, shown, tokens, index) : token.text || "-"))
    .join("");
}

interface Moment {
  date: Date;
  serial: number;
  seconds: number;
  hours: number;
  morning: boolean;
}

function datePiece(code: string, moment: Moment, tokens: readonly Token[], index: number): string {
  const { date, seconds } = moment;
  const letter = code[0]!.toLowerCase();
  if (/AM\/PM/i.test(code)) return moment.morning ? "AM" : "PM";
  if (code.startsWith("上午")) return moment.morning ? "上午" : "下午";
  if (code.startsWith("[")) {
    const total = moment.serial * 86_400;
    return String(
      Math.floor(code[1]!.toLowerCase() === "h" ? total / 3600 : code[1]!.toLowerCase() === "m" ? total / 60 : total),
    );
  }
  const year = String(date.getUTCFullYear());
  if (letter === "y" || letter === "e") return code.length <= 2 && letter === "y" ? year.slice(-2) : year;
  if (letter === "a") return code.length === 3 ? WEEKDAYS[date.getUTCDay()]!.slice(2) : WEEKDAYS[date.getUTCDay()]!;
  if (letter === "d") {
    if (code.length >= 3) return WEEKDAYS[date.getUTCDay()]!;
    // Excel counts a 29 February 1900 that never was.
    return pad(Math.floor(moment.serial) === 60 ? 29 : date.getUTCDate(), code.length);
  }
  if (letter === "h") return pad(moment.hours, code.length);
  if (letter === "s") return pad(seconds % 60, code.replace(/\..*/, "").length);
  if (isMinutes(tokens, index)) return pad(Math.floor(seconds / 60) % 60, code.length);
  if (code.length === 3) return MONTHS[date.getUTCMonth()]!;
  return code.length > 3 ? MONTHS[date.getUTCMonth()]! : pad(date.getUTCMonth() + 1, code.length);
}

/** "m" after hours or before seconds means minutes. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const dates = tokens.filter(({ kind }) => kind === "date");
  const at = dates.indexOf(tokens[index]!);
  return /^\[?h/i.test(dates[at - 1]?.text ?? "") || /^s/i.test(dates[at + 1]?.text ?? "");
}

const pad = (number: number, width: number): string => String(number).padStart(width, "0");
