// What to do by value and potential (明星/现金牛/潜力/长尾), beside the play of grade and tag. Star and cash cow are the
// method's own plays, each with a concrete action; for potential and long tail the sources end, so those are this product's.
// Alternative not taken: rows of the playbook. A quadrant says what else could be done, a playbook row what is due.

import type { ValueQuadrant } from "../lifecycle/quadrant";
import type { TableLanguage } from "./suggestion";

/** A play in the method's words, and what a person does for it. */
export interface QuadrantPlay {
  readonly name: string;
  readonly action: string;
}

type Plays = Readonly<Record<ValueQuadrant, readonly QuadrantPlay[]>>;

const play = (name: string, action: string): QuadrantPlay => ({ name, action });

const PLAYS: Readonly<Record<TableLanguage, Plays>> = {
  "zh-CN": {
    star: [
      play("高层对接", "每季度安排1次双方总监面谈"),
      play("定制化方案", "每半年更新1份专属方案，写清报价和交期"),
      play("优先资源倾斜", "指定1名产品经理，订单优先排产"),
      play("定期深度拜访", "每月登门1次，记下使用问题和下季采购计划"),
      play("邀请参与产品共创", "新品立项前请客户试用，收回3条改进意见"),
    ],
    cashCow: [
      play("确保服务质量", "每月核对1次交付和售后，未结问题48小时内答复"),
      play("定期关怀", "每季度电话回访1次，续约前30天上门"),
      play("交叉销售/升级销售", "每半年对照已购清单，报1款配套或升级产品"),
    ],
    potential: [
      play("摸清预算", "两周内约决策人通话，问清预算、用量和时间"),
      play("小单试用", "给1次小批量试用价，30天内谈第二单"),
      play("补上差额", "按离下一级还差的单数和金额，报1份组合方案"),
    ],
    longTail: [
      play("批量触达", "每季度发1次行业报告或促销，登记谁回复"),
      play("自助下单", "发价目表和下单方式，报价由客服统一答复"),
      play("有动静就转交", "备注出现扩产、融资或再次下单，7天内转交销售"),
    ],
  },
  "en-US": {
    star: [
      play("Executive contact", "Set one meeting of both directors every quarter"),
      play("Custom solution", "Renew a solution of their own twice a year, with prices and delivery dates"),
      play("Resources first", "Name one product manager and schedule their orders first"),
      play("Regular in-depth visits", "Visit once a month; write down issues and next quarter's plans"),
      play("Joint product development", "Before a new product starts, let them try it and collect three suggestions"),
    ],
    cashCow: [
      play("Service quality", "Go through deliveries and complaints once a month; answer open ones within 48 hours"),
      play("Regular care", "Call once a quarter and visit 30 days before a renewal"),
      play("Cross-sell and upsell", "Twice a year, quote one matching or larger product against what they own"),
    ],
    potential: [
      play("Learn the budget", "Call the decision maker within two weeks: budget, volume and date"),
      play("Small trial order", "Quote one small trial lot and discuss the second order within 30 days"),
      play("Close the gap", "Quote one bundle for the orders and the amount missing for the next grade"),
    ],
    longTail: [
      play("Reach in bulk", "Send one industry report or promotion a quarter and note who answers"),
      play("Self-service ordering", "Send the price list and how to order; customer service answers quotes"),
      play("Hand over when it moves", "Expansion, funding or a new order: hand over to sales within 7 days"),
    ],
  },
};

/** What else can be done with a customer of this quadrant? `quadrantPlays("cashCow", "zh-CN")[0].name //=> "确保服务质量"` */
export function quadrantPlays(quadrant: ValueQuadrant, language: TableLanguage): readonly QuadrantPlay[] {
  return PLAYS[language][quadrant];
}
