// The mutations can be applied: each fits its file in exactly one place and changes it, and names tests that are there.
// That each turns a test red is what `npm run mutate` shows; it takes minutes and is not part of every run.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MUTATIONS } from "./mutations";

const HOST = join(__dirname, "..");

test("there are many, each with an id of its own", () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MUTATIONS.map(({ id }) => id)).size).toBe(MUTATIONS.length);
});

test.each(MUTATIONS.map((mutation) => [mutation.id, mutation] as const))("%s fits", (_, mutation) => {
  const source = readFileSync(join(HOST, mutation.file), "utf8");
  expect(source.split(mutation.find).length - 1).toBe(1);
  expect(mutation.replace).not.toBe(mutation.find);
  expect(mutation.tests.filter((file) => !existsSync(join(HOST, file)))).toEqual([]);
});
