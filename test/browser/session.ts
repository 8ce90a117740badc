// The preview and the Chromium of the browser tests: `npm start` itself on a free port, the page opened, the add-in up.
// In the suite all files share one of each (shared.ts); what is asked for elsewhere, such as screenshots, starts its own.
// Nothing is mocked, and a request that would leave this machine fails the test that made it.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Download,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const ARGUMENTS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Where the suite tells its files what they share. */
export const PREVIEW_ADDRESS = "PREVIEW_ADDRESS";
export const BROWSER_ENDPOINT = "BROWSER_ENDPOINT";

export interface PreviewServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface Preview {
  readonly page: Page;
  /** The task pane's own page. */
  readonly pane: FrameLocator;
  /** Errors of the page and of the pane, as they happen. */
  readonly errors: string[];
  /** Requests to anywhere but this machine. */
  readonly strangers: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Query of the page, such as "lang=en-US&theme=dark". */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen to one of the page. */
  readonly scale?: number;
}

/** What `npm start` starts, without a browser of its own: the suite's, or one that is built where a source has changed. */
export function startPreview(): Promise<PreviewServer> {
  const address = process.env[PREVIEW_ADDRESS];
  if (address !== undefined) return Promise.resolve({ address, stop: () => Promise.resolve() });
  const server = spawn(process.execPath, ["test/tools/start.mjs", "--no-open", "--no-trust", "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /https:\/\/localhost:\d+\/preview\//.exec(said)?.[0];
      if (address) resolve({ address, stop: () => stopped(server) });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`the preview ended with ${code}:\n${said}`)));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.on("exit", () => resolve());
    server.kill("SIGTERM");
  });
}

/** The Chromium of this machine: the suite's, or a new one. */
export function startBrowser(): Promise<Browser> {
  const endpoint = process.env[BROWSER_ENDPOINT];
  if (endpoint !== undefined) return chromium.connect(endpoint);
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments() });
}

/** Where this machine's Chromium is; on Debian it is installed where it is missing. */
export function chromiumPath(): string {
  const find = 'import("./test/tools/chromium.mjs").then((m) => process.stdout.write(m.ensureChromium()))';
  return execFileSync(process.execPath, ["--input-type=module", "-e", find], { cwd: ROOT, encoding: "utf8" });
}

/** How it is started: headless, and silent towards the network. */
export function chromiumArguments(): string[] {
  return ARGUMENTS.split(" ");
}

/** Opens the preview in a fresh context and waits until the add-in is up. */
export async function openPreview(
  browser: Browser,
  server: PreviewServer,
  options: OpenOptions = {},
): Promise<Preview> {
  const { query = "", width = 1280, height = 800, scale = 1 } = options;
  const context: BrowserContext = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    // Not a scheme of its own: the frame then takes the one the page gives it, as it does for a person.
    colorScheme: null,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await context.route("**/*", (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === "localhost" || protocol === "blob:" || protocol === "data:") return route.continue();
    strangers.push(route.request().url());
    return route.abort();
  });
  await page.goto(server.address + (query && `?${query}`));
  await page.getByRole("grid").waitFor();
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the task pane has no frame");
  await frame.waitForFunction(() => typeof Office !== "undefined" && Office.context?.platform !== undefined);
  return { page, pane: page.frameLocator("iframe"), errors, strangers, close: () => context.close() };
}

/** The task pane's own frame, for what is asked of its document. It is another one after a change of language. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame() && !candidate.isDetached());
  if (!frame) throw new Error("the task pane has no frame");
  return frame;
}

/** What a download holds. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
