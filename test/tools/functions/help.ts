import type { FunctionsMetadata } from "./metadata";

export function helpPages(_metadata: FunctionsMetadata, _language: string): readonly (readonly [string, string])[] {
  return [];
}
