// What happens in the sheet, by the user's own hand or by a colleague's, and what the clock does.

import { standardHeaders } from "../../../src/domain/sample/sampleTable";
import type { ChangeSource } from "excel-stand-in/model/types";
import { startOver } from "./believed";
import { untilIdle } from "./ownTime";
import { step, tableIn, type Step } from "./step";
import { rowOf, type Customer } from "./walkBook";

const STANDARD = standardHeaders("zh-CN");
const SETTINGS_SHEET = "评级设置";

export type EditedHeader = "RFM指标(R/F/M)" | "客户等级" | "最后更新时间" | "所属行业" | "备注";

/** Somebody types into a cell of the table in the pane. */
export const edit = (row: number, header: EditedHeader, input: string | number, source: ChangeSource): Step =>
  step(
    `${source === "user" ? "改" : "同事改"}第 ${row + 1} 行的${header}：${input === "" ? "清空" : input}`,
    (walk, believed) => {
      const cells = tableIn(walk, believed);
      const column = cells.headers.indexOf(header);
      if (cells.rowCount === 0 || column < 0) return;
      const { top, left } = cells.table.area;
      walk.book.model.setInput(cells.sheet, top + 1 + (row % cells.rowCount), left + column, input, source);
    },
  );

/** The rows in another order, as after a sort. */
export const sortRows = (header: "客户名称" | "所属行业" | "最后更新时间", down: boolean): Step =>
  step(`按${header}${down ? "降序" : "升序"}排序`, (walk, believed) => {
    const cells = tableIn(walk, believed);
    const at = cells.headers.indexOf(header);
    const rows = cells
      .rows()
      .map((row) => row.map((value) => (typeof value === "number" ? value : String(value ?? ""))));
    if (rows.length === 0 || at < 0) return;
    const order = [...rows].sort((a, b) =>
      String(a[at]) < String(b[at]) ? -1 : String(a[at]) > String(b[at]) ? 1 : 0,
    );
    const { top, left } = cells.table.area;
    walk.book.model.setInputs(cells.sheet, top + 1, left, down ? order.reverse() : order, "user");
  });

export const addRow = (customer: Customer, number: number): Step =>
  step(`加一行 ${customer.name} ${customer.rfm}`, (walk, believed) => {
    const cells = tableIn(walk, believed);
    if (cells.names().includes(customer.name)) return;
    const { bottom, left } = cells.table.area;
    const standard = rowOf(customer, number);
    const headers = cells.headers;
    const values = headers.map((header) => standard[STANDARD.indexOf(header)] ?? "");
    walk.book.model.setInputs(cells.sheet, bottom + 1, left, [values], "user");
  });

export const deleteRow = (row: number): Step =>
  step(`删第 ${row + 1} 行`, (walk, believed) => {
    const cells = tableIn(walk, believed);
    if (cells.rowCount < 3) return;
    const at = row % cells.rowCount;
    const name = cells.names()[at];
    walk.book.model.deleteRows(cells.sheet, cells.table.area.top + 1 + at, 1, "user");
    if (believed.customer === name) believed.customer = null;
  });

export const addColumn = (side: "左边" | "右边" | "中间"): Step =>
  step(`在${side}加一列`, (walk, believed) => {
    const { sheet, table } = tableIn(walk, believed);
    const { top, left, right } = table.area;
    if (right > 40) return;
    believed.mayForget = true;
    if (side === "右边") walk.book.model.setInput(sheet, top, right + 1, "备用", "user");
    else walk.book.model.insertColumns(sheet, side === "左边" ? left : left + 1, 1, "user");
  });

/** A cell of the table is selected, its column counted from the left or, below zero, from the right; the card follows. */
export const select = (row: number, column: number): Step =>
  step(`选中第 ${row + 1} 行的${column < 0 ? `倒数第 ${-column}` : `第 ${column + 1}`} 列`, (walk, believed) => {
    const cells = tableIn(walk, believed);
    if (cells.rowCount === 0) return;
    const { top, left, right } = cells.table.area;
    const at = row % cells.rowCount;
    const place = { row: top + 1 + at, column: column < 0 ? right + 1 + column : left + column };
    walk.book.model.select(cells.sheet, { top: place.row, bottom: place.row, left: place.column, right: place.column });
    if (!believed.pinned) believed.customer = cells.names()[at];
  });

export const filter = (industry: string | null): Step =>
  step(industry === null ? "取消筛选" : `只看${industry}`, (walk, believed) => {
    const { sheet, table, headers } = tableIn(walk, believed);
    const column = headers.indexOf("所属行业");
    const columns = industry === null || column < 0 ? [] : [{ column, values: [industry] }];
    walk.book.model.setFilters(sheet, [{ tableId: table.id, area: table.area, columns }]);
  });

/** The pane is left open over midnight, and looked at in the morning. */
export const midnight = (): Step =>
  step("过了午夜，再看窗格", async (walk, believed) => {
    walk.book.nextDay();
    walk.pane.show();
    document.dispatchEvent(new window.Event("visibilitychange"));
    window.dispatchEvent(new window.Event("focus"));
    await untilIdle();
    if (believed.day === null) startOver(believed);
  });

/** Somebody types into the settings sheet, where there is one: beside this label. */
export const typeSetting = (label: string, input: string | number, source: ChangeSource): Step =>
  step(`${source === "user" ? "在" : "同事在"}评级设置里把${label}改为 ${input}`, ({ book: { model } }, believed) => {
    const sheet = model.sheet(SETTINGS_SHEET);
    const bottom = sheet?.usedArea(true)?.bottom ?? -1;
    const row = Array.from({ length: bottom + 1 }, (_, at) => at).find((at) => sheet?.value(at, 0) === label);
    if (sheet === undefined || row === undefined) return;
    believed.mayForget = true;
    model.setInput(sheet, row, 1, input, source);
  });

export const deleteSettingsSheet = (): Step =>
  step("删掉评级设置", ({ book: { model } }, believed) => {
    const sheet = model.sheet(SETTINGS_SHEET);
    if (sheet === undefined) return;
    believed.mayForget = true;
    model.deleteSheet(sheet);
  });

export const excelUndo = (): Step =>
  step("在表里按 Ctrl+Z", (walk, believed) => {
    believed.mayForget = true;
    walk.book.model.undo();
  });
