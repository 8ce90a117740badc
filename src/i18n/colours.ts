// Names of the fills for highlights, the same in the pane and on the settings sheet.

import type { ColourName } from "../domain/review/highlightColours";
import type { Language } from "./language";

export const COLOUR_WORDS: Readonly<Record<Language, Readonly<Record<ColourName, string>>>> = {
  "zh-CN": {
    lightOrange: "浅橙",
    orange: "橙色",
    yellow: "黄色",
    lightRed: "浅红",
    pink: "粉色",
    teal: "浅青",
    blue: "浅蓝",
    purple: "浅紫",
    grey: "灰色",
    deepTeal: "深青",
  },
  "en-US": {
    lightOrange: "Light orange",
    orange: "Orange",
    yellow: "Yellow",
    lightRed: "Light red",
    pink: "Pink",
    teal: "Light teal",
    blue: "Light blue",
    purple: "Light purple",
    grey: "Grey",
    deepTeal: "Deep teal",
  },
};
