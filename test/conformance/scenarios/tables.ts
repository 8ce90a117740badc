// Tables: headers, growth, names, columns, rows, filters.

import { type Json, type Scenario, customerTable, tableAddress, valuesAt, verdict, withoutSheet } from "../scenario";

const NAMES = ["", "1表", "A1", "RFM1", "R1C1", "c", "客户 表", "客户-表", "客户.表", "_客户", "x".repeat(256)];

export const TABLE_SCENARIOS: readonly Scenario[] = [
  {
    id: "table-headers",
    title: "What becomes of repeated, blank and numeric headers?",
    async run(place) {
      place.sheet.getRange("A1:D2").values = [
        ["编号", "编号", "", 2024],
        ["C1", 1, 2, 3],
      ];
      place.sheet.tables.add("A1:D2", true);
      return valuesAt(place, "A1:D2");
    },
  },
  {
    id: "table-without-headers",
    title: "Where does the header row of a table without headers go?",
    async run(place) {
      place.sheet.getRange("A1:B2").values = [
        ["C1", "甲"],
        ["C2", "乙"],
      ];
      const table = place.sheet.tables.add("A1:B2", false);
      return { address: await tableAddress(place.context, table), cells: await valuesAt(place, "A1:B3") };
    },
  },
  {
    id: "table-grows-below",
    title: "Does a table take in what the API writes right below it, one row and more rows?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("A5:D5").values = [["C004", "丁", 1, "B"]];
      const one = await tableAddress(place.context, table);
      place.sheet.getRange("A6:D7").values = [
        ["C005", "戊", 1, "B"],
        ["C006", "己", 1, "B"],
      ];
      const more = await tableAddress(place.context, table);
      place.sheet.getRange("A9").values = [["隔一行"]];
      return [one, more, await tableAddress(place.context, table)];
    },
  },
  {
    id: "table-grows-beside",
    title: "Does a table take in what the API writes right beside it, and which header does it give?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("E1").values = [["电话"]];
      const header = await tableAddress(place.context, table);
      place.sheet.getRange("F3").values = [["备注"]];
      const body = await tableAddress(place.context, table);
      return { header, body, headers: await valuesAt(place, "A1:F1") };
    },
  },
  {
    id: "table-totals",
    title: "Does a table with a totals row grow, and what is its data then?",
    async run(place) {
      const table = await customerTable(place);
      table.showTotals = true;
      const whole = await tableAddress(place.context, table);
      const body = table.getDataBodyRange().load("address");
      await place.context.sync();
      place.sheet.getRange("A6").values = [["下面"]];
      return { whole, body: withoutSheet(body.address), after: await tableAddress(place.context, table) };
    },
  },
  {
    id: "table-overlap",
    title: "With which code is a table over another table refused?",
    async run(place) {
      await customerTable(place);
      return verdict(place.context, () => place.sheet.tables.add("C3:F8", true));
    },
  },
  {
    id: "table-names",
    title: "Which names may a table not have?",
    async run(place) {
      const table = await customerTable(place);
      const said: { [name: string]: Json } = {};
      for (const name of NAMES) {
        said[name.length > 40 ? `${name.length} characters` : name] = await verdict(place.context, () => {
          table.name = name;
        });
      }
      return said;
    },
  },
  {
    id: "table-name-taken",
    title: "Is a table's name taken whatever its case?",
    async run(place) {
      const table = await customerTable(place);
      table.name = "ConformanceOne";
      place.sheet.getRange("H1:H2").values = [["x"], [1]];
      const other = place.sheet.tables.add("H1:H2", true);
      await place.context.sync();
      return verdict(place.context, () => {
        other.name = "conformanceONE";
      });
    },
  },
  {
    id: "table-header-write",
    title: "What becomes of header cells that are written: repeated, numeric, empty?",
    async run(place) {
      const table = await customerTable(place);
      const said = await verdict(place.context, () => {
        table.getHeaderRowRange().values = [["编号", "编号", 2024, ""]];
      });
      return { said, headers: await valuesAt(place, "A1:D1") };
    },
  },
  {
    id: "table-column-add",
    title: "Where does a column added at the end stand, and what happens to cells beside the table?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("E3").clear();
      place.sheet.getRange("F3").values = [["备注"]];
      await place.context.sync();
      table.columns.add(undefined, undefined, "建议策略");
      const first = await valuesAt(place, "A1:G3");
      table.columns.add(undefined, undefined, "评级依据");
      return { first, second: await valuesAt(place, "A1:H3"), address: await tableAddress(place.context, table) };
    },
  },
  {
    id: "table-column-find",
    title: "Is a column found whatever the case and blanks of its header?",
    async run(place) {
      const table = await customerTable(place);
      table.getHeaderRowRange().values = [["Code", "Name", "金额", "Grade"]];
      await place.context.sync();
      const found = ["code", "NAME", " Grade", "等级"].map((name) => table.columns.getItemOrNullObject(name));
      await place.context.sync();
      return found.map(({ isNullObject }) => !isNullObject);
    },
  },
  {
    id: "table-rows-add",
    title: "Where do added rows go, and is the object that add returns usable after the sync?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("A6").values = [["下面"]];
      await place.context.sync();
      const row = table.rows.add(undefined, [["C004", "丁", 1, "B"]]);
      await place.context.sync();
      const said = await verdict(place.context, () => row.load("values"));
      return { said, address: await tableAddress(place.context, table), cells: await valuesAt(place, "A4:A7") };
    },
  },
  {
    id: "table-rows-delete-all",
    title: "What is left when every data row is deleted?",
    async run(place) {
      const table = await customerTable(place);
      table.getDataBodyRange().delete("Up");
      const said = await verdict(place.context, () => undefined);
      const rows = table.rows.load("count");
      await place.context.sync();
      return { said, rows: rows.count, address: await tableAddress(place.context, table) };
    },
  },
  {
    id: "table-resize",
    title: "May a table be resized, and may its header row move?",
    async run(place) {
      const table = await customerTable(place);
      const smaller = await verdict(place.context, () => table.resize("A1:C3"));
      const moved = await verdict(place.context, () => table.resize("A2:C3"));
      return { smaller, moved, address: await tableAddress(place.context, table) };
    },
  },
  {
    id: "table-filter-hides",
    title: "How do filtered rows read, and does a block written over them arrive where it should?",
    async run(place) {
      const table = await customerTable(place);
      table.columns.getItem("客户等级").filter.applyValuesFilter(["S"]);
      await place.context.sync();
      const body = table.getDataBodyRange().load("rowHidden");
      const filter = table.autoFilter.load("isDataFiltered");
      await place.context.sync();
      table.columns.getItem("客户等级").getDataBodyRange().values = [["甲"], ["乙"], ["丙"]];
      const said = await verdict(place.context, () => undefined);
      table.clearFilters();
      return { hidden: body.rowHidden, filtered: filter.isDataFiltered, said, cells: await valuesAt(place, "D2:D4") };
    },
  },
  {
    id: "table-filter-shift",
    title: "With which code are cells of a filtered table not inserted or deleted?",
    async run(place) {
      const table = await customerTable(place);
      table.columns.getItem("客户等级").filter.applyValuesFilter(["S"]);
      await place.context.sync();
      return {
        delete: await verdict(place.context, () => table.getDataBodyRange().getRow(0).delete("Up")),
        insert: await verdict(place.context, () => table.getDataBodyRange().getRow(0).insert("Down")),
      };
    },
  },
  {
    id: "table-shift-through",
    title: "With which code is a shift through a part of a table refused?",
    async run(place) {
      await customerTable(place);
      return verdict(place.context, () => place.sheet.getRange("B2").insert("Down"));
    },
  },
  {
    id: "table-insert-row-above",
    title: "Does a table move with rows inserted above it, and grow with rows inserted inside it?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("1:1").insert("Down");
      const above = await tableAddress(place.context, table);
      place.sheet.getRange("4:4").insert("Down");
      return [above, await tableAddress(place.context, table)];
    },
  },
  {
    id: "table-convert",
    title: "What is left of a table converted to a range?",
    async run(place) {
      const table = await customerTable(place);
      table.convertToRange();
      await place.context.sync();
      const tables = place.sheet.tables.load("count");
      await place.context.sync();
      const said = await verdict(place.context, () => table.load("name"));
      return { count: tables.count, said, cells: await valuesAt(place, "A1:B2") };
    },
  },
];
