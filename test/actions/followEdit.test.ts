// After an edit the pane reads a few cells and recomputes one industry. That the answer is right is asked of the core; here
// of the way there: events, one small read, and what sends the pane back to reading everything.

import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { CHANGE_KINDS } from "../../src/domain/regrade/plan";
import type { SheetChange } from "../../src/actions/host";
import { METHOD_ROWS } from "../sample/methodRows";
import { formulaBook } from "./formulaBook";
import { book, preview, stopHosts, TODAY, type Book } from "./bookOfCustomers";

jest.setTimeout(120_000);
afterEach(stopHosts);

const RFM = 6;
const INDUSTRY = 3;
const HEADERS = standardHeaders("zh-CN");

/** Customers of industries of fifty. */
function rowsOf(count: number): (string | number)[][] {
  const [, b = []] = METHOD_ROWS;
  return Array.from({ length: count }, (_, index) => [
    `C2024${String(index).padStart(6, "0")}`,
    `客户${index}`,
    b[2]!,
    `行业${Math.floor(index / 50)}`,
    b[4]!,
    "",
    `${10 + (index % 7)}天/${2 + (index % 3)}次/${20 + (index % 11)}万`,
    ...b.slice(7),
  ]);
}

async function changesOf(here: Book, opened: Awaited<ReturnType<typeof preview>>["opened"], act: () => void) {
  const changes: SheetChange[] = [];
  const stop = await here.actions.onTableChange(opened, (change) => changes.push(change));
  act();
  await here.host.settled();
  await stop();
  return changes;
}

async function followed(here: Book, act: (here: Book) => void) {
  const before = await preview(here);
  const changes = await changesOf(here, before.opened, () => act(here));
  here.host.counters.reset();
  const after = await here.actions.followEdit(before, changes, { asOf: TODAY });
  const { requests, bytesIn, bytesOut } = here.host.counters;
  return { before, after, requests, bytes: bytesIn + bytesOut };
}

const withoutSums = ({ sums: _, ...plan }: Awaited<ReturnType<typeof preview>>["plan"]) => plan;

describe("an edited cell", () => {
  test("gives the preview that a new reading gives", async () => {
    const here = book({ rows: rowsOf(120) });
    const { before, after } = await followed(here, () => here.type(8, RFM, "3天/9次/300万"));
    const anew = await preview(here);
    expect({ ...after!.preview, plan: withoutSums(after!.preview.plan) }).toEqual(anew);
    expect(before.plan.table.amountYuan[7]).not.toBe(3_000_000);
  });

  test("costs two round trips and the same few bytes in 200 rows and in 20,000", async () => {
    const edit = (count: number) =>
      followed(book({ rows: rowsOf(count) }), (here) => here.type(8, RFM, "3天/9次/300万"));
    const [small, large] = [await edit(200), await edit(20_000)];
    expect([small.requests, large.requests]).toEqual([2, 2]);
    expect(large.bytes).toBeLessThan(small.bytes + 50);
    expect(large.after!.recomputed).toEqual({
      readRows: [7],
      industries: ["行业0"],
      gradedRows: Array.from({ length: 50 }, (_, row) => row),
    });
  });

  test("in several places, with another industry, a renamed customer, a problem and a formula, is followed at once", async () => {
    const here = await formulaBook({ rows: rowsOf(150) });
    const { after } = await followed(here, () => {
      here.type(1, INDUSTRY, "行业2");
      here.type(60, RFM, "3次/9天");
      here.type(61, 1, "改名");
      here.type(61, 5, '=UPPER("a")');
    });
    const anew = await preview(here);
    expect(withoutSums(after!.preview.plan)).toEqual(anew.plan);
    expect(after!.preview.formulaRows).toEqual([60]);
    expect(after!.preview.formulaRows).toEqual(anew.formulaRows);
    expect(after!.recomputed.industries).toEqual(["行业2", "行业0", "行业1"]);
  });

  test("one after the other, each follows the preview before", async () => {
    const here = book({ rows: rowsOf(60) });
    const first = await followed(here, () => here.type(2, RFM, "3天/9次/300万"));
    const changes = await changesOf(here, first.before.opened, () => here.type(3, RFM, "3天/8次/200万"));
    const second = await here.actions.followEdit(first.after!.preview, changes, { asOf: TODAY });
    expect(withoutSums(second!.preview.plan)).toEqual((await preview(here)).plan);
  });

  test("in a workbook that counts from 1904, has its date moved", async () => {
    const here = book({ use1904: true });
    const { after } = await followed(here, () => here.type(1, HEADERS.indexOf("最后更新时间"), "2024-06-01"));
    expect([...after!.preview.plan.table.updatedDay]).toEqual([...(await preview(here)).plan.table.updatedDay]);
    expect(after!.preview.plan.table.updatedDay[0]).toBe(TODAY - 3);
  });

  test("in a header row without an Excel table is followed as well", async () => {
    const here = book({ rows: rowsOf(30), asTable: false });
    const { after } = await followed(here, () => here.type(8, RFM, "3天/9次/300万"));
    expect(withoutSums(after!.preview.plan)).toEqual((await preview(here)).plan);
  });

  test("that says what it said before leaves the preview as it is", async () => {
    const here = book();
    const { before, after } = await followed(here, () => here.type(1, RFM, here.cell(1, RFM) as string));
    expect(after!.preview).toBe(before);
  });

  test("in a column of ours is not even read", async () => {
    const here = book();
    const first = await preview(here);
    await here.actions.accept(first, here.actions.everything(first));
    const { before, after, requests } = await followed(here, () => here.type(1, 12, "另有安排"));
    expect(after!.preview).toBe(before);
    expect(requests).toBe(0);
  });
});

describe("only a new reading can say", () => {
  test.each([
    ["a new customer under the table", (here: Book) => here.type(5, 0, "C202405009")],
    ["a header", (here: Book) => here.type(0, 3, "行业")],
    ["a cell beside the table", (here: Book) => here.type(2, 20, "草稿")],
    ["an inserted row", (here: Book) => insertRow(here, 2)],
  ])("after a change of %s", async (_what, act) => {
    const here = book();
    expect((await followed(here, act)).after).toBeNull();
  });

  test("where the table stands elsewhere by the time it is read", async () => {
    const here = book();
    const before = await preview(here);
    const changes = await changesOf(here, before.opened, () => here.type(1, RFM, "3天/9次/300万"));
    insertRow(here, 0);
    await here.host.settled();
    expect(await here.actions.followEdit(before, changes, { asOf: TODAY })).toBeNull();
  });

  const customers = (here: Book) => here.model.requireSheet("客户");
  test.each([
    ["a row more at its end", (here: Book) => here.type(METHOD_ROWS.length + 1, 0, "C202405009")],
    ["a column more before it", (here: Book) => here.model.insertColumns(customers(here), 0, 1, "user")],
    ["a column more within it", (here: Book) => here.model.insertColumns(customers(here), 4, 1, "user")],
    ["another name for a column that is not read", (here: Book) => here.type(0, HEADERS.indexOf("联系人"), "电话")],
  ])("where the table has %s by the time it is read", async (_what, act) => {
    const here = book();
    const before = await preview(here);
    const changes = await changesOf(here, before.opened, () => here.type(1, RFM, "3天/9次/300万"));
    act(here);
    await here.host.settled();
    expect(await here.actions.followEdit(before, changes, { asOf: TODAY })).toBeNull();
  });

  test("where an edited row is another customer's by now, though nobody edited whose it is", async () => {
    const here = book();
    const before = await preview(here);
    const changes = await changesOf(here, before.opened, () => here.type(1, RFM, "3天/9次/300万"));
    const first = HEADERS.map((_, column) => here.cell(1, column));
    HEADERS.forEach((_, column) => here.type(1, column, here.cell(2, column) as string));
    HEADERS.forEach((_, column) => here.type(2, column, first[column] as string));
    expect(await here.actions.followEdit(before, changes, { asOf: TODAY })).toBeNull();
  });

  test("not where the customer's own number was edited", async () => {
    const here = book();
    const { after } = await followed(here, () => here.type(1, 0, "C202405099"));
    expect(after!.preview.plan.table.cells.id?.[0]).toBe("C202405099");
  });

  test("on another day", async () => {
    const here = book();
    const before = await preview(here);
    const changes = await changesOf(here, before.opened, () => here.type(1, RFM, "3天/9次/300万"));
    expect(await here.actions.followEdit(before, changes, { asOf: (TODAY + 1) as typeof TODAY })).toBeNull();
  });
});

describe("formulas", () => {
  const headers = ["客户编号", "客户名称", "所属行业", "客户等级", "R", "F", "M"];
  const rows = [1, 2, 3, 4].map((at) => [`C${at}`, `客户${at}`, "零售业", "", 10 * at, 2, 100_000 * at]);

  test.each([
    ["=G2/100000", false],
    ["=RANK(G2,G:G)", true],
  ])("an edited row with %s says whether others may differ", async (formula, may) => {
    const here = await formulaBook({ headers, rows });
    here.type(1, 5, formula);
    const { after } = await followed(here, () => here.type(1, 6, 900_000));
    expect(after!.othersMayDiffer).toBe(may);
    expect(after!.preview.plan.table.amountYuan[0]).toBe(900_000);
  });
});

describe("accepting after an edit", () => {
  test("writes the edited industry's cells and no others, however long the table", async () => {
    const accepted = async (count: number) => {
      const here = book({ rows: rowsOf(count) });
      const first = await preview(here);
      await here.actions.accept(first, here.actions.everything(first));
      const { after } = await followed(here, () => here.type(8, RFM, "3天/9次/300万"));
      const { plan } = after!.preview;
      here.host.counters.reset();
      const { report } = await here.actions.accept(after!.preview, here.actions.everything(after!.preview));
      const changed = [...plan.kind.keys()].filter((row) => ["rise", "fall"].includes(CHANGE_KINDS[plan.kind[row]!]!));
      const sent = here.host.counters.sizes.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
      return { rowsByHeader: report.rowsByHeader, changed, sent, requests: here.host.counters.requests };
    };
    const [short, long] = [await accepted(200), await accepted(2_000)];
    expect(long.changed.length).toBeGreaterThan(5);
    expect(long.rowsByHeader["客户等级"]).toEqual(long.changed);
    expect(Math.max(...Object.values(long.rowsByHeader).flat())).toBeLessThan(50);
    expect(long.rowsByHeader).toEqual(short.rowsByHeader);
    expect(long.requests).toBe(short.requests);
    expect(long.sent).toBeLessThan(short.sent + 100);
  });

  test("of a note writes that customer's cells alone", async () => {
    const here = book({ rows: rowsOf(150) });
    const first = await preview(here);
    await here.actions.accept(first, here.actions.everything(first));
    const { after } = await followed(here, () => here.type(8, 11, "投诉，降价"));
    const { report } = await here.actions.accept(after!.preview, here.actions.everything(after!.preview));
    expect(Object.values(report.rowsByHeader).flat()).toContain(7);
    expect(new Set(Object.values(report.rowsByHeader).flat())).toEqual(new Set([7]));
  });
});

function insertRow(here: Book, at: number): void {
  here.model.insertRows(here.model.requireSheet("客户"), at, 1, "user");
}
