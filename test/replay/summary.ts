// The same for a person at a terminal: counts, the rows that change, what could not be read.

import type { RegradePreview } from "../../src/actions/actions";
import type { ChangeKind } from "../../src/domain/regrade/plan";
import type { ReplayReport, ReplayRow } from "./report";

const KINDS: Readonly<Record<ChangeKind, string>> = {
  fall: "降级",
  rise: "升级",
  new: "首次评级",
  toLock: "按锁定改",
  unchanged: "不变",
  locked: "锁定",
  problem: "无法评级",
  empty: "空行",
};
const MOST_ROWS = 40;
const COLUMNS = ["行", "客户编号", "等级", "流失风险", "下次跟进", "建议策略", "评级依据"];

export function summary(report: ReplayReport, { opened, plan }: RegradePreview): string {
  const reading = plan.graded.recency === "aged" ? "推算到评级日" : "按表内记录";
  const counts = (Object.keys(KINDS) as ChangeKind[])
    .filter((kind) => report.counts[kind] > 0)
    .map((kind) => `${KINDS[kind]} ${report.counts[kind]}`);
  const changed = report.rows.filter(({ before, after }) => before !== after);
  const others = report.rows.filter(({ before, after }) => before === after);
  const shown = [...changed, ...others].slice(0, MOST_ROWS);
  const rest = report.rows.length - shown.length;
  return [
    `${opened.table.sheetName} · ${opened.table.name} · 评级日 ${report.asOf}（${reading}）· 在仿真工作簿上运行`,
    counts.join("，"),
    "",
    ...aligned([COLUMNS, ...shown.map(line)]),
    ...(rest > 0 ? [`……还有 ${rest} 行`] : []),
    ...(report.problems.length > 0
      ? ["", "问题：", ...report.problems.map(({ row, column, message }) => `  第 ${row} 行 ${column}：${message}`)]
      : []),
    "",
  ].join("\n");
}

function line({ row, id, before, after, risk, next, strategy, why }: ReplayRow): string[] {
  const grade = before === after ? before || "—" : `${before || "—"}→${after}`;
  return [String(row), id, grade, risk.level, next ?? "—", strategy || "—", why];
}

/** Pads every column but the last; a Chinese character takes two places. */
function aligned(rows: readonly string[][]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text + " ".repeat(widths[column] - width(text))))
      .join("  "),
  );
}

function width(text: string): number {
  return [...text].reduce(
    (total, character) =>
      total +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
