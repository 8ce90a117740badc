import fc from "fast-check";
import { dropDates, nextDrop } from "../../../src/domain/grading/drop";
import { dropSteps, nextDropDays } from "../../../src/domain/grading/dropSteps";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { RECENCY_MODES } from "../../../src/domain/grading/graded";
import { isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { gradeOf } from "../../../src/domain/vocabulary/grade";
import { day, inputOf, METHOD_ROWS, tableOf } from "./customers";
import { anyCustomers, anyRules, ASOF } from "./generated";

test("the method's table falls on its golden days", () => {
  const table = tableOf(METHOD_ROWS);
  const graded = gradeTable(table, inputOf({ recency: "aged", asOf: day("2024-05-31") }));
  const next = [...nextDropDays(table, graded)].map((each) => (Number.isNaN(each) ? "" : isoDay(each as SerialDay)));
  expect(next).toEqual(["2024-06-04", "2024-06-06", "2024-06-02", ""]);
});

test("all rows at once fall on the same days as each by itself", () => {
  fc.assert(
    fc.property(anyCustomers, anyRules, fc.constantFrom(...RECENCY_MODES), (customers, rules, recency) => {
      const table = tableOf(customers);
      const graded = gradeTable(table, inputOf({ rules, recency, asOf: ASOF }));
      const steps = dropSteps(table, graded);
      const next = nextDropDays(table, graded);
      for (let row = 0; row < table.rowCount; row++) {
        const together = steps
          .filter((step) => !Number.isNaN(step.day[row]))
          .map((step) => ({ day: step.day[row], to: gradeOf(step.to[row]) }));
        expect(together).toEqual(dropDates(table, graded, row).map((drop) => ({ day: drop.day, to: drop.to })));
        expect(next[row]).toBe(nextDrop(table, graded, row)?.day ?? NaN);
      }
    }),
    { numRuns: 500 },
  );
});
