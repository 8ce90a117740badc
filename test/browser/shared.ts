// One preview and one Chromium for the whole browser suite: built, started and stopped once by jest, found by the test
// files through the environment. Alternative not taken: one of each per file, which spends most of a short file's time.

import { type BrowserServer, chromium } from "playwright-core";
import { BROWSER_ENDPOINT, chromiumArguments, chromiumPath, PREVIEW_ADDRESS, startPreview } from "./session";

let stop: (() => Promise<void>) | undefined;

/** Before the first file of the suite. */
export async function startShared(): Promise<void> {
  const server = await startPreview();
  const browser: BrowserServer = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: chromiumArguments(),
  });
  process.env[PREVIEW_ADDRESS] = server.address;
  process.env[BROWSER_ENDPOINT] = browser.wsEndpoint();
  stop = async () => {
    await browser.close();
    await server.stop();
  };
}

/** After the last one. */
export async function stopShared(): Promise<void> {
  await stop?.();
}
