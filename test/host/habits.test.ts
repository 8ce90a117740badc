// Habits that are reported of real Excels and that no profile has by itself: an add-in has to survive each of them.
import { createCalculator } from "./calc/calculator";
import { customerModel, onSheet, withHost } from "./fixture";
import type { WorkbookModel } from "./model/workbook";
import { PROFILES, type Profile } from "./richapi/profiles";

const excel = (habits: Partial<Profile>): { profile: Profile } => ({ profile: { ...PROFILES.windows, ...habits } });

/** The customers, in a workbook that calculates. */
function calculating(): WorkbookModel {
  const model = customerModel();
  model.calculator = createCalculator({ clock: () => 45_000 });
  return model;
}

const column = (host: { model: WorkbookModel }, at: number) =>
  [1, 2, 3].map((row) => host.model.sheets[0]!.value(row, at));

/** Of the three customers only the second is shown. */
async function filtered(): Promise<void> {
  await onSheet((_, context) =>
    context.workbook.tables.getItem("客户表").columns.getItem("客户等级").filter.applyValuesFilter(["S"]),
  );
}

const writeNames = (values: string[][]) =>
  onSheet((sheet) => {
    sheet.getRange("B2:B4").values = values;
  });

test("documented: what offers no undo is refused in a group of undo steps, and outside of it is done", () =>
  withHost(
    customerModel(),
    async (host) => {
      const write = async (context: Excel.RequestContext): Promise<void> => {
        context.workbook.worksheets.getFirst().getRange("B2").values = [["新"]];
        await context.sync();
      };
      const grouped = Excel.run({ mergeUndoGroup: true }, write);
      await expect(grouped).rejects.toMatchObject({ code: "UndoNotSupported" });
      expect(host.model.sheets[0]!.value(1, 1)).toBe("甲公司");
      await Excel.run(write);
      expect(host.model.sheets[0]!.value(1, 1)).toBe("新");
    },
    excel({ undoGroup: { mostFormulas: 1_600, refused: ["Range.values"] } }),
  ));

test("recorded: more formulas in one request than a group takes are refused (office-js issue 6491)", () =>
  withHost(
    calculating(),
    async () => {
      const fill = (count: number) =>
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          const range = context.workbook.worksheets.getFirst().getRangeByIndexes(10, 0, count, 1);
          range.formulas = Array.from({ length: count }, () => ["=1+1"]);
          await context.sync();
        });
      await expect(fill(3)).rejects.toMatchObject({ code: "UndoNotSupported" });
      await fill(2);
    },
    excel({ undoGroup: { mostFormulas: 2, refused: [] } }),
  ));

test("recorded: over filtered rows the first value lands in every visible row, and in no hidden one (xlwings issue 747)", () =>
  withHost(
    customerModel(),
    async (host) => {
      await filtered();
      await writeNames([["一"], ["二"], ["三"]]);
      expect(column(host, 1)).toEqual(["甲公司", "一", "丙公司"]);
    },
    excel({ filteredWrites: "firstInVisible" }),
  ));

test("recorded: over filtered rows values land in visible rows one after the other (office-js issue 224)", () =>
  withHost(
    customerModel(),
    async (host) => {
      await filtered();
      await writeNames([["一"], ["二"], ["三"]]);
      expect(column(host, 1)).toEqual(["甲公司", "一", "丙公司"]);
    },
    excel({ filteredWrites: "visibleInOrder" }),
  ));

test.each(["firstInVisible", "visibleInOrder"] as const)(
  "recorded: with %s a single row is written as it stands, hidden or not",
  (filteredWrites) =>
    withHost(
      customerModel(),
      async (host) => {
        await filtered();
        await onSheet((sheet) => {
          sheet.getRange("B2").values = [["一"]];
          sheet.getRange("B3").values = [["二"]];
        });
        expect(column(host, 1)).toEqual(["一", "二", "丙公司"]);
      },
      excel({ filteredWrites }),
    ),
);

test("recorded: different formulas in a table's column become the last of them, constants among them too (office-js issue 5909)", () =>
  withHost(
    calculating(),
    async (host) => {
      await onSheet((sheet) => {
        sheet.getRange("D2:D4").formulas = [["=1"], ["甲"], ["=A4"]];
      });
      const formulas = [1, 2, 3].map((row) => host.model.sheets[0]!.cell(row, 3)?.formula);
      expect(formulas).toEqual(["=A2", "=A3", "=A4"]);
    },
    excel({ fillsTableColumns: true }),
  ));

test("assumed: a formula in a table's column that holds values elsewhere fills nothing", () =>
  withHost(
    calculating(),
    async (host) => {
      await onSheet((sheet) => {
        sheet.getRange("D2").formulas = [["=A2"]];
      });
      expect(column(host, 3).slice(1)).toEqual(["S", null]);
    },
    excel({ fillsTableColumns: true }),
  ));

test("documented: rows say one by one whether they are hidden", () =>
  withHost(customerModel(), async () => {
    await filtered();
    const rows = await onSheet((sheet) => sheet.getRange("A2:A4").getRowProperties({ rowHidden: true }));
    expect(rows.value).toEqual([{ rowHidden: true }, { rowHidden: false }, { rowHidden: true }]);
  }));
