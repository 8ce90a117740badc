// The four customers of the method, graded by the core as recorded: what the first screen shows. They are the first rows
// of the sample table, so the example and the sample tell the same story.

import type { Benchmark } from "../../domain/grading/graded";
import { gradeTable } from "../../domain/grading/gradeTable";
import { explainGrade, type GradeReason } from "../../domain/grading/reason";
import { DEFAULT_RULES } from "../../domain/grading/rules";
import { sampleCustomers } from "../../domain/sample/sampleTable";
import { recognizeColumns } from "../../domain/table/headers";
import { readCustomers } from "../../domain/table/readCustomers";
import { textOf } from "../../domain/table/text";
import type { CellsByRole, ColumnRole } from "../../domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../domain/vocabulary/day";
import { gradeCode } from "../../domain/vocabulary/grade";
import type { Language } from "../../i18n/language";

const CUSTOMERS = 4;

export interface Example {
  readonly customers: readonly { readonly name: string; readonly figures: string; readonly reason: GradeReason }[];
  readonly benchmark: Benchmark;
}

/** How does the method grade its own four customers? Best first. */
export function methodExample(language: Language): Example {
  const asOf = serialDay(2024, 5, 31) as SerialDay;
  const [headers, ...rows] = sampleCustomers(asOf, language).slice(0, CUSTOMERS + 1);
  const map = recognizeColumns(headers);
  const cells: CellsByRole = Object.fromEntries(
    (Object.entries(map.positions) as [ColumnRole, number][]).map(([role, at]) => [role, rows.map((row) => row[at])]),
  );
  const table = readCustomers(cells, map, CUSTOMERS, asOf);
  const graded = gradeTable(table, { asOf, recency: "recorded", rules: DEFAULT_RULES, ownBenchmarks: [] });
  const customers = rows.flatMap((_row, at) => {
    const reason = explainGrade(table, graded, at);
    return reason === undefined ? [] : [{ name: textOf(cells.name?.[at]), figures: textOf(cells.rfm?.[at]), reason }];
  });
  customers.sort((a, b) => gradeCode(a.reason.grade) - gradeCode(b.reason.grade));
  return { customers, benchmark: customers[0].reason.benchmark };
}
