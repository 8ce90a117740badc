// Which Excel is being played: its requirement sets, its limits, its habits. Sources: requirement-set tables of
// OfficeDev/office-js-docs-reference and the page "Resource limits" (5 MB on the web), both documented; what reaches a
// custom function for an empty cell is recorded in issue 4702 of OfficeDev/office-js. Where reports disagree both ways are
// profiles, and the add-in has to live with each. Habits that are reported and not
// documented are switches which no profile has on by itself; a test that must survive them adds them (see habits.test.ts).

/** What a group of undo steps (`mergeUndoGroup`) does not take. */
export interface UndoGroupHabit {
  /** Most formulas in one request: 1,600 are reported to be refused (issue 6491 of OfficeDev/office-js). */
  readonly mostFormulas: number;
  /** Members that offer no undo, as "Range.values" (documented in "Undo capabilities": UndoNotSupported). */
  readonly refused: readonly string[];
}

/**
 * Where values written over filtered rows land. `all`: everywhere (assumed). `firstInVisible`: the first row's value in
 * every visible row, nothing in hidden ones (xlwings issue 747). `visibleInOrder`: the values one after the other in the
 * visible rows (office-js issue 224, "misplaced"). A range of one row is written as it stands in either.
 */
export type FilteredWrites = "all" | "firstInVisible" | "visibleInOrder";

export interface Profile {
  readonly name: string;
  /** As in Office.context.platform. */
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly version: string;
  /** Highest version of each requirement set. */
  readonly sets: { readonly [name: string]: string };
  /** Largest request and response in UTF-8 bytes. */
  readonly payloadLimit: number;
  /** What a custom function gets for an empty cell. */
  readonly blankArgument: 0 | null;
  /** What a cell shows while a function calculates it again (see calc/calculator.ts). */
  readonly whileBusy: "busyError" | "oldValue" | "zero";
  /**
   * Does asking for merged cells empty the user's undo stack? Recorded on Windows where there are some (issue 5918 of
   * OfficeDev/office-js); that it also does where there are none is possible and a profile to survive.
   */
  readonly undoLostByMergedAreas: "never" | "whereMerged" | "always";
  /** Left out: a group takes everything. */
  readonly undoGroup?: UndoGroupHabit;
  readonly filteredWrites?: FilteredWrites;
  /** A formula written into a column of a table that holds no values fills the whole column (office-js issue 2093). */
  readonly fillsTableColumns?: boolean;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Sets that the library itself asks about and every Excel of today has. */
const RUNTIME = { RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1" } as const;

export const PROFILES = {
  web: {
    name: "web",
    platform: "OfficeOnline",
    version: "16.0.19231.41000",
    sets: {
      ...RUNTIME,
      ExcelApi: "1.20",
      ExcelApiOnline: "1.1",
      SharedRuntime: "1.2",
      CustomFunctionsRuntime: "1.5",
      CustomFunctions: "1.7",
      RibbonApi: "1.2",
      KeyboardShortcuts: "1.1",
      AddinCommands: "1.1",
    },
    payloadLimit: FIVE_MEGABYTES,
    blankArgument: null,
    whileBusy: "zero",
    undoLostByMergedAreas: "never",
  },
  windows: {
    name: "windows",
    platform: "PC",
    version: "16.0.19231.20156",
    sets: {
      ...RUNTIME,
      ExcelApi: "1.20",
      ExcelApiDesktop: "1.2",
      SharedRuntime: "1.2",
      CustomFunctionsRuntime: "1.5",
      CustomFunctions: "1.7",
      RibbonApi: "1.2",
      KeyboardShortcuts: "1.1",
      AddinCommands: "1.1",
    },
    payloadLimit: Infinity,
    blankArgument: 0,
    whileBusy: "oldValue",
    undoLostByMergedAreas: "whereMerged",
  },
  mac: {
    name: "mac",
    platform: "Mac",
    version: "16.101.25091419",
    sets: {
      ...RUNTIME,
      ExcelApi: "1.20",
      ExcelApiDesktop: "1.2",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.5",
      CustomFunctions: "1.7",
      RibbonApi: "1.2",
      KeyboardShortcuts: "1.1",
      AddinCommands: "1.1",
    },
    payloadLimit: Infinity,
    blankArgument: 0,
    whileBusy: "oldValue",
    undoLostByMergedAreas: "never",
  },
  ltsc2021: {
    name: "ltsc2021",
    platform: "PC",
    version: "16.0.14332.20011",
    sets: {
      ...RUNTIME,
      ExcelApi: "1.14",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
      CustomFunctions: "1.7",
      AddinCommands: "1.1",
    },
    payloadLimit: Infinity,
    blankArgument: 0,
    whileBusy: "busyError",
    undoLostByMergedAreas: "whereMerged",
  },
} as const satisfies { [name: string]: Profile };

export type ProfileName = keyof typeof PROFILES;

/** Has this Excel the requirement set? `isSetSupported(PROFILES.ltsc2021, "ExcelApi", "1.15") //=> false` */
export function isSetSupported(profile: Profile, name: string, version = "1.1"): boolean {
  const has = Object.entries(profile.sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [major, minor] = parts(has);
  const [wantedMajor, wantedMinor] = parts(version);
  return major! > wantedMajor! || (major === wantedMajor && minor! >= wantedMinor!);
}

const parts = (version: string): number[] => {
  const [major, minor] = version.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
};
