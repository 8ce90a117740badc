// The preview page, built for development only; nothing of it ships. Its own configuration, because it is its own program:
// the add-in is built by the configuration at the top of the project and served beside it, unchanged.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.join(__dirname, "..", "..");

module.exports = {
  name: "preview",
  mode: "production",
  context: root,
  devtool: "source-map",
  target: "web",
  entry: { preview: path.join(__dirname, "main.tsx") },
  output: {
    path: path.join(root, ".cache", "preview", "page"),
    filename: "[name].js",
    publicPath: "/preview/",
    clean: true,
  },
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: path.join(__dirname, "index.html"), scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: path.join(__dirname, "favicon.svg"), to: "favicon.svg" }] }),
  ],
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, ".cache", "webpack"),
    name: "preview-page",
    buildDependencies: { config: [__filename] },
  },
  // React without its development checks, which make a grid of ten thousand rows slow; readable all the same.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
