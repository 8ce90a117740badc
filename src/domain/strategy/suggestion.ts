import type { SerialDay } from "../vocabulary/day";
import type { Grade } from "../vocabulary/grade";

/** Who should own a customer of a grade (负责人的角色). */
export const OWNER_ROLES = ["director", "manager", "specialist", "service"] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** The language of words that are written into the table: the playbook's, the default headers', the sample's. */
export const TABLE_LANGUAGES = ["zh-CN", "en-US"] as const;
export type TableLanguage = (typeof TABLE_LANGUAGES)[number];

/** A suggested strategy: the method's four fields, plus when. The texts are the playbook's, in the table's language. */
export interface Suggestion {
  readonly grade: Grade;
  /** Short form for the 建议策略 cell, e.g. 月度高层拜访+定制服务 */
  readonly headline: string;
  /** 跟进频率 */
  readonly frequency: string;
  /** 负责人 */
  readonly ownerRole: OwnerRole;
  readonly owner: string;
  /** 核心动作 */
  readonly action: string;
  /** 资源投入 */
  readonly resources: string;
  /** Contact due on this day (inclusive). */
  readonly due: SerialDay;
}
