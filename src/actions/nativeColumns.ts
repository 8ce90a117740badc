// Which columns 转为原生公式 would add, with their formulas: grade, staleness and risk as every Excel, WPS and LibreOffice
// calculates them without this add-in, helper columns first. They age with TODAY(): it costs nothing where no add-in is
// called, and where there is none nobody would move a day's cell. The core writes the formulas once, with marks where
// references go.

import { nativeConversion, NATIVE_RESULTS, type NativeConversion } from "../domain/native/convert";
import { NATIVE_STEPS, type NativeRole, type NativeStep } from "../domain/native/steps";
import type { NativeChoice, NativePreview, OpenedTable } from "./actions";
import type { Tools } from "./tools";

/** A mark: a cell of the own row or a whole column, of the table or of the columns being added. */
export const MARK = /\u0001([cC])([to])(\d+)\u0002/g;
const mark = (kind: "c" | "C", whose: "t" | "o", at: number): string => `\u0001${kind}${whose}${at}\u0002`;

/** What would be added. */
export function previewNative(tools: Tools, opened: OpenedTable, choice: NativeChoice): NativePreview {
  const { headers, conversion } = nativeColumns(tools, opened, choice);
  return { headers, losses: conversion.losses, isPossible: headers.length > 0 };
}

export interface NativeColumns {
  readonly conversion: NativeConversion;
  readonly headers: readonly string[];
  /** Formulas with marks, one for each column to add. */
  readonly templates: readonly string[];
}

/** Staleness and risk go by the converted grade, so it is always among the columns. */
export function nativeColumns(
  { phrases }: Tools,
  { map, settings }: OpenedTable,
  { results, form }: NativeChoice,
): NativeColumns {
  const { native, nativeHelper, nativeHeader } = phrases.formulas;
  const convert = (order: readonly (NativeStep | "grade")[]): NativeConversion => {
    const placeOf = (column: NativeRole | NativeStep, kind: "c" | "C"): string => {
      const own = order.findIndex((other) => other === column);
      return own >= 0 ? mark(kind, "o", own) : mark(kind, "t", map.positions[column as NativeRole] ?? 0);
    };
    return nativeConversion(
      {
        map,
        settings,
        words: native,
        cell: (column) => placeOf(column, "c"),
        column: (step) => placeOf(step, "C"),
        asOf: "TODAY()",
      },
      form,
    );
  };
  const steps = convert([...NATIVE_STEPS, "grade"]).helpers.map(({ step }) => step);
  const conversion = convert([...steps, "grade"]);
  const chosen = NATIVE_RESULTS.filter(
    (result) => (result === "grade" || results.includes(result)) && conversion.columns[result] !== undefined,
  );
  if (chosen.length === 0) return { conversion, headers: [], templates: [] };
  return {
    conversion,
    headers: [
      ...conversion.helpers.map(({ header }) => nativeHelper(header)),
      ...chosen.map((result) => nativeHeader(result)),
    ],
    templates: [
      ...conversion.helpers.map(({ formula }) => formula),
      ...chosen.map((result) => conversion.columns[result] ?? ""),
    ],
  };
}
