// The diff after people changed some cells: rows they changed are read again, the rows of their industries graded again,
// and only those are laid beside the sheet anew. Everything else of the plan is taken over; what comes out is the plan that
// the whole table would give. How much was done is told, so that "only that industry" can be checked.

import { regradeRows } from "../grading/regradeRows";
import { editRows, type RowEdit } from "../table/editRows";
import { gradeReader } from "../table/gradeNames";
import { withFigures } from "../table/pickRows";
import { readCustomers } from "../table/readCustomers";
import type { RegradePlan } from "./plan";
import { planRegrade, totals } from "./planRegrade";

/** What an edit made necessary. */
export interface Recomputed {
  /** Rows whose cells were read again. */
  readonly readRows: readonly number[];
  /** Industries whose middle was made anew, by name; "" are customers without one. */
  readonly industries: readonly string[];
  /** Rows that were graded and planned again. */
  readonly gradedRows: readonly number[];
}

export interface EditedPlan {
  /** The same plan where the cells say what they said before. */
  readonly plan: RegradePlan;
  readonly recomputed: Recomputed;
}

/** What would a regrade change, after this edit? On the same day and by the same settings. */
export function editPlan(plan: RegradePlan, edit: RowEdit): EditedPlan {
  const { graded, settings } = plan;
  const { map } = plan.table;
  const readGrade = gradeReader(settings);
  const edited = editRows(plan.table, edit, (cells, rowCount) =>
    readCustomers(cells, map, rowCount, graded.asOf, readGrade),
  );
  if (edited === undefined) return { plan, recomputed: { readRows: [], industries: [], gradedRows: [] } };
  const { table } = edited;
  const regraded = regradeRows(plan, edited);
  const { rows, part } = regraded;
  const again = planRegrade(part.table, part.graded, settings);
  const kind = withFigures(plan.kind, rows, again.kind);
  return {
    plan: {
      table,
      graded: regraded.graded,
      settings,
      kind,
      after: withFigures(plan.after, rows, again.after),
      ...totals(table, kind),
      riskScore: withFigures(plan.riskScore, rows, again.riskScore),
      riskLevel: withFigures(plan.riskLevel, rows, again.riskLevel),
      ...(regraded.sums === undefined ? {} : { sums: regraded.sums }),
    },
    recomputed: {
      readRows: edited.rows,
      industries: regraded.industries.map((code) => table.industries[code]),
      gradedRows: rows,
    },
  };
}
