// Jest's reporter for warm.cjs: what a test file did, and where coverage was asked for which places of src it ran.
const { readFileSync } = require("node:fs");
const { SourceMap } = require("node:module");
const path = require("node:path");

const root = path.join(__dirname, "..", "..", "..");
const below = (file) => path.relative(root, file).split(path.sep).join("/");

class Reporter {
  onTestResult(_, result) {
    const { testFilePath, numFailingTests, testExecError, perfStats, v8Coverage, testResults } = result;
    const red = testResults.find(({ status }) => status === "failed");
    const reach = (v8Coverage ?? [])
      .map(({ codeTransformResult, result: { url, functions } }) => [below(url), codeTransformResult, functions])
      .filter(([file, transformed]) => file.startsWith("src/") && transformed?.sourceMapPath)
      .map(([file, transformed, functions]) => [file, placesRun(transformed, functions)]);
    Reporter.said = {
      test: below(testFilePath),
      failed: numFailingTests > 0 || Boolean(testExecError),
      first: red?.fullName,
      seconds: perfStats.runtime / 1000,
      reach: Object.fromEntries(reach.filter(([, places]) => places.length > 0)),
    };
    // Jest's own report of the coverage is not wanted, and takes longer than the test.
    result.v8Coverage = undefined;
  }
}
Reporter.said = undefined;

/** Stretches of the source that ran: from (inclusive), to (exclusive), from, to … as offsets, in order. */
function placesRun(transformed, functions) {
  const counts = countedAt(transformed.code.length, functions);
  const ran = new Map();
  for (const [at, source] of pairsOf(transformed)) ran.set(source, ran.get(source) === true || counts[at] > 0);
  const places = [];
  for (const [at, has] of [...ran].sort(([a], [b]) => a - b)) if (has !== (places.length % 2 === 1)) places.push(at);
  if (places.length % 2 === 1) places.push(transformed.originalCode.length);
  return places;
}

/** How often each character ran: inner ranges come after the ones around them. */
function countedAt(length, functions) {
  const counts = new Uint32Array(length + 1).fill(1);
  const ranges = functions.flatMap(({ ranges }) => ranges);
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset);
  return counts;
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

const known = new Map();

/** [place in the compiled text, place in the source] of all that the source map knows. */
function pairsOf({ code, originalCode, sourceMapPath }) {
  const found = known.get(sourceMapPath) ?? [];
  if (found.length > 0) return found;
  known.set(sourceMapPath, found);
  const map = new SourceMap(JSON.parse(readFileSync(sourceMapPath, "utf8")));
  const [lines, sourceLines] = [lineStarts(code), lineStarts(originalCode)];
  for (const [line, start] of lines.entries())
    for (let column = 0; start + column < (lines[line + 1] ?? code.length); column++) {
      const { generatedLine, generatedColumn, originalLine, originalColumn } = map.findEntry(line, column);
      if (originalLine === undefined || generatedLine !== line || generatedColumn !== column) continue;
      found.push([start + column, sourceLines[originalLine] + originalColumn]);
    }
  return found;
}

function lineStarts(text) {
  return [...text.matchAll(/^/gm)].map(({ index }) => index);
}

module.exports = Reporter;
