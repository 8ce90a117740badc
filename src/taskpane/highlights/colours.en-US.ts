import { byCount } from "../../i18n/plural";
import { COLOUR_WORDS } from "../../i18n/colours";
import type { ColoursScreenWords } from "./colours.zh-CN";

export const enColoursScreen: ColoursScreenWords = {
  names: COLOUR_WORDS["en-US"],
  samples: {
    severe: "03-27",
    stale: "04-20",
    riskHigh: "High",
    riskMedium: "Medium",
    highValueSilent: "High value, silent",
  },
  choose: "Colour",
  chooseFor: (tone) => `Fill of ${tone}`,
  custom: "Own colour",
  customShown: (colour) => `Own colour ${colour}`,
  customField: "Colour code",
  customHint: "# and six digits or letters, such as #ffe699. The text turns black or white by itself.",
  taken: "in use",
  contrast: (ratio) => `Text contrast ${ratio} : 1, readable`,
  unreadable: "Can't read this colour: write # and six digits or letters, such as #ffe699",
  invisible: "Too close to white to be seen in the sheet",
  shared: (tone) => `Same colour as “${tone}”`,
  onSheet: (count) => `Colours changed; ${byCount(count, "1 highlight", `${count} highlights`)} in the sheet followed`,
  notOnSheet: "Colours changed, for the next time the sheet is highlighted",
  undo: "Undo colours",
};
