import { serialDay, type SerialDay } from "../domain/vocabulary/day";

/** The day a date field holds; undefined for half a date. `dayTyped("2024-05-31") //=> 45443` */
export function dayTyped(typed: string): SerialDay | undefined {
  const [year, month, day] = typed.split("-").map(Number);
  return day === undefined ? undefined : serialDay(year, month, day);
}
