// Reads one unknown value at a time: the value where it is usable, else the default and a note of where and why.

import type { SettingsProblem, SettingsProblemCode } from "./settingsProblem";

export interface NumberRange {
  /** Inclusive. */
  readonly min: number;
  /** Inclusive. */
  readonly max: number;
  readonly whole?: boolean;
}

const LONGEST_SHOWN = 60;

/** Collects problems while fields are read. A missing field takes its default in silence: older files know fewer of them. */
export class FieldReader {
  readonly problems: SettingsProblem[] = [];

  report(path: string, code: SettingsProblemCode, found: unknown): void {
    const text = typeof found === "string" ? found : (JSON.stringify(found) ?? String(found));
    this.problems.push({ path, code, found: text.slice(0, LONGEST_SHOWN) });
  }

  /** The fields of an object; none where it is missing or something else. */
  object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (value === undefined) return {};
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    this.report(path, "wrongType", value);
    return {};
  }

  /** The entries of a list, or undefined where it is missing or something else. */
  list(value: unknown, path: string): readonly unknown[] | undefined {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value as readonly unknown[];
    this.report(path, "wrongType", value);
    return undefined;
  }

  number(value: unknown, path: string, range: NumberRange, fallback: number): number {
    return this.numberOr(value, path, range, fallback);
  }

  /** Like `number`, with a fallback that need not be one. Digits typed as text are taken. */
  numberOr<T>(value: unknown, path: string, range: NumberRange, fallback: T): number | T {
    if (value === undefined) return fallback;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || Number.isNaN(number)) {
      this.report(path, "wrongType", value);
      return fallback;
    }
    const fits = number >= range.min && number <= range.max && (range.whole !== true || Number.isInteger(number));
    if (fits) return number;
    this.report(path, "outOfRange", value);
    return fallback;
  }

  choice<T extends string>(value: unknown, path: string, choices: readonly T[], fallback: T): T {
    return this.choiceOr(value, path, choices, fallback);
  }

  choiceOr<T extends string, F>(value: unknown, path: string, choices: readonly T[], fallback: F): T | F {
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.report(path, typeof value === "string" ? "unknownChoice" : "wrongType", value);
    return fallback;
  }

  /** Text that is not blank and not too long, without spaces around it. */
  text(value: unknown, path: string, longest: number, fallback: string): string {
    if (value === undefined) return fallback;
    if (typeof value !== "string") {
      this.report(path, "wrongType", value);
      return fallback;
    }
    const text = value.trim();
    if (text !== "" && text.length <= longest) return text;
    this.report(path, "outOfRange", value);
    return fallback;
  }
}
