// One preview and one Chromium for a file of browser tests: `npm start` itself on a free port, the page opened, the add-in up.
// Nothing is mocked, and a request that would leave this machine fails the test that made it.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const ARGUMENTS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

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

/** Starts what `npm start` starts, without a browser of its own. Builds first where a source has changed. */
export function startPreview(): Promise<PreviewServer> {
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

/** Starts the Chromium of this machine. */
export function startBrowser(): Promise<Browser> {
  const find = 'import("./test/tools/chromium.mjs").then((m) => process.stdout.write(m.ensureChromium()))';
  const path = execFileSync(process.execPath, ["--input-type=module", "-e", find], { cwd: ROOT, encoding: "utf8" });
  return chromium.launch({ executablePath: path, args: ARGUMENTS.split(" ") });
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
