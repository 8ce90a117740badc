// Builds programs.ts with the add-in's own webpack rules, in production mode: what a user runs is minified, and its modules
// are joined into one scope, which makes calls between them cheaper than in the source as a development tool runs it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefinePlugin, webpack, type Configuration } from "webpack";

const PROJECT = join(__dirname, "..", "..");

export interface Bundle {
  readonly script: string;
  readonly remove: () => void;
}

export async function bundlePrograms(): Promise<Bundle> {
  const { default: configurationOf } = (await import(join(PROJECT, "webpack.config.js"))) as {
    default: (environment: unknown, options: { mode: string }) => Configuration;
  };
  const { mode, context, resolve, module, plugins = [] } = configurationOf({}, { mode: "production" });
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const configuration: Configuration = {
    mode,
    context,
    resolve,
    module,
    plugins: plugins.filter((plugin) => plugin instanceof DefinePlugin),
    entry: join(__dirname, "programs.ts"),
    target: "node",
    output: { path: folder, filename: "programs.js" },
    performance: { hints: false },
  };
  await new Promise<void>((resolved, rejected) => {
    webpack(configuration, (error, stats) => {
      if (error) rejected(error);
      else if (stats?.hasErrors()) rejected(new Error(stats.toString("errors-only")));
      else resolved();
    });
  });
  return { script: join(folder, "programs.js"), remove: () => rmSync(folder, { recursive: true }) };
}
