import { inputsOf, sameInputs } from "../state/inputs";
import { sameCustomers } from "../state/sameCustomers";
import type { Reaction, Slice } from "../state/slice";
import { reduceToday, UNTOUCHED_TODAY, type TodayEvent, type TodayFacts } from "./today";

const chosen: Reaction<TodayFacts, TodayEvent["type"]> = ({ today }, event) => ({ today: reduceToday(today, event) });

export const todaySlice: Slice<TodayFacts, TodayEvent> = {
  untouched: { today: UNTOUCHED_TODAY },
  ofTable: ["today"],
  on: {
    quadrantChosen: chosen,
    dropDayChosen: chosen,
    moreToday: chosen,
    exportTicked: chosen,
    // Rows left out stay with their customers where the table was read again, and are gone where the inputs are others.
    previewed: ({ lastRead, today }, { preview }) => ({
      today: {
        ...today,
        unticked:
          lastRead === null || !sameInputs(inputsOf(lastRead), inputsOf(preview))
            ? UNTOUCHED_TODAY.unticked
            : sameCustomers(lastRead.plan, preview.plan, today.unticked),
      },
    }),
  },
};
