// The house's transform for tests, with one change: the file named by the mutation at hand is compiled broken. Nothing is
// written; the working tree stays as it is whatever happens. Alternative not taken: patching files and putting them back,
// which leaves a broken tree behind when a run is interrupted.
const { createHash } = require("node:crypto");
const path = require("node:path");
const swc = require("@swc/jest");

const mutation = process.env.MUTATION ? JSON.parse(process.env.MUTATION) : undefined;
const broken =
  mutation && (mutation.path ? path.resolve(mutation.path) : path.join(__dirname, "..", ...mutation.file.split("/")));

function mutated(source, file) {
  if (file !== broken) return source;
  // A mutant of the core stands at a place; one of the stand-in at a text that occurs once.
  if (mutation.path) return source.slice(0, mutation.start) + mutation.replacement + source.slice(mutation.end);
  if (source.split(mutation.find).length !== 2) throw new Error(`${mutation.id} fits ${file} not exactly once`);
  return source.replace(mutation.find, () => mutation.replace);
}

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    return {
      canInstrument: inner.canInstrument,
      process: (source, file, more) => inner.process(mutated(source, file), file, more),
      getCacheKey: (source, file, more) =>
        createHash("sha256")
          .update(inner.getCacheKey(mutated(source, file), file, more))
          .update(file === broken ? mutation.id : "")
          .digest("hex"),
    };
  },
};
