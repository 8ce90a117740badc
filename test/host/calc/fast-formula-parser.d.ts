// The package ships no types; these are the parts this folder uses.
declare module "fast-formula-parser" {
  export default class FormulaParser {
    readonly functions: Record<string, ((...parameters: unknown[]) => unknown) | undefined>;
    static readonly FormulaError: FormulaErrorClass;
    static readonly SSF: { format(format: string, value: unknown, options?: object): string };
  }
  interface FormulaErrorClass {
    new (code: string): Error & { readonly error: string };
  }
}
