// One step of a walk: something a user, a colleague or the clock does, and then a look at the screen.

import type { AsyncCommand } from "fast-check";
import { adoptTicks, type Believed } from "./believed";
import { differences } from "./differences";
import { isKnown } from "./knownFaults";
import type { OpenPane } from "./openPane";
import { untilIdle } from "./ownTime";
import { diffSeen } from "./diffScreen";
import { isBusy } from "./screen";
import { truthOf, type Truth } from "./truth";
import { TableCells, type WalkBook } from "./walkBook";

/** What a walk walks on. */
export interface Walk {
  readonly book: WalkBook;
  readonly pane: OpenPane;
}

export type Step = AsyncCommand<Believed, Walk>;

/** A step, by the words in which a failing walk tells it. It may find nothing to do; then it does nothing. */
export function step(says: string, take: (walk: Walk, believed: Believed) => Promise<void> | void): Step {
  return {
    check: () => true,
    run: async (believed, walk) => {
      await take(walk, believed);
      await untilIdle();
      await look(walk, believed);
    },
    toString: () => says,
  };
}

/** The table in the pane, as its cells are. */
export const tableIn = ({ book }: Walk, { table }: Believed): TableCells => new TableCells(book.model, table);

/** What is true now. */
export async function truthNow({ book, pane }: Walk, believed: Believed): Promise<Truth> {
  const truth = await truthOf(pane.afresh(), {
    table: believed.table,
    asOf: believed.day ?? book.today(),
    recency: believed.recency,
  });
  if (truth === null) throw new Error(`the table ${believed.table} is gone`);
  return truth;
}

/** Compares the screen with the truth; while something is worked out there need be no figures. */
export async function look(walk: Walk, believed: Believed): Promise<void> {
  if (isBusy()) throw new Error("the pane is idle and still shows that it is busy");
  const truth = await truthNow(walk, believed);
  settleTicks(truth, believed);
  const found = differences(truth, believed, whoMayBeShown(walk, believed)).filter((sentence) => !isKnown(sentence));
  if (found.length > 0) throw new Error(`not true on screen:\n  ${found.join("\n  ")}`);
}

/** A customer whose change is none any more may come back ticked; a diff that is shown settles what may be either. */
function settleTicks({ changes, called }: Truth, believed: Believed): void {
  for (const [name, change] of believed.unticked) {
    const now = changes.find((each) => each.name === name);
    const from = now?.from ?? null;
    if (now === undefined || change !== `${from === null ? "未评" : called(from)}→${called(now.to)}`)
      believed.either.add(name);
  }
  const seen = diffSeen();
  if (seen !== null) adoptTicks(believed, seen.lines, seen.search === "" && seen.filter === "全部");
}

/** The card may stay with its customer or with the selected cells, where rows were moved under them. */
function whoMayBeShown(walk: Walk, believed: Believed): readonly string[] {
  if (believed.customer === null) return [];
  const { sheet, table, ...cells } = cellsOf(walk, believed);
  const { selection } = walk.book.model;
  const row = selection.area.top - table.area.top - 1;
  const isIn = selection.sheetId === sheet.id && row >= 0 && row < cells.names.length;
  return isIn && !believed.pinned ? [believed.customer, cells.names[row]] : [believed.customer];
}

function cellsOf(walk: Walk, believed: Believed) {
  const cells = tableIn(walk, believed);
  return { sheet: cells.sheet, table: cells.table, names: cells.names() };
}
