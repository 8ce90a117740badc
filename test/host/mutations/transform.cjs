// The house's transform for tests, with one change: the file named by the mutation at hand is compiled broken. Nothing is
// written; the working tree stays as it is whatever happens. Alternative not taken: patching files and putting them back,
// which leaves a broken tree behind when a run is interrupted.
// The mutation comes with the options where one process runs many (test/tools/mutation), else with the environment.
const { createHash } = require("node:crypto");
const path = require("node:path");
const swc = require("@swc/jest");

const ofProcess = process.env.MUTATION ? JSON.parse(process.env.MUTATION) : undefined;

/** The text the file has in the mutation, or as it is in every other file. */
function mutated(source, file, mutation) {
  if (mutation === undefined || file !== pathOf(mutation)) return source;
  // A mutant of the sources stands at a place; one of the stand-in at a text that occurs once.
  if (mutation.operator) return source.slice(0, mutation.start) + mutation.replacement + source.slice(mutation.end);
  if (source.split(mutation.find).length !== 2) throw new Error(`${mutation.id} fits ${file} not exactly once`);
  return source.replace(mutation.find, () => mutation.replace);
}

function pathOf({ operator, file }) {
  return operator ? path.resolve(file) : path.join(__dirname, "..", ...file.split("/"));
}

module.exports = {
  createTransformer({ mutation = ofProcess, ...options }) {
    const inner = swc.createTransformer(options);
    return {
      canInstrument: inner.canInstrument,
      process: (source, file, more) => inner.process(mutated(source, file, mutation), file, more),
      getCacheKey: (source, file, more) =>
        createHash("sha256")
          .update(inner.getCacheKey(mutated(source, file, mutation), file, more))
          .update(mutation !== undefined && file === pathOf(mutation) ? mutation.id : "")
          .digest("hex"),
    };
  },
};
