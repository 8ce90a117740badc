// LibreOffice as an independent judge of written files, where it is installed.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Longest a test waits for it; a busy machine takes its time. */
export const OFFICE_PATIENCE = 150_000;

/** Opens a file and saves it in another form, such as "xlsx"; the bytes of the result. */
export function convertWithLibreOffice(file: string, form: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", folder, file], {
      stdio: "pipe",
      timeout: OFFICE_PATIENCE - 10_000,
    });
    return new Uint8Array(readFileSync(join(folder, basename(file).replace(/\.xlsx$/, `.${form.split(":")[0]}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
