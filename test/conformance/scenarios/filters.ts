// Filters: what is left in sight, and what comes back when one is taken away. 只看改动的行 stands on these.

import { type Json, type Place, type Scenario, customerTable } from "../scenario";

export const FILTER_SCENARIOS: readonly Scenario[] = [
  {
    id: "filter-clear-and-hidden",
    title: "Does clearing a filter of a table also show a row that was hidden by hand?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("3:3").rowHidden = true;
      table.columns.getItem("客户编号").filter.applyValuesFilter(["C003"]);
      const filtered = await hiddenAt(place);
      table.columns.getItem("客户编号").filter.clear();
      return { filtered, cleared: await hiddenAt(place) };
    },
  },
  {
    id: "filter-shown-texts",
    title: "Does a filter by values go by what cells show, whatever the case, and take a star as it is?",
    async run(place) {
      const table = await customerTable(place);
      place.sheet.getRange("A2:A4").values = [["a*"], ["AB"], [7]];
      place.sheet.getRange("A4").numberFormat = [["000"]];
      const chosen = async (values: string[]): Promise<Json> => {
        table.columns.getItem("客户编号").filter.applyValuesFilter(values);
        return hiddenAt(place);
      };
      return { star: await chosen(["A*"]), number: await chosen(["007"]), stored: await chosen(["7"]) };
    },
  },
  {
    id: "filter-own-buttons",
    title: "Are a table's filter buttons switched on by a filter, and off again as they were?",
    async run(place) {
      const table = await customerTable(place);
      table.showFilterButton = false;
      table.columns.getItem("客户编号").filter.applyValuesFilter(["C003"]);
      const filtered = await hiddenAt(place);
      table.load("showFilterButton");
      await place.context.sync();
      const buttons = table.showFilterButton;
      table.columns.getItem("客户编号").filter.clear();
      table.showFilterButton = false;
      return { filtered, buttons, cleared: await hiddenAt(place) };
    },
  },
  {
    id: "filter-on-sheet",
    title: "Is one column's choice of a sheet's filter cleared alone, and is the sheet as before once it is removed?",
    async run(place) {
      const { sheet, context } = place;
      sheet.getRange("A1:B4").values = [
        ["编号", "等级"],
        ["C1", "A"],
        ["C2", "S"],
        ["C3", "S"],
      ];
      sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: Excel.FilterOn.values, values: ["C2"] });
      const filtered = await hiddenAt(place);
      sheet.autoFilter.clearColumnCriteria(0);
      sheet.autoFilter.load("isDataFiltered,enabled");
      const cleared = await hiddenAt(place);
      const { isDataFiltered, enabled } = sheet.autoFilter;
      sheet.autoFilter.remove();
      const range = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      return { filtered, cleared, isDataFiltered, enabled, removed: range.isNullObject };
    },
  },
];

/** Of rows 2 to 4, which are hidden? */
async function hiddenAt({ context, sheet }: Place): Promise<Json> {
  const asked = sheet.getRange("A2:A4").getRowProperties({ rowHidden: true });
  await context.sync();
  return asked.value.map(({ rowHidden }) => rowHidden ?? null);
}
