// A webpack plugin that emits what Excel and people read about the cell functions: functions.json (Chinese),
// functions.en-US.json, and a help page for each function in both languages.
// Alternative not taken: Microsoft's plugin, which writes one language and knows no help pages.

import { join } from "node:path";
import type { Compiler } from "webpack";
import { functionWords } from "../../src/i18n/functions/metadata.en-US";
import { helpPages } from "./functions/help";
import { functionSources, inLanguage, readMetadata, withHelpAt } from "./functions/metadata";

/** All files about the functions, by their path under dist/. */
export async function describeFunctions(folder: string, baseUrl: string): Promise<ReadonlyMap<string, string>> {
  const metadata = await readMetadata(functionSources(folder));
  const chinese = withHelpAt(metadata, baseUrl, "");
  const english = withHelpAt(inLanguage(metadata, functionWords), baseUrl, "en-US/");
  return new Map([
    ["functions.json", `${JSON.stringify(chinese, null, 2)}\n`],
    ["functions.en-US.json", `${JSON.stringify(english, null, 2)}\n`],
    ...helpPages(chinese, "zh-CN"),
    ...helpPages(english, "en-US"),
  ]);
}

/** The plugin. `baseUrl` is where the add-in will be served from. */
export function functionFiles({ baseUrl }: { readonly baseUrl: string }): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      const folder = join(compiler.context, "src", "functions");
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("function-files", (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: "function-files", stage }, async () => {
          for (const [path, content] of await describeFunctions(folder, baseUrl)) {
            compilation.emitAsset(path, new sources.RawSource(content));
          }
          compilation.contextDependencies.add(folder);
        });
      });
    },
  };
}
