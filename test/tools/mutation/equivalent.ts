// Mutants that say the same as the source, each judged by eye, with the reason why nobody can tell. They are not counted. A
// mutant is named as `npm run mutate` names it; one that is no longer there turns a test red.

export interface Equivalent {
  readonly id: string;
  readonly reason: string;
}

const WORDS =
  'src/domain/regrade/suggestionChanges.ts swap: [words.headline, words.owner, words.action, words.resources, demand === "紧急采购型"]';

export const EQUIVALENT: readonly Equivalent[] = [
  ...["", " #2", " #3"].map((again) => ({
    id: WORDS + again,
    reason: "only texts made by this function are compared with each other: another order of parts changes both",
  })),
  {
    id: "src/actions/standing.ts drop guard: if (keys.length === 0) return (row) => row;",
    reason: "without key columns both texts are empty, so that every row is found where it stood all the same",
  },
  {
    id: "src/actions/convertToNative.ts one more: -1",
    reason: "stands for a place that is missing, and every column that a formula names has been given a place before",
  },
  {
    id: "src/actions/editedRows.ts exchange >=: lastColumn - firstColumn >= table.headers.length",
    reason:
      "an area one column wider than the table has a cell beside it, and that is in no column that is passed over",
  },
  {
    id: "src/actions/readInTurns.ts one more: from > 0",
    reason: "counts by thousands, so that there is nothing between the first row and the next stretch",
  },
  {
    id: "src/actions/readInTurns.ts one more: RANGE = 4_096",
    reason: "a limit of cost: the same cells are read in stretches that are one row longer",
  },
  {
    id: "src/actions/regradeChange.ts one more: plan.after[row] ?? 0",
    reason: "there is a grade for every row of the plan, so that nothing is ever put in the place of a missing one",
  },
  {
    id: "src/excel/addColumns.ts one more: located.found.rowCount + 1",
    reason: "a table that is a header row reaches down to the last used row of the sheet: the row below it is blank",
  },
  {
    id: "src/excel/blocks.ts one more: Math.max(1, bytes)",
    reason:
      "keeps a division from nothing: an answer of one byte and one of two both allow more rows than four times as many",
  },
  {
    id: "src/excel/hiddenRows.ts one more: MOST_ROWS = 100_000",
    reason: "a limit of cost: the same rows are asked about in requests that are one row longer",
  },
  {
    id: "src/excel/spills.ts one more: MOST_CELLS = 2_000",
    reason: "a limit of cost: one cell more is asked about before all of them count as spilled",
  },
  {
    id: "src/excel/readColumns.ts one more: (rows[row] ?? []).reduce<number>((sum, cell) => sum + cellBytes(cell), 0)",
    reason: "one byte a row in an estimate that is right to a quarter",
  },
  {
    id: "src/excel/writeBlocks.ts one more: CELL_BYTES = 12",
    reason: "one byte a cell in an estimate that is right to a quarter",
  },
  {
    id: "src/domain/checkup/units.ts one more: (amountYuan / AMOUNT_UNITS[table.map.amountUnit]).toPrecision(14)",
    reason: "a division errs in the sixteenth digit, which fourteen and fifteen digits leave out alike",
  },
  {
    id: "src/domain/strategy/ownTags.ts one more: MOST_KNOWN_CELLS = 10_000",
    reason: "a limit of cost: one reading more is remembered",
  },
  {
    id: "src/domain/table/text.ts drop guard: if (!NEEDS_FOLDING.test(text)) return text;",
    reason: "a short way for texts that folding leaves as they are",
  },
];
