import { plural } from "../../i18n/plural";
import type { ProblemsWords } from "./problems.zh-CN";

export const enProblemsWords: ProblemsWords = {
  problems: {
    title: "To check",
    lead: "Choose a line to jump to its cell. Correct it, then check again.",
    blocking: (count) => `${plural(count, "cell")} without which there is no grade`,
    notice: (count) => `${plural(count, "cell")} graded, worth a look`,
    goTo: (name, problem, row) => `${name}, ${problem}, ${row}, select this cell`,
  },
};
