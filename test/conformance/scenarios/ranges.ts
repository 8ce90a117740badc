// Where ranges are, how they follow, what hides, merges and sorts.

import { type Json, type Scenario, contents, customerTable, valuesAt, verdict, withoutSheet } from "../scenario";

export const RANGE_SCENARIOS: readonly Scenario[] = [
  {
    id: "range-used-empty",
    title: "What is the used range of an empty sheet?",
    async run({ context, sheet }) {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return { address: withoutSheet(used.address), nullObject: none.isNullObject };
    },
  },
  {
    id: "range-used-formats",
    title: "Do formats alone belong to the used range?",
    async run({ context, sheet }) {
      sheet.getRange("B2").values = [["甲"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      return [withoutSheet(all.address), withoutSheet(values.address)];
    },
  },
  {
    id: "range-intersection",
    title: "What is the intersection of ranges that do not meet?",
    async run({ context, sheet }) {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      const said = await verdict(context, () => sheet.getRange("A1").getIntersection("B2").load("address"));
      return { nullObject: none.isNullObject, said };
    },
  },
  {
    id: "range-beyond",
    title: "With which code is a range beyond the sheet, or a nonsense address, refused?",
    async run({ context, sheet }) {
      return {
        offset: await verdict(context, () => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
        row: await verdict(context, () => sheet.getRange("A1:B2").getRow(2).load("address")),
        address: await verdict(context, () => sheet.getRange("ZZZZ1").load("address")),
      };
    },
  },
  {
    id: "range-follows-insert",
    title: "Does a range follow when rows are inserted above it, and what becomes of it when they are deleted?",
    async run({ context, sheet }) {
      sheet.getRange("A1:A3").values = [["一"], ["二"], ["三"]];
      const cell = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      cell.load("address,values");
      await context.sync();
      const followed: Json = [withoutSheet(cell.address), cell.values as Json];
      sheet.getRange("5:5").delete("Up");
      const said = await verdict(context, () => cell.load("address"));
      return { followed, afterDelete: said };
    },
  },
  {
    id: "range-of-deleted-sheet",
    title: "What does a range of a deleted sheet answer?",
    async run({ context }) {
      const other = context.workbook.worksheets.add();
      const cell = other.getRange("A1");
      await context.sync();
      other.delete();
      await context.sync();
      return verdict(context, () => cell.load("values"));
    },
  },
  {
    id: "range-insert-moves-formulas",
    title: "Do formulas follow inserted and deleted rows?",
    async run(place) {
      place.sheet.getRange("A1:B3").formulas = [
        [1, ""],
        [2, "=SUM(A1:A2)"],
        [3, "=A1"],
      ];
      await place.context.sync();
      place.sheet.getRange("2:2").insert("Down");
      const inserted = await contents(place, "B3:B4");
      place.sheet.getRange("1:1").delete("Up");
      return [inserted, await contents(place, "B2:B3")];
    },
  },
  {
    id: "range-formats-mixed",
    title: "Do mixed formats read as null?",
    async run({ context, sheet }) {
      sheet.getRange("A1").format.fill.color = "#FFC7CE";
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("B1").format.wrapText = true;
      const format = sheet
        .getRange("A1:B1")
        .format.load("fill/color,font/bold,font/color,wrapText,horizontalAlignment");
      await context.sync();
      return {
        fill: format.fill.color,
        bold: format.font.bold,
        font: format.font.color,
        wrap: format.wrapText,
        align: format.horizontalAlignment,
      };
    },
  },
  {
    id: "range-bad-color",
    title: "Which colours are refused?",
    async run({ context, sheet }) {
      const paint = (color: unknown) =>
        verdict(context, () => {
          sheet.getRange("A1").format.fill.color = color as string;
        });
      return {
        word: await paint("浅红"),
        short: await paint("#12"),
        none: await paint(null),
        named: await paint("red"),
      };
    },
  },
  {
    id: "range-merge",
    title: "Which value stays in a merge, and where does a block written over it arrive?",
    async run(place) {
      const { context, sheet } = place;
      sheet.getRange("A1:B2").values = [
        ["甲", "乙"],
        ["丙", "丁"],
      ];
      sheet.getRange("A1:B1").merge();
      const merged = await valuesAt(place, "A1:B2");
      const areas = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address");
      await context.sync();
      const said = await verdict(context, () => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
      });
      return { merged, areas: withoutSheet(areas.address), said, after: await valuesAt(place, "A1:B2") };
    },
  },
  {
    id: "range-merge-in-table",
    title: "Is a merge inside a table refused, and a table over a merge?",
    async run(place) {
      await customerTable(place);
      const { context, sheet } = place;
      sheet.getRange("F1:G1").merge();
      await context.sync();
      return {
        merge: await verdict(context, () => sheet.getRange("A2:B2").merge()),
        table: await verdict(context, () => sheet.tables.add("F1:H3", true)),
      };
    },
  },
  {
    id: "range-hidden-rows",
    title: "How do hidden rows read, and do writes reach them?",
    async run(place) {
      const { context, sheet } = place;
      sheet.getRange("2:2").rowHidden = true;
      await context.sync();
      const [one, other, mixed] = ["A2", "A3", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      await context.sync();
      return { hidden: [one!.rowHidden, other!.rowHidden, mixed!.rowHidden], values: await valuesAt(place, "A1:A3") };
    },
  },
  {
    id: "range-sort",
    title: "In which order do numbers, texts, blanks, truth values and Chinese names sort?",
    async run(place) {
      const items = [["王"], ["b"], [""], [true], [10], ["张"], ["a"], [2], ["李"], [false]];
      place.sheet.getRange("A1:A10").values = items;
      place.sheet.getRange("A1:A10").sort.apply([{ key: 0, ascending: true }]);
      const up = await valuesAt(place, "A1:A10");
      place.sheet.getRange("A1:A10").sort.apply([{ key: 0, ascending: false }]);
      return { up, down: await valuesAt(place, "A1:A10") };
    },
  },
  {
    id: "range-clear",
    title: "What do the kinds of clear take?",
    async run(place) {
      place.sheet.getRange("A1:A3").values = [[1], [2], [3]];
      place.sheet.getRange("A1:A3").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      await place.context.sync();
      place.sheet.getRange("A1").clear("Contents");
      place.sheet.getRange("A2").clear("Formats");
      place.sheet.getRange("A3").clear();
      return contents(place, "A1:A3");
    },
  },
  {
    id: "range-selection",
    title: "Does selecting a range activate its sheet, and is the selection read back?",
    async run({ context, sheet }) {
      sheet.getRange("B3:C4").select();
      const cell = context.workbook.getActiveCell().load("address");
      const range = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      sheet.load("name");
      await context.sync();
      return [withoutSheet(cell.address), withoutSheet(range.address), active.name === sheet.name];
    },
  },
];
