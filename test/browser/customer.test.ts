import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { paneFaults } from "./paneAxe";
import { openPreview, paneFrame, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";
import { until } from "./until";

jest.setTimeout(240_000);

let server: PreviewServer;
let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview(), startBrowser()]);
  preview = await openPreview(browser, server);
  await preview.pane.locator("#tab-today").click();
  await preview.pane
    .getByRole("button", { name: /的客户卡片$/ })
    .first()
    .click();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("a customer's card", () => {
  test("opens from today's list with grade, urgency and the line to log a follow-up", async () => {
    const { pane } = preview;
    await pane.getByText("立即联系", { exact: true }).first().waitFor();
    await until(() => pane.locator("#follow-up-line").isVisible(), true);
    expect(await paneFaults(preview)).toEqual([]);
  });

  test("a lock needs a reason, is said on the card and in the settings, and can be taken off", async () => {
    const { page, pane } = preview;
    await pane.locator("#open-lock").click();
    await pane.getByRole("button", { name: "锁定", exact: true }).click();
    await pane.getByText("请写一句原因，同事才看得懂").waitFor();
    await pane.getByRole("radio", { name: "A" }).check();
    await pane.locator("#lock-reason").fill("战略客户");
    expect(await paneFaults(preview)).toEqual([]);
    await pane.getByRole("button", { name: "锁定", exact: true }).click();
    await pane.getByText(/^锁定 A，规则为 .* · 战略客户$/).waitFor();
    await pane.getByText("等级已锁定").waitFor();
    await pane.locator("#tab-settings").click();
    await pane.locator("#open-locks").click();
    await pane.getByText(/锁定 A，没有期限，战略客户/).waitFor();
    expect(await paneFaults(preview)).toEqual([]);
    await page.keyboard.press("Escape");
    await pane.locator("#tab-customer").click();
    await pane.locator("#open-lock").click();
    await pane.getByRole("button", { name: "解锁" }).click();
    await pane.getByRole("button", { name: "锁定等级" }).waitFor();
    await until(() => pane.getByText("等级已锁定").count(), 0);
  });

  test("a follow-up names its promise, is logged with Ctrl+Enter, stands in the history and can be undone", async () => {
    const { page, pane } = preview;
    await pane.locator("#follow-up-line").fill("下周三给报价");
    await pane.getByText(/^承诺 /).waitFor();
    await pane.locator("#follow-up-line").press("Control+Enter");
    await pane
      .locator("[data-answer]")
      .getByText(/^已记录，最后更新改为今天/)
      .waitFor();
    await until(() => pane.locator("#follow-up-line").inputValue(), "");
    await pane.locator("#open-history").click();
    await pane.getByText("下周三给报价").waitFor();
    expect(await paneFaults(preview)).toEqual([]);
    await page.keyboard.press("Escape");
    await pane.locator("#undo-follow-up").click();
    await pane.locator("#undo-follow-up").waitFor({ state: "detached" });
    await pane.locator("#open-history").click();
    await pane.getByText("还没有跟进记录。在卡片下面写一句，就记上了。").waitFor();
    await until(() => pane.getByText("下周三给报价").count(), 0);
    await page.keyboard.press("Escape");
  });

  test("the brief holds name, grade and what to do as plain text", async () => {
    const { page, pane } = preview;
    const name = await pane.getByRole("heading", { level: 2 }).first().innerText();
    await pane.locator("#open-brief").click();
    const text = await pane.getByRole("textbox", { name: "拜访前速览的内容" }).inputValue();
    expect(text.split("\n").slice(0, 2).join()).toContain(name);
    expect(text).toMatch(/\n等级：[SABC]级\n/);
    expect(text).toMatch(/\n建议：/);
    expect(await paneFaults(preview)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("printing leaves one frame at most, in a browser that never says that it is over", async () => {
    const { page, pane } = preview;
    await paneFrame(page).evaluate(() => {
      const stub = (): void => undefined;
      const append = document.body.append.bind(document.body);
      document.body.append = (...nodes: (Node | string)[]) => {
        append(...nodes);
        for (const frame of document.querySelectorAll("iframe"))
          if (frame.contentWindow) frame.contentWindow.print = stub;
      };
    });
    await pane.locator("#open-brief").click();
    for (let turn = 0; turn < 3; turn++) await pane.locator("#print-brief").click();
    const frame = pane.locator("body > iframe");
    expect(await frame.count()).toBe(1);
    expect(await frame.contentFrame().locator("dl").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/等级\s*[SABC]级/)]),
    );
    await frame.evaluate((element) =>
      (element as HTMLIFrameElement).contentWindow?.dispatchEvent(new Event("afterprint")),
    );
    expect(await frame.count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  test("the check-up counts its findings, and a line leads to its cell", async () => {
    const { page, pane } = preview;
    await pane.locator("#tab-regrade").click();
    await pane.locator("#open-checkup").click();
    const finding = pane.locator("main section button[aria-expanded]").first();
    await finding.click();
    await until(() => finding.getAttribute("aria-expanded"), "true");
    expect(await paneFaults(preview)).toEqual([]);
    const cell = pane.getByRole("button", { name: /选中这一格$/ }).first();
    const [, row] = /第(\d+)行/.exec((await cell.getAttribute("aria-label")) ?? "") ?? [];
    await cell.click();
    const box = page.locator("[data-region=formula] input").first();
    await until(async () => /\d+$/.exec(await box.inputValue())?.[0], row);
    await page.keyboard.press("Escape");
  });

  test("nothing went wrong on the way, and no request left the machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.strangers).toEqual([]);
  });
});
