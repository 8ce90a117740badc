// A workbook with a customer table, an Excel stand-in around it, and the product's own actions on top.

import { createActions } from "../../src/actions/createActions";
import type { Phrases } from "../../src/actions/phrases";
import type { CellFunctions } from "../../src/actions/tools";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import type { HostEnvironment } from "../../src/excel/workbook";
import { phrasesIn } from "../../src/i18n/phrases";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import type { ModelValue } from "excel-stand-in/model/types";
import { startHost, type Host, type HostOptions } from "excel-stand-in/transports/nativeBridge";
import { day, METHOD_ROWS } from "../sample/methodRows";

/** A科技 falls to B on this day, C贸易 fell to C two days before. */
export const TODAY = day(2024, 6, 4);

export interface Book {
  readonly model: WorkbookModel;
  readonly host: Host;
  readonly actions: ReturnType<typeof createActions>;
  /** The value of a cell of the first sheet; rows and columns of the table, header is row 0. */
  readonly cell: (row: number, column: number) => ModelValue;
  readonly column: (header: string) => readonly ModelValue[];
  readonly headers: () => readonly ModelValue[];
  /** Somebody types. */
  readonly type: (row: number, column: number, input: string | number) => void;
}

export interface BookOptions extends HostOptions {
  readonly rows?: readonly (readonly (string | number)[])[];
  readonly headers?: readonly string[];
  /** False: a header row without an Excel table. */
  readonly asTable?: boolean;
  readonly today?: SerialDay;
  readonly use1904?: boolean;
  readonly language?: "zh-CN" | "en-US";
  /** Other words than the product's. */
  readonly words?: Partial<Phrases>;
  /** The cell functions, where formulas are inserted. */
  readonly functions?: CellFunctions;
}

const started: Host[] = [];

export function stopHosts(): void {
  for (const host of started.splice(0)) host.stop();
}

/** Builds it; the table begins at A1 of the sheet 客户. */
export function book(options: BookOptions = {}): Book {
  const {
    rows = METHOD_ROWS,
    headers = standardHeaders("zh-CN"),
    asTable = true,
    today = TODAY,
    language = "zh-CN",
  } = options;
  const model = new WorkbookModel("客户");
  model.use1904 = options.use1904 ?? false;
  const sheet = model.requireSheet("客户");
  [headers, ...rows].forEach((row, at) =>
    row.forEach((value, column) => value !== "" && sheet.setCell(at, column, { value })),
  );
  if (asTable)
    model.addTable(
      sheet,
      { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 },
      { hasHeaders: true, name: "客户表" },
    );
  const host = startHost(model, options);
  started.push(host);
  const environment: HostEnvironment = {
    displayLanguage: language,
    platform: "OfficeOnline",
    isDarkTheme: () => undefined,
    today: () => today,
    now: () => today + 0.5,
  };
  const cell = (row: number, column: number) => sheet.value(row, column);
  const width = () => (sheet.usedArea(true)?.right ?? -1) + 1;
  const headersNow = () => Array.from({ length: width() }, (_, column) => cell(0, column));
  return {
    model,
    host,
    actions: createActions(
      createOfficeWorkbook(),
      environment,
      { ...phrasesIn(language), ...options.words },
      (own) => ({ ...phrasesIn(own), ...options.words }),
      options.functions,
    ),
    cell,
    headers: headersNow,
    column: (header) => {
      const at = headersNow().indexOf(header);
      return Array.from({ length: rows.length }, (_, row) => cell(row + 1, at));
    },
    type: (row, column, input) => model.setInput(sheet, row, column, input, "user"),
  };
}

/** Opens the table and lays the diff. */
export async function preview({ actions }: Book, asOf: SerialDay = TODAY) {
  const opened = await actions.openTable();
  if (opened === null) throw new Error("no table was found");
  return actions.previewRegrade(opened, { asOf });
}
