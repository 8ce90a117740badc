// The conformance page, built for a person who asks a real Excel; nothing of it ships.
//   OFFICE_JS_URL   where the page loads office.js from, default Microsoft's global CDN
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { FUNCTIONS } = requireTypeScript("../functions.ts", __filename);
const { functionSources, readMetadata } = requireTypeScript("../../tools/functions/metadata.ts", __filename);

const root = path.join(__dirname, "..", "..", "..");
const GLOBAL_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Puts the text beside the page as functions.json. */
const functionsPlugin = (text) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("functions.json", (compilation) =>
      compilation.emitAsset("functions.json", new compiler.webpack.sources.RawSource(text)),
    ),
});

/** The two functions are described with the switches of the product's own metadata: they decide what arrives. */
async function functionsJson() {
  const metadata = await readMetadata(functionSources(path.join(root, "src", "functions")));
  return JSON.stringify({ ...metadata, functions: FUNCTIONS }, null, 2);
}

module.exports = async () => ({
  name: "conformance",
  mode: "production",
  context: root,
  devtool: false,
  target: "web",
  entry: { conformance: path.join(__dirname, "main.ts") },
  output: { path: path.join(root, ".cache", "conformance"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: path.join(__dirname, "index.html"),
      templateParameters: { officeJs: process.env.OFFICE_JS_URL ?? GLOBAL_OFFICE_JS },
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: ["16", "32", "64", "80"].map((size) => path.join(root, "assets", "icons", `grades-${size}.png`)),
    }),
    functionsPlugin(await functionsJson()),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
