// How requests are answered: references, identity, errors, limits, moods.
import { WorkbookModel } from "./model/workbook";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { customerModel, onSheet, withHost } from "./fixture";
import { PROFILES } from "./richapi/profiles";

test("the library is the pinned, unmodified one whose protocol was studied", () => {
  const file = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: "1.1.110" });
});

test("documented: a range lives through several syncs and is given back at the end", () =>
  withHost(customerModel(), async (host) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2:B2");
      await context.sync();
      expect(host.referenceCount).toBe(1);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["C001", "甲公司"]]);
    });
    await host.settled();
    expect(host.referenceCount).toBe(0);
    expect(host.counters.cleanups).toBe(1);
  }));

test("documented: a range follows when rows are inserted above it; assumed: it is gone when its rows are", () =>
  withHost(customerModel(), async (host) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A3");
      await context.sync();
      host.model.insertRows(host.model.sheets[0]!, 1, 2);
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["客户!A5", [["C002"]]]);
      host.model.deleteRows(host.model.sheets[0]!, 4, 1);
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  }));

test("a sheet and a table stay the same through a rename, because they are known by id", () =>
  withHost(customerModel(), async (host) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("客户");
      const table = context.workbook.tables.getItem("客户表");
      sheet.load("id");
      table.load("id");
      await context.sync();
      host.model.renameSheet(host.model.sheets[0]!, "客户 2024");
      host.model.changeTable(host.model.sheets[0]!, table.id, { name: "新表" });
      sheet.load("name");
      table.load("name");
      await context.sync();
      expect([sheet.name, table.name]).toEqual(["客户 2024", "新表"]);
    });
  }));

test("documented: what is missing is ItemNotFound, or a null object where it is asked for", () =>
  withHost(customerModel(), async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("没有");
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
    });
    const missing = onSheet((_, context) => context.workbook.tables.getItem("没有").load("name"));
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "TableCollection.getItem" },
    });
  }));

test("assumed: changing something that does not exist is refused", () =>
  withHost(customerModel(), async () => {
    const written = onSheet((_, context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").name = "新";
    });
    await expect(written).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

test("assumed: what came before a refused action in a batch stays done", () =>
  withHost(customerModel(), async (host) => {
    const batch = onSheet((sheet, context) => {
      sheet.getRange("B2").values = [["改了"]];
      context.workbook.worksheets.getItem("没有").activate();
      sheet.getRange("B3").values = [["没改"]];
    });
    await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(host.model.sheets[0]!.value(1, 1)).toBe("改了");
    expect(host.model.sheets[0]!.value(2, 1)).toBe("乙公司");
  }));

test("a member the stand-in lacks answers HostNotImplemented, whether read, set or called", () =>
  withHost(customerModel(), async () => {
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.getRange("A1").load("hyperlink"),
      (sheet) => {
        sheet.getRange("A1").style = "Good";
      },
      (sheet) => sheet.getRange("A1").removeDuplicates([0], true),
      (sheet) => sheet.charts.load("count"),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      (sheet) => sheet.getRange("A1").load("valeus" as "values"),
    ];
    for (const attempt of attempts) {
      await expect(onSheet((sheet) => void attempt(sheet))).rejects.toMatchObject({ code: "HostNotImplemented" });
    }
  }));

test("collections take top and skip", () =>
  withHost(customerModel(), async (host) => {
    for (const name of ["二", "三", "四"]) host.model.addSheet(name);
    const sheets = await onSheet((_, context) => context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 }));
    expect(sheets.items.map(({ name }) => name)).toEqual(["二", "三"]);
  }));

test("items of a collection stay themselves when the collection changes after they were listed", () =>
  withHost(customerModel(), async (host) => {
    host.model.addSheet("二");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/visibility");
      await context.sync();
      host.model.moveSheet(host.model.sheet("二")!, 0);
      const names = sheets.items.map((sheet) => sheet.load("name"));
      await context.sync();
      expect(names.map(({ name }) => name)).toEqual(["客户", "二"]);
    });
  }));

test("a null in a column of conditional formats, tables or sheets is no item; counts are kept apart from items", () =>
  withHost(customerModel(), async () => {
    const tables = await onSheet((sheet) => sheet.tables.load("count,items/name"));
    expect([tables.count, tables.items.map(({ name }) => name)]).toEqual([1, ["客户表"]]);
  }));

test("recorded: set() and update of nested properties work through one action", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet) => sheet.getRange("A2").set({ values: [["C009"]], format: { fill: { color: "#ffc7ce" } } }));
    expect(host.model.sheets[0]!.cell(1, 0)).toMatchObject({ value: "C009", style: { fillColor: "#FFC7CE" } });
  }));

describe("limits and moods", () => {
  const tight = { ...PROFILES.web, payloadLimit: 4000 };

  test("documented: a request over the limit is refused; assumed: whole, and Chinese counts three bytes a character", () =>
    withHost(
      new WorkbookModel(),
      async (host) => {
        const write = (text: string) =>
          onSheet((sheet) => {
            sheet.getRange("A1").values = [[text]];
          });
        await write("a".repeat(1200));
        await expect(write("字".repeat(1200))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
        expect(host.model.sheets[0]!.value(0, 0)).toBe("a".repeat(1200));
      },
      { profile: tight },
    ));

  test("documented: an answer over the limit is refused", () =>
    withHost(
      customerModel(),
      async (host) => {
        host.model.setInput(host.model.sheets[0]!, 9, 9, "字".repeat(2000));
        const read = onSheet((sheet) => sheet.getRange("J10").load("values"));
        await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
      },
      { profile: tight },
    ));

  test("documented: while a cell is edited a request fails, or waits if it agreed to", () =>
    withHost(customerModel(), async (host) => {
      host.editMode = true;
      await expect(onSheet((sheet) => sheet.load("name"))).rejects.toMatchObject({
        code: "InvalidOperationInCellEditMode",
      });
      let done = false;
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("B2").values = [["等到了"]];
        await context.sync();
        done = true;
      });
      await host.settled();
      expect(done).toBe(false);
      host.editMode = false;
      await waiting;
      expect(host.model.sheets[0]!.value(1, 1)).toBe("等到了");
    }));

  test("a fault can be ordered for a later request", () =>
    withHost(customerModel(), async (host) => {
      host.failNext("RequestAborted", 1);
      const first = await onSheet((sheet) => sheet.load("name"));
      expect(first.name).toBe("客户");
      await expect(onSheet((sheet) => sheet.load("name"))).rejects.toMatchObject({ code: "RequestAborted" });
      await expect(onSheet((sheet) => sheet.load("name"))).resolves.toMatchObject({ name: "客户" });
    }));

  test("something can happen between two syncs", () =>
    withHost(customerModel(), async (host) => {
      host.between(1, () => host.model.setInput(host.model.sheets[0]!, 1, 1, "同事改的", "coauthor"));
      const seen = await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("B2").load("values");
        await context.sync();
        const before: unknown = cell.values[0]![0];
        cell.load("values");
        await context.sync();
        return [before, cell.values[0]![0]];
      });
      expect(seen).toEqual(["甲公司", "同事改的"]);
    }));

  test("requests and bytes are counted, clean-up apart", () =>
    withHost(customerModel(), async (host) => {
      await onSheet((sheet) => sheet.getRange("A1:D4").load("values"));
      await host.settled();
      expect([host.counters.requests, host.counters.cleanups]).toEqual([1, 1]);
      expect(host.counters.sizes[0]!.bytesOut).toBeGreaterThan(100);
    }));
});

describe("profiles", () => {
  test("an older Excel says which sets it lacks, and the library refuses their members", () =>
    withHost(
      customerModel(),
      async () => {
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
        expect(Office.context.platform).toBe("PC");
        const read = onSheet((sheet) => sheet.getRange("A1").getDependents().load("address"));
        await expect(read).rejects.toMatchObject({ code: "ApiNotFound" });
      },
      { profile: "ltsc2021" },
    ));

  test("the web has its limit and its platform", () =>
    withHost(customerModel(), async (host) => {
      expect(Office.context.platform).toBe("OfficeOnline");
      expect(host.excel.profile.payloadLimit).toBe(5 * 1024 * 1024);
      expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    }));
});

test("the date system is found out without writing", () =>
  withHost(customerModel(), async (host) => {
    const ask = () => onSheet((_, context) => context.workbook.functions.date(1904, 1, 2).load("value"));
    expect((await ask()).value).toBe(1463);
    host.model.use1904 = true;
    expect((await ask()).value).toBe(1);
  }));
