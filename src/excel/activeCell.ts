// Where is the selected cell? A selected chart or picture has none, and Excel refuses the whole request that asks, with a code
// nobody documents. So what goes along with the question is asked again without it.
// Alternative not taken: a round trip of its own for the cell, which every opening of the pane would pay for.

import { run } from "./failures";
import { HostFailure, type HostFailureCode } from "./workbook";

/** Refusals that the question after the cell has nothing to do with: asking again would meet them again. */
const NOT_ABOUT_THE_CELL: readonly HostFailureCode[] = ["editMode", "busy", "cancelled", "tooLarge"];

/** Runs a reading with the active cell, which it may load; with null where nothing of that kind is selected. */
export async function withActiveCell<T>(
  read: (context: Excel.RequestContext, cell: Excel.Range | null) => Promise<T>,
): Promise<T> {
  const choice = { subject: "", readOnly: true };
  try {
    return await run(choice, (context) => read(context, context.workbook.getActiveCell()));
  } catch (error) {
    if (!(error instanceof HostFailure) || NOT_ABOUT_THE_CELL.includes(error.code)) throw error;
    return run(choice, (context) => read(context, null));
  }
}
