import fc from "fast-check";
import { makeAmount, parseAmount } from "../../../src/domain/table/amount";
import { parseOrderCount, parseRecencyDays } from "../../../src/domain/table/count";
import { parseDay } from "../../../src/domain/table/day";
import { isBlankCell } from "../../../src/domain/table/text";
import { calendarDate, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

const MAY_20 = serialDay(2024, 5, 20);

describe("amounts are read into 元 in every form people write", () => {
  test.each([
    ["800000", 800_000],
    ["80万", 800_000],
    ["80萬", 800_000],
    ["80万元", 800_000],
    ["1.2亿", 120_000_000],
    ["￥80,000", 80_000],
    ["¥80,000.00", 80_000],
    ["RMB 80万", 800_000],
    ["80w", 800_000],
    ["80W", 800_000],
    ["80k", 80_000],
    ["８０万", 800_000],
    ["８０，０００", 80_000],
    ["1亿2000万", 120_000_000],
    ["8万5000", 85_000],
    ["8万5千", 85_000],
    ["5百万", 5_000_000],
    ["2.3万", 23_000],
    [" 80 万\u200b", 800_000],
    ["0", 0],
    ["10万亿", 1e13],
    ["0.3333333333333万", 3333.333333333],
  ])("%s is %d 元", (text, yuan) => expect(parseAmount(text, "yuan")).toBe(yuan));

  test.each([
    ["8万5", "ambiguousNumber"],
    ["八十万", "ambiguousNumber"],
    ["约80万", "ambiguousNumber"],
    ["80-100万", "ambiguousNumber"],
    ["(1,200)", "negative"],
    ["-1200", "negative"],
    ["－１２００", "negative"],
    ["1,20", "unreadable"],
    ["1.2.3万", "unreadable"],
    ["1.2.3", "ambiguousNumber"],
    ["2024-05-20", "dateForNumber"],
    ["2024/5/20", "dateForNumber"],
    ["10.0000001万亿", "tooLarge"],
    ["1e400", "tooLarge"],
    ["123456789012345678", "tooLarge"],
    ["80%", "unreadable"],
    ["很多", "unreadable"],
    ["5万8万", "unreadable"],
    ["#N/A", "errorValue"],
    ["-", "blank"],
    ["暂无", "blank"],
    ["\u3000", "blank"],
  ])("%s is refused as %s", (text, code) => expect(parseAmount(text, "yuan")).toBe(code));

  test("a number takes the unit of its header, and text keeps its own", () => {
    expect(parseAmount(80, "wan")).toBe(800_000);
    expect([0.5, 0, -0.01].map((amount) => parseAmount(amount, "wan"))).toEqual([5_000, 0, "negative"]);
    expect(parseAmount(2.3, "wan")).toBe(23_000);
    expect(parseAmount("80", "wan")).toBe(800_000);
    expect(parseAmount("800000元", "wan")).toBe(800_000);
    expect(parseAmount(800_000, "yuan")).toBe(800_000);
  });

  test("an amount written as text reads back as the same amount", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        (cents) => parseAmount(makeAmount(cents / 100), "yuan") === cents / 100,
      ),
    );
  });
});

describe("counts and days", () => {
  test.each([
    ["3次", 3],
    ["３ 单", 3],
    ["3.0", 3],
    [3, 3],
    ["1,200", 1200],
    ["三次", "ambiguousNumber"],
    ["2024-05-20", "dateForNumber"],
    ["2024年5月20日", "dateForNumber"],
    ["1-2次", "ambiguousNumber"],
    [2.5, "notWhole"],
    [1_000_000, 1_000_000],
    ["1000001次", "tooLarge"],
    [123_456_789_012_345_680, "tooLarge"],
    ["123456789012345678次", "tooLarge"],
    [-1, "negative"],
    ["", "blank"],
    [true, "unreadable"],
  ])("%p orders are %p", (cell, reading) => expect(parseOrderCount(cell)).toBe(reading));

  test.each([
    ["45天", 45],
    ["４５ 天", 45],
    ["45", 45],
    ["今天", 0],
    ["昨天", 1],
    ["3天前", 3],
    ["1个月", "notDays"],
    ["半年", "notDays"],
    ["2024-05-20", "dateForNumber"],
    [45_432, "implausible"],
    ["-5天", "negative"],
    ["无", "blank"],
  ])("%p days are %p", (cell, reading) => expect(parseRecencyDays(cell)).toBe(reading));
});

describe("dates are read in every form people write", () => {
  test.each([
    "2024/5/20",
    "2024-05-20",
    "2024.5.20",
    "20240520",
    20_240_520,
    "2024年5月20日",
    "２０２４年５月２０日",
    "24/5/20",
    "24年5月20日",
    "2024/5/20 14:30",
    "2024-05-20T10:00:00Z",
    "2024-05-20 周一",
    "2024年5月20日 下午3点",
    "20-May-2024",
    "5/20/2024",
    45_432.6,
  ])("%p is 2024-05-20", (cell) => expect(parseDay(cell)).toBe(MAY_20));

  test.each([
    ["5/6/2024", "ambiguousDate"],
    ["5/6/24", "ambiguousDate"],
    ["05/06/24", "ambiguousDate"],
    ["5月20日", "yearMissing"],
    ["5/20", "yearMissing"],
    ["2024年5月", "unreadable"],
    ["2024/13/40", "unreadable"],
    ["2024-02-30", "unreadable"],
    ["1970-01-01", "implausible"],
    ["1970/1/1 08:00:00", "implausible"],
    [25_569, "implausible"],
    [19_700_101, "implausible"],
    [25_569.333, "implausible"],
    ["1900-01-01", "implausible"],
    ["1969年12月31日", "implausible"],
    [45, "implausible"],
    ["#VALUE!", "errorValue"],
    ["/", "blank"],
  ])("%p is refused as %s", (cell, code) => expect(parseDay(cell)).toBe(code));

  test("every day reads back from the ways Excel users write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 25_570, max: 73_000 }), (serial) => {
        const { year, month, day } = calendarDate(serial as SerialDay);
        const two = (value: number): string => String(value).padStart(2, "0");
        for (const text of [
          `${year}-${two(month)}-${two(day)}`,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          `${year}${two(month)}${two(day)}`,
        ]) {
          expect(parseDay(text)).toBe(serial);
        }
        expect(parseDay(serial + 0.75)).toBe(serial);
      }),
    );
  });
});

describe("a blank is blank in every disguise, and never 0", () => {
  test.each(["", " ", "\u3000", "\u00a0", "\u200b", "/", "-", "—", "无", "暂无", "N/A", null, undefined])(
    "%p is blank",
    (cell) => expect(isBlankCell(cell)).toBe(true),
  );
  test.each([0, false, "0", "无锡机械", "没问题公司", "C2024", "#N/A"])("%p is not", (cell) =>
    expect(isBlankCell(cell)).toBe(false),
  );
});
