// From what happens in the model to the events Excel sends: who did it, where, and to whom it is sent. Edits of one
// request that touch are sent as one event (assumed: which writes Excel coalesces is not documented).

import { makeAddress } from "../model/address";
import { bounding, cellsIn, intersect } from "../model/area";
import type { Area, ChangeSource, ModelEvent } from "../model/types";
import { CATEGORY, type PushEntry } from "./protocol";
import type { Session } from "./session";

/** Message types of the library (seen in its source). */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

const CHANGE_TYPES = {
  edit: "RangeEdited",
  insertRows: "RowInserted",
  deleteRows: "RowDeleted",
  insertColumns: "ColumnInserted",
  deleteColumns: "ColumnDeleted",
} as const;

export class EventQueue {
  private waiting: ModelEvent[] = [];
  private activeSheetId: string;
  private lastId = 0;

  constructor(private readonly session: Session) {
    this.activeSheetId = session.model.selection.sheetId;
  }

  add(event: ModelEvent): void {
    if (!this.session.eventsEnabled || this.session.registrations.total === 0) {
      if (event.kind === "activated") this.activeSheetId = event.sheetId;
      return;
    }
    const last = this.waiting.at(-1);
    if (last && event.kind === "cells" && last.kind === "cells" && joins(last, event)) {
      this.waiting[this.waiting.length - 1] = { ...last, area: bounding(last.area, event.area) };
    } else {
      this.waiting.push(event);
    }
  }

  /** The entries for everything that waited; what nobody listens to is dropped. */
  take(): PushEntry[] {
    const events = this.waiting;
    this.waiting = [];
    return events.flatMap((event) => this.entries(event));
  }

  private entries(event: ModelEvent): PushEntry[] {
    switch (event.kind) {
      case "cells":
        return this.changed(event.sheetId, event.area, CHANGE_TYPES[event.change], event.source);
      case "selection":
        return this.selected(event.sheetId, event.area);
      case "activated":
        return this.activated(event.sheetId);
      case "calculated":
        return this.toSheet(EVENT.sheetCalculated, event.sheetId, { worksheetId: event.sheetId, address: "" });
      case "format":
        return this.toSheet(EVENT.sheetFormat, event.sheetId, {
          worksheetId: event.sheetId,
          address: makeAddress(event.area),
          source: "Local",
        });
      case "sheets":
        return this.sheetsChanged(event.change, event.sheetId);
      case "tables":
        return this.tablesChanged(event.change, event.sheetId, event.tableId);
      case "conditionalFormats":
      case "layout":
      case "names":
      case "workbook":
        return [];
    }
  }

  private changed(sheetId: string, area: Area, changeType: string, source: ChangeSource): PushEntry[] {
    const body = {
      changeType,
      source: source === "coauthor" ? "Remote" : "Local",
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
      address: makeAddress(area),
      worksheetId: sheetId,
    };
    const sheet = this.session.model.sheet(sheetId);
    const tables = (sheet?.tables ?? []).filter((table) => intersect(table.area, area));
    return [
      ...this.toSheet(EVENT.sheetChanged, sheetId, body),
      ...tables.flatMap((table) =>
        this.send(EVENT.tableChanged, [table.id, sheetId, WORKBOOK_TARGET], { ...body, tableId: table.id }),
      ),
    ];
  }

  private selected(sheetId: string, area: Area): PushEntry[] {
    const address = makeAddress(area);
    const sheet = this.session.model.sheet(sheetId);
    const inside = (sheet?.tables ?? []).filter((table) => intersect(table.area, area));
    return [
      ...this.toSheet(EVENT.sheetSelection, sheetId, { address, worksheetId: sheetId }),
      ...inside.flatMap((table) =>
        this.send(EVENT.tableSelection, [table.id], {
          address,
          worksheetId: sheetId,
          tableId: table.id,
          isInsideTable: true,
        }),
      ),
    ];
  }

  private activated(sheetId: string): PushEntry[] {
    const before = this.activeSheetId;
    this.activeSheetId = sheetId;
    return [
      ...this.toSheet(EVENT.sheetDeactivated, before, { worksheetId: before }),
      ...this.toSheet(EVENT.sheetActivated, sheetId, { worksheetId: sheetId }),
    ];
  }

  private sheetsChanged(change: string, sheetId: string): PushEntry[] {
    const body = { worksheetId: sheetId, source: "Local" };
    if (change === "added") return this.send(EVENT.sheetAdded, [WORKBOOK_TARGET], body);
    if (change === "deleted") return this.send(EVENT.sheetDeleted, [WORKBOOK_TARGET], body);
    // Renamed, moved, hidden: registering for these is refused as not implemented, so nobody waits for them.
    return [];
  }

  private tablesChanged(change: string, sheetId: string, tableId: string): PushEntry[] {
    const body = { tableId, worksheetId: sheetId, source: "Local" };
    if (change === "changed") return [];
    const type = change === "added" ? EVENT.tableAdded : EVENT.tableDeleted;
    return this.send(type, [sheetId, WORKBOOK_TARGET], body);
  }

  private toSheet(type: number, sheetId: string, body: object): PushEntry[] {
    return this.send(type, [sheetId, WORKBOOK_TARGET], body);
  }

  private send(messageType: number, targets: readonly string[], body: object): PushEntry[] {
    return targets
      .filter((target) => this.session.registrations.has(messageType, target))
      .map((targetId) => ({
        messageCategory: CATEGORY.event,
        messageType,
        targetId,
        message: JSON.stringify(body),
        id: String(++this.lastId),
      }));
  }
}

function joins(last: Extract<ModelEvent, { kind: "cells" }>, next: Extract<ModelEvent, { kind: "cells" }>): boolean {
  if (
    last.sheetId !== next.sheetId ||
    last.source !== next.source ||
    last.change !== "edit" ||
    next.change !== "edit"
  ) {
    return false;
  }
  return cellsIn(bounding(last.area, next.area)) <= cellsIn(last.area) + cellsIn(next.area);
}
