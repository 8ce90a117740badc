// Demand tags named in free text: each phrase between punctuation may be one, and words of urgency are the urgent one.

import { readNote } from "../../domain/strategy/notes";
import { DEMAND_TAGS, type DemandTag } from "../../domain/vocabulary/demandTag";
import { readTag } from "../../domain/strategy/tags";

const NO_WORDS: readonly string[] = [];

/** Which demand tags does this text name, in the order of the list? `demandTagsIn("成本敏感，急需到货") //=> ["价格敏感型", "紧急采购型"]` */
export function demandTagsIn(text: string): readonly DemandTag[] {
  const named = new Set(text.split(/[，。；！？、,.;!?/／|｜+＋&\s]+/).map(readTag));
  if (readNote(text, NO_WORDS).urgentWords.length > 0) named.add("紧急采购型");
  return DEMAND_TAGS.filter((tag) => named.has(tag));
}
