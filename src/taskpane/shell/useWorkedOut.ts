// What takes long to work out for a large table is worked out after the screen is drawn; a small table has it at once, so
// that nothing flickers. Alternative not taken: working it out while drawing, which froze the pane for more than a second
// at 300,000 rows for the sake of one count.

import { useEffect, useReducer } from "react";
import type { Finding } from "../../domain/checkup/finding";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { TodayList } from "../../domain/today/todayList";
import type { Language } from "../../i18n/language";
import { checkupInTurns, checkupOf, knownCheckup } from "../checkup/checkup";
import { usePane } from "./PaneContext";
import { knownToday, todayInTurns, todayOf } from "../today/today";

/** Rows up to which a count over the whole table is no wait. */
const CHEAP_ROWS = 20_000;

const isCheap = ({ table }: RegradePlan): boolean => table.rowCount <= CHEAP_ROWS;

/** The findings of the check-up; undefined until they are known. */
export function useCheckup(plan: RegradePlan | undefined, language: Language): readonly Finding[] | undefined {
  const { dispatch } = usePane();
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const findings =
    plan === undefined
      ? undefined
      : (knownCheckup(plan, language) ?? (isCheap(plan) ? checkupOf(plan, language) : undefined));
  const isMissing = findings === undefined;
  useEffect(() => {
    if (!isMissing || plan === undefined) return undefined;
    let wanted = true;
    checkupInTurns(plan, language, () => wanted).then(redraw, (error: Error) => dispatch({ type: "crashed", error }));
    return () => {
      wanted = false;
    };
  }, [plan, language, isMissing, dispatch]);
  return findings;
}

/** Who comes first today; undefined until it is known. */
export function useToday(plan: RegradePlan | undefined): TodayList | undefined {
  const { dispatch } = usePane();
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const list = plan === undefined ? undefined : (knownToday(plan) ?? (isCheap(plan) ? todayOf(plan) : undefined));
  const isMissing = list === undefined;
  useEffect(() => {
    if (!isMissing || plan === undefined) return undefined;
    let wanted = true;
    todayInTurns(plan, () => wanted).then(redraw, (error: Error) => dispatch({ type: "crashed", error }));
    return () => {
      wanted = false;
    };
  }, [plan, isMissing, dispatch]);
  return list;
}
