// What one edited cell costs with native formulas: LibreOffice without a window opens the table, changes one customer's
// amount and shows that customer's grade. A macro of ours takes the time, so that opening the file is not counted.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetOf } from "./libreOffice";
import type { Sample } from "./sample";

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">
Sub OneCell(source As String, result As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, options())
  amount = book.Sheets.getByIndex(0).getCellByPosition(3, 0)
  began = GetSystemTicks()
  amount.Value = amount.Value + 1000
  shown = book.Sheets.getByIndex(0).getCellByPosition(6, 0).String
  took = GetSystemTicks() - began
  file = FreeFile
  Open result For Output As #file
  Print #file, took
  Close #file
  book.close(True)
End Sub
</script:module>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Bench"/>
</library:library>
`;

/** Milliseconds of one edit; undefined where LibreOffice is missing or takes longer than the limit. */
export function runOneCellEdit(sample: Sample, limitMs: number): number | undefined {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  const profile = join(directory, "profile");
  const office = (...options: readonly string[]) =>
    spawnSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", ...options], {
      timeout: limitMs,
    });
  try {
    // The first start makes the profile; a library that was there before it would be replaced.
    if (office("--terminate_after_init").status !== 0) return undefined;
    const library = join(profile, "user", "basic", "Standard");
    if (!existsSync(library)) return undefined;
    writeFileSync(join(library, "Bench.xba"), MACRO);
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    const [source, result] = [join(directory, "formulas.fods"), join(directory, "result.txt")];
    writeFileSync(source, sheetOf(sample, true));
    office(`macro:///Standard.Bench.OneCell("file://${source}","${result}")`);
    return existsSync(result) ? Number(readFileSync(result, "utf8").trim()) : undefined;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
