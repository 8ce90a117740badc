// Questions about a value.

import { CellError } from "../../model/types";
import { fail, NOT_AVAILABLE, Reference, toNumber } from "../values";
import { type FunctionTable, item, whole } from "./spec";

const ERROR_NUMBERS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const INFORMATION: FunctionTable = {
  ISBLANK: item(1, 1, ([value]) => value === null),
  ISERROR: item(1, 1, ([value]) => value instanceof CellError),
  ISERR: item(1, 1, ([value]) => value instanceof CellError && value.code !== "#N/A"),
  ISNA: item(1, 1, ([value]) => value instanceof CellError && value.code === "#N/A"),
  ISNUMBER: item(1, 1, ([value]) => typeof value === "number"),
  ISTEXT: item(1, 1, ([value]) => typeof value === "string"),
  ISNONTEXT: item(1, 1, ([value]) => typeof value !== "string"),
  ISLOGICAL: item(1, 1, ([value]) => typeof value === "boolean"),
  ISEVEN: item(1, 1, ([value]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: item(1, 1, ([value]) => Math.trunc(toNumber(value)) % 2 !== 0),
  ISREF: whole(1, 1, ([operand]) => operand instanceof Reference),
  N: item(1, 1, ([value]) =>
    value instanceof CellError ? fail(value) : typeof value === "number" ? value : value === true ? 1 : 0,
  ),
  T: item(1, 1, ([value]) => (value instanceof CellError ? fail(value) : typeof value === "string" ? value : "")),
  NA: item(0, 0, () => NOT_AVAILABLE),
  "ERROR.TYPE": item(1, 1, ([value]) => {
    const number = value instanceof CellError ? ERROR_NUMBERS.indexOf(value.code) : -1;
    return number < 0 ? NOT_AVAILABLE : number + 1;
  }),
};
