import { countText } from "../../i18n/format";
import type { SettingsProblemsWords } from "./settingsProblems.zh-CN";

export const enSettingsProblems: SettingsProblemsWords = {
  title: "Settings that cannot be read",
  lead: "Defaults stand in for these; what was written is still on the settings sheet.",
  why: {
    wrongType: (found) => `Can't read “${found}”`,
    outOfRange: (found) => `“${found}” is outside the range allowed`,
    unknownChoice: (found) => `“${found}” is no name or choice known here`,
    vague: (found) => `“${found}” does not say what to do`,
    duplicate: (found) => `“${found}” says what another entry says`,
    newerVersion: () => "A newer version saved these settings; what is known was read",
  },
  at: (cell, what) => (cell === undefined ? what : `${cell}: ${what}`),
  more: (count) => `and ${countText(count)} more`,
  openSheet: "Open the settings sheet",
  noSheet: "There is no settings sheet yet: saving settings makes it",
};
