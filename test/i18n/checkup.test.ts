import { FINDING_CODES, FINDING_GROUPS, groupOf, SEVERITIES, type FindingCell } from "../../src/domain/checkup/finding";
import { checkupWords } from "../../src/i18n/checkup/words";
import { LANGUAGES } from "../../src/i18n/language";

const CELL: FindingCell = {
  row: 3,
  role: "rfm",
  text: "8万5",
  problem: "ambiguousNumber",
  others: [1],
  advice: "推广促销套餐",
  expected: "manager",
  against: "50人以下",
};
const BARE: FindingCell = { row: 3, role: "rfm", text: "" };

describe.each(LANGUAGES)("the check-up in %s", (language) => {
  const words = checkupWords(language);

  test("names every finding differently, with advice and a sentence for its cells", () => {
    expect(new Set(FINDING_CODES.map(words.finding)).size).toBe(FINDING_CODES.length);
    for (const code of FINDING_CODES) {
      for (const text of [words.advice(code), words.cell(code, CELL), words.cell(code, BARE)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test("says why a cell cannot be read, and what a correction changes", () => {
    expect(words.cell("unreadable", CELL)).toContain("8.5万");
    expect(words.change({ row: 0, role: "name", before: "", after: "甲" })).toContain("→");
  });

  test("has a name for every group and severity", () => {
    expect(new Set(FINDING_GROUPS.map(words.group)).size).toBe(FINDING_GROUPS.length);
    expect(new Set(SEVERITIES.map(words.severity)).size).toBe(SEVERITIES.length);
  });
});

test("English sentences about English facts hold no Chinese but examples of it", () => {
  const { finding } = checkupWords("en-US");
  expect(FINDING_CODES.map(finding).join("")).not.toMatch(/[\u4e00-\u9fff]/);
});

test("every group has a finding", () => {
  expect(new Set(FINDING_CODES.map(groupOf))).toEqual(new Set(FINDING_GROUPS));
});
