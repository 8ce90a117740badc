// A webpack plugin that emits what Excel and people read about the cell functions: functions.json (Chinese),
// functions.en-US.json, and a help page for each function in both languages.
// Alternative not taken: Microsoft's plugin, which writes one language and knows no help pages.

import { join } from "node:path";
import type { Compiler } from "webpack";
import { functionWords } from "../../src/i18n/functions/metadata.en-US";
import { helpPages } from "./functions/help";
import { functionSources, inLanguage, readMetadata, withHelpAt, type FunctionsMetadata } from "./functions/metadata";

/** All files about the functions, by their path under dist/. Excel puts `prefix` before the names by itself; help pages must say it. */
export async function describeFunctions(
  folder: string,
  baseUrl: string,
  prefix = "",
): Promise<ReadonlyMap<string, string>> {
  const metadata = await readMetadata(functionSources(folder));
  const chinese = withHelpAt(metadata, baseUrl, "");
  const english = withHelpAt(inLanguage(metadata, functionWords), baseUrl, "en-US/");
  return new Map([
    ["functions.json", `${JSON.stringify(chinese, null, 2)}\n`],
    ["functions.en-US.json", `${JSON.stringify(english, null, 2)}\n`],
    ...helpPages(prefixed(chinese, prefix), "zh-CN"),
    ...helpPages(prefixed(english, prefix), "en-US"),
  ]);
}

function prefixed(metadata: FunctionsMetadata, prefix: string): FunctionsMetadata {
  return { ...metadata, functions: metadata.functions.map((entry) => ({ ...entry, name: `${prefix}${entry.name}` })) };
}

/** The plugin. `baseUrl` is where the add-in will be served from; `prefix` stands before function names in cells. */
export function functionFiles({ baseUrl, prefix }: { readonly baseUrl: string; readonly prefix: string }): {
  apply(compiler: Compiler): void;
} {
  return {
    apply(compiler) {
      const folder = join(compiler.context, "src", "functions");
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("function-files", (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: "function-files", stage }, async () => {
          for (const [path, content] of await describeFunctions(folder, baseUrl, prefix)) {
            compilation.emitAsset(path, new sources.RawSource(content));
          }
          compilation.contextDependencies.add(folder);
        });
      });
    },
  };
}
