// What to do with a customer of a grade, who does it, when next, and what its note says.

import { contactCadenceDays } from "../domain/strategy/cadence";
import { OWNER_ROLE_OF_GRADE } from "../domain/strategy/owner";
import { playFor, PLAYBOOKS } from "../domain/strategy/playbooks";
import { situationOf } from "../domain/strategy/situation";
import { readTag } from "../domain/strategy/tags";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import { textOf } from "../domain/table/text";
import { LAST_DAY } from "../domain/vocabulary/day";
import { cellOf } from "./arguments/cells";
import { demandTagsIn } from "./arguments/demandTags";
import { functionLanguage, words } from "./arguments/language";
import { riskWordsIn } from "./arguments/riskWords";
import { refuse } from "./arguments/refusal";
import { dayArgument, gradeArgument, positiveNumber, riskArgument } from "./arguments/values";

/**
 * 这个等级的跟进策略，按需求标签和流失风险说得更具体。
 * @customfunction TIER.STRATEGY
 * @helpurl https://localhost:3000/help/TIER.STRATEGY.html
 * @param tier 客户等级 S、A、B、C
 * @param [tag] 核心需求标签，例如 价格敏感型
 * @param [risk] 流失风险：高、中、低、高价值·近期未下单
 * @returns 一句可执行的策略
 */
export function tierStrategy(tier: unknown, tag?: unknown, risk?: unknown): string {
  const grade = gradeArgument(tier);
  const situation = situationOf({ riskLevel: riskArgument(risk), firstLargeOrder: false, noOrder: false });
  return playFor(grade, readTag(cellOf(tag)), situation, functionLanguage()).headline;
}

/**
 * 这个等级该由谁负责。
 * @customfunction TIER.OWNER
 * @helpurl https://localhost:3000/help/TIER.OWNER.html
 * @param tier 客户等级 S、A、B、C
 * @returns 负责人的角色，例如 销售总监
 */
export function tierOwner(tier: unknown): string {
  return PLAYBOOKS[functionLanguage()].owners[OWNER_ROLE_OF_GRADE[gradeArgument(tier)]];
}

/**
 * 下次跟进的日期：上次跟进加上这个等级的间隔天数。
 * @customfunction TIER.NEXTCONTACT
 * @helpurl https://localhost:3000/help/TIER.NEXTCONTACT.html
 * @param tier 客户等级 S、A、B、C
 * @param last 上次跟进的日期
 * @param [perYear] 每年跟进几次；不填则 S 12、A 8、B 12、C 4
 * @returns 日期（请设成日期格式）
 */
export function tierNextContact(tier: unknown, last: unknown, perYear?: unknown): number {
  const usual = DEFAULT_SETTINGS.contactsPerYear[gradeArgument(tier)];
  const day = dayArgument("last", last) + contactCadenceDays(positiveNumber("perYear", perYear, usual));
  return day > LAST_DAY ? refuse(words().tooLarge) : day;
}

/**
 * 备注或标签里说到了哪些需求标签，例如 成本敏感 读成 价格敏感型，急需 读成 紧急采购型。
 * @customfunction TIER.TAGS
 * @helpurl https://localhost:3000/help/TIER.TAGS.html
 * @param note 备注，或核心需求标签
 * @returns 标准标签，用顿号隔开；没有时为空文本
 */
export function tierTags(note: unknown): string {
  return listText(demandTagsIn(textOf(cellOf(note))));
}

/**
 * 备注里有哪些流失风险词，例如 竞品、投诉；“没有投诉”不算。
 * @customfunction TIER.RISKWORDS
 * @helpurl https://localhost:3000/help/TIER.RISKWORDS.html
 * @param note 备注
 * @param [words] 自己的风险词，一列或一行；不填则用默认词
 * @returns 找到的词，用顿号隔开；没有时为空文本
 */
export function tierRiskWords(note: unknown, words?: unknown[][]): string {
  return listText(riskWordsIn(note, words));
}

function listText(items: readonly string[]): string {
  return items.join(words().listSeparator);
}
