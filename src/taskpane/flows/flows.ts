// What happens when a person asks for something: call an action, tell the reducer, say the outcome.
// Alternative not taken: effects inside the screens, where two screens would start the same read twice.

import type { RegradePreview } from "../../actions/actions";
import type { ColumnRole } from "../../domain/vocabulary/column";
import { languageShown, type LanguageChoice } from "../state/state";
import type { Retry } from "../state/work";
import { answer, type PaneLink } from "./link";
import { createCustomerFlows } from "./customerFlows";
import { createFormulaFlows } from "./formulaFlows";
import { createRunner } from "./runner";
import { createSettingsFlows } from "./settingsFlows";
import { createShownRowsFlows } from "./shownRowsFlows";
import { createStandingFlows } from "./standingFlows";
import { createTableFlows } from "./tableFlows";
import { createWriteFlows } from "./writeFlows";

export type Flows = ReturnType<typeof createFlows>;

/** Makes everything a person can ask of the pane. */
export function createFlows(link: PaneLink) {
  const runner = createRunner(link);
  const table = createTableFlows(link, runner);
  const writing = createWriteFlows(link, runner, table);
  const settings = createSettingsFlows(link, runner, table);
  const customers = createCustomerFlows(link, runner, table);
  const formulas = createFormulaFlows(link, runner);
  let starting: Promise<void> = Promise.resolve();

  const retries: Readonly<Record<Retry, () => Promise<unknown>>> = {
    open: () => table.openAndRead("open", false, link.state().opened?.table),
    identify: table.identify,
    selected: table.openSelected,
    sample: table.trySample,
    preview: table.reread,
    diff: table.showDiff,
    accept: () => writing.accept(),
    insertFormulas: () => formulas.insertFormulas(),
    convertToNative: () => formulas.convertToNative(),
    resume: writing.resume,
    undo: writing.undo,
    saveSettings: async () => {
      const { draft } = link.state();
      if (draft !== null) await settings.saveSettings(draft);
    },
    highlights: settings.readSwitches,
    renewHighlights: settings.renewSwitches,
  };

  return {
    ...table,
    ...writing,
    ...settings,
    ...customers,
    ...formulas,
    ...createStandingFlows(link, runner),
    ...createShownRowsFlows(link, runner),
    cancel: runner.cancel,
    /** Looks at the workbook when the pane opens. */
    start: () => (starting = table.openAndRead("open", false)),
    /** 一键重评 from the ribbon: as soon as the pane has looked at the workbook. */
    regradeAsked: async () => {
      await starting;
      await table.followCell();
      await table.showDiff();
    },
    todayAsked: async () => {
      await starting;
      if (link.state().opened === null) await table.openAndRead("identify", true);
      link.dispatch({ type: "tabChosen", tab: "today" });
    },
    retry: async () => {
      const { refusal } = link.state();
      if (refusal === null || refusal.retry === null) return;
      link.dispatch({ type: "refusalDismissed" });
      await retries[refusal.retry]();
    },
    /** The same once more, with whole new columns right of the table, where something stands there. */
    makeRoom: async () => {
      const { refusal } = link.state();
      if (refusal === null || refusal.failure.code !== "beside") return;
      link.dispatch({ type: "refusalDismissed" });
      if (refusal.retry === "insertFormulas") await formulas.insertFormulas(true);
      else if (refusal.retry === "convertToNative") await formulas.convertToNative(true);
      else await writing.accept(true);
    },
    /** 继续 after the user had cancelled. */
    goOn: async () => {
      const { interruption } = link.state();
      if (interruption === null || interruption.retry === null) return;
      table.readOn();
      await retries[interruption.retry]();
    },
    /** Speaks another language as soon as its words are there. */
    chooseLanguage: async (choice: LanguageChoice) => {
      try {
        await link.fetchWords?.(languageShown({ ...link.state(), languageChoice: choice }));
      } catch {
        return answer(link, link.words().part.wordsNotCome);
      }
      link.dispatch({ type: "languageChosen", choice });
    },
    openLog: async () => {
      const shown = await runner.ask(null, () => link.actions().openLog());
      if (shown === false) answer(link, link.words().result.noLog);
    },
    /** Shows a customer's cell. `from` is what the row was counted in, where that is not what is on screen. */
    goTo: async (row: number, where: ColumnRole | number, from: RegradePreview | null = link.state().preview) => {
      if (from === null) return;
      const shown = await runner.ask(null, () => link.actions().selectCell(from, row, where));
      if (shown !== false) return;
      link.dispatch({ type: "drifted" });
      answer(link, link.words().card.gone);
    },
  };
}
