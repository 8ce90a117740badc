// Is a strategy something a person can do on Monday? 加强沟通 is not: it names neither an action nor how often. A text is
// vague when nothing concrete is left once vague phrases, frequencies and filling words are taken away.
// Alternative not taken: demanding a verb from a list; 季度技术方案研讨 has none and is concrete.

import type { Grade } from "../vocabulary/grade";
import { usualPlay, type OwnWords } from "./playbooks";
import { foldSpelling } from "../table/script";
import type { TableLanguage } from "./suggestion";
import type { DemandTag } from "../vocabulary/demandTag";

/** Phrases that name no action, longest first where one holds another. */
export const VAGUE_PHRASES = [
  ..."加强客户沟通 加强沟通 加强联系 加强跟进 加强维护 加强合作 保持沟通 保持联系 保持关注 保持跟进 密切关注 密切联系 持续关注 持续跟进 持续沟通 持续维护 继续跟进 继续关注 重点关注 重点跟进 定期跟进 定期维护 定期沟通 定期联系 定期回访 正常跟进 正常维护 日常维护 日常跟进 维护客户关系 维护好关系 维护关系 维系关系 客户维护 关系维护 客情维护 增进感情 增进了解 深化合作 促进合作 推进合作 拓展合作 提升满意度 提高满意度 提升服务 提高服务质量 做好服务 优化服务 积极沟通 积极跟进 多沟通 多联系 多关注 适时跟进 视情况跟进 待跟进 跟进中 再看 观察".split(
    " ",
  ),
  ..."improve communication|strengthen communication|strengthen relationship|strengthen the relationship|maintain relationship|maintain the relationship|keep in touch|stay in touch|stay in contact|keep following up|follow up regularly|follow up as needed|follow up|pay attention|keep an eye on|monitor|build rapport|improve satisfaction|provide good service".split(
    "|",
  ),
] as const;

const VAGUE = new RegExp([...VAGUE_PHRASES].sort((a, b) => b.length - a.length).join("|"), "g");
const FREQUENCY =
  /每(?:个)?(?:天|日|周|月|季度|季|年|半年|两周|两月)(?:\d+|一|两|二)?次?|(?:月度|季度|年度|半年度|周度)|\d+次|定期|不定期|及时|尽快|积极|主动|加强|持续|继续|密切|重点|做好|\b(?:weekly|monthly|quarterly|yearly|regularly|regular|every (?:week|month|quarter|year)|as needed|soon)\b/g;
const FILLING =
  /客户关系|客户|关系|沟通|联系|跟进|维护|关注|服务|合作|感情|情况|工作|力度|满意度|和|与|并|及|的|了|对|向|进行|好|多|\b(?:the|a|an|and|with|to|of|customer|client|account|relationship|communication|contact|service|better|more)\b/g;

/** Which vague phrases does a strategy hold, as typed? `vaguePhrases("加强沟通，月底前报价") //=> ["加强沟通"]` */
export function vaguePhrases(text: string): readonly string[] {
  return [...foldSpelling(text).matchAll(VAGUE)].map((match) => text.slice(match.index, match.index + match[0].length));
}

/** Does this strategy say nothing one could do? `isVague("每月加强沟通") //=> true`, `isVague("季度技术方案研讨") //=> false`, a blank `//=> false` */
export function isVague(text: string): boolean {
  const folded = foldSpelling(text).trim();
  if (folded === "") return false;
  const left = folded.replace(VAGUE, "").replace(FREQUENCY, "").replace(FILLING, "");
  return left.replace(/[^\p{L}]/gu, "").length < 2;
}

/** What to write instead of a vague strategy: the playbook's short form for the grade and tag, in the user's words if any. */
export function concreteReplacement(
  grade: Grade,
  tag: DemandTag | undefined,
  language: TableLanguage,
  own?: OwnWords,
): string {
  return usualPlay(grade, tag, language, own).headline;
}

/** Words that praise or file a customer, and name no need. */
const VAGUE_TAG =
  /^(重要|重点|优质|普通|一般|大|小|老|新|潜力|潜在|意向|有意向|高价值|低价值|核心|其他|其它|待定|未知|不详|好|vip|normal|important|key|other|unknown|tbd)(型|类|级)?(客户)?$/;

/** Does this tag say nothing about what the customer needs? `isVagueTag("重要客户") //=> true` */
export function isVagueTag(tag: string): boolean {
  return VAGUE_TAG.test(foldSpelling(tag.trim()));
}
