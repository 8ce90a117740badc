// Settings and highlights: kept in the workbook, and tried out before they are kept.

import type { RegradePreview } from "../../actions/actions";
import type { HighlightTone } from "../../actions/host";
import type { Settings } from "../../domain/settings/settings";
import type { Retry } from "../state/work";
import { chosenOptions } from "../state/inputs";
import { answer, type PaneLink } from "./link";
import type { Runner } from "./runner";
import type { TableFlows } from "./tableFlows";

export function createSettingsFlows(link: PaneLink, { work, ask }: Runner, { openAndRead }: TableFlows) {
  const { dispatch } = link;

  /** Settings decide how the table is read, so it is opened and graded again after they are stored. */
  async function store(step: () => Promise<Settings>, retry: Retry): Promise<boolean> {
    const before = link.state().opened?.settings.highlightColours;
    const settings = await work("saving", retry, step);
    if (settings === undefined) return false;
    dispatch({ type: "settingsStored", settings });
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(settings.highlightColours))
      dispatch({ type: "recoloured", before });
    answer(link, link.words().settings.saved);
    await openAndRead("open", false, link.state().opened?.table);
    await renewSwitches();
    return true;
  }

  async function readSwitches(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await ask("highlights", () => link.actions().highlights(opened));
    if (switches !== undefined) dispatch({ type: "switchesRead", switches });
  }

  /** Highlights in the sheet follow cadences, names and colours; none is added. */
  async function renewSwitches(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await work("saving", "renewHighlights", () => link.actions().renewHighlights(opened));
    if (switches !== undefined) dispatch({ type: "switchesRead", switches });
  }

  /** Back to the colours from before the last change. */
  async function undoColours(): Promise<void> {
    const { opened, coloursBefore } = link.state();
    if (opened === null || coloursBefore === null) return;
    if (await saveSettings({ ...opened.settings, highlightColours: coloursBefore }))
      dispatch({ type: "recoloured", before: null });
  }

  async function setSwitches(tones: readonly HighlightTone[]): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await work("saving", "highlights", () => link.actions().setHighlights(opened, tones));
    if (switches === undefined) return;
    dispatch({ type: "switchesRead", switches });
    answer(link, link.words().highlights.changed(switches.installed.length));
  }

  /** What would the table look like with these settings? Null where it could not be said. Nothing is kept. */
  async function whatIf(preview: RegradePreview, settings: Settings): Promise<RegradePreview | null> {
    const options = { ...chosenOptions(link.state()), settings };
    return (await ask(null, () => link.actions().reconsider(preview, options))) ?? null;
  }

  /** Locks alone: half-typed settings of other pages stay as they are. */
  async function saveLocks(locks: Settings["locks"], said: string): Promise<boolean> {
    const { opened } = link.state();
    if (opened === null) return false;
    const saved = await work("saving", null, async () => {
      await link.actions().saveSettings({ ...opened.settings, locks });
      return true;
    });
    if (saved === undefined) return false;
    dispatch({ type: "locksStored", locks });
    answer(link, said);
    await openAndRead("open", false, link.state().opened?.table);
    return true;
  }

  const saveSettings = (settings: Settings): Promise<boolean> =>
    store(async () => {
      await link.actions().saveSettings(settings);
      return settings;
    }, "saveSettings");

  const resetSettings = (): Promise<boolean> =>
    store(async () => (await link.actions().resetSettings()).settings, "open");

  /** False where there is no settings sheet yet. */
  async function openSettingsSheet(): Promise<boolean | undefined> {
    const shown = await ask(null, () => link.actions().openSettingsSheet());
    if (shown === false) answer(link, link.words().settingsProblems.noSheet);
    return shown;
  }

  return {
    openSettingsSheet,
    readSwitches,
    setSwitches,
    renewSwitches,
    undoColours,
    whatIf,
    saveSettings,
    saveLocks,
    resetSettings,
  };
}
