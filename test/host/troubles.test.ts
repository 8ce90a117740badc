// Trouble on demand: the workbook changes under an add-in's hands between two syncs, requests fail, Excel is slow.
import type { ExcelCode } from "./model/errors";
import { customerModel, onSheet, withHost } from "./fixture";
import { PROFILES } from "./richapi/profiles";

/** Reads the keys, lets something happen, then reads through the same proxies once more. */
function readTwice(between: (read: string[]) => void) {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("客户表");
    const keys = table.columns.getItem("客户编号").getDataBodyRange().load("values");
    await context.sync();
    const before = keys.values.map(([key]) => String(key));
    between(before);
    const again = table.columns.getItem("客户编号").getDataBodyRange().load("values,address");
    await context.sync();
    return { before, after: again.values.map(([key]) => String(key)), address: again.address };
  });
}

test("a sort between read and write puts other customers into the same rows", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    const seen = await readTwice(() => {
      const rows = [3, 2, 1].map((row) => [0, 1, 2, 3].map((column) => sheet.value(row, column) as string));
      host.model.setInputs(sheet, 1, 0, rows, "user");
    });
    expect([seen.before, seen.after]).toEqual([
      ["C001", "C002", "C003"],
      ["C003", "C002", "C001"],
    ]);
  }));

test("a column moved between two syncs is found by its header, elsewhere", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    const seen = await readTwice(() => {
      host.model.insertCells(sheet, { top: 0, left: 0, bottom: 3, right: 0 }, "right");
      host.model.setInputs(sheet, 0, 0, [["新列"], ["x"], ["y"], ["z"]]);
    });
    expect([seen.after, seen.address]).toEqual([["C001", "C002", "C003"], "客户!B2:B4"]);
  }));

test("a sheet renamed between two syncs stays the same sheet, and its old name is free", () =>
  withHost(customerModel(), async (host) => {
    const seen = await readTwice(() => host.model.renameSheet(host.model.sheets[0]!, "客户 2024"));
    expect(seen.address).toBe("'客户 2024'!A2:A4");
    const gone = onSheet((_, context) => context.workbook.worksheets.getItem("客户").load("id"));
    await expect(gone).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

test("a table deleted between two syncs is ItemNotFound", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    const read = readTwice(() => host.model.deleteTable(sheet, sheet.tables[0]!, true));
    await expect(read).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

test("a coauthor's write between read and write is seen by the next read and told as remote", () =>
  withHost(customerModel(), async (host) => {
    const sources: string[] = [];
    await onSheet((sheet) => {
      sheet.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
    });
    const seen = await readTwice(() => host.model.setInput(host.model.sheets[0]!, 2, 0, "C999", "coauthor"));
    await host.settled();
    expect([seen.after, sources]).toEqual([["C001", "C999", "C003"], ["Remote"]]);
  }));

test("what a coauthor writes is past protection and past asking", () => {
  const model = customerModel();
  const sheet = model.sheets[0]!;
  sheet.protection = { protected: true, options: {} };
  expect(() => model.setInput(sheet, 1, 1, "我", "user")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  model.setInput(sheet, 1, 1, "同事", "coauthor");
  expect(sheet.value(1, 1)).toBe("同事");
});

const WHOLE_REQUEST = [
  "RequestAborted",
  "ServiceNotAvailable",
  "GeneralException",
  "ActivityLimitReached",
  "InactiveWorkbook",
] as const satisfies readonly ExcelCode[];

test.each(WHOLE_REQUEST)("%s fails the whole request: nothing of it is done, and the next one works", (code) =>
  withHost(customerModel(), async (host) => {
    const write = (text: string) =>
      onSheet((sheet) => {
        sheet.getRange("B2").values = [[text]];
      });
    host.failNext(code);
    await expect(write("没写成")).rejects.toMatchObject({ code });
    expect(host.model.sheets[0]!.value(1, 1)).toBe("甲公司");
    await write("写成了");
    expect(host.model.sheets[0]!.value(1, 1)).toBe("写成了");
  }),
);

test("a slow host answers late and in order", () =>
  withHost(customerModel(), async (host) => {
    host.delay = 60;
    const started = performance.now();
    const [first, second] = await Promise.all([
      onSheet((sheet) => {
        sheet.getRange("B2").values = [["先"]];
      }).then(() => performance.now()),
      onSheet((sheet) => sheet.getRange("B2").load("values")).then((range) => {
        expect(range.values).toEqual([["先"]]);
        return performance.now();
      }),
    ]);
    expect(first - started).toBeGreaterThanOrEqual(55);
    expect(second - first).toBeGreaterThanOrEqual(55);
  }));

describe("profiles", () => {
  const names = Object.keys(PROFILES) as (keyof typeof PROFILES)[];

  test.each(names)("%s says of itself what it is", (profile) =>
    withHost(
      customerModel(),
      async () => {
        const { platform, version, sets } = PROFILES[profile];
        expect([Office.context.platform, Office.context.diagnostics.version]).toEqual([platform, version]);
        const { requirements } = Office.context;
        for (const [name, highest] of Object.entries(sets)) {
          const next = highest.replace(/\d+$/, (minor) => String(Number(minor) + 1));
          expect([name, requirements.isSetSupported(name, highest)]).toEqual([name, true]);
          expect([name, requirements.isSetSupported(name, next)]).toEqual([name, false]);
        }
      },
      { profile },
    ),
  );

  test.each(names)("%s limits requests to 5 MB only where it is the web", (profile) => {
    expect(PROFILES[profile].payloadLimit).toBe(profile === "web" ? 5 * 1024 * 1024 : Infinity);
  });

  test("members of a newer Excel are refused by an older one as Excel refuses, by a newer one only as a gap of the stand-in", async () => {
    const use = (sheet: Excel.Worksheet) => sheet.getRange("A1").getDependents();
    const codes: string[] = [];
    for (const profile of ["ltsc2021", "web"] as const) {
      await withHost(
        customerModel(),
        async () => {
          const said = onSheet((sheet) => void use(sheet)).then(
            () => "served",
            (error: unknown) => (error as OfficeExtension.Error).code,
          );
          codes.push(await said);
        },
        { profile },
      );
    }
    expect(codes).toEqual(["ApiNotFound", "HostNotImplemented"]);
  });
});
