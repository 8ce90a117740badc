// Events: who is told, of what, with which source; and that registrations are counted.
import { customerModel, onSheet, withHost } from "./fixture";

type Seen = { type: string; source: string; address: string };

/** Registers a handler on the first sheet's table and returns what it hears, and how to stop. */
async function listenToTable(): Promise<{ seen: Seen[]; stop: () => Promise<void> }> {
  const seen: Seen[] = [];
  const handler = await onSheet((_, context) =>
    context.workbook.tables.getItem("客户表").onChanged.add(({ changeType, source, address }) => {
      seen.push({ type: changeType, source, address });
      return Promise.resolve();
    }),
  );
  return {
    seen,
    stop: () =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
  };
}

test("documented: handlers hear a person, this add-in and a co-author, each with its source", () =>
  withHost(customerModel(), async (host) => {
    const { seen, stop } = await listenToTable();
    const triggers: string[] = [];
    await onSheet((sheet) => {
      sheet.onChanged.add(({ triggerSource }) => Promise.resolve(void triggers.push(triggerSource)));
    });
    const sheet = host.model.sheets[0]!;
    host.model.setInput(sheet, 1, 1, "改", "user");
    host.model.setInput(sheet, 2, 1, "改", "coauthor");
    await host.settled();
    await onSheet((proxy) => {
      proxy.getRange("D4").values = [["C"]];
    });
    await host.settled();
    expect(seen).toEqual([
      { type: "RangeEdited", source: "Local", address: "B2" },
      { type: "RangeEdited", source: "Remote", address: "B3" },
      { type: "RangeEdited", source: "Local", address: "D4" },
    ]);
    expect(triggers).toEqual(["Unknown", "Unknown", "ThisLocalAddin"]);
    await stop();
  }));

test("cells outside the table and handlers that were removed are not told", () =>
  withHost(customerModel(), async (host) => {
    const { seen, stop } = await listenToTable();
    host.model.setInput(host.model.sheets[0]!, 20, 9, "别处");
    await host.settled();
    expect(seen).toEqual([]);
    expect(host.registrationCount).toBe(1);
    await stop();
    expect(host.registrationCount).toBe(0);
    const pushed: unknown[] = [];
    host.excel.onPush((entries) => pushed.push(...entries));
    host.model.setInput(host.model.sheets[0]!, 1, 1, "改");
    await host.settled();
    expect([seen, pushed]).toEqual([[], []]);
  }));

test("assumed: the pieces of one large write are told as one change", () =>
  withHost(customerModel(), async (host) => {
    const addresses: string[] = [];
    await onSheet((sheet) => {
      sheet.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
    });
    await onSheet((sheet) => {
      sheet.getRange("F1:G2000").values = Array.from({ length: 2000 }, (_, row) => [row, row]);
    });
    await host.settled();
    expect(addresses).toEqual(["F1:G2000"]);
  }));

test("documented: inserted and deleted rows are told as such", () =>
  withHost(customerModel(), async (host) => {
    const { seen, stop } = await listenToTable();
    host.model.insertRows(host.model.sheets[0]!, 2, 1);
    host.model.deleteRows(host.model.sheets[0]!, 2, 1);
    await host.settled();
    expect(seen.map(({ type, address }) => [type, address])).toEqual([
      ["RowInserted", "3:3"],
      ["RowDeleted", "3:3"],
    ]);
    await stop();
  }));

test("documented: the selection is told to the sheet and to the collection of sheets", () =>
  withHost(customerModel(), async (host) => {
    const addresses: string[] = [];
    await onSheet((_, context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        addresses.push(`${event.worksheetId === host.model.sheets[0]!.id} ${event.address}`);
        return Promise.resolve();
      });
    });
    host.model.select(host.model.sheets[0]!, { top: 2, left: 1, bottom: 3, right: 1 });
    await host.settled();
    expect(addresses).toEqual(["true B3:B4"]);
  }));

test("documented: with enableEvents off nothing is told; assumed: changes of that time are lost", () =>
  withHost(customerModel(), async (host) => {
    const { seen, stop } = await listenToTable();
    await onSheet((_, context) => {
      context.runtime.enableEvents = false;
    });
    host.model.setInput(host.model.sheets[0]!, 1, 1, "没人听见");
    await onSheet((_, context) => {
      context.runtime.enableEvents = true;
    });
    host.model.setInput(host.model.sheets[0]!, 2, 1, "听见了");
    await host.settled();
    expect(seen.map(({ address }) => address)).toEqual(["B3"]);
    await stop();
  }));

test("sheets being added, activated and deleted are told", () =>
  withHost(customerModel(), async (host) => {
    const told: string[] = [];
    await onSheet((_, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.resolve(void told.push("added")));
      worksheets.onActivated.add(() => Promise.resolve(void told.push("activated")));
      worksheets.onDeactivated.add(() => Promise.resolve(void told.push("deactivated")));
      worksheets.onDeleted.add(() => Promise.resolve(void told.push("deleted")));
    });
    const sheet = host.model.addSheet("新");
    host.model.activate(sheet);
    host.model.deleteSheet(sheet);
    await host.settled();
    expect(told).toEqual(["added", "deactivated", "activated", "deactivated", "activated", "deleted"]);
  }));
