// Reads 核心需求标签 cells. The four built-in tags are taken verbatim in either script; names other methods use for the
// same need map onto them. A cell may hold several tags: the first one known decides the play.
// Alternative not taken: guessing a tag from similar characters; 品质追求型 is none of the four.

import type { CellValue } from "../vocabulary/cell";
import { textOf } from "../table/text";
import { foldSpelling } from "../table/script";
import type { DemandTag } from "../vocabulary/demandTag";

const NAMES: Readonly<Record<DemandTag, readonly string[]>> = {
  价格敏感型: [
    "价格敏感",
    "成本敏感",
    "价格导向",
    "成本导向",
    "低价导向",
    "price sensitive",
    "price-sensitive",
    "cost sensitive",
    "cost-sensitive",
  ],
  技术驱动型: [
    "技术驱动",
    "创新驱动",
    "技术导向",
    "创新导向",
    "technology driven",
    "technology-driven",
    "tech driven",
    "tech-driven",
    "innovation driven",
    "innovation-driven",
  ],
  紧急采购型: [
    "紧急采购",
    "紧急需求",
    "急需采购",
    "应急采购",
    "urgent purchase",
    "urgent buyer",
    "urgent purchasing",
    "urgent",
  ],
  长期合作意向: [
    "长期合作",
    "长期意向",
    "战略合作",
    "long-term partner",
    "long-term partnership",
    "long term partner",
    "long-term cooperation",
    "long-term",
  ],
};

const TAG_OF_NAME = new Map(
  (Object.entries(NAMES) as [DemandTag, readonly string[]][]).flatMap(([tag, names]) =>
    names.map((name): [string, DemandTag] => [name, tag]),
  ),
);

/** The tags a cell holds, as typed; several stand with 、 , ; / | + or a wide gap between them. */
export function tagNames(cell: CellValue | undefined): readonly string[] {
  if (cell === undefined || cell === null || cell === "") return [];
  return String(cell)
    .split(/[、,，;；/／|｜+＋\n]|\s{2,}/)
    .map((part) => textOf(part).replace(/^#/, "").trim())
    .filter((part) => part !== "");
}

/** The same, folded. `tagParts("#價格敏感 / VIP") //=> ["价格敏感", "vip"]` */
export function tagParts(cell: CellValue | undefined): readonly string[] {
  return tagNames(cell).map(foldSpelling);
}

/** A folded name without the last word that people leave off. `tagStem("价格敏感型客户") //=> "价格敏感"` */
export function tagStem(folded: string): string {
  return folded.replace(/(型|类|意向)?(客户)?$/, "");
}

/** Which built-in demand does this one name mean, in any spelling? `builtInTag("成本敏感型") //=> "价格敏感型"` */
export function builtInTag(name: string): DemandTag | undefined {
  const folded = foldSpelling(name).replace(/^#/, "").trim();
  return TAG_OF_NAME.get(folded) ?? TAG_OF_NAME.get(tagStem(folded));
}

/** Which demand tag does this cell hold? `readTag("成本敏感型") //=> "价格敏感型"`, `readTag("品质追求型") //=> undefined` */
export function readTag(cell: CellValue | undefined): DemandTag | undefined {
  for (const part of tagParts(cell)) {
    const tag = builtInTag(part);
    if (tag !== undefined) return tag;
  }
  return undefined;
}
