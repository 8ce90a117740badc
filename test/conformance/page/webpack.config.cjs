// The conformance page, built for a person who asks a real Excel; nothing of it ships.
//   OFFICE_JS_URL   where the page loads office.js from, default Microsoft's global CDN
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.join(__dirname, "..", "..", "..");
const GLOBAL_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

module.exports = {
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
    new CopyPlugin({ patterns: ["32", "64"].map((size) => path.join(root, "assets", "icons", `grades-${size}.png`)) }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
