import { parseDay } from "../../domain/table/day";
import type { SerialDay } from "../../domain/vocabulary/day";

/**
 * The day in a field, written in any way that means one day only; undefined for half a date and for one that can be two.
 * `dayTyped("2024-05-31") //=> 45443`, `dayTyped("20240531") //=> 45443`, `dayTyped("5/6/2024") //=> undefined`
 */
export function dayTyped(typed: string): SerialDay | undefined {
  const day = parseDay(typed);
  return typeof day === "number" ? (day as SerialDay) : undefined;
}
