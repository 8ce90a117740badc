// Builds the add-in into dist/: one shared page (taskpane.html) that loads office.js, then the cell functions, then the task
// pane; the functions' metadata and help pages in both languages; icons and the manifest.
//   ADDIN_BASE_URL   where the built files are served from, default https://localhost:3000/
//   OFFICE_JS_URL    where the page loads office.js from, default Microsoft's global CDN
//                    (21Vianet: https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js)
//   FUNCTION_NAMESPACE  a name in front of every function, =KH.TIER() instead of =TIER(); none by default. For
//                    organisations where another add-in has functions of the same names.
// The functions are an entry of their own and the pane depends on it: they are registered before anything slow starts, and
// both share one copy of the core. Alternative not taken: one bundle, where React would stand between Excel and =TIER().

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { require: requireTypeScript } = require("tsx/cjs/api");

const DEVELOPMENT_URL = "https://localhost:3000/";
const GLOBAL_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const source = (...path) => join(__dirname, "src", ...path);

/** Origin that scripts may come from besides our own; "" where office.js is served by ourselves. */
function originOf(url) {
  return /^https:\/\//.test(url) ? new URL(url).origin : "";
}

function contentPolicy(officeJsUrl) {
  const ownAndOfficeJs = ["'self'", originOf(officeJsUrl)].filter(Boolean).join(" ");
  return [
    "default-src 'self'",
    `script-src ${ownAndOfficeJs}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // office.js shows its own page where Excel does not trust the host; without it the pane stays blank there.
    `frame-src ${ownAndOfficeJs}`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = (_, { mode = "production" } = {}) => {
  const production = mode === "production";
  const baseUrl = (process.env.ADDIN_BASE_URL ?? DEVELOPMENT_URL).replace(/\/*$/, "/");
  const officeJsUrl = process.env.OFFICE_JS_URL ?? GLOBAL_OFFICE_JS;
  const { functionFiles } = requireTypeScript("./test/tools/functionFiles.ts", __filename);
  const { prefixOf, withNamespace } = requireTypeScript("./test/tools/manifest/namespace.ts", __filename);
  const namespace = process.env.FUNCTION_NAMESPACE ?? "";
  const prefix = prefixOf(namespace);
  const watchdog = existsSync(source("taskpane", "watchdog.ts")) ? { watchdog: source("taskpane", "watchdog.ts") } : {};

  return {
    mode,
    context: __dirname,
    entry: {
      ...watchdog,
      functions: source("functions", "index.ts"),
      taskpane: { import: source("main.tsx"), dependOn: "functions" },
    },
    output: {
      path: join(__dirname, "dist"),
      filename: production ? "[name].js?[contenthash:8]" : "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    devtool: "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2020",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: source("taskpane", "taskpane.html"),
        filename: "taskpane.html",
        inject: false,
        templateParameters: (compilation, { js }) => ({
          contentPolicy: contentPolicy(officeJsUrl),
          officeJsUrl,
          /** Address of an entry's script, such as script("functions"). */
          script: (name) => js.find((url) => url.startsWith(`${name}.`)) ?? "",
        }),
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => withNamespace(content.toString(), namespace).replaceAll(DEVELOPMENT_URL, baseUrl),
            noErrorOnMissing: true,
          },
        ],
      }),
      functionFiles({ baseUrl, prefix }),
      new DefinePlugin({ FUNCTION_PREFIX_OF_BUILD: JSON.stringify(prefix) }),
    ],
    performance: { hints: false },
    stats: production ? "errors-warnings" : "minimal",
  };
};
