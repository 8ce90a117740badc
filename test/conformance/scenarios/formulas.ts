// Calculation: structured references, spills, order; and conditional formats, which live from formulas.

import {
  type Json,
  type Place,
  type Scenario,
  contents,
  customerTable,
  valuesAt,
  verdict,
  withoutSheet,
} from "../scenario";

async function addRule({ context, sheet }: Place, address: string, formula: string, color: string) {
  const rule = sheet.getRange(address).conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  rule.load("id");
  await context.sync();
  return rule;
}

/** Formula, colour and priority of the rules that touch a range, in the order they are listed. */
async function rulesOn({ context, sheet }: Place, address: string): Promise<Json> {
  const rules = sheet
    .getRange(address)
    .conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/custom/rule/formula");
  await context.sync();
  return rules.items.map(({ type, priority, stopIfTrue, custom }) => [type, priority, stopIfTrue, custom.rule.formula]);
}

export const FORMULA_SCENARIOS: readonly Scenario[] = [
  {
    id: "formula-order",
    title: "Are formulas calculated in order within one batch?",
    async run(place) {
      place.sheet.getRange("A1:C1").formulas = [["=B1*2", "=C1+1", 20]];
      return valuesAt(place, "A1:C1");
    },
  },
  {
    id: "formula-structured",
    title: "How are structured references written back, and what do they give?",
    async run(place) {
      const table = await customerTable(place);
      table.name = "ConformanceTable";
      await place.context.sync();
      place.sheet.getRange("F1:F3").formulas = [
        ["=SUM(ConformanceTable[金额])"],
        ['=COUNTIFS(ConformanceTable[客户等级],"S")'],
        ["=ROWS(ConformanceTable[#All])"],
      ];
      return contents(place, "F1:F3");
    },
  },
  {
    id: "formula-calculated-column",
    title: "Does a formula written into one cell of a new table column fill the column?",
    async run(place) {
      const table = await customerTable(place);
      table.columns.add(undefined, undefined, "双倍");
      await place.context.sync();
      place.sheet.getRange("E2").formulas = [["=[@金额]*2"]];
      return contents(place, "E2:E4");
    },
  },
  {
    id: "formula-spill",
    title: "How does a spilling formula read, and where does it spill from and to?",
    async run(place) {
      place.sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const parent = place.sheet.getRange("B2").getSpillParentOrNullObject().load("address");
      const extent = place.sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      await place.context.sync();
      return {
        cells: await contents(place, "A1:B2"),
        parent: withoutSheet(parent.address),
        extent: withoutSheet(extent.address),
      };
    },
  },
  {
    id: "formula-spill-blocked",
    title: "What does a blocked spill show, and what happens when a cell is written into a spill?",
    async run(place) {
      place.sheet.getRange("A2").values = [["挡"]];
      place.sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const blocked = await contents(place, "A1:A3");
      place.sheet.getRange("A2").values = [[""]];
      const free = await valuesAt(place, "A1:A3");
      place.sheet.getRange("A3").values = [["挡"]];
      return { blocked, free, again: await valuesAt(place, "A1:A3") };
    },
  },
  {
    id: "formula-spill-in-table",
    title: "Does a formula spill inside a table?",
    async run(place) {
      await customerTable(place);
      place.sheet.getRange("D2").formulas = [["=SEQUENCE(2)"]];
      return contents(place, "D2:D4");
    },
  },
  {
    id: "formula-circle",
    title: "What does a circular reference show?",
    async run(place) {
      const said = await verdict(place.context, () => {
        place.sheet.getRange("A1:B1").formulas = [["=B1+1", "=A1+1"]];
      });
      return { said, cells: await valuesAt(place, "A1:B1") };
    },
  },
  {
    id: "formula-table-sheet-name",
    title: "How is a reference to a sheet with a blank in its name written back?",
    async run(place) {
      const { context, sheet } = place;
      const other = context.workbook.worksheets.add("Conformance 二");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["='Conformance 二'!A1*2"]];
      const before = await contents(place, "A1");
      other.delete();
      const after = await contents(place, "A1");
      return { before, after };
    },
  },
  {
    id: "cf-order",
    title: "In which order are added rules listed, and with which priority?",
    async run(place) {
      await addRule(place, "A1:D9", "=$D1=1", "#FFF2CC");
      await addRule(place, "A1:D9", "=$D1=2", "#FFC7CE");
      await addRule(place, "D1:D9", "=$D1=3", "#E2EFDA");
      return { all: await rulesOn(place, "D3"), first: await rulesOn(place, "A1") };
    },
  },
  {
    id: "cf-delete",
    title: "Does deleting a rule leave the others, and what does the deleted one answer?",
    async run(place) {
      const first = await addRule(place, "A1:A9", "=A1=1", "#FFF2CC");
      await addRule(place, "A1:A9", "=A1=2", "#FFC7CE");
      first.delete();
      await place.context.sync();
      return { said: await verdict(place.context, () => first.load("priority")), left: await rulesOn(place, "A1") };
    },
  },
  {
    id: "cf-priority",
    title: "What does setting a rule's priority do to the others?",
    async run(place) {
      const first = await addRule(place, "A1:A9", "=A1=1", "#FFF2CC");
      await addRule(place, "A1:A9", "=A1=2", "#FFC7CE");
      first.priority = 0;
      first.stopIfTrue = true;
      await place.context.sync();
      return rulesOn(place, "A1");
    },
  },
  {
    id: "cf-insert",
    title: "Do a rule's range and formula follow inserted rows?",
    async run(place) {
      const rule = await addRule(place, "B2:B9", '=AND($A2="",$A$1<>"")', "#FFF2CC");
      place.sheet.getRange("1:1").insert("Down");
      const range = rule.getRange().load("address");
      await place.context.sync();
      return { range: withoutSheet(range.address), rules: await rulesOn(place, "B3") };
    },
  },
  {
    id: "cf-through-other-range",
    title: "How does a rule's formula read when it is fetched through a cell further down?",
    async run(place) {
      await addRule(place, "A1:A9", "=$B1=1", "#FFF2CC");
      return rulesOn(place, "A5");
    },
  },
  {
    id: "cf-clear-all",
    title: "Does clearAll take the rules of a range that holds them whole?",
    async run(place) {
      await addRule(place, "A1:A9", "=A1=1", "#FFF2CC");
      await addRule(place, "C1:C9", "=C1=1", "#FFF2CC");
      place.sheet.getRange("A1:B20").conditionalFormats.clearAll();
      const counts = ["A1", "C1"].map((address) => place.sheet.getRange(address).conditionalFormats.getCount());
      await place.context.sync();
      return counts.map(({ value }) => value);
    },
  },
];
