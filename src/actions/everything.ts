import { isChanging } from "../domain/regrade/plan";
import type { AcceptChoice, RegradePreview } from "./actions";

/** Every row whose grade would change, by the rules or by a lock. */
export function everything({ plan }: RegradePreview): AcceptChoice {
  return { rows: [...plan.kind.keys()].filter((row) => isChanging(plan, row)) };
}
