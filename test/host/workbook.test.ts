// Sheets, names, settings, protection, and undo as an add-in sees them.
import { createCalculator } from "./calc/calculator";
import { customerModel, onSheet, roundTrip, withHost } from "./fixture";

test.each(["", "a/b", "a[b", "x".repeat(32), "'甲", "甲'", "History"])(
  "documented: %j is no name for a sheet",
  (name) =>
    withHost(customerModel(), async () => {
      const renamed = onSheet((sheet) => {
        sheet.name = name;
      });
      await expect(renamed).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
);

test("documented: a sheet's name is taken once, and without a name Excel finds one; assumed: whatever its case", () =>
  withHost(customerModel(), async (host) => {
    const twice = onSheet((_, context) => context.workbook.worksheets.add("客户").load("name"));
    await expect(twice).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    const sheet = await onSheet((_, context) => context.workbook.worksheets.add().load("name,position,visibility"));
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Sheet1", 1, "Visible"]);
    expect(host.model.activeSheet.name).toBe("客户");
  }));

test("documented: the last visible sheet can neither be hidden nor deleted; assumed: a hidden one not activated", () =>
  withHost(customerModel(), async (host) => {
    await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
    const hidden = host.model.addSheet("藏");
    host.model.setVisibility(hidden, "Hidden");
    const activated = onSheet((_, context) => context.workbook.worksheets.getItem("藏").activate());
    await expect(activated).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(
      onSheet((sheet) => {
        sheet.visibility = "VeryHidden";
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  }));

test("settings are added, read, replaced and deleted, outside undo", () =>
  withHost(customerModel(), async (host) => {
    const read = () => onSheet((_, context) => context.workbook.settings.getItemOrNullObject("规则").load("key,value"));
    expect((await read()).isNullObject).toBe(true);
    await onSheet((_, context) => void context.workbook.settings.add("规则", { version: 1, list: ["a"] }));
    expect((await read()).value).toEqual({ version: 1, list: ["a"] });
    expect(host.model.undo()).toBe(false);
    await onSheet((_, context) => void context.workbook.settings.add("规则", "新"));
    expect((await read()).value).toBe("新");
    await onSheet((_, context) => context.workbook.settings.getItem("规则").delete());
    expect((await read()).isNullObject).toBe(true);
  }));

test("names point to ranges and move with them", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet, context) => void context.workbook.names.add("关键词", sheet.getRange("B2:B4")));
    host.model.insertRows(host.model.sheets[0]!, 0, 1);
    const [name, range] = await onSheet((_, context) => {
      const item = context.workbook.names.getItem("关键词");
      return [item.load("formula"), item.getRange().load("address")] as const;
    });
    expect([name.formula, range.address]).toEqual(["=客户!$B$3:$B$5", "客户!B3:B5"]);
    const cell = onSheet((_, context) => void context.workbook.names.add("B2", "=1"));
    await expect(cell).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

describe("protection", () => {
  test("documented: locked cells of a protected sheet refuse values, formats and shifts; unlocked ones do not", () =>
    withHost(customerModel(), async (host) => {
      await onSheet((sheet) => {
        sheet.getRange("D2:D4").format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: false });
      });
      const seen = await onSheet((sheet) => sheet.protection.load("protected,options"));
      expect([seen.protected, seen.options.allowFormatCells]).toEqual([true, false]);
      for (const attempt of [
        (sheet: Excel.Worksheet) => (sheet.getRange("A2").values = [["x"]]),
        (sheet: Excel.Worksheet) => (sheet.getRange("D2").format.fill.color = "red"),
        (sheet: Excel.Worksheet) => sheet.getRange("D2").conditionalFormats.add("Custom"),
        (sheet: Excel.Worksheet) => sheet.getRange("9:9").insert("Down"),
        (sheet: Excel.Worksheet) => sheet.tables.getItem("客户表").columns.add(),
      ]) {
        await expect(onSheet((sheet) => void attempt(sheet))).rejects.toMatchObject({ code: "AccessDenied" });
      }
      await onSheet((sheet) => {
        sheet.getRange("D2:D4").values = [["B"], ["B"], ["B"]];
      });
      expect(host.model.sheets[0]!.value(1, 3)).toBe("B");
      await onSheet((sheet) => sheet.protection.unprotect());
      expect(host.model.undo()).toBe(false);
      await expect(roundTrip("又可以了")).resolves.toMatchObject({ value: "又可以了" });
    }));

  test("documented: protection with allowFormatCells lets formats through", () =>
    withHost(customerModel(), async () => {
      await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
      await expect(
        onSheet((sheet) => {
          sheet.getRange("A2").format.fill.color = "red";
        }),
      ).resolves.toBeUndefined();
    }));

  test("assumed: a read-only workbook refuses writes and still reads", () =>
    withHost(customerModel(), async (host) => {
      host.model.readOnly = true;
      const workbook = await onSheet((_, context) => context.workbook.load("readOnly"));
      expect(workbook.readOnly).toBe(true);
      await expect(roundTrip("x")).rejects.toMatchObject({ code: "ReadOnlyWorkbook" });
    }));

  test("documented: a protected structure refuses new sheets", () =>
    withHost(customerModel(), async () => {
      await onSheet((_, context) => context.workbook.protection.protect());
      const added = onSheet((_, context) => void context.workbook.worksheets.add("新"));
      await expect(added).rejects.toMatchObject({ code: "AccessDenied" });
    }));
});

describe("undo", () => {
  test("documented: one sync of the add-in is one step", () =>
    withHost(customerModel(), async (host) => {
      const sheet = host.model.sheets[0]!;
      await onSheet(async (proxy, context) => {
        proxy.getRange("D2").values = [["C"]];
        proxy.getRange("D3").values = [["C"]];
        await context.sync();
        proxy.getRange("D4").values = [["C"]];
      });
      const grades = () => [1, 2, 3].map((row) => sheet.value(row, 3));
      expect(grades()).toEqual(["C", "C", "C"]);
      host.model.undo();
      expect(grades()).toEqual(["C", "C", ""].map((grade) => grade || null));
      host.model.undo();
      expect(grades()).toEqual(["A", "S", null]);
      host.model.redo();
      expect(grades()).toEqual(["C", "C", null]);
    }));

  test("columns added, formats and rules come back as they were", () =>
    withHost(customerModel(), async (host) => {
      const sheet = host.model.sheets[0]!;
      await onSheet((proxy, context) => {
        context.workbook.tables.getItem("客户表").columns.add(undefined, undefined, "建议策略");
        const rule = proxy.getRange("D2:D4").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=TRUE";
        proxy.getRange("A2").format.fill.color = "red";
      });
      host.model.undo();
      expect(sheet.tables[0]!.area.right).toBe(3);
      expect([sheet.value(0, 4), sheet.conditionalFormats, sheet.cell(1, 0)]).toEqual([null, [], { value: "C001" }]);
    }));
});

test("assumed: frozen rows are found as whole rows", () =>
  withHost(customerModel(), async (host) => {
    const location = await onSheet((sheet) => {
      sheet.freezePanes.freezeRows(1);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    expect([host.model.sheets[0]!.frozenRows, location.address]).toEqual([1, "客户!1:1"]);
  }));

test("assumed: what refers to a deleted sheet is #REF!", () => {
  const model = customerModel();
  model.calculator = createCalculator({ clock: () => 45432 });
  const other = model.addSheet("二 月");
  model.setInput(other, 0, 0, 7);
  model.setInput(model.sheets[0]!, 9, 0, "='二 月'!A1*2");
  expect(model.sheets[0]!.value(9, 0)).toBe(14);
  model.deleteSheet(other);
  expect(model.sheets[0]!.cell(9, 0)).toMatchObject({ formula: "=#REF!A1*2", value: { code: "#REF!" } });
});
