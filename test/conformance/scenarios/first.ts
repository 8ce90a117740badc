// What is asked of a real Excel before everything else: where Microsoft's pages are silent or people report damage, and where a
// wrong guess would cost a user cells. The two that need a person are in personQuestions.ts.

import {
  type Json,
  type Place,
  type Scenario,
  customerTable,
  refusalCode,
  tableAddress,
  valuesAt,
  verdict,
} from "../scenario";

/** As many formulas as were reported to be refused in one undo group, and some more. */
const MANY_FORMULAS = 2000;

/** A column of five customers of which the second and the fourth are seen. */
async function filteredColumn(place: Place): Promise<Excel.Table> {
  place.sheet.getRange("A1:B6").values = [
    ["客户", "等级"],
    ["甲", "A"],
    ["乙", "S"],
    ["丙", "A"],
    ["丁", "S"],
    ["戊", "A"],
  ];
  const table = place.sheet.tables.add("A1:B6", true);
  table.columns.getItem("等级").filter.applyValuesFilter(["S"]);
  await place.context.sync();
  return table;
}

async function writeFiltered(place: Place, write: (body: Excel.Range) => void): Promise<Json> {
  const table = await filteredColumn(place);
  const body = table.columns.getItem("客户").getDataBodyRange();
  const said = await verdict(place.context, () => write(body));
  table.clearFilters();
  const cells = await valuesAt(place, "A2:A6");
  table.delete();
  await place.context.sync();
  return { said, cells };
}

/** Does an undo group take these steps? A run of its own, because a group is a run. */
async function grouped(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      work(context.workbook.worksheets.getItem("Conformance"), context);
      await context.sync();
    });
    return "accepted";
  } catch (error) {
    return refusalCode(error);
  }
}

/** The same, read at once, a little later, and when the function has long answered. */
const MOMENTS = [0, 200, 2000];

export const FIRST_SCENARIOS: readonly Scenario[] = [
  {
    id: "first-filtered-write",
    title: "Where do the values of a block arrive when rows of the block are filtered out?",
    async run(place) {
      const block = ["一", "二", "三", "四", "五"].map((value) => [value]);
      return {
        block: await writeFiltered(place, (body) => (body.values = block)),
        gaps: await writeFiltered(place, (body) => (body.values = [["一"], [null], ["三"], [null], ["五"]])),
        rows: await writeFiltered(place, (body) => block.forEach((row, at) => (body.getRow(at).values = [row]))),
        clear: await writeFiltered(place, (body) => body.clear("Contents")),
      };
    },
  },
  {
    id: "first-undo-group",
    title:
      "Which writes does an undo group refuse: three values, a filtered block, 2,000 formulas, a question after merges?",
    async run(place) {
      const few = await grouped((sheet) => (sheet.getRange("H1:H3").values = [[1], [2], [3]]));
      await filteredColumn(place);
      const filtered = await grouped((sheet) => (sheet.getRange("A2:A4").values = [["一"], ["二"], ["三"]]));
      const formulas = Array.from({ length: MANY_FORMULAS }, (_, row) => [`=H${row + 1}*2`]);
      const many = await grouped((sheet) => (sheet.getRange(`J1:J${MANY_FORMULAS}`).formulas = formulas));
      const merges = await grouped((sheet) => {
        sheet.getRange("H5").values = [[5]];
        sheet.getRange("A1:J9").getMergedAreasOrNullObject().load("address");
      });
      return { few, filtered, many, merges };
    },
  },
  {
    id: "first-column-beside-notes",
    title: "What does a column added to a table do to notes and to a table beside it?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("F1:F6").values = [["备注"], ["甲的"], ["乙的"], ["丙的"], ["合计"], ["制表"]];
      await place.context.sync();
      const notes = {
        first: await verdict(place.context, () => void table.columns.add(undefined, undefined, "建议策略")),
        second: await verdict(place.context, () => void table.columns.add(undefined, undefined, "流失风险")),
        cells: await valuesAt(place, "E1:H6"),
      };
      place.sheet.getRange("J1:J3").values = [["别的"], [1], [2]];
      const other = place.sheet.tables.add("J1:J3", true);
      await place.context.sync();
      const adding = [];
      for (let turn = 0; turn < 4; turn++)
        adding.push(await verdict(place.context, () => void table.columns.add(undefined, undefined, `列${turn}`)));
      return {
        notes,
        adding,
        table: await tableAddress(place.context, table),
        other: await tableAddress(place.context, other),
      };
    },
  },
  {
    id: "first-mixed-formulas",
    title: "Do formulas and constants written into one column of a table stay what they are?",
    async run(place) {
      await customerTable(place);
      const column = place.sheet.getRange("D2:D4");
      column.formulas = [["=1+1"], ["手填"], ["=2+2"]];
      await place.context.sync();
      column.load("formulas");
      await place.context.sync();
      const mixed = column.formulas as Json;
      column.values = [[""], [""], [""]];
      await place.context.sync();
      place.sheet.getRange("D2").formulas = [["=C2*2"]];
      column.load("formulas");
      await place.context.sync();
      return { mixed, one: column.formulas as Json };
    },
  },
  {
    id: "first-function-recalculates",
    title: "What does a cell with a custom function show 0, 200 and 2,000 ms after its precedent has changed?",
    async run(place) {
      const { context, sheet, pause } = place;
      sheet.getRange("A1").values = [["旧"]];
      sheet.getRange("B1").formulas = [["=ASK.SLOW(A1)"]];
      await context.sync();
      await pause(3000);
      const before = await valuesAt(place, "B1");
      sheet.getRange("A1").values = [["新"]];
      await context.sync();
      const after: Json[] = [];
      for (const [at, moment] of MOMENTS.entries()) {
        await pause(moment - (MOMENTS[at - 1] ?? 0));
        after.push(await valuesAt(place, "B1"));
      }
      return { before, after };
    },
  },
  {
    id: "first-apostrophe-in-text-cell",
    title: "Is a leading apostrophe swallowed in a cell that is formatted as text?",
    async run(place) {
      const range = place.sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "General"]];
      await place.context.sync();
      range.values = [["'=1+1", "'上午9:00", "'（100）"]];
      await place.context.sync();
      range.load("values,text,valueTypes");
      await place.context.sync();
      return { values: range.values as Json, text: range.text, types: range.valueTypes };
    },
  },
  {
    id: "first-text-of-add-ins",
    title: "Does this Excel take Chinese times, full-width digits or brackets that an add-in writes for numbers?",
    async run(place) {
      const texts = ["上午9:00", "下午3点", "（100）", "２０", "１２％", "2024年5月20日", "￥80"];
      const range = place.sheet.getRange(`A1:A${texts.length}`);
      range.values = texts.map((text) => [text]);
      await place.context.sync();
      range.load("values,valueTypes");
      await place.context.sync();
      return texts.map((text, at) => [text, range.values[at]![0] as Json, range.valueTypes[at]![0]!]);
    },
  },
  {
    id: "first-error-in-range",
    title: "What reaches a custom function whose range holds #N/A, a blank and a number?",
    async run(place) {
      const { context, sheet, pause } = place;
      sheet.getRange("A1:A3").formulas = [["=NA()"], [""], [7]];
      sheet.getRange("B1").formulas = [["=ASK.LOOK(A1:A3)"]];
      await context.sync();
      await pause(3000);
      return valuesAt(place, "B1");
    },
  },
];
