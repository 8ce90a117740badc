// Do strategies and tags say something one can act on? A vague strategy gets the playbook's words as advice, never as a
// correction; a tag is corrected only where it is one of the four with its last word left off.

import type { TableLanguage } from "../strategy/suggestion";
import { DEMAND_TAGS, type DemandTag } from "../vocabulary/demandTag";
import { concreteReplacement, isVague, isVagueTag } from "../strategy/lint";
import type { OwnPlaybook } from "../strategy/ownPlaybook";
import { tagReader, type OwnTag } from "../strategy/ownTags";
import { foldSpelling } from "../table/script";
import { tagStem } from "../strategy/tags";
import type { CustomerTable } from "../table/customerTable";
import { asWritten, isBlankCell, textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import { gradeOf } from "../vocabulary/grade";
import { findingOf, type CellFix, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer, rawAt } from "./rows";

/** Which strategies name no action? Each with a concrete one for its grade and tag. */
export function checkStrategies(
  table: CustomerTable,
  grades: ArrayLike<number>,
  language: TableLanguage,
  playbook: OwnPlaybook,
  ownTags: readonly OwnTag[],
): readonly Finding[] {
  const column = table.cells.strategy;
  if (column === undefined) return [];
  const readTag = tagReader(ownTags);
  const vague = remembered((cell) => isVague(textOf(cell)));
  const cells: FindingCell[] = [];
  eachCustomer(table, (row) => {
    if (isBlankCell(column[row]) || !vague(column[row])) return;
    const grade = gradeOf(grades[row]);
    const { demand, ownTag } = readTag(table.cells.tag?.[row]);
    const advice = grade === undefined ? undefined : concreteReplacement(grade, demand, language, { playbook, ownTag });
    cells.push(cellAt(table, row, "strategy", advice === undefined ? {} : { advice }));
  });
  return findingOf("vagueStrategy", "check", cells);
}

/** Which tags name no need, are unknown to the playbook, or are one of the four not quite written out? */
export function checkTags(table: CustomerTable, ownTags: readonly OwnTag[]): readonly Finding[] {
  const column = table.cells.tag;
  if (column === undefined) return [];
  const isKnown = knownTag(ownTags);
  const read = remembered((cell) => readParts(cell, isKnown));
  const vague: FindingCell[] = [];
  const unknown: FindingCell[] = [];
  const spelling: FindingCell[] = [];
  const fixes: CellFix[] = [];
  eachCustomer(table, (row) => {
    if (isBlankCell(column[row])) return;
    const { kind, spelled } = read(column[row]);
    if (kind === "known") return;
    const cell = cellAt(table, row, "tag");
    if (kind === "vague") vague.push(cell);
    if (kind === "unknown") unknown.push(cell);
    if (kind !== "spelling") return;
    spelling.push(cell);
    fixes.push({ row, role: "tag", before: rawAt(table, row, "tag"), after: spelled });
  });
  return [
    ...findingOf("vagueTag", "check", vague),
    ...findingOf("unknownTag", "note", unknown),
    ...findingOf("tagSpelling", "note", spelling, fixes),
  ];
}

interface TagReading {
  /** The worst of the cell's parts. */
  readonly kind: "known" | "spelling" | "unknown" | "vague";
  /** The cell with every part written out. */
  readonly spelled: string;
}

const KINDS = ["known", "spelling", "unknown", "vague"] as const;

function readParts(cell: CellValue, isKnown: (part: string) => "own" | "builtIn" | undefined): TagReading {
  let worst = 0;
  const spelled = asWritten(cell).replace(/[^、,，;；/|+\n]+/g, (part) => {
    const known = isKnown(part);
    const tag = known === "own" ? undefined : writtenOut(part.trim());
    const kind = known === "own" ? "known" : kindOf(part, tag, known !== undefined);
    worst = Math.max(worst, KINDS.indexOf(kind));
    return tag === undefined ? part : part.replace(part.trim(), tag);
  });
  return { kind: KINDS[worst], spelled };
}

function kindOf(part: string, spelled: DemandTag | undefined, isKnown: boolean): TagReading["kind"] {
  if (isVagueTag(part)) return "vague";
  if (spelled !== undefined) return "spelling";
  return isKnown ? "known" : "unknown";
}

/** Is a tag one of the four or one the user added? */
function knownTag(ownTags: readonly OwnTag[]): (part: string) => "own" | "builtIn" | undefined {
  const read = tagReader(ownTags);
  return (part) => {
    const { demand, ownTag } = read(part);
    if (ownTag !== undefined) return "own";
    return demand === undefined ? undefined : "builtIn";
  };
}

const stem = (name: string): string => tagStem(foldSpelling(name));

/** 价格敏感 and 价格敏感客户 are 价格敏感型 not quite written out; 價格敏感型 is, in another script. */
function writtenOut(part: string): DemandTag | undefined {
  const folded = foldSpelling(part);
  const tag = DEMAND_TAGS.find((known) => stem(known) === stem(folded));
  return tag === undefined || foldSpelling(tag) === folded ? undefined : tag;
}

/** Columns repeat themselves: what a cell means is worked out once. */
function remembered<T>(read: (cell: CellValue) => T): (cell: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const fresh = read(cell);
    known.set(cell, fresh);
    return fresh;
  };
}
