import type { OpenedTable, Unsubscribe } from "../../src/actions/actions";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { book, stopHosts, type Book } from "./bookOfCustomers";

let stop: Unsubscribe = async () => undefined;

afterEach(async () => {
  await stop();
  stopHosts();
});

/** Lets an event be told and looked into, request by request. */
async function answered({ host }: Book): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await host.settled();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function rowOf({ model }: Book, label: string): number {
  const sheet = model.requireSheet("评级设置");
  return Array.from({ length: 200 }, (_, row) => row).findIndex((row) => sheet.value(row, 0) === label);
}

/** A workbook whose settings stand on their sheet, and whoever listens to them. */
async function listening() {
  const here = book();
  here.model.addSheet("别的");
  await here.actions.saveSettings(DEFAULT_SETTINGS);
  let opened = (await here.actions.openTable()) as OpenedTable;
  let told = 0;
  stop = await here.actions.onSettingsChange(
    () => opened,
    () => (told += 1),
  );
  await answered(here);
  const type = async (label: string, value: string | number, source: "user" | "coauthor" = "user") => {
    here.model.setInput(here.model.requireSheet("评级设置"), rowOf(here, label), 1, value, source);
    await answered(here);
  };
  const reopen = async () => void (opened = (await here.actions.openTable()) as OpenedTable);
  return { here, type, reopen, told: () => told };
}

describe("settings that are changed beside the pane", () => {
  test.each(["user", "coauthor"] as const)("are told when a %s types into their sheet", async (source) => {
    const { type, told } = await listening();
    await type("A级天数", 50, source);
    expect(told()).toBe(1);
  });

  test("are told when a value cannot be used any more", async () => {
    const { type, told } = await listening();
    await type("A级天数", "很久");
    expect(told()).toBe(1);
  });

  test("are told when Ctrl+Z takes back what was saved", async () => {
    const { here, reopen, told } = await listening();
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, aRecencyDays: 50 } });
    await reopen();
    here.model.undo();
    await answered(here);
    expect((await here.actions.loadSettings()).settings.rules.aRecencyDays).toBe(60);
    expect(told()).toBe(1);
  });

  test("are told when their sheet is deleted and the copy says something else", async () => {
    const { here, type, reopen, told } = await listening();
    await type("A级天数", 50);
    await reopen();
    here.model.deleteSheet(here.model.requireSheet("评级设置"));
    await answered(here);
    expect(told()).toBe(2);
  });

  test("are not told where they say the same, or where nobody but the add-in wrote", async () => {
    const { here, type, told } = await listening();
    await type("A级天数", 60);
    const { requests } = here.host.counters;
    here.model.setInput(here.model.requireSheet("评级设置"), 1, 7, "老王的批注", "user");
    await answered(here);
    expect(here.host.counters.requests).toBe(requests + 1);
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, riskWords: ["降价"] });
    const after = here.host.counters.requests;
    await answered(here);
    expect(here.host.counters.requests).toBe(after);
    expect(told()).toBe(0);
  });

  test("cost one request for another sheet, and none for the next edits of it or for the table's own", async () => {
    const { here, told } = await listening();
    const { requests } = here.host.counters;
    for (const row of [0, 1, 2]) {
      here.model.setInput(here.model.requireSheet("别的"), row, 0, "x", "user");
      here.model.setInput(here.model.requireSheet("客户"), 1, 11 + row, "x", "user");
      await answered(here);
    }
    expect(here.host.counters.requests).toBe(requests + 1);
    expect(told()).toBe(0);
  });

  test("are told by nobody after it was stopped", async () => {
    const { here, type, told } = await listening();
    await stop();
    stop = async () => undefined;
    expect(here.host.registrationCount).toBe(0);
    await type("A级天数", 50);
    expect(told()).toBe(0);
  });
});
