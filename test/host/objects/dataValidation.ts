// Data validation of a range: kept, read and cleared; nothing is enforced.

import { intersect, sameArea } from "../model/area";
import { HostNotImplemented } from "../model/errors";
import type { ValidationModel } from "../model/types";
import { invalid } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { RangeHandle, Session } from "../richapi/session";
import { areaOf } from "./rangeHandles";

export const validationOf = (handle: RangeHandle): Live => validationType.of(handle);

function current(handle: RangeHandle, session: Session): ValidationModel | undefined {
  const area = areaOf(handle, session);
  return handle.sheet.validations.find((validation) => intersect(validation.area, area));
}

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const validationType = excelType<RangeHandle>("DataValidation", {
  properties: {
    type: {
      get(handle, session) {
        const found = current(handle, session);
        return found ? TYPES[found.type] : "None";
      },
    },
    ignoreBlanks: { get: (handle, session) => current(handle, session)?.allowBlank ?? true },
    rule: {
      get(handle, session) {
        const found = current(handle, session);
        if (!found) return {};
        if (found.type === "list") return { list: { source: found.formula1, inCellDropDown: true } };
        return {
          [found.type]: {
            formula1: found.formula1,
            formula2: found.formula2 ?? null,
            operator: found.operator ?? null,
          },
        };
      },
      set(handle, value, session) {
        const rule = listRule(value);
        const area = areaOf(handle, session);
        session.model.structural(handle.sheet, () => {
          handle.sheet.validations = [
            ...handle.sheet.validations.filter((validation) => !sameArea(validation.area, area)),
            { area, type: "list", formula1: rule, allowBlank: true },
          ];
        });
      },
    },
  },
  methods: {
    clear(handle, _args, session) {
      const area = areaOf(handle, session);
      session.model.structural(handle.sheet, () => {
        handle.sheet.validations = handle.sheet.validations.filter((validation) => !intersect(validation.area, area));
      });
    },
  },
});

function listRule(value: Json): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid("DataValidation.rule");
  if (!("list" in value)) throw new HostNotImplemented("validation rules other than lists");
  const list = (value as { readonly [key: string]: Json })["list"];
  if (typeof list === "object" && list !== null && "inCellDropDown" in list && list["inCellDropDown"] !== true) {
    throw new HostNotImplemented("a list without its drop-down");
  }
  const source = typeof list === "object" && list !== null && "source" in list ? list["source"] : undefined;
  if (typeof source !== "string") throw invalid("DataValidation.rule");
  return source;
}
