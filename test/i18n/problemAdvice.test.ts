// What the words about a cell tell people to write must be right for that very cell: read again in its place, it is taken.

import { checkUp } from "../../src/domain/checkup/checkUp";
import { parseAmount } from "../../src/domain/table/amount";
import { parseOrderCount, parseRecencyDays } from "../../src/domain/table/count";
import { parseDay } from "../../src/domain/table/day";
import { parseRfm } from "../../src/domain/table/rfm";
import type { CellValue } from "../../src/domain/vocabulary/cell";
import { checkupWords } from "../../src/i18n/checkup/words";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { sentences } from "../../src/i18n/sentences/sentences";
import { tableOf } from "../domain/checkup/tables";

const HEADERS = ["客户编号", "客户名称", "最近下单时间", "订单次数", "订单金额", "最后更新时间"];
const SOUND = ["C202405001", "甲", "2024-05-20", 3, "80万", "2024-05-20"] as const;
const ROLE_AT = { recency: 2, frequency: 3, monetary: 4, updated: 5 } as const;
type FigureRole = keyof typeof ROLE_AT;

const ODD: readonly CellValue[] = [
  ...["N/A", "1900/1/0", "无", "-", "#N/A", "1970-01-01", "1900-01-01", "2024-05-20/3次/80万", "45天/3次/80万"],
  ...[
    "2024-05-20",
    "2024年5月20日",
    "5/6/2024",
    "5月20日",
    "2024-13-40",
    "1个月",
    "半年",
    "昨天左右",
    "约50",
    "50-80万",
  ],
  ...[
    "三次",
    "8万5",
    "-5",
    "-5天",
    "2.5",
    "45",
    "45432天",
    "很多",
    "123456789012345678",
    "toString",
    -5,
    2.5,
    45,
    1e15,
  ],
];

/** Every finding's words about one odd cell among sound rows. */
function wordsAbout(role: FigureRole | "rfm", cell: CellValue, language: Language): readonly string[] {
  const rows =
    role === "rfm"
      ? [
          ["客户编号", "客户名称", "R/F/M", "最后更新时间"],
          ["C202405001", "甲", cell, "2024-05-20"],
        ]
      : [HEADERS, SOUND.map((sound, at) => (at === ROLE_AT[role] ? cell : sound))];
  const sound = rows[0].map((header): CellValue =>
    header === "R/F/M" ? "45天/3次/80万" : (SOUND[HEADERS.indexOf(String(header))] ?? ""),
  );
  const table = tableOf([
    ...rows,
    sound.with(0, "C202405002").with(1, "乙"),
    sound.with(0, "C202405003").with(1, "丙"),
  ]);
  const words = checkupWords(language);
  return checkUp(table).flatMap(({ code, cells }) =>
    cells.filter((found) => found.row === 0 && found.role === role).map((found) => words.cell(code, found)),
  );
}

const isNumber = (reading: unknown): boolean => typeof reading === "number";
const TAKEN: Readonly<Record<FigureRole | "rfm", (text: string) => boolean>> = {
  recency: (text) => isNumber(parseDay(text)) || isNumber(parseRecencyDays(text)),
  frequency: (text) => isNumber(parseOrderCount(text)),
  monetary: (text) => isNumber(parseAmount(text, "yuan")),
  updated: (text) => isNumber(parseDay(text)),
  rfm: (text) =>
    Object.values(parseRfm(text)).every(isNumber) ||
    [parseRecencyDays, parseOrderCount, (part: string) => parseAmount(part, "wan")].some((read) =>
      isNumber(read(text)),
    ),
};

/** What a sentence gives as a pattern, behind its advice. */
function proposalsIn(said: string): readonly string[] {
  const advice = /(?:写成|例如|: write|such as) ?(.+)$/u.exec(said)?.[1] ?? "";
  return [...advice.matchAll(/[\d./:-]+(?:天|次|万|元)?(?:\/\d+次\/\d+万)?/gu)].map(([text]) =>
    text.replace(/[.:]$/, ""),
  );
}

describe.each(LANGUAGES)("in %s what is proposed for a cell can be read in that cell", (language) => {
  test.each([...Object.keys(ROLE_AT), "rfm"] as (FigureRole | "rfm")[])("%s", (role) => {
    let proposed = 0;
    for (const cell of ODD)
      for (const said of wordsAbout(role, cell, language))
        for (const proposal of proposalsIn(said)) {
          proposed++;
          expect([cell, said, proposal, TAKEN[role](proposal)]).toEqual([cell, said, proposal, true]);
        }
    expect(proposed).toBeGreaterThan(5);
  });
});

const saidOf = (role: FigureRole | "rfm", cell: CellValue): string => wordsAbout(role, cell, "zh-CN").join("；");

test.each([
  ["N/A", "R写的是“N/A”，等于没填"],
  ["1900/1/0", "R写的是“1900/1/0”，等于没填"],
  ["1970-01-01", "R“1970-01-01”是系统里的空日期：没有就留空，有就写真正的日期"],
  ["2024-05-20/3次/80万", "R“2024-05-20/3次/80万”读不懂：写成 45天 或 2024-05-20"],
  ["5月20日", "R“5月20日”没有年份：写成 2024-05-20 这样的日期"],
])("in a date column %s is told apart from a missing part of R/F/M", (cell, said) =>
  expect(saidOf("recency", cell)).toBe(said),
);

test.each([
  ["N/A", "最后更新时间写的是“N/A”，等于没填，R 只能按表内记录"],
  ["2024-05-20/3次/80万", "最后更新时间“2024-05-20/3次/80万”读不懂：写成 2024-05-20"],
  ["1970-01-01", "最后更新时间“1970-01-01”是系统里的空日期：没有就留空，有就写真正的日期"],
  ["-5", "最后更新时间“-5”读不懂：写成 2024-05-20"],
])("%s in 最后更新时间 is asked for as a date", (cell, said) => {
  const rows = [
    ["客户编号", "R/F/M", "最后更新时间"],
    ["C202405001", "45天/3次/80万", cell],
  ];
  const { cells, code } = checkUp(tableOf(rows)).find((found) => found.cells[0].role === "updated") ?? never();
  expect(checkupWords("zh-CN").cell(code, cells[0])).toBe(said);
});

test("a date among orders or amounts is no figure in doubt", () => {
  expect(saidOf("frequency", "2024-05-20")).toBe("F“2024-05-20”是日期，不是次数：写成 3 或 3次");
  expect(saidOf("monetary", "2024-05-20")).toBe("M“2024-05-20”是日期，不是金额：写成 80万 或 800000元");
  expect(saidOf("rfm", "2024-05-20/3次/80万")).toBe(
    "“2024-05-20/3次/80万”里有日期：R 写天数、F 写次数、M 写金额，例如 45天/3次/80万",
  );
  expect(saidOf("rfm", "1个月/3次/80万")).toBe("“1个月/3次/80万”说不出是几天：R 写天数，例如 30天");
});

test("a sentence for a cell of any role is whole", () => {
  const { problem } = sentences("zh-CN");
  expect(problem({ row: 0, role: "industry", code: "errorValue", text: "#N/A", blocking: true })).toContain("所属行业");
});

function never(): never {
  throw new Error("nothing was found");
}
