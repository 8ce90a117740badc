// Asks an Excel one scenario: on a sheet of its own, which is gone afterwards whatever happened.

import { type Json, type Outcome, type Place, type Scenario, refusalCode } from "./scenario";

/** The same name each time, so that addresses compare; a sheet left over from a run that was cut short is replaced. */
const SHEET = "Conformance";

/** What does this Excel answer? Numbers are rounded to twelve digits, because their last digits are nobody's promise. */
export async function ask(scenario: Scenario, waiting: Pick<Place, "settle" | "pause">): Promise<Outcome> {
  await removeSheet();
  try {
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      await context.sync();
      return scenario.run({ context, sheet, ...waiting });
    });
    return { answer: normal(answer) };
  } catch (error) {
    return { refused: refusalCode(error) };
  } finally {
    await removeSheet();
  }
}

async function removeSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
}

function normal(value: Json): Json {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(normal);
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(entries.map(([key, each]) => [key, normal(each)]));
}
