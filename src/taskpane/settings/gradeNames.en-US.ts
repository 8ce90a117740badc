import type { GradeNameProblem } from "../../domain/settings/gradeNaming";
import type { Grade } from "../../domain/vocabulary/grade";
import { plural } from "../../i18n/plural";
import type { GradeNamesScreen } from "./gradeNames.zh-CN";

const RANKS: Readonly<Record<Grade, string>> = { S: "top rank", A: "second rank", B: "third rank", C: "last rank" };

const PROBLEMS: Readonly<Record<GradeNameProblem, string>> = {
  blank: "Give it a name",
  tooLong: "20 characters at most",
  duplicate: "Cannot be told from another rank's name",
  otherLetter: "This letter is another rank's and still used by formulas",
  formula: "Not = + - @ # ' in front: Excel takes it for a formula",
  number: "Excel turns it into a number or a date: add a word",
  character: "No commas, semicolons, quotes, bars, asterisks or question marks",
};

const customers = (count: number): string => plural(count, "customer", "customers");

export const enGradeNamesScreen: GradeNamesScreen = {
  title: "Grade names",
  lead: "What the ranks are called, best first. The rules stay; only the names written into the table change.",
  presets: "Common names",
  rank: (grade) => RANKS[grade],
  field: (grade) => `Name of the ${RANKS[grade]}`,
  up: (name) => `Swap “${name}” with the rank above`,
  down: (name) => `Swap “${name}” with the rank below`,
  swapped: (name, grade) => `“${name}” is now the ${RANKS[grade]}`,
  problem: (problem) => PROBLEMS[problem],
  moved: (name, from, to) =>
    `“${name}” was the ${RANKS[from]} and is now the ${RANKS[to]}: cells that say “${name}” will be read as the ${RANKS[to]}, and the next regrade lists them as rises or falls. `,
  sheetNote:
    "Old names and S/A/B/C in the table are still understood. The next regrade rewrites them to the new names, counted apart from rises and falls, and can be undone.",
  formulaNote:
    " The formula =TIER() always answers S/A/B/C. Insert formula columns that use the grade column again after renaming.",
  renames: (count, before, after) =>
    `${customers(count)} more keep the grade and get its new name, for example “${before}” becomes “${after}”`,
  renameOnly: (count) => `Rename for ${customers(count)}`,
  renamedAlso: (count) => `${customers(count)} kept the grade and got its new name. `,
  renamedOnly: (count) => `Grade renamed for ${customers(count)}, no grade changed`,
  stillOld: (count) => `${customers(count)} under an old grade name`,
  stillOldDetail: "No grade changed; a regrade writes the present name.",
};
