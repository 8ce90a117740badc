// Events: which, in which order, with which source.

import { type Json, type Place, type Scenario, customerTable } from "../scenario";

/** Listens to the sheet and its table while `work` runs; gives what was told, in the order it was told. */
async function toldWhile(place: Place, work: () => void): Promise<Json> {
  const { context, sheet, settle } = place;
  const table = await customerTable(place);
  await settle();
  const told: Json[] = [];
  const note = (who: string) => (event: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs) => {
    const { changeType, source, address, triggerSource } = event as Excel.WorksheetChangedEventArgs;
    told.push([who, changeType, source, address, triggerSource ?? ""]);
    return Promise.resolve();
  };
  const handlers = [sheet.onChanged.add(note("sheet")), table.onChanged.add(note("table"))];
  await context.sync();
  work();
  await context.sync();
  await settle();
  for (const handler of handlers) handler.remove();
  await context.sync();
  return told;
}

export const EVENT_SCENARIOS: readonly Scenario[] = [
  {
    id: "event-own-write",
    title: "Who is told of an add-in's own write, in which order, with which source?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("B2").values = [["改"]];
      }),
  },
  {
    id: "event-outside-table",
    title: "Is the table told of a write beside it?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("H20").values = [["改"]];
      }),
  },
  {
    id: "event-two-writes",
    title: "Are two writes of one batch told as one change or as two: touching, and apart?",
    async run(place) {
      return toldWhile(place, () => {
        place.sheet.getRange("B2").values = [["改"]];
        place.sheet.getRange("B3").values = [["改"]];
        place.sheet.getRange("D4").values = [["改"]];
      });
    },
  },
  {
    id: "event-large-write",
    title: "Is a write of 2,000 rows told as one change?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("H1:I2000").values = Array.from({ length: 2000 }, (_, row) => [row, row]);
      }),
  },
  {
    id: "event-insert-delete",
    title: "How are inserted and deleted rows told?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("3:3").insert("Down");
        place.sheet.getRange("3:3").delete("Up");
      }),
  },
  {
    id: "event-format",
    title: "Does a format alone tell of a change?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("B2").format.fill.color = "#FFFF00";
      }),
  },
  {
    id: "event-switched-off",
    title: "Is anything told of a write made while enableEvents is off?",
    run: (place) =>
      toldWhile(place, () => {
        place.context.runtime.enableEvents = false;
        place.sheet.getRange("B2").values = [["没人听见"]];
        place.context.runtime.enableEvents = true;
      }),
  },
  {
    id: "event-table-grows",
    title: "How is a table's growth by a write below it told?",
    run: (place) =>
      toldWhile(place, () => {
        place.sheet.getRange("A5:D5").values = [["C004", "丁", 1, "B"]];
      }),
  },
];
