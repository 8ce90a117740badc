// The four customers of the method, graded by the core as recorded: what the first screen shows.

import { gradeTable } from "../domain/grading/gradeTable";
import { DEFAULT_RULES } from "../domain/grading/rules";
import type { Benchmark } from "../domain/grading/graded";
import { explainGrade, type GradeReason } from "../domain/grading/reason";
import { readCustomers } from "../domain/table/readCustomers";
import { recognizeColumns } from "../domain/table/headers";
import { gradeCode } from "../domain/vocabulary/grade";
import { serialDay, type SerialDay } from "../domain/vocabulary/day";
import type { CellsByRole } from "../domain/vocabulary/column";
import type { Language } from "../i18n/language";

const HEADERS = ["客户名称", "所属行业", "RFM指标(R/F/M)"];
const CELLS: Readonly<Record<Language, CellsByRole>> = {
  "zh-CN": {
    name: ["A科技公司", "B制造企业", "C贸易公司", "D创业公司"],
    industry: ["信息技术", "制造业", "零售业", "互联网"],
    rfm: ["45天/3次/80万", "15天/5次/150万", "75天/2次/30万", "120天/1次/5万"],
  },
  "en-US": {
    name: ["A Tech", "B Manufacturing", "C Trading", "D Start-up"],
    industry: ["IT", "Manufacturing", "Retail", "Internet"],
    rfm: ["45d/3x/800k", "15d/5x/1.5M", "75d/2x/300k", "120d/1x/50k"],
  },
};

export interface Example {
  readonly customers: readonly { readonly name: string; readonly figures: string; readonly reason: GradeReason }[];
  readonly benchmark: Benchmark;
}

/** How does the method grade its own four customers? Best first. */
export function methodExample(language: Language): Example {
  const cells = CELLS[language];
  const asOf = serialDay(2024, 5, 22) as SerialDay;
  const table = readCustomers(cells, recognizeColumns(HEADERS), 4, asOf);
  const graded = gradeTable(table, { asOf, recency: "recorded", rules: DEFAULT_RULES, ownBenchmarks: [] });
  const customers = (cells.name ?? []).flatMap((name, row) => {
    const reason = explainGrade(table, graded, row);
    return reason === undefined ? [] : [{ name: String(name), figures: String(cells.rfm?.[row]), reason }];
  });
  customers.sort((a, b) => gradeCode(a.reason.grade) - gradeCode(b.reason.grade));
  return { customers, benchmark: customers[0].reason.benchmark };
}
