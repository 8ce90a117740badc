// Where the arguments of inserted formulas come from. formulaArguments.ts makes each kind, cellFunctions.ts names them.

export const ARGUMENT_KINDS = [
  /** nothing: the function has a default, and the user may type another */
  "leftOut",
  /** R/F/M, in whatever columns they stand */
  "rfm",
  /** the cell with R/F/M in one */
  "composite",
  /** R, F and M as this table writes them, where each has its column */
  "recency",
  "frequency",
  "monetary",
  /** the unit of those amounts */
  "unit",
  /** days, orders and an amount in 元, whatever the form */
  "days",
  "orders",
  "amount",
  "industry",
  "updated",
  /** the day from which a typed R ages, if it does */
  "ageFrom",
  /** the day up to which days are counted, if they are */
  "ageTo",
  /** the day from which a customer falls */
  "fallsFrom",
  "asOf",
  /** the sheet 行业基准, if chosen */
  "benchmarks",
  /** the user's own benchmarks, where the settings have any */
  "ownBenchmarks",
  "rules",
  /** the grade in the sheet, as a letter */
  "grade",
  /** the grade by the rules, of all customers */
  "gradesNow",
  "tag",
  "risk",
  "note",
  "id",
  "riskWords",
  "reviewDays",
  "contactsPerYear",
  "potential",
  /** the amount of an A, by fixed amounts */
  "highAmount",
  /** the mean of the column 潜力 */
  "meanPotential",
] as const;
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number];
