// A stand-in for Excel's CustomFunctions global, for the build and for tests: it registers and it knows errors, no more.

/** An Excel error as a function throws it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Installs the stand-in and returns what was registered, by id in capitals as the real library keeps it. */
export function installRuntime(): ReadonlyMap<string, unknown> {
  const registered = new Map<string, unknown>();
  const runtime = {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, implementation: unknown) => registered.set(id.toUpperCase(), implementation),
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  return registered;
}

/** What a function answers: its value, or Excel's error with the sentence beside it. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly sentence: string };

export function answerOf(call: () => unknown): Answer {
  try {
    return { value: call() };
  } catch (error) {
    if (error instanceof CellError) return { error: error.code, sentence: error.message };
    throw error;
  }
}
