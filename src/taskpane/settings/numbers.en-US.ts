import { countText } from "../../i18n/format";
import type { NumbersPageWords } from "./numbers.zh-CN";

export const enNumbersPage: NumbersPageWords = {
  title: "Other numbers",
  lead: "Every other number used here can be changed. A group opens with its numbers.",
  changed: (count) => (count === 0 ? "All defaults" : `${countText(count)} changed`),
};
