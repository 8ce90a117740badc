// A note that says a customer never ordered (注册未下单): one definition, for the reading of a table, which holds it against the
// figures, and for the reading of notes. In any script, width and case.
// Alternative not taken: every 未下单; 近期未下单 says that orders stopped, not that there never was one.

import { foldSpelling } from "./script";
import type { CellValue } from "../vocabulary/cell";

/** Most notes hold none of these, and need no folding to know it. */
const MAY_SAY = /[未无無没沒]|order/i;

/** Within a clause, behind a time these say that orders stopped: 最近三个月没有下单. */
const NEVER =
  /(?:注册|从|尚|还|一直|至今|从来)(?:后|都)?未(?:曾)?(?:下单|下过单|成交)|^未(?:下单|成交)|从未(?:任何)?(?:成交|订单|下单|下过单)|(?<!(?:近|[本这上]周|[本这上]月|[本上]季|今年|去年|个月|半年|季度|\d天|\d周)[^,;，。；、]{0,4})(?:没有|无|没)(?:任何)?(?:成交|订单|下单|下过单)|never ordered|no orders? yet|not ordered yet|registered(?:,| but)? (?:has )?(?:never|not) ordered/;

/** Does this note say that the customer never ordered? `saysNoOrder("注册未下单") //=> true`, `saysNoOrder("近期未下单") //=> false` */
export function saysNoOrder(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && MAY_SAY.test(cell) && NEVER.test(foldSpelling(cell).trim());
}
