// Which Microsoft page each rule of the stand-in whose test title begins with "documented" rests on. Where a title goes
// on with "assumed: …", the page says the part before it only. `documented.test.ts` keeps the table complete.

const REFERENCE = "https://learn.microsoft.com/javascript/api";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins";
const SUPPORT = "https://support.microsoft.com/office";

/** A page and the titles, or unique beginnings of titles, without "documented: ". A title may rest on several pages. */
export const DOCUMENTED: readonly { page: string; titles: readonly string[] }[] = [
  {
    page: `${REFERENCE}/excel/excel.range`,
    titles: [
      "%s leads to the right cells",
      "leaving the sheet is an error",
      "ranges that do not meet, and unused ranges",
      "inserted cells push the others down",
      "hidden rows read true, false, or null where mixed",
      "a range is selected",
      "rows say one by one whether they are hidden",
      "the text %s stays text",
      "an error reads as its text",
      "strings that begin with =, + or - are formulas",
    ],
  },
  {
    page: `${REFERENCE}/excel/excel.worksheet`,
    titles: ["the used range counts formats", "the used range of an empty sheet is A1"],
  },
  { page: `${REFERENCE}/excel/excel.workbook`, titles: ["a range is selected"] },
  { page: `${REFERENCE}/excel/excel.clearapplyto`, titles: ["clear takes contents, formats, or both"] },
  { page: `${REFERENCE}/excel/excel.worksheetcollection`, titles: ["a sheet's name is taken once"] },
  { page: `${REFERENCE}/excel/excel.sheetvisibility`, titles: ["the last visible sheet can neither be hidden"] },
  { page: `${REFERENCE}/excel/excel.formatprotection`, titles: ["locked cells of a protected sheet refuse values"] },
  {
    page: `${REFERENCE}/excel/excel.worksheetprotectionoptions`,
    titles: [
      "locked cells of a protected sheet refuse values",
      "protection with allowFormatCells",
      "a protected sheet is filtered only where protection allows it",
    ],
  },
  {
    page: `${REFERENCE}/excel/excel.conditionalformatcollection`,
    titles: ["a new rule comes first", "priorities can be changed, and clearAll"],
  },
  { page: `${REFERENCE}/excel/excel.conditionalformat`, titles: ["priorities can be changed, and clearAll"] },
  { page: `${REFERENCE}/excel/excel.tablecolumncollection`, titles: ["a column added without a place"] },
  { page: `${REFERENCE}/excel/excel.tablerowcollection`, titles: ["rows are added at the end and removed"] },
  {
    page: `${REFERENCE}/excel/excel.tablecollection`,
    titles: ["tables do not overlap", "a table without headers gets a header row"],
  },
  {
    page: `${REFERENCE}/excel/excel.table`,
    titles: ["resizing keeps the header row", "a filter by values hides rows", "a table has a header row or none"],
  },
  { page: `${REFERENCE}/excel/excel.autofilter`, titles: ["one column's choice is taken off the sheet's filter"] },
  { page: `${REFERENCE}/excel/excel.filter`, titles: ["a filter by values hides rows"] },
  { page: `${REFERENCE}/excel/excel.datachangetype`, titles: ["inserted and deleted rows are told as such"] },
  {
    page: `${REFERENCE}/excel/excel.worksheetchangedeventargs`,
    titles: ["handlers hear a person, this add-in and a co-author"],
  },
  {
    page: `${GUIDE}/excel/excel-add-ins-undo-capabilities`,
    titles: ["what offers no undo is refused in a group of undo steps"],
  },
  { page: `${REFERENCE}/excel/excel.runoptions`, titles: ["one sync of the add-in is one step"] },
  { page: `${REFERENCE}/excel`, titles: ["a range lives through several syncs"] },
  {
    page: `${REFERENCE}/office/officeextension.trackedobjects`,
    titles: ["a range follows when rows are inserted above it"],
  },
  {
    page: `${GUIDE}/develop/application-specific-api-model`,
    titles: ["what is missing is ItemNotFound, or a null object"],
  },
  { page: `${GUIDE}/develop/show-hide-add-in`, titles: ["the add-in shows and hides its task pane"] },
  {
    page: `${GUIDE}/testing/application-specific-api-error-handling`,
    titles: [
      "what is missing is ItemNotFound, or a null object",
      "a request over the limit is refused",
      "an answer over the limit is refused",
      "while a cell is edited a request fails",
      "merging keeps the top left value",
    ],
  },
  {
    page: `${GUIDE}/concepts/resource-limits-and-performance-optimization`,
    titles: [
      "a request over the limit is refused",
      "an answer over the limit is refused",
      "reading more than five million cells",
    ],
  },
  { page: `${GUIDE}/excel/excel-add-ins-ranges-unbounded`, titles: ["reading more than five million cells"] },
  { page: `${GUIDE}/excel/excel-add-ins-delay-in-cell-edit`, titles: ["while a cell is edited a request fails"] },
  {
    page: `${GUIDE}/excel/excel-add-ins-blank-null-values`,
    titles: [
      "an empty cell reads as an empty string",
      "an empty string clears a cell and null leaves it",
      "formats read as null where they differ",
    ],
  },
  {
    page: `${GUIDE}/excel/excel-add-ins-events`,
    titles: [
      "handlers hear a person, this add-in and a co-author",
      "the selection is told to the sheet and to the collection",
      "with enableEvents off nothing is told",
    ],
  },
  { page: `${GUIDE}/excel/excel-add-ins-worksheets`, titles: ["the last visible sheet can neither be hidden"] },
  { page: `${GUIDE}/excel/custom-functions-errors`, titles: ["errors a function throws"] },
  {
    page: `${SUPPORT}/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9`,
    titles: ["%j is no name for a sheet"],
  },
  {
    page: `${SUPPORT}/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517`,
    titles: ["a protected structure refuses new sheets"],
  },
  {
    page: `${SUPPORT}/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114`,
    titles: ["%j is no name for a table", "a table's name is taken once in the workbook"],
  },
  {
    page: `${SUPPORT}/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165`,
    titles: ["what a person enters right under a table", "what is entered right beside a table"],
  },
  {
    page: `${SUPPORT}/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf`,
    titles: ["merging keeps the top left value"],
  },
  { page: `${SUPPORT}/c13798fc-f1d5-4e73-998d-c02268bc65ae`, titles: ["a cell holds 32,767 characters"] },
  {
    // Microsoft's help of Excel 2003; newer pages do not spell the order out.
    page: "https://office.microsoft.com/en-nz/excel-help/default-sort-orders-HP005199669.aspx",
    titles: ["sorting puts numbers before text and blanks last"],
  },
];
