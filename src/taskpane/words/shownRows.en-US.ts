import { MOST_TOLD } from "../../domain/table/tellingColumn";
import { countText } from "../../i18n/format";
import type { ShownRowsWords } from "./shownRows.zh-CN";

export const enShownRows: ShownRowsWords = {
  offer: (count) =>
    count === 1 ? "Show only this row in the sheet" : `Show only these ${countText(count)} in the sheet`,
  shown: (count) => (count === 1 ? "Only the changed row in sight" : `Only ${countText(count)} changed rows in sight`),
  all: "Show all rows",
  allShown: "The sheet shows all rows",
  stillHidden: "This filter is gone. Rows that you filtered or hid yourself stay out of sight",
  reasons: {
    hidden:
      "The table is filtered or has hidden rows; they were left. Clear them first, then show only the changed rows",
    otherFilter:
      "The sheet's filter is set on other cells; it was left. Remove it first, then show only the changed rows",
    unclear: "IDs and names are blank or repeated, so these rows cannot be told apart. Nothing was filtered",
    tooMany: `More than ${countText(MOST_TOLD)} rows cannot be filtered. List all changes on a new sheet instead`,
    gone: "These rows are not in the table any more. Nothing was filtered",
    inexact: "The filter left other rows in sight too, so it was taken away again",
  },
};
