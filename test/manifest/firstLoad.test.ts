import { randomBytes } from "node:crypto";
import { FIRST_LOAD_LIMIT, firstLoad, firstLoadProblems, kilobytes } from "../tools/manifest/firstLoad";

/** Bytes that gzip cannot make smaller. */
const noise = (bytes: number): Buffer => randomBytes(bytes);
const found = (files: Readonly<Record<string, Buffer>>): readonly string[] =>
  firstLoadProblems(Object.keys(files), (name) => files[name]);

const SMALL = { "functions.js": noise(1000), "taskpane.js": noise(2000), "words.zh-CN.0a1b2c3d.js": noise(3000) };

test("what the home page needs is functions, pane and the longer of the languages, and nothing else", () => {
  const files = { ...SMALL, "words.en-US.0a1b2c3d.js": noise(5000), "settings.0a1b2c3d.js": noise(9000) };
  const bytes = firstLoad(Object.keys(files), (name) => files[name as keyof typeof files]);
  expect(kilobytes(bytes)).toBe(9);
  expect(found(files)).toEqual([]);
});

test("more than is allowed is said with both figures", () => {
  const [said] = found({ ...SMALL, "taskpane.js": noise(FIRST_LOAD_LIMIT) });
  expect(said).toContain(`${kilobytes(FIRST_LOAD_LIMIT)} KB are allowed`);
});

test("a pane with its words built in is not taken for a small one", () => {
  expect(found({ "functions.js": noise(10), "taskpane.js": noise(10) })).toEqual([
    "the words of the pane are no file of their own",
  ]);
});
