import {
  cadenceOddities,
  contactCadenceDays,
  followUpDates,
  frequencyText,
} from "../../../src/domain/strategy/cadence";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import type { SerialDay } from "../../../src/domain/vocabulary/day";

test("days between contacts are rounded down and at least one", () => {
  expect([12, 8, 4, 52, 365, 1000].map(contactCadenceDays)).toEqual([30, 45, 91, 7, 1, 1]);
});

test("the method contacts B more than A, and that is reported", () => {
  expect(cadenceOddities(DEFAULT_SETTINGS.contactsPerYear)).toEqual([{ better: "A", worse: "B" }]);
  expect(cadenceOddities({ S: 12, A: 12, B: 6, C: 4 })).toEqual([]);
});

test("a visit is followed up after 1, 3, 7 and 15 days", () => {
  expect(followUpDates(45_443 as SerialDay)).toEqual([45_444, 45_446, 45_450, 45_458]);
});

test("every frequency has words of its own", () => {
  for (const language of TABLE_LANGUAGES) {
    const words = Array.from({ length: 365 }, (_, at) => frequencyText(at + 1, language));
    expect(new Set(words).size).toBe(365);
  }
  expect(frequencyText(12, "zh-CN")).toBe("每月1次");
});
