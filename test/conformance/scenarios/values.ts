// What Range.values makes of what is written, and what it gives back.

import { type Scenario, contents, valuesAt, verdict } from "../scenario";

const TEXTS = [
  "12.5",
  "1,234",
  "1,23",
  "45%",
  "45.5%",
  "2024-05-20",
  "2024/5/20",
  "2024/5/20 14:30",
  "5/20/2024",
  "20/5/2024",
  "2024.5.20",
  "2024年5月20日",
  "13:45",
  "$1,200",
  "¥80",
  "80万",
  "1e3",
  "(1,200)",
  "TRUE",
  "false",
  "#N/A",
  "#DIV/0!",
  "001",
  "110101199003071234",
  "２０",
  " 12 ",
  "+5",
  "-12",
  "-",
];

export const VALUE_SCENARIOS: readonly Scenario[] = [
  {
    id: "values-blank",
    title: "What does an empty cell read as?",
    run: (place) => contents(place, "A1:B1"),
  },
  {
    id: "values-clear-and-leave",
    title: "Does an empty string clear a cell, and does null leave it?",
    async run(place) {
      place.sheet.getRange("A1:A3").values = [["甲"], ["乙"], [3]];
      await place.context.sync();
      place.sheet.getRange("A1:A3").values = [[""], [null], [4]];
      return contents(place, "A1:A3");
    },
  },
  {
    id: "values-null-for-all",
    title: "Is null refused where it stands for the whole block?",
    run: ({ context, sheet }) =>
      verdict(context, () => {
        sheet.getRange("A1").values = null as unknown as string[][];
      }),
  },
  {
    id: "values-coercion",
    title: "Which texts become numbers, dates, truth values or errors, and in which format?",
    async run(place) {
      const address = `A1:A${TEXTS.length}`;
      place.sheet.getRange(address).values = TEXTS.map((text) => [text]);
      const range = place.sheet.getRange(address).load("values,valueTypes,numberFormat");
      await place.context.sync();
      return TEXTS.map((text, row) => [
        text,
        range.values[row]![0] as string | number | boolean,
        range.valueTypes[row]![0]!,
        range.numberFormat[row]![0] as string,
      ]);
    },
  },
  {
    id: "values-apostrophe",
    title: "Does a leading apostrophe keep text, and is it read back?",
    run(place) {
      place.sheet.getRange("A1:C1").values = [["'=1+1", "'00123", "''甲"]];
      return contents(place, "A1:C1");
    },
  },
  {
    id: "values-apostrophe-round-trip",
    title: "What becomes of '=1+1 when its formulas are read and written back?",
    async run(place) {
      const cell = place.sheet.getRange("A1");
      cell.values = [["'=1+1"]];
      cell.load("formulas");
      await place.context.sync();
      place.sheet.getRange("A1").formulas = cell.formulas;
      return contents(place, "A1");
    },
  },
  {
    id: "values-text-format",
    title: "What does a cell with the format @ make of numbers, dates and formulas?",
    async run(place) {
      place.sheet.getRange("A1:D1").numberFormat = [["@", "@", "@", "@"]];
      await place.context.sync();
      place.sheet.getRange("A1:D1").values = [["00123", 123, "=1+1", "2024-05-20"]];
      return contents(place, "A1:D1");
    },
  },
  {
    id: "values-formula-text",
    title: "Which strings become formulas: =, +, -, @?",
    run(place) {
      place.sheet.getRange("A1:E1").values = [["=1+2", "+F1", "-F1", "+5%", "=SUM(1,2)"]];
      return contents(place, "A1:E1");
    },
  },
  {
    id: "values-broken-formula",
    title: "Is a formula that cannot be read refused, and does the rest of the block arrive?",
    async run(place) {
      const said = await verdict(place.context, () => {
        place.sheet.getRange("A1:B1").values = [["先", "=SUM("]];
      });
      return { said, cells: await valuesAt(place, "A1:B1") };
    },
  },
  {
    id: "values-equals-sign",
    title: "What is a lone equals sign?",
    async run(place) {
      const said = await verdict(place.context, () => {
        place.sheet.getRange("A1").values = [["="]];
      });
      return { said, cells: await valuesAt(place, "A1") };
    },
  },
  {
    id: "values-shape",
    title: "Which blocks of another shape are refused?",
    async run({ context, sheet }) {
      const blocks: unknown[] = [[["a", "b"]], [["a"]], [["a"], ["b"], ["c"]], [["a"], ["b", "c"]], ["a", "b"], [[]]];
      const said: string[] = [];
      for (const block of blocks) {
        said.push(
          await verdict(context, () => {
            sheet.getRange("A1:A2").values = block as string[][];
          }),
        );
      }
      return said;
    },
  },
  {
    id: "values-single",
    title: "Does one value fill a whole range?",
    async run(place) {
      place.sheet.getRange("A1:B2").values = "甲" as unknown as string[][];
      return valuesAt(place, "A1:B2");
    },
  },
  {
    id: "values-object",
    title: "Is an object in a cell refused?",
    run: ({ context, sheet }) =>
      verdict(context, () => {
        sheet.getRange("A1").values = [[{ text: "甲" }]];
      }),
  },
  {
    id: "values-longest",
    title: "How long may a text be?",
    async run({ context, sheet }) {
      const write = (length: number) =>
        verdict(context, () => {
          sheet.getRange("A1").values = [["字".repeat(length)]];
        });
      return { 32767: await write(32_767), 32768: await write(32_768) };
    },
  },
  {
    id: "values-errors",
    title: "How do error values read?",
    run(place) {
      place.sheet.getRange("A1:D1").formulas = [["=1/0", "=NA()", "=NOSUCHFUNCTION()", '=VALUE("甲")']];
      return contents(place, "A1:D1");
    },
  },
  {
    id: "values-number-format",
    title: "What do '' and null mean in numberFormat, and does a block with different formats read as null?",
    async run(place) {
      const cells = place.sheet.getRange("A1:C1");
      cells.numberFormat = [["0.00", "@", "yyyy-mm-dd"]];
      await place.context.sync();
      cells.numberFormat = [["", null, null]];
      cells.load("numberFormat");
      await place.context.sync();
      return cells.numberFormat as string[][];
    },
  },
  {
    id: "values-text-shown",
    title: "What does Range.text show for the formats the product writes?",
    async run(place) {
      const cells = place.sheet.getRange("A1:E1");
      cells.numberFormat = [["yyyy-mm-dd", "0.0%", "#,##0", "#,##0.00", '0!.0,"万"']];
      await place.context.sync();
      cells.values = [[45432, 0.256, 1234567, 0.5, 800000]];
      const range = place.sheet.getRange("A1:E1").load("text");
      range.format.autofitColumns();
      await place.context.sync();
      return range.text;
    },
  },
  {
    id: "values-too-many",
    title: "What does reading a whole sheet answer?",
    async run({ context, sheet }) {
      const range = sheet.getRange().load("values,cellCount");
      await context.sync();
      return { values: range.values === null ? null : "some", cellCount: range.cellCount };
    },
  },
  {
    id: "values-large-write",
    title: "Does a block of 2,000 rows arrive whole, and is one of the wrong shape refused whole?",
    async run(place) {
      const values = Array.from({ length: 2000 }, (_, row) => [`C${row}`, row, row % 2 === 0]);
      place.sheet.getRange("A1:C2000").values = values;
      const range = place.sheet.getRange("A1:C2000").load("values");
      await place.context.sync();
      const arrived = JSON.stringify(range.values) === JSON.stringify(values);
      const said = await verdict(place.context, () => {
        place.sheet.getRange("A1:C2001").values = values;
      });
      return { arrived, said };
    },
  },
  {
    id: "values-date-system",
    title: "Does DATE tell the date system without a write?",
    async run({ context }) {
      const day = context.workbook.functions.date(1904, 1, 2).load("value");
      await context.sync();
      return day.value;
    },
  },
];
