// Two custom functions of the conformance add-in, and what Excel is told about them. In cells =ASK.LOOK() and =ASK.SLOW().

export const NAMESPACE = "ASK";

/** How long SLOW thinks, so that a cell can be looked at meanwhile. */
const THINKING_MS = 1000;

/** What arrived, as text: `look([[1, null]]) //=> '[[1,null]]'` */
export function look(values: readonly (readonly unknown[])[]): string {
  return JSON.stringify(values);
}

/** The value itself, a second later. */
export function slow(value: unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => resolve(value), THINKING_MS));
}

const parameter = (dimensionality: "scalar" | "matrix"): object => ({ name: "value", type: "any", dimensionality });

export const FUNCTIONS = [
  { id: "LOOK", name: "LOOK", parameters: [parameter("matrix")], result: { type: "string" } },
  { id: "SLOW", name: "SLOW", parameters: [parameter("scalar")], result: { type: "any" } },
] as const;
