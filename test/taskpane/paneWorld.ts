// Everything the pane needs, over a workbook in memory: the real actions, the real core, a fixed day.

import { createActions } from "../../src/actions/createActions";
import type { Actions } from "../../src/actions/actions";
import type { HostEnvironment } from "../../src/actions/host";
import { sampleCustomers } from "../../src/domain/sample/sampleTable";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
import type { CellRows } from "../../src/domain/vocabulary/cell";
import type { Language } from "../../src/i18n/language";
import { phrasesIn } from "../../src/i18n/phrases";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

/** The day of the sample in all pictures. */
export const THE_DAY = serialDay(2024, 5, 31) as SerialDay;

export interface PaneWorld {
  readonly workbook: MemoryWorkbook;
  readonly environment: HostEnvironment;
  readonly actionsFor: (language: Language) => Actions;
  /** As if so many midnights had passed. */
  readonly sleep: (days: number) => void;
}

/** A world with the sample table, or with the given cells; null for a workbook without a table. */
export function paneWorld(language: Language, cells?: CellRows | null): PaneWorld {
  const workbook = memoryWorkbook(cells === undefined ? sampleCustomers(THE_DAY, language) : cells);
  let slept = 0;
  const environment: HostEnvironment = {
    displayLanguage: language,
    platform: "test",
    isDarkTheme: () => undefined,
    today: () => (THE_DAY + slept) as SerialDay,
    now: () => THE_DAY + slept + 0.4458,
  };
  return {
    workbook,
    environment,
    actionsFor: (shown) => createActions(workbook, environment, phrasesIn(shown)),
    sleep: (days) => void (slept += days),
  };
}
