import { readFileSync } from "node:fs";
import { COMMANDS, registerCommands } from "../../src/commands/commands";
import { hostEnvironment, whenReady } from "../../src/excel/environment";
import { associateCommand } from "../../src/excel/ribbon";
import { calendarDate } from "../../src/domain/vocabulary/day";
import { book, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

/** Presses a ribbon button the way Office does, with an event that has to be completed. */
async function press(name: string): Promise<number> {
  let completed = 0;
  const { mappings } = (
    Office.actions as unknown as { _association: { mappings: Record<string, (event: object) => Promise<void>> } }
  )._association;
  await mappings[name.toUpperCase()]?.({ completed: () => completed++ }).catch(() => undefined);
  return completed;
}

describe("ribbon buttons", () => {
  test("一键重评 shows the pane and starts the diff there, once", async () => {
    const here = book();
    here.host.taskPane.set("Background");
    const asked: string[] = [];
    registerCommands((command) => asked.push(command));
    expect(await press("regrade")).toBe(1);
    expect(asked).toEqual(["regrade"]);
    expect(here.host.taskPane.state).toBe("Visible");
  });

  test("the manifest's functions are exactly the commands", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(named).toEqual([...COMMANDS]);
  });

  test("今日 shows the pane and asks for its list", async () => {
    const here = book();
    here.host.taskPane.set("Background");
    const asked: string[] = [];
    registerCommands((command) => asked.push(command));
    expect(await press("today")).toBe(1);
    expect(asked).toEqual(["today"]);
    expect(here.host.taskPane.state).toBe("Visible");
  });

  test("Excel gets its event back even when the command fails", async () => {
    book();
    associateCommand("broken", () => Promise.reject(new Error("no")));
    expect(await press("broken")).toBe(1);
  });
});

describe("the program around the pane", () => {
  test("is Excel, in the user's language, on the user's day", async () => {
    book({ displayLanguage: "en-US" });
    const environment = hostEnvironment();
    const now = new Date();
    expect(await whenReady()).toBe("excel");
    expect(environment.displayLanguage).toBe("en-US");
    expect(environment.platform).toBe("OfficeOnline");
    expect(environment.isDarkTheme()).toBeUndefined();
    expect(calendarDate(environment.today())).toEqual({
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
    });
    expect(Math.floor(environment.now())).toBe(environment.today());
  });
});
