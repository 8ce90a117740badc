import { day } from "../../domain/regrade/plans";
import { dayTyped } from "../../../src/taskpane/widgets/dayTyped";

test("a day may be typed as people write it, whatever the system's own way is", () => {
  for (const typed of ["2024-05-31", "2024/5/31", "2024.5.31", "20240531", " 2024年5月31日 "])
    expect(dayTyped(typed)).toBe(day("2024-05-31"));
});

test("half a date, no day at all, and one that can be two days are none", () => {
  for (const typed of ["", "2024-05", "2024-02-30", "5/6/2024", "下周三"]) expect(dayTyped(typed)).toBeUndefined();
});
