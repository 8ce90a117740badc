import { countText } from "../../i18n/format";
import type { WorkWords } from "./work.zh-CN";

export const enWorkWords: WorkWords = {
  work: {
    opening: "Reading the workbook",
    inserting: "Inserting",
    reading: "Reading the table",
    writing: "Writing",
    fixing: "Correcting",
    filling: "Adding formula columns",
    converting: "Converting formulas",
    freezing: "Updating the benchmarks",
    listing: "Listing the changes",
    undoing: "Undoing",
    saving: "Saving",
    done: (done, total) => `${countText(done)} / ${countText(total)}`,
    left: (seconds) => `about ${countText(seconds)} s left`,
    nothingYet: "Nothing has been written, cancel at any time",
    writingHint: "When cancelled, you will see how far it got",
    waiting: "Waiting for Excel",
    cancelled: "Cancelled, nothing was written",
  },
};
