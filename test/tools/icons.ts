// `npx tsx test/tools/icons.ts` draws the PNG icons of the manifest from assets/icons/*.svg, one file a size.
// Alternative not taken: drawing at build time, which would need a browser wherever the add-in is built.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const NAMES = ["grades", "regrade", "today"];
const folder = join(__dirname, "..", "..", "assets", "icons");
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

async function draw(): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    executablePath,
    args: [...quiet, "--disable-component-update", "--disable-sync"],
  });
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES) {
    const drawing = readFileSync(join(folder, `${name}.svg`), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void draw();
