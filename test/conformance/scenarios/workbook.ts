// Sheets, names, settings, protection, and what happens to a batch that is refused.

import { type Json, type Scenario, customerTable, valuesAt, verdict, withoutSheet } from "../scenario";

const SHEET_NAMES = ["", "a/b", "a[b", "x".repeat(32), "'甲", "甲'", "History", "甲?", "甲 乙"];

export const WORKBOOK_SCENARIOS: readonly Scenario[] = [
  {
    id: "sheet-names",
    title: "Which names may a sheet not have?",
    async run({ context }) {
      const other = context.workbook.worksheets.add();
      await context.sync();
      const said: { [name: string]: Json } = {};
      for (const name of SHEET_NAMES) {
        said[name.length > 31 ? `${name.length} characters` : name] = await verdict(context, () => {
          other.name = name;
        });
      }
      other.delete();
      await context.sync();
      return said;
    },
  },
  {
    id: "sheet-name-taken",
    title: "Is a sheet's name taken whatever its case?",
    async run({ context, sheet }) {
      sheet.load("name");
      await context.sync();
      return verdict(context, () => context.workbook.worksheets.add(sheet.name.toUpperCase()));
    },
  },
  {
    id: "sheet-rename-keeps-proxy",
    title: "Does a sheet found by its name stay usable after a rename?",
    async run({ context }) {
      const other = context.workbook.worksheets.add("ConformanceBefore");
      await context.sync();
      const byName = context.workbook.worksheets.getItem("ConformanceBefore");
      byName.load("id");
      await context.sync();
      other.name = "ConformanceAfter";
      await context.sync();
      const said = await verdict(context, () => byName.load("name"));
      other.delete();
      await context.sync();
      return said;
    },
  },
  {
    id: "missing-item",
    title: "What do missing sheets, tables, columns and names answer?",
    async run(place) {
      const { context, sheet } = place;
      const table = await customerTable(place);
      const soft = sheet.tables.getItemOrNullObject("NoSuchTable");
      const deep = soft.getDataBodyRange();
      deep.load("values");
      await context.sync();
      return {
        nullObjects: [soft.isNullObject, deep.isNullObject],
        sheet: await verdict(context, () => context.workbook.worksheets.getItem("没有这张表").load("name")),
        table: await verdict(context, () => sheet.tables.getItem("NoSuchTable").load("name")),
        column: await verdict(context, () => table.columns.getItem("没有这一列").load("name")),
        name: await verdict(context, () => context.workbook.names.getItem("没有这个名称").load("formula")),
      };
    },
  },
  {
    id: "null-object-write",
    title: "Is setting a property of a null object refused?",
    run: ({ context }) =>
      verdict(context, () => {
        context.workbook.worksheets.getItemOrNullObject("没有这张表").name = "新";
      }),
  },
  {
    id: "batch-partly-done",
    title: "Does what came before a refused action in a batch stay done?",
    async run(place) {
      const said = await verdict(place.context, () => {
        place.sheet.getRange("A1").values = [["改了"]];
        place.context.workbook.worksheets.getItem("没有这张表").activate();
        place.sheet.getRange("A2").values = [["没改"]];
      });
      return { said, cells: await valuesAt(place, "A1:A2") };
    },
  },
  {
    id: "name-rules",
    title: "Which defined names are refused, and does a name move with its cells?",
    async run({ context, sheet }) {
      sheet.names.add("conformanceName", sheet.getRange("B2:B4"));
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const item = sheet.names.getItem("conformanceName").load("formula");
      const range = item.getRange().load("address");
      await context.sync();
      return {
        formula: withoutSheet(item.formula),
        range: withoutSheet(range.address),
        cell: await verdict(context, () => sheet.names.add("B2", sheet.getRange("A1"))),
        space: await verdict(context, () => sheet.names.add("a b", sheet.getRange("A1"))),
        taken: await verdict(context, () => sheet.names.add("CONFORMANCENAME", sheet.getRange("A1"))),
      };
    },
  },
  {
    id: "settings",
    title: "Are settings kept with their shape, replaced by add, and missing after delete?",
    async run({ context }) {
      const key = "conformance-check";
      const read = async (): Promise<Json> => {
        const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
        await context.sync();
        return setting.isNullObject ? "missing" : (setting.value as Json);
      };
      const seen: Json[] = [await read()];
      for (const value of [{ version: 1, list: ["甲", 2, true, null] }, "文字", 3]) {
        context.workbook.settings.add(key, value);
        seen.push(await read());
      }
      context.workbook.settings.getItem(key).delete();
      seen.push(await read());
      return seen;
    },
  },
  {
    id: "protection-locked",
    title: "What does a protected sheet refuse, and do unlocked cells take values?",
    async run(place) {
      const { context, sheet } = place;
      await customerTable(place);
      sheet.getRange("D2:D4").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      await context.sync();
      const said = {
        locked: await verdict(context, () => (sheet.getRange("A2").values = [["x"]])),
        unlocked: await verdict(context, () => (sheet.getRange("D2").values = [["B"]])),
        format: await verdict(context, () => (sheet.getRange("D2").format.fill.color = "#FF0000")),
        conditionalFormat: await verdict(context, () => sheet.getRange("D2").conditionalFormats.add("Custom")),
        insert: await verdict(context, () => sheet.getRange("9:9").insert("Down")),
        column: await verdict(context, () => sheet.tables.getItemAt(0).columns.add()),
        protectAgain: await verdict(context, () => sheet.protection.protect()),
      };
      sheet.protection.unprotect();
      await context.sync();
      return said;
    },
  },
  {
    id: "protection-format-allowed",
    title: "Do formats pass on a sheet protected with allowFormatCells?",
    async run({ context, sheet }) {
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
      const said = await verdict(context, () => (sheet.getRange("A2").format.fill.color = "#FF0000"));
      sheet.protection.unprotect();
      await context.sync();
      return said;
    },
  },
  {
    id: "freeze",
    title: "Is the frozen row found again?",
    async run({ context, sheet }) {
      sheet.freezePanes.freezeRows(1);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const address = withoutSheet(place.address);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return { address, after: none.isNullObject };
    },
  },
];
