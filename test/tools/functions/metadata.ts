// The metadata Excel reads about our cell functions: generated from the JSDoc of src/functions (Chinese), and the same in
// English from src/i18n/functions. Microsoft's generator knows one language only, so the second is derived here.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** Words of one function in a second language: what it answers, and each parameter by its name. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The files whose JSDoc describes functions, in a fixed order. */
export function functionSources(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Are functions handed Excel's richer values (errors, entities, formatted numbers) as objects? Decided here, once, whatever
 * the generator's own default is: yes.
 * For: where Excel knows the flag (Microsoft 365; CustomFunctionsRuntime 1.4) one #N/A in a column costs one row of
 * TIER.COLUMN and one #DIV/0! in a benchmark table costs one industry; without it Excel does not call the function, and the
 * error is the whole spill. An entity in 所属行业 is read by what people see of it.
 * Against: Office 2021 LTSC (1.3) does not know it. Reported are #VALUE! in every cell there (issue 3504 of
 * OfficeDev/office-js) and a crash beside conditional formats (5959); it is not among the versions we vouch for.
 * `allowErrorForDataTypeAny` is never set: with both flags Office 2021 LTSC is reported to crash (4385).
 * Alternative not taken: two builds, one without the flag, which nobody could choose between rightly.
 */
const TAKES_RICH_VALUES = true;

/** What does the JSDoc of these files say? Anything the generator objects to stops the build. */
export async function readMetadata(sources: readonly string[]): Promise<FunctionsMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([...sources]);
  if (errors.length > 0) throw new Error(`The JSDoc of a cell function is not right:\n${errors.join("\n")}`);
  const { functions } = JSON.parse(metadataJson) as FunctionsMetadata;
  return { allowCustomDataForDataTypeAny: TAKES_RICH_VALUES, functions };
}

/** The metadata with help on this server. `folder` is "" or the language's own, such as "en-US/". */
export function withHelpAt(metadata: FunctionsMetadata, baseUrl: string, folder: string): FunctionsMetadata {
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    helpUrl: `${baseUrl}help/${folder}${entry.id}.html`,
  }));
  return { ...metadata, functions };
}

/** The metadata in another language. A function or parameter without words is an error: the list must be complete. */
export function inLanguage(
  metadata: FunctionsMetadata,
  words: Readonly<Record<string, FunctionWords>>,
): FunctionsMetadata {
  const functions = metadata.functions.map((entry) => {
    const own = words[entry.id];
    if (own === undefined) throw new Error(`${entry.id} has no words in the second language`);
    const parameters = entry.parameters.map((parameter) => {
      const description = own.parameters[parameter.name];
      if (!description) throw new Error(`${entry.id} does not explain ${parameter.name} in the second language`);
      return { ...parameter, description };
    });
    return { ...entry, description: own.description, parameters };
  });
  return { ...metadata, functions };
}
