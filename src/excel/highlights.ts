// Our conditional formats: few rules, one per tone, each over a whole column of the table, so that they cost nothing per
// row and survive without this add-in. Ours carry a mark inside their formula ("rfm:…", see domain/review/highlights.ts);
// replacing or removing touches marked rules only. Alternative not taken: clearAll and start again, which eats the user's.

import { columnLetters } from "../domain/vocabulary/columnLetters";
import { wholeColumn } from "./columnCells";
import { run } from "./failures";
import { cellsOf, currentPosition, locateOrFail, type Located } from "./locate";
import { asOneStep } from "./oneStep";
import { frameGuard } from "./rowGuard";
import { HostFailure, type HighlightRule, type HighlightState, type TableRef } from "./workbook";

const MARK = /"(rfm:[A-Za-z0-9]+)"/;

/** Ids of our rules on the table. */
export function readHighlights(table: TableRef): Promise<HighlightState> {
  return run({ subject: table.name, readOnly: true }, async (context) => {
    const located = await locateOrFail(context, table);
    return { installed: (await ours(context, located)).map(({ id }) => id) };
  });
}

/** Tries where the table moves each time. */
const TRIES = 3;

/** Replaces our rules on the table: find, look, change; three round trips. Throws "moved" where the table keeps moving. */
export function replaceHighlights(table: TableRef, rules: readonly HighlightRule[]): Promise<HighlightState> {
  return asOneStep(
    table.name,
    async (context) => {
      await replaceOnce(context, table, rules, TRIES);
      return { installed: rules.map(({ id }) => id) };
    },
    () => Promise.resolve(),
  );
}

/** A rule names cells by address, so the headers are read along; where they are elsewhere now, ours are replaced again. */
async function replaceOnce(
  context: Excel.RequestContext,
  table: TableRef,
  rules: readonly HighlightRule[],
  tries: number,
): Promise<void> {
  let protection: Excel.WorksheetProtection | undefined;
  const located = await locateOrFail(context, table, (sheet) => {
    protection = sheet.protection;
    protection.load("protected");
  });
  if (protection?.protected === true)
    throw new HostFailure("protected", located.found.sheetName, "the sheet is protected");
  for (const { format } of await ours(context, located)) format.delete();
  const stands = frameGuard(context, located)([]);
  // Excel puts each new rule on top, so the first of the list, which is to win, is added last.
  const added = [...rules].reverse().map((rule) => addRule(context, located, table, rule));
  await context.sync();
  if (stands(0) || rules.length === 0) return;
  for (const format of added) format.delete();
  await context.sync();
  if (tries <= 1) throw new HostFailure("moved", table.name, "the table moved at each try");
  await replaceOnce(context, table, rules, tries - 1);
}

function addRule(
  context: Excel.RequestContext,
  located: Located,
  table: TableRef,
  rule: HighlightRule,
): Excel.ConditionalFormat {
  const { headers, headerRow, firstColumn } = located.found;
  const now = (position: number) => currentPosition(table, headers, position);
  const cell = (position: number) => `$${columnLetters(firstColumn + now(position))}${headerRow + 2}`;
  const column = wholeColumn(context, located, now(rule.position));
  const added = column.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = rule.formula(cell);
  const { fill, font, bold } = rule.look;
  added.custom.format.fill.color = fill;
  added.custom.format.font.color = font;
  if (bold) added.custom.format.font.bold = true;
  added.load("id");
  return added;
}

/** Our rules that touch the table's data, found by their mark. */
async function ours(
  context: Excel.RequestContext,
  located: Located,
): Promise<readonly { id: string; format: Excel.ConditionalFormat }[]> {
  const { rowCount, headers } = located.found;
  const formats = cellsOf(located, 0, rowCount, 0, headers.length).conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter((format) => format.type === Excel.ConditionalFormatType.custom);
  if (custom.length === 0) return [];
  const rules = custom.map((format) => {
    const rule = format.custom.rule;
    rule.load("formula");
    return { format, rule };
  });
  await context.sync();
  return rules.flatMap(({ format, rule }) => {
    const id = MARK.exec(rule.formula)?.[1];
    return id === undefined ? [] : [{ id, format }];
  });
}
