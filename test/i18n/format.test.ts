import fc from "fast-check";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
import {
  amountMeasure,
  amountText,
  countText,
  dayText,
  decimalText,
  limitText,
  listDayText,
  percentText,
  ratioText,
} from "../../src/i18n/format";
import { LANGUAGES, languageOf } from "../../src/i18n/language";

const day = (year: number, month: number, date: number): SerialDay => {
  const serial = serialDay(year, month, date);
  if (serial === undefined) throw new Error("no such day");
  return serial;
};

describe("amounts", () => {
  test.each([
    [800_000, "80万", "800k"],
    [1_500_000, "150万", "1.5M"],
    [366_666.67, "36.67万", "366.7k"],
    [120_000_000, "1.2亿", "120M"],
    [8_600, "8,600元", "8.6k"],
    [860, "860元", "860"],
    [0, "0元", "0"],
    [0.4, "0元", "0"],
    [-50_000, "-5万", "-50k"],
    [12_345_678_900, "123.5亿", "12.3B"],
  ])("%d reads %s and %s", (yuan, chinese, english) => {
    expect(amountText(yuan, "zh-CN")).toBe(chinese);
    expect(amountText(yuan, "en-US")).toBe(english);
  });

  test("an amount that rounds up to the next unit takes the next unit", () => {
    expect(amountText(99_999_999, "zh-CN")).toBe("1亿");
    expect(amountText(9_999.7, "zh-CN")).toBe("1万");
    expect(amountText(999_999, "en-US")).toBe("1M");
  });

  test("a figure that is not there is a dash, never 0", () => {
    for (const language of LANGUAGES) expect(amountText(Number.NaN, language)).toBe("—");
  });

  test("what is printed is within the rounding of its unit", () => {
    const size: Record<string, number> = { 亿: 1e8, 万: 1e4, 元: 1, B: 1e9, M: 1e6, k: 1e3, "": 1 };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom(...LANGUAGES), (yuan, language) => {
        const { value, unit } = amountMeasure(yuan, language);
        const back = Number(value.replaceAll(",", "")) * size[unit];
        expect(Math.abs(back - yuan)).toBeLessThanOrEqual(Math.max(0.5, size[unit] * 0.0501));
      }),
    );
  });
});

describe("ratios", () => {
  test("a value below a limit never prints as the limit", () => {
    expect(ratioText(0.799, 0.8)).toBe("0.79×");
    expect(ratioText(0.7951, 0.8)).toBe("0.79×");
    expect(ratioText(1.4999, 1.5)).toBe("1.49×");
  });

  test("a value above a limit never prints as the limit", () => {
    expect(ratioText(1.501, 1.5)).toBe("1.51×");
  });

  test("a value at the limit prints as the limit, also where decimals are off by a hair", () => {
    expect(ratioText(0.08 / 0.1, 0.8)).toBe("0.80×");
    expect(ratioText(1.3 + 1e-12, 1.3)).toBe("1.30×");
  });

  test("without a limit two decimals are rounded", () => {
    expect(ratioText(1.5909)).toBe("1.59×");
    expect(ratioText(Number.NaN)).toBe("—");
  });

  test("the printed ratio stands on the same side of its limit as the ratio", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 500 }).map((hundredths) => hundredths / 100),
        (ratio, limit) => {
          fc.pre(Math.abs(ratio - limit) > 1e-8);
          const printed = Number(ratioText(ratio, limit).slice(0, -1));
          expect(Math.sign(printed - limit)).toBe(Math.sign(ratio - limit));
          expect(Math.abs(printed - ratio)).toBeLessThanOrEqual(0.0101);
        },
      ),
    );
  });

  test("a limit prints as it was set", () => {
    expect(limitText(1.5)).toBe("1.5×");
    expect(limitText(2)).toBe("2×");
  });
});

describe("days and counts", () => {
  test("a day is written as its place asks", () => {
    const friday = day(2024, 5, 31);
    expect(dayText(friday, "stored", "zh-CN")).toBe("2024-05-31");
    expect(dayText(friday, "short", "en-US")).toBe("05-31");
    expect(dayText(friday, "heading", "zh-CN")).toBe("5月31日 周五");
    expect(dayText(friday, "heading", "en-US")).toBe("Fri, May 31");
    expect(dayText(friday, "full", "zh-CN")).toBe("2024-05-31 周五");
    expect(dayText(friday, "weekday", "en-US")).toBe("Fri");
  });

  test("a day of another year keeps its year in a list", () => {
    expect(listDayText(day(2024, 6, 2), day(2024, 5, 31))).toBe("06-02");
    expect(listDayText(day(2025, 1, 2), day(2024, 12, 31))).toBe("2025-01-02");
  });

  test("counts have thousands separators and decimals no trailing zeros", () => {
    expect(countText(1_048_575)).toBe("1,048,575");
    expect(decimalText(2.6667, 2)).toBe("2.67");
    expect(decimalText(1.005, 2)).toBe("1.01");
    expect(decimalText(3, 2)).toBe("3");
    expect(decimalText(-0.001, 2)).toBe("0");
    expect(percentText(3 / 14)).toBe("21%");
  });
});

test("every Chinese reads Chinese, everybody else English, and nobody is left without words", () => {
  expect(languageOf("zh-TW")).toBe("zh-CN");
  expect(languageOf("en-GB")).toBe("en-US");
  expect(languageOf("fr-FR")).toBe("en-US");
  expect(languageOf(undefined)).toBe("zh-CN");
});
