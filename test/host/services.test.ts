// Custom functions through the library's own proxy, ribbon actions, and the task pane's visibility.
import { customerModel, withHost } from "./fixture";
import { CellError } from "./model/types";

declare const CustomFunctions: {
  associate(id: string, action: (...args: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
};

test("an associated function is called with its arguments and its answer comes back", () =>
  withHost(customerModel(), async (host) => {
    CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
    CustomFunctions.associate("spill", () => [
      ["行业", "均值"],
      ["制造", 12],
    ]);
    CustomFunctions.associate("LATER", (text: string) => Promise.resolve(`${text}!`));
    expect([host.hasFunction("add"), host.hasFunction("没有")]).toEqual([true, false]);
    await expect(host.customFunctions.invoke("ADD", [2, 3], "Sheet1!A1")).resolves.toBe(5);
    await expect(host.customFunctions.invoke("LATER", ["甲"], "Sheet1!A2")).resolves.toBe("甲!");
    await expect(host.customFunctions.invoke("SPILL", [], "Sheet1!A3")).resolves.toEqual([
      ["行业", "均值"],
      ["制造", 12],
    ]);
  }));

test("documented: errors a function throws become the cell's error, with their sentence", () =>
  withHost(customerModel(), async (host) => {
    CustomFunctions.associate("BAD", () => {
      throw new CustomFunctions.Error("#VALUE!", "不是 R/F/M");
    });
    CustomFunctions.associate("NONE", () => {
      throw new CustomFunctions.Error("#N/A");
    });
    CustomFunctions.associate("BROKEN", () => {
      throw new Error("a mistake of ours");
    });
    const results = await Promise.all(["BAD", "NONE", "BROKEN"].map((id) => host.customFunctions.invoke(id, [], "A1")));
    expect(results).toEqual([new CellError("#VALUE!", "不是 R/F/M"), new CellError("#N/A"), expect.any(CellError)]);
  }));

test("calls of one moment travel in one message, and their answers come back in one batch", () =>
  withHost(customerModel(), async (host) => {
    CustomFunctions.associate("TWICE", (value: number) => value * 2);
    const calls = Array.from({ length: 300 }, (_, i) => host.customFunctions.invoke("TWICE", [i], `A${i + 1}`));
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 300 }, (_, i) => i * 2));
    expect(host.customFunctions.traffic).toEqual({ calls: 300, messages: 1, resultRequests: 1 });
  }));

test("functions are calculated while a cell is being edited", () =>
  withHost(customerModel(), async (host) => {
    CustomFunctions.associate("ONE", () => 1);
    host.editMode = true;
    await expect(host.customFunctions.invoke("ONE", [], "A1")).resolves.toBe(1);
  }));

test("a ribbon action runs what is associated with it", () =>
  withHost(customerModel(), async (host) => {
    const pressed: unknown[] = [];
    Office.actions.associate("regrade", (event: unknown) => void pressed.push(event));
    host.actions.run("regrade", "{}");
    expect(pressed).toEqual([{}]);
  }));

test("documented: the add-in shows and hides its task pane", () =>
  withHost(customerModel(), async (host) => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await Office.addin.hide();
    expect(host.taskPane.state).toBe("Background");
    await Office.addin.showAsTaskpane();
    expect(host.taskPane.state).toBe("Visible");
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  }));
