// Arguments as the add-in sent them: plain values, or objects it holds. Each reader refuses what Excel would refuse.

import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import { type Live, isLive } from "./live";
import type { Json } from "./protocol";

export type Argument = Json | Live | readonly Argument[];

/** Is the argument left out? The library sends null for an argument that was not given. */
export const isAbsent = (argument: Argument | undefined): argument is null | undefined =>
  argument === undefined || argument === null;

export function invalid(what: string): ExcelRefusal {
  return new ExcelRefusal("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

export class Arguments {
  private readonly seen = new Set<number>();

  constructor(
    private readonly list: readonly Argument[],
    private readonly method: string,
  ) {}

  get count(): number {
    return this.list.length;
  }

  raw(index: number): Argument | undefined {
    return this.at(index);
  }

  private at(index: number): Argument | undefined {
    this.seen.add(index);
    return this.list[index];
  }

  text(index: number): string {
    return textOf(this.at(index), `${this.method}, argument ${index + 1}`);
  }

  optionalText(index: number): string | undefined {
    return isAbsent(this.at(index)) ? undefined : this.text(index);
  }

  integer(index: number): number {
    return integerOf(this.at(index), `${this.method}, argument ${index + 1}`);
  }

  optionalInteger(index: number, otherwise: number): number {
    return isAbsent(this.at(index)) ? otherwise : this.integer(index);
  }

  optionalBoolean(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (isAbsent(value)) return otherwise;
    if (typeof value !== "boolean") throw invalid(`${this.method}, argument ${index + 1}`);
    return value;
  }

  json(index: number): Json {
    return jsonOf(this.at(index), `${this.method}, argument ${index + 1}`);
  }

  live(index: number): Live {
    const value = this.at(index);
    if (!isLive(value)) throw invalid(`${this.method}, argument ${index + 1}`);
    return value;
  }

  /** Refuses arguments nobody looked at, instead of passing over them. */
  refuseUnread(): void {
    this.list.forEach((value, index) => {
      if (this.seen.has(index) || isAbsent(value)) return;
      throw new HostNotImplemented(`argument ${index + 1} of ${this.method}`);
    });
  }
}

export function textOf(value: Argument | undefined, what: string): string {
  if (typeof value !== "string") throw invalid(what);
  return value;
}

export function integerOf(value: Argument | undefined, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalid(what);
  return value;
}

export function booleanOf(value: Argument | undefined, what: string): boolean {
  if (typeof value !== "boolean") throw invalid(what);
  return value;
}

/** One of the choices; one that Excel has and the stand-in has not is a gap, not the add-in's fault. */
export function oneOf<T extends string>(
  value: Argument | undefined,
  choices: readonly T[],
  what: string,
  gaps: readonly string[] = [],
): T {
  const same = (choice: string): boolean => typeof value === "string" && choice.toLowerCase() === value.toLowerCase();
  const found = choices.find(same);
  if (found !== undefined) return found;
  if (gaps.some(same)) throw new HostNotImplemented(`${what}: ${String(value)}`);
  throw invalid(what);
}

export function jsonOf(value: Argument | undefined, what: string): Json {
  if (value === undefined || isLive(value)) throw invalid(what);
  if (Array.isArray(value)) return value.map((item: Argument) => jsonOf(item, what));
  return value as Json;
}
