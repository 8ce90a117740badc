import { dayDoubt } from "../../../src/domain/table/dayDoubt";
import { day } from "../regrade/plans";

const UPDATED = [day("2024-05-20"), "2024-05-22", "2024.5.18", "", "不详"];
const TODAY = day("2024-05-31");

test("today, and any day since the last record, raises no doubt", () => {
  for (const chosen of [TODAY, day("2024-05-22")]) expect(dayDoubt(UPDATED, chosen, TODAY)).toBeNull();
});

test("a day before records were updated says of how many", () => {
  expect(dayDoubt(UPDATED, day("2024-05-21"), TODAY)).toEqual({ code: "updatedAfter", count: 1 });
  expect(dayDoubt(UPDATED, day("2020-01-01"), TODAY)).toEqual({ code: "updatedAfter", count: 3 });
});

test("a day to come says how far ahead it is", () => {
  expect(dayDoubt(UPDATED, day("2024-06-01"), TODAY)).toEqual({ code: "future", days: 1 });
});

test("a table without the column has nothing to say of the past", () => {
  expect(dayDoubt([], day("2020-01-01"), TODAY)).toBeNull();
});
