// Every rule called documented names the Microsoft page that says so, and no page is named for a rule that is gone.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTED } from "./documented";

const titles = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap((file) => [
    ...readFileSync(join(__dirname, file), "utf8").matchAll(/(["'`])documented: ((?:\\.|(?!\1).)+)\1/g),
  ])
  .map((match) => match[2]!);

const beginnings = DOCUMENTED.flatMap((entry) => entry.titles);

test("each documented title has a page", () => {
  expect(titles.length).toBeGreaterThan(40);
  expect(titles.filter((title) => !beginnings.some((beginning) => title.startsWith(beginning)))).toEqual([]);
});

test("each entry means exactly one title", () => {
  const matches = (beginning: string) => titles.filter((title) => title.startsWith(beginning)).length;
  expect(beginnings.filter((beginning) => matches(beginning) !== 1)).toEqual([]);
});

test("pages are Microsoft's, each listed once", () => {
  const pages = DOCUMENTED.map(({ page }) => page);
  expect(pages.filter((page) => !/^https:\/\/(learn|support|office)\.microsoft\.com\//.test(page))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
});
