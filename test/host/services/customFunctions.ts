// Calls the add-in's custom functions the way Excel does: a message with the call, and some time later a request of the
// library that carries the results, gathered in batches. An id that is not registered comes back as an error of the
// library; what the cell then shows is the calculator's affair.

import type { BlankArguments, ErrorArguments } from "../calc/addinFunctions";
import type { WhileBusy } from "../calc/calculator";
import { CellError } from "../model/types";
import { invalid } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import { isSetSupported, type Profile } from "../richapi/profiles";
import { CATEGORY, type Json, type PushEntry } from "../richapi/protocol";

/**
 * How this Excel hands arguments over and what it shows until the answer, for the calculator. Errors (documented: "Handle and return errors from custom
 * functions"): by default the function is not called and the error is the result. Where functions.json says
 * `allowCustomDataForDataTypeAny` and Excel knows it (CustomFunctionsRuntime 1.4), they arrive as objects (recorded: a reply
 * of Microsoft in issue 4385 of OfficeDev/office-js); an Excel that does not know the flag passes over it.
 */
export function handOver(
  profile: Profile,
  { allowCustomDataForDataTypeAny = false }: { readonly allowCustomDataForDataTypeAny?: boolean },
): { readonly blanks: BlankArguments; readonly errors: ErrorArguments; readonly whileBusy: WhileBusy } {
  const knowsRichValues = isSetSupported(profile, "CustomFunctionsRuntime", "1.4");
  return {
    blanks: { cell: profile.blankArgument, matrix: profile.blankArgument },
    errors: allowCustomDataForDataTypeAny && knowsRichValues ? "objects" : "result",
    whileBusy: profile.whileBusy,
  };
}

/** What a function call gives: one value, or rows of values that spill. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];
export type FunctionValue = string | number | boolean | CellError | null;

/** An error as the library numbers it, and what the cell shows. 2 and 3: thrown and rejected; 9 and 10: not found. */
const ERRORS: { readonly [code: number]: string } = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export class CustomFunctionService {
  /** The add-in said that its functions are ready. */
  ready = false;
  /** Messages sent and results received; tests of the batching read them. */
  readonly traffic = { calls: 0, messages: 0, resultRequests: 0 };
  private waiting = new Map<number, (result: FunctionResult) => void>();
  private outbox: PushEntry[] = [];
  private lastId = 0;

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  /** Calls a function; calls of the same moment travel in one message. */
  invoke(id: string, args: readonly Json[], address: string): Promise<FunctionResult> {
    const invocation = ++this.lastId;
    this.traffic.calls++;
    if (this.outbox.length === 0) queueMicrotask(() => this.send());
    this.outbox.push({
      messageCategory: CATEGORY.customFunction,
      messageType: 1000,
      targetId: "",
      message: JSON.stringify([invocation, id, args, address, 0]),
    });
    return new Promise((resolve) => this.waiting.set(invocation, resolve));
  }

  private send(): void {
    const entries = this.outbox;
    this.outbox = [];
    this.traffic.messages++;
    this.push(entries);
  }

  /** A result as an array: id, succeeded, value (of a failure: its sentence), error number. */
  receive(result: Json): void {
    if (!Array.isArray(result)) throw invalid("a custom function's result");
    const [id, succeeded, value, code] = result as readonly Json[];
    const resolve = this.waiting.get(Number(id));
    if (!resolve) return;
    this.waiting.delete(Number(id));
    if (succeeded === true) resolve(asResult(value ?? null));
    else resolve(new CellError(ERRORS[typeof code === "number" ? code : 0] ?? "#VALUE!", sentence(value)));
  }

  stop(): void {
    this.waiting.clear();
    this.outbox = [];
  }
}

function asResult(value: Json): FunctionResult {
  if (!Array.isArray(value)) return asValue(value);
  return value.map((row: Json) => (Array.isArray(row) ? row.map(asValue) : [asValue(row)]));
}

/** A returned null shows as 0 (recorded: issue 1503 of OfficeDev/office-js, by design). */
function asValue(value: Json): FunctionValue {
  if (value === null) return 0;
  if (typeof value !== "object") return value;
  if ("valueType" in value && value["valueType"] === "CustomFunctionError")
    return errorOf(value["code"], value["message"]);
  return new CellError("#VALUE!");
}

function errorOf(code: Json | undefined, message: Json | undefined): CellError {
  if (typeof code === "number") return new CellError(ERRORS[code] ?? "#VALUE!", sentence(message));
  return new CellError(typeof code === "string" ? code : "#VALUE!", sentence(message));
}

function sentence(message: Json | undefined): string | undefined {
  return typeof message === "string" && message !== "" ? message : undefined;
}

const serviceType = excelType<CustomFunctionService>("CustomFunctions", {
  methods: {
    SetInvocationArrayResults(service, args) {
      service.traffic.resultRequests++;
      const results = args.json(0);
      if (!Array.isArray(results)) throw invalid("custom function results");
      for (const result of results as readonly Json[]) service.receive(result);
    },
    SetInvocationResults(service, args) {
      service.traffic.resultRequests++;
      const results = args.json(0);
      if (!Array.isArray(results)) throw invalid("custom function results");
      for (const result of results as readonly { readonly [key: string]: Json }[]) {
        service.receive([
          result["invocationId"] ?? null,
          result["failed"] !== true,
          result["value"] ?? null,
          result["errorCode"] ?? null,
        ]);
      }
    },
    _SetOsfControlContainerReadyForCustomFunctions(service) {
      service.ready = true;
    },
    _GetEnabledFeatures: () => [],
  },
});

const containerType = excelType<CustomFunctionService>("CustomFunctionsContainer", {
  navigation: { customFunctions: (service) => serviceType.of(service) },
});

/** The names under which the library asks for the service. */
export function customFunctionObjects(service: CustomFunctionService): [string, Live][] {
  return [
    ["Microsoft.ExcelServices.CustomFunctions", serviceType.of(service)],
    ["Microsoft.ExcelServices.CustomFunctionsContainer", containerType.of(service)],
  ];
}
