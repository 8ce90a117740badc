// The workbook of a walk: a table of a few customers, a second table on a sheet of its own, and a day that moves on.

import type { HostEnvironment } from "../../../src/actions/host";
import { standardHeaders } from "../../../src/domain/sample/sampleTable";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { ModelValue, TableModel } from "excel-stand-in/model/types";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { startHost, type Host } from "excel-stand-in/transports/nativeBridge";
import { METHOD_ROWS } from "../../sample/methodRows";

/** Today when a walk begins. */
export const FIRST_TODAY = 45447 as SerialDay; // 2024-06-04

export const TABLES = ["客户表", "华东表"] as const;
export type TableName = (typeof TABLES)[number];

export const GRADE_HEADER = "客户等级";
const OWN_HEADERS = ["建议策略", "流失风险", "下次跟进", "评级依据"];
const HEADERS = standardHeaders("zh-CN");

export interface Customer {
  readonly name: string;
  readonly industry: string;
  readonly grade: string;
  /** As it stands in the cell. */
  readonly rfm: string;
  readonly updatedDaysAgo: number;
  readonly tag: string;
  readonly note: string;
}

export interface WalkBook {
  readonly model: WorkbookModel;
  readonly host: Host;
  readonly environment: HostEnvironment;
  /** Midnight passes. */
  readonly nextDay: () => void;
  readonly today: () => SerialDay;
  readonly stop: () => void;
}

/** The cells of a customer under the standard headers. */
export function rowOf(customer: Customer, number: number): readonly (string | number)[] {
  const cells: Readonly<Record<string, string | number>> = {
    客户编号: `C202405${String(number).padStart(3, "0")}`,
    客户名称: customer.name,
    所属行业: customer.industry,
    客户等级: customer.grade,
    "RFM指标(R/F/M)": customer.rfm,
    核心需求标签: customer.tag,
    最后更新时间: FIRST_TODAY - customer.updatedDaysAgo,
    备注: customer.note,
  };
  return HEADERS.map((header) => cells[header] ?? "");
}

/** A workbook with these customers, behind Microsoft's Office.js. */
export function walkBook(customers: readonly Customer[]): WalkBook {
  const model = new WorkbookModel("客户");
  put(model, model.requireSheet("客户"), TABLES[0], customers.map(rowOf));
  put(model, model.addSheet("华东"), TABLES[1], METHOD_ROWS);
  model.undoStack.clear();
  const host = startHost(model, { profile: "web" });
  let today = FIRST_TODAY;
  const environment: HostEnvironment = {
    displayLanguage: "zh-CN",
    platform: "OfficeOnline",
    isDarkTheme: () => undefined,
    today: () => today,
    now: () => today + 0.5,
  };
  return {
    model,
    host,
    environment,
    nextDay: () => (today = (today + 1) as SerialDay),
    today: () => today,
    stop: () => host.stop(),
  };
}

function put(
  model: WorkbookModel,
  sheet: SheetModel,
  name: TableName,
  rows: readonly (readonly (string | number)[])[],
): void {
  [HEADERS, ...rows].forEach((row, at) =>
    row.forEach((value, column) => value !== "" && sheet.setCell(at, column, { value })),
  );
  const area = { top: 0, left: 0, bottom: rows.length, right: HEADERS.length - 1 };
  model.addTable(sheet, area, { hasHeaders: true, name });
}

/** A table as it stands: where it is, and its cells by header. */
export class TableCells {
  readonly sheet: SheetModel;
  readonly table: TableModel;

  constructor(model: WorkbookModel, name: TableName) {
    const found = model.table(name);
    if (found === undefined) throw new Error(`there is no table ${name}`);
    this.sheet = found.sheet;
    this.table = found.table;
  }

  get rowCount(): number {
    return this.table.area.bottom - this.table.area.top;
  }

  get headers(): readonly string[] {
    const { top, left, right } = this.table.area;
    return Array.from({ length: right - left + 1 }, (_, at) => String(this.sheet.value(top, left + at) ?? ""));
  }

  value(row: number, header: string): ModelValue {
    const at = this.headers.indexOf(header);
    return at < 0 ? null : this.sheet.value(this.table.area.top + 1 + row, this.table.area.left + at);
  }

  text(row: number, header: string): string {
    return String(this.value(row, header) ?? "");
  }

  names(): readonly string[] {
    return Array.from({ length: this.rowCount }, (_, row) => this.text(row, "客户名称"));
  }

  /** Every row as it stands, in the order of the columns. */
  rows(): readonly (readonly ModelValue[])[] {
    const { top, left, right } = this.table.area;
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, at) => this.sheet.value(top + 1 + row, left + at)),
    );
  }

  /** The cells of the add-in's own columns in one, by the customer's name. */
  own(): ReadonlyMap<string, string> {
    return new Map(
      this.names().map((name, row) => [name, OWN_HEADERS.map((header) => this.text(row, header)).join("\n")]),
    );
  }

  /** Grade cells by the customer's name. */
  grades(): ReadonlyMap<string, string> {
    return new Map(this.names().map((name, row) => [name, this.text(row, GRADE_HEADER)]));
  }
}
