// A number people may change stands in the table of numbers and nowhere else (src/domain/numbers/numbers.ts).

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const TABLE = "src/domain/numbers/numbers.ts";
const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => /\.tsx?$/.test(path) && path !== TABLE);
const codeOf = (path: string): string =>
  readFileSync(join(root, path), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");

/** Constants with a figure, named after something the table measures. */
const CONSTANT =
  /\bconst ([A-Z_]*(?:DAYS|RATIO|POINTS|SHARE|MULTIPLE|MARGIN|RATE|MONTH|YEARS?|GAPS?|SATISFACTION|RISK|RECENCY)(?![A-Z])[A-Z_]*)\b[^=\n]*= ?(?:\{[^}\n]*: ?)?\[?[\d.]/g;

/** The same, many in one object. */
const DEFAULTS = /\bconst (DEFAULT_[A-Z_]+)\b[^=\n]*= ?\{\s*\w+: ?[\d.]/g;

/** Where rules about customers stand. How cells, notes and sheets are read and written is another matter. */
const RULES =
  /^src\/(domain\/(grading|lifecycle|review|value|leading|today|regrade|strategy|native|formula)|functions|actions)\//;

/** What is not the user's to choose, and why. */
const OTHERS: Readonly<Record<string, string>> = {
  "src/domain/strategy/festivals.ts AROUND_DAYS": "how a note is read",
  "src/domain/strategy/period.ts PART_DAYS": "how a note is read",
  "src/domain/strategy/period.ts RECENT_PAST_DAYS": "how a note is read",
  "src/domain/strategy/riskWords.ts MOST_LIST_GAP": "how a note is read",
  "src/domain/strategy/cadence.ts FOLLOW_UP_DAYS": "columns of the follow-up sheet",
  "src/domain/review/churnNumbers.ts DEFAULT_CHURN": "the churn definition, a table of its own so far",
  "src/domain/value/pareto.ts DEFAULT_PARETO_LIMITS": "what ABC means, and arguments of its function",
  "src/domain/review/churnTable.ts MOST_POINTS": "the end of the scale",
  "src/domain/review/usualGap.ts DAYS_A_YEAR": "orders are those of a year",
  "src/domain/review/usualGap.ts LEAST_ORDERS_WITH_GAP": "there is no gap between fewer",
};

test("no file has a constant of its own for what the table measures", () => {
  const found = sources
    .filter((path) => RULES.test(path))
    .flatMap((path) =>
      [CONSTANT, DEFAULTS].flatMap((kind) => [...codeOf(path).matchAll(kind)].map(([, name]) => `${path} ${name}`)),
    );
  expect(found.sort()).toEqual(Object.keys(OTHERS).sort());
});

test("limits of a number are written in the table alone", () => {
  const pair = /\b(?:min|least)["']?: ?-?[\d.]+[^\n;}]*\b(?:max|most)["']?: ?-?[\d.]+/;
  expect(sources.filter((path) => pair.test(codeOf(path)))).toEqual([]);
});

test("no number of the table is asked for with a default of the caller's", () => {
  const groups = "reviewCadenceDays|contactsPerYear|newCustomer|capacity|response|near|stage|bands|potential|clv";
  const fallback = new RegExp(`\\b(?:${groups})(?:\\.\\w+)+ (?:\\?\\?|\\|\\|) `);
  expect(sources.filter((path) => fallback.test(codeOf(path)))).toEqual([]);
});
