// Settings and highlights: kept in the workbook, and tried out before they are kept.

import type { RegradePreview } from "../../actions/actions";
import type { HighlightTone } from "../../actions/host";
import type { Settings } from "../../domain/settings/settings";
import type { Retry } from "../state";
import { announce, chosenOptions, type PaneLink } from "./link";
import type { Runner } from "./runner";
import type { TableFlows } from "./tableFlows";

export function createSettingsFlows(link: PaneLink, { work, ask }: Runner, { openAndRead }: TableFlows) {
  const { dispatch } = link;

  /** Settings decide how the table is read, so it is opened and graded again after they are stored. */
  async function store(step: () => Promise<Settings>, retry: Retry): Promise<boolean> {
    const settings = await work("saving", retry, step);
    if (settings === undefined) return false;
    dispatch({ type: "settingsStored", settings });
    announce(link, link.words().settings.saved);
    await openAndRead("open", false, link.state().opened?.table);
    return true;
  }

  async function readSwitches(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await ask("highlights", () => link.actions().highlights(opened));
    if (switches !== undefined) dispatch({ type: "switchesRead", switches });
  }

  async function setSwitches(tones: readonly HighlightTone[]): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await work("saving", "highlights", () => link.actions().setHighlights(opened, tones));
    if (switches === undefined) return;
    dispatch({ type: "switchesRead", switches });
    announce(link, link.words().highlights.changed(switches.installed.length));
  }

  /** What would the table look like with these settings? Null where nothing was read yet. Nothing is kept. */
  async function whatIf(settings: Settings): Promise<RegradePreview | null> {
    const { preview } = link.state();
    if (preview === null) return null;
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
    announce(link, said);
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

  return { readSwitches, setSwitches, whatIf, saveSettings, saveLocks, resetSettings };
}
