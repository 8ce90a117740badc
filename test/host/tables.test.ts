// Tables: their rules and the collections around them.
import { customerModel, onSheet, withHost } from "./fixture";
import { WorkbookModel } from "./model/workbook";

const inTable = <T>(batch: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  onSheet((_, context) => batch(context.workbook.tables.getItem("客户表"), context));

test("a table gives its header, its data, its columns and its rows", () =>
  withHost(customerModel(), async () => {
    const parts = await inTable(async (table) => ({
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("address"),
      column: table.columns.getItem("客户等级").getDataBodyRange().load("values"),
      columns: table.columns.load("count,items/name,items/index"),
      rows: table.rows.load("count"),
    }));
    expect(parts.header.values).toEqual([["客户编号", "客户名称", "R/F/M", "客户等级"]]);
    expect(parts.body.address).toBe("客户!A2:D4");
    expect(parts.column.values).toEqual([["A"], ["S"], [""]]);
    expect(parts.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["客户编号", 0],
      ["客户名称", 1],
      ["R/F/M", 2],
      ["客户等级", 3],
    ]);
    expect([parts.columns.count, parts.rows.count]).toEqual([4, 3]);
  }));

test("documented: a column added without a place stands at the right edge; assumed: cells below and above it stay", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInput(sheet, 6, 4, "不动");
    const column = await inTable((table) => table.columns.add(undefined, undefined, "建议策略").load("name,index"));
    expect([column.name, column.index]).toEqual(["建议策略", 4]);
    expect(sheet.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 3, right: 4 });
    expect(sheet.value(6, 4)).toBe("不动");
  }));

test("assumed: a column added pushes what stands right of the table in its rows, next to it or farther", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    sheet.setCell(2, 4, { value: "备注" });
    sheet.setCell(3, 9, { value: "远处" });
    sheet.setCell(4, 9, { value: "下面" });
    await inTable((table) => {
      table.columns.add(-1, [["依据"], ["a"], ["b"], ["c"]]);
    });
    expect([sheet.value(0, 4), sheet.value(2, 4), sheet.value(2, 5)]).toEqual(["依据", "b", "备注"]);
    expect([sheet.value(3, 10), sheet.value(4, 9)]).toEqual(["远处", "下面"]);
  }));

test("assumed: a column is refused where it would push a part of another table", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    [["名"], ["一"], ["二"], ["三"], ["四"], ["五"]].forEach(([value], row) =>
      sheet.setCell(row, 6, { value: value! }),
    );
    host.model.addTable(sheet, { top: 0, left: 6, bottom: 5, right: 6 }, { name: "另一张" });
    const added = inTable((table) => table.columns.add(undefined, undefined, "依据"));
    await expect(added).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  }));

test("a column can be put first, and deleted", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await inTable((table) => {
      table.columns.add(0, undefined, "序号");
    });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.tables[0]!.area.right]).toEqual(["序号", "客户编号", 4]);
    await inTable((table) => table.columns.getItem("序号").delete());
    expect([sheet.value(0, 0), sheet.tables[0]!.area.right]).toEqual(["客户编号", 3]);
  }));

test("documented: rows are added at the end and removed", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInput(sheet, 5, 0, "下面");
    await inTable((table) => {
      table.rows.add(undefined, [["C004", "丁", "1天/1次/1万", ""]]);
    });
    expect([sheet.value(4, 0), sheet.tables[0]!.area.bottom, sheet.value(6, 0)]).toEqual(["C004", 4, "下面"]);
    await inTable((table) => table.rows.getItemAt(3).delete());
    expect([sheet.tables[0]!.area.bottom, sheet.value(5, 0)]).toEqual([3, "下面"]);
  }));

test("documented: what a person enters right under a table joins it; assumed: by the API as well", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInput(sheet, 4, 1, "丁公司");
    expect(sheet.tables[0]!.area.bottom).toBe(4);
    await inTable((table) => {
      table.getDataBodyRange().getRowsBelow(2).values = [
        ["C005", "戊", "", ""],
        ["C006", "己", "", ""],
      ];
    });
    expect(sheet.tables[0]!.area.bottom).toBe(6);
  }));

test("a table with a totals row does not grow, nor does one with a gap", () => {
  const model = customerModel();
  const sheet = model.sheets[0]!;
  model.setInput(sheet, 5, 0, "隔一行");
  expect(sheet.tables[0]!.area.bottom).toBe(3);
  model.changeTable(sheet, sheet.tables[0]!.id, { showTotals: true });
  model.setInput(sheet, 4, 0, "合计下");
  expect(sheet.tables[0]!.area.bottom).toBe(3);
});

test("documented: what is entered right beside a table makes a new column; assumed: with a header of its own", () => {
  const model = customerModel();
  const sheet = model.sheets[0]!;
  model.setInput(sheet, 0, 4, "电话");
  model.setInput(sheet, 2, 5, "备注");
  expect(sheet.tables[0]!.area.right).toBe(5);
  expect([sheet.value(0, 4), sheet.value(0, 5)]).toEqual(["电话", "列6"]);
});

test("assumed: header cells are unique text", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await inTable((table) => {
      table.getHeaderRowRange().values = [["编号", "编号", 2024, ""]];
    });
    expect([0, 1, 2, 3].map((column) => sheet.value(0, column))).toEqual(["编号", "编号2", "2024", "列4"]);
  }));

test.each(["", "1表", "A1", "RFM1", "R1C1", "c", "客户 表", "客户-表", "x".repeat(256)])(
  "documented: %j is no name for a table",
  (name) =>
    withHost(customerModel(), async () => {
      const renamed = inTable((table) => {
        table.name = name;
      });
      await expect(renamed).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
);

test("documented: a table's name is taken once in the workbook, whatever its case", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.addSheet("二");
    host.model.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, { name: "Other" });
    const renamed = inTable((table) => {
      table.name = "OTHER";
    });
    await expect(renamed).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  }));

test("documented: tables do not overlap", () =>
  withHost(customerModel(), async () => {
    const added = onSheet((sheet) => sheet.tables.add("C3:F8", true).load("id"));
    await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("documented: a table without headers gets a header row above its data", () =>
  withHost(new WorkbookModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInputs(sheet, 0, 0, [["C1", "甲"]]);
    await onSheet((proxy) => {
      proxy.tables.add("A1:B1", false);
    });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual(["列1", "列2", "C1"]);
    expect(sheet.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  }));

test("a deleted table is gone with its cells; one converted to a range leaves them", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await inTable((table) => {
      table.convertToRange();
    });
    expect([sheet.tables.length, sheet.value(1, 0)]).toEqual([0, "C001"]);
    await expect(inTable((table) => table.load("name"))).rejects.toMatchObject({ code: "ItemNotFound" });
    await onSheet((proxy) => proxy.tables.add("A1:D4", true).delete());
    expect(sheet.usedArea(true)).toBeNull();
  }));

test("documented: resizing keeps the header row in place", () =>
  withHost(customerModel(), async (host) => {
    await inTable((table) => table.resize("A1:C3"));
    expect(host.model.sheets[0]!.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    await expect(inTable((table) => table.resize("A2:C3"))).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("documented: a filter by values hides rows and can be cleared; assumed: writes reach them all the same", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await inTable((table) => table.columns.getItem("客户等级").filter.applyValuesFilter(["S"]));
    const seen = await inTable((table) => ({
      filter: table.autoFilter.load("isDataFiltered,enabled"),
      body: table.getDataBodyRange().load("rowHidden"),
    }));
    expect([seen.filter.isDataFiltered, seen.body.rowHidden]).toEqual([true, null]);
    expect([...sheet.filteredRows]).toEqual([1, 3]);
    await inTable((table) => {
      table.columns.getItem("客户等级").getDataBodyRange().values = [["B"], ["B"], ["B"]];
      table.clearFilters();
    });
    expect([1, 2, 3].map((row) => sheet.value(row, 3))).toEqual(["B", "B", "B"]);
    expect(sheet.filteredRows.size).toBe(0);
  }));

test("documented: one column's choice is taken off the sheet's filter, the others stay; a column beyond it is refused", () =>
  withHost(new WorkbookModel("客户"), async (host) => {
    const sheet = host.model.sheets[0]!;
    await onSheet((each) => {
      each.getRange("A1:B4").values = [
        ["编号", "等级"],
        ["C1", "A"],
        ["C2", "S"],
        ["C3", "S"],
      ];
    });
    host.model.setFilters(sheet, [
      {
        area: { top: 0, left: 0, bottom: 3, right: 1 },
        columns: [
          { column: 0, values: ["C2"] },
          { column: 1, values: ["S"] },
        ],
      },
    ]);
    expect([...sheet.filteredRows]).toEqual([1, 3]);
    await onSheet((each) => each.autoFilter.clearColumnCriteria(0));
    expect([...sheet.filteredRows]).toEqual([1]);
    const beyond = onSheet((each) => each.autoFilter.clearColumnCriteria(2));
    await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("documented: a protected sheet is filtered only where protection allows it", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    const filter = () => inTable((table) => table.columns.getItem("客户等级").filter.applyValuesFilter(["S"]));
    sheet.protection = { protected: true, options: {} };
    await expect(filter()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(sheet.filteredRows.size).toBe(0);
    sheet.protection = { protected: true, options: { allowAutoFilter: true } };
    await filter();
    expect([...sheet.filteredRows]).toEqual([1, 3]);
  }));

test("a table sorts its data rows", () =>
  withHost(customerModel(), async (host) => {
    await inTable((table) => table.sort.apply([{ key: 0, ascending: false }]));
    expect([1, 2, 3].map((row) => host.model.sheets[0]!.value(row, 0))).toEqual(["C003", "C002", "C001"]);
  }));

test("a range knows the tables that touch it", () =>
  withHost(customerModel(), async () => {
    const [touching, inside] = await onSheet((sheet) => [
      sheet.getRange("B2").getTables(false).load("items/name"),
      sheet.getRange("B2").getTables(true).load("items/name"),
    ]);
    expect([touching!.items.length, inside!.items.length]).toEqual([1, 0]);
  }));

test("reading the rows of a table after add: the object it returned is unusable, a rule of the library", () =>
  withHost(customerModel(), async () => {
    await inTable(async (table, context) => {
      const row = table.rows.add(undefined, [["C004", "丁", "", ""]]);
      await context.sync();
      expect(() => row.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
    });
  }));

test("recorded: cells of a filtered table are neither inserted nor deleted alone; whole rows are (xlwings issue 2587)", () =>
  withHost(customerModel(), async (host) => {
    await inTable((table) => table.columns.getItem("客户等级").filter.applyValuesFilter(["S"]));
    for (const attempt of [
      (table: Excel.Table) => table.rows.getItemAt(0).delete(),
      (table: Excel.Table) => table.getDataBodyRange().getRow(1).insert("Down"),
    ]) {
      await expect(inTable((table) => void attempt(table))).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    }
    await onSheet((sheet) => sheet.getRange("2:2").delete("Up"));
    expect(host.model.sheets[0]!.tables[0]!.area.bottom).toBe(2);
    await inTable((table) => table.clearFilters());
    await inTable((table) => table.rows.getItemAt(0).delete());
    expect(host.model.sheets[0]!.tables[0]!.area.bottom).toBe(1);
  }));
