// What becomes of these facts, see followUpFacts.ts.

import type { Slice } from "../state/slice";
import type { FollowUpState, FollowUpEvent } from "./followUpFacts";

export const followUpSlice: Slice<FollowUpState, FollowUpEvent> = {
  untouched: { followUps: {}, logged: null },
  ofTable: ["followUps", "logged"],
  on: {
    followUpTyped: ({ followUps }, { key, draft }) => ({ followUps: { ...followUps, [key]: draft } }),
    followUpLogged: ({ followUps }, { key, outcome }) => ({
      logged: outcome,
      followUps: Object.fromEntries(Object.entries(followUps).filter(([other]) => other !== key)),
    }),
    followUpUndone: () => ({ logged: null }),
  },
};
