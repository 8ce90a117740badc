import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { paneFaults } from "./paneAxe";
import { openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";
import { until } from "./until";

jest.setTimeout(240_000);

let server: PreviewServer;
let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview(), startBrowser()]);
  preview = await openPreview(browser, server);
  await preview.pane.locator("#tab-settings").click();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Nothing is left to save, and nothing is being saved. */
const SAVED = "#save-settings[aria-disabled=true]:not(:has(.fui-Spinner))";

describe("策略库 by keyboard", () => {
  test("a vague play is refused with a concrete one, and saving leads to its field", async () => {
    const { page, pane } = preview;
    await pane.locator("#open-playbook").press("Enter");
    await pane.getByRole("heading", { name: "策略库" }).waitFor();
    expect(await paneFaults(preview)).toEqual([]);
    await pane.locator("#open-play-S-general-headline").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const headline = pane.getByRole("textbox", { name: "S，价格敏感型，建议策略" });
    await until(() => headline.inputValue(), "月度高层拜访+年度阶梯返利");
    await headline.fill("加强沟通");
    await pane.getByText("“加强沟通”没说做什么。可以写成：月度高层拜访+年度阶梯返利").waitFor();
    await pane.getByText("还不能保存：看 S，价格敏感型，建议策略").waitFor();
    await pane.locator("#save-settings").press("Enter");
    await until(() => headline.evaluate((field) => field === document.activeElement), true);
    expect(await paneFaults(preview)).toEqual([]);
  });

  test("an own play is saved with a word on whom it changes, and restored by one key", async () => {
    const { pane } = preview;
    await pane.getByRole("textbox", { name: "S，价格敏感型，建议策略" }).fill("双月阶梯报价");
    await pane.getByText(/^保存后：\d+ 户的建议会变$/).waitFor();
    await pane.locator("#save-settings").press("Enter");
    await pane.locator(SAVED).waitFor();
    await pane.getByRole("button", { name: "返回" }).press("Enter");
    await pane.getByText("改了 1 处").waitFor();
    await pane.locator("#open-playbook").press("Enter");
    await pane.locator("#open-play-S-价格敏感型-headline").press("Enter");
    await pane.getByRole("button", { name: "S，价格敏感型，建议策略：恢复内置" }).press("Enter");
    expect(await pane.getByRole("textbox", { name: "S，价格敏感型，建议策略" }).inputValue()).toBe(
      "月度高层拜访+年度阶梯返利",
    );
    await pane.locator("#save-settings").press("Enter");
    await pane.locator(SAVED).waitFor();
    await pane.getByRole("button", { name: "返回" }).press("Enter");
    await pane.getByText("全部用内置的话").waitFor();
  });
});

describe("标签", () => {
  test("a name that is known is refused, a new one is added, kept and taken away", async () => {
    const { pane } = preview;
    await pane.locator("#open-tags").press("Enter");
    const name = pane.getByRole("textbox", { name: "标签名" });
    await name.fill("成本敏感");
    await name.press("Enter");
    await pane.getByText("不用加：它已经读作 价格敏感型").waitFor();
    await name.fill("预算敏感型");
    await pane.getByRole("combobox", { name: "视同", exact: true }).selectOption("价格敏感型");
    await name.press("Enter");
    await pane.getByRole("button", { name: "去掉 预算敏感型" }).waitFor();
    expect(await paneFaults(preview)).toEqual([]);
    await pane.locator("#save-settings").press("Enter");
    await pane.locator(SAVED).waitFor();
    await pane.getByRole("button", { name: "返回" }).press("Enter");
    await pane.getByText("四个内置，1 个自己的").waitFor();
    await pane.locator("#open-tags").press("Enter");
    await until(() => pane.getByRole("combobox", { name: "预算敏感型 视同" }).inputValue(), "价格敏感型");
    await pane.getByRole("button", { name: "去掉 预算敏感型" }).press("Enter");
    await pane.getByText("还没有自己的标签。").waitFor();
  });

  test("nothing went wrong on the way, and nothing left this machine", () => {
    expect([preview.errors, preview.strangers]).toEqual([[], []]);
  });
});
