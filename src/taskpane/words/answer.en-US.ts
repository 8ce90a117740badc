import { countText } from "../../i18n/format";
import type { AnswerWords } from "./answer.zh-CN";

export const enAnswer: AnswerWords = {
  undo: "Undo",
  seeChanges: (count) =>
    count === 1
      ? "1 customer changes because of it: regrade"
      : `${countText(count)} customers change because of it: regrade`,
  showColumn: "Show the new column",
  otherArea: "First click any cell of the other area, on this sheet or another",
  openSelected: "Read the selected area",
  newColumns: (headers) => `Added at the right of the table: ${headers}`,
  noColumn: (header) => `The column “${header}” is not in the table any more`,
  dismiss: "Put this answer away",
};
