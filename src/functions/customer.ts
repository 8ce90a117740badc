// The customer itself: lifecycle stage, and customer ids in the form C + year + month + number.

import { hasOrders } from "../domain/grading/ladder";
import { quadrantOf } from "../domain/lifecycle/quadrant";
import { stageOf } from "../domain/lifecycle/stage";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import { isCustomerId, nextCustomerId } from "../domain/table/customerId";
import { textOf } from "../domain/table/text";
import { isExcelError } from "../domain/vocabulary/cell";
import { cellOf, maybeBlank, rangeOf } from "./arguments/cells";
import { words } from "./arguments/language";
import { datedCustomer } from "./arguments/measured";
import { numbersOf } from "./arguments/rules";
import { refuse } from "./arguments/refusal";
import { dayArgument, numberArgument, positiveNumber } from "./arguments/values";

/**
 * 生命周期阶段：潜在、新、老、休眠。
 * @customfunction CUSTOMER.STAGE
 * @helpurl https://localhost:3000/help/CUSTOMER.STAGE.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [firstOrderDays] 距首次下单的天数；不知道就不填
 * @param [rules] 规则表：规则名和值两列，写自己的新客户天数、休眠天数；不填则用默认天数
 * @returns 潜在客户、新客户、老客户或休眠客户
 */
export function customerStage(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  firstOrderDays?: unknown,
  rules?: unknown[][],
): string {
  const { figures } = datedCustomer({ rfm, updated, asOf });
  const noOrder = !hasOrders(figures);
  const limits = { stage: numbersOf(rules).stage, churn: DEFAULT_SETTINGS.churn };
  if (maybeBlank(cellOf(firstOrderDays))) return words().stage(stageOf({ ...figures, noOrder }, limits));
  const days = positiveNumber("firstOrderDays", firstOrderDays, NaN);
  return words().stage(stageOf({ ...figures, noOrder, firstOrderDays: days }, limits));
}

/**
 * 客户四象限：明星、现金牛、潜力、长尾，看价值和潜力各自到没到线。到线算高。
 * @customfunction CUSTOMER.QUADRANT
 * @helpurl https://localhost:3000/help/CUSTOMER.QUADRANT.html
 * @param value 价值，例如年金额：数字、80万，或 R/F/M 一格；真是 0 写成文本 "0"
 * @param potential 潜力，例如 1–5 的打分
 * @param valueLimit 价值从多少起算高
 * @param potentialLimit 潜力从多少起算高
 * @returns 明星客户、现金牛客户、潜力客户或长尾客户
 */
export function customerQuadrant(
  value: unknown,
  potential: unknown,
  valueLimit: unknown,
  potentialLimit: unknown,
): string {
  const limits = {
    value: numberArgument("valueLimit", valueLimit),
    potential: numberArgument("potentialLimit", potentialLimit),
  };
  const quadrant = quadrantOf(numberArgument("value", value), numberArgument("potential", potential), limits);
  return quadrant === undefined ? refuse(words().blankOrZero("value")) : words().quadrant(quadrant);
}

/**
 * 客户编号的写法对不对：C+年月+序号，例如 C202405001。
 * @customfunction CUSTOMER.VALIDID
 * @helpurl https://localhost:3000/help/CUSTOMER.VALIDID.html
 * @param id 客户编号
 * @returns TRUE 或 FALSE
 */
export function customerValidId(id: unknown): boolean {
  return isCustomerId(textOf(cellOf(id)));
}

/**
 * 这个月的下一个客户编号。
 * @customfunction CUSTOMER.NEXTID
 * @helpurl https://localhost:3000/help/CUSTOMER.NEXTID.html
 * @param ids 已有的客户编号，一列
 * @param day 日期，例如 TODAY()：编号里的年月从它来
 * @returns 例如 C202405005
 */
export function customerNextId(ids: unknown[][], day: unknown): string {
  const cells = rangeOf(ids).flat();
  const error = cells.find((cell) => isExcelError(cell));
  if (error !== undefined) return refuse(words().errorGiven("ids", textOf(error)));
  return nextCustomerId(cells.map(textOf), dayArgument("day", day));
}
