// Do strategies and tags say something one can act on? A vague strategy gets the playbook's words as advice, never as a
// correction; a tag is corrected only where it is one of the four with its last word left off.

import { DEMAND_TAGS, type DemandTag, type TableLanguage } from "../strategy/suggestion";
import { concreteReplacement, isVague } from "../strategy/lint";
import { foldSpelling } from "../strategy/script";
import { readTag } from "../strategy/tags";
import type { CustomerTable } from "../table/customerTable";
import { isBlankCell, textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import { gradeOf } from "../vocabulary/grade";
import { findingOf, type CellFix, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer, rawAt } from "./rows";

/** Which strategies name no action? Each with a concrete one for its grade and tag. */
export function checkStrategies(
  table: CustomerTable,
  grades: ArrayLike<number>,
  language: TableLanguage,
): readonly Finding[] {
  const column = table.cells.strategy;
  if (column === undefined) return [];
  const vague = remembered((cell) => isVague(textOf(cell)));
  const cells: FindingCell[] = [];
  eachCustomer(table, (row) => {
    if (isBlankCell(column[row]) || !vague(column[row])) return;
    const grade = gradeOf(grades[row]);
    const advice =
      grade === undefined ? undefined : concreteReplacement(grade, readTag(table.cells.tag?.[row]), language);
    cells.push(cellAt(table, row, "strategy", advice === undefined ? {} : { advice }));
  });
  return findingOf("vagueStrategy", "check", cells);
}

/** Words that praise or file a customer, and name no need. */
const VAGUE_TAG =
  /^(重要|重点|优质|普通|一般|大|小|老|新|潜力|潜在|意向|有意向|高价值|低价值|核心|其他|其它|待定|未知|不详|好|vip|normal|important|key|other|unknown|tbd)(型|类|级)?(客户)?$/;

/** Which tags name no need, are unknown to the playbook, or are one of the four not quite written out? */
export function checkTags(table: CustomerTable): readonly Finding[] {
  const column = table.cells.tag;
  if (column === undefined) return [];
  const read = remembered(readParts);
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

function readParts(cell: CellValue): TagReading {
  let worst = 0;
  const spelled = textOf(cell).replace(/[^、,，;；/|+\n]+/g, (part) => {
    const tag = writtenOut(part.trim());
    const isVaguePart = VAGUE_TAG.test(foldSpelling(part.trim()));
    const kind = isVaguePart
      ? "vague"
      : tag !== undefined
        ? "spelling"
        : readTag(part) === undefined
          ? "unknown"
          : "known";
    worst = Math.max(worst, KINDS.indexOf(kind));
    return tag === undefined ? part : part.replace(part.trim(), tag);
  });
  return { kind: KINDS[worst], spelled };
}

const stem = (name: string): string => foldSpelling(name).replace(/(型|类|意向)?(客户)?$/, "");

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
