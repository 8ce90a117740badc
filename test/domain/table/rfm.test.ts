import fc from "fast-check";
import { makeRfm, parseRfm, parseRfmText, scanRfm } from "../../../src/domain/table/rfm";

const A = { recency: 45, frequency: 3, monetary: 800_000 };

describe("the composite cell", () => {
  test.each([
    "45天/3次/80万",
    "４５天／３次／８０万",
    "45/3/80",
    "45 天 / 3 次 / 80 万元",
    "45天|3次|80w",
    "45天、3次、80萬",
    "45天,3次,80万",
    "45天/3次/800,000元",
    "R45 F3 M80",
    "R:45天/F:3次/M:80万",
    "45天 3次 80万",
    "45天/3单/0.008亿",
  ])("%s is 45 days, 3 orders, 80万", (text) => expect(parseRfm(text)).toEqual(A));

  test.each([
    ["45天//80万", { ...A, frequency: "blank" }],
    ["45天/三次/80万", { ...A, frequency: "ambiguousNumber" }],
    ["45天/3次/8万5", { ...A, monetary: "ambiguousNumber" }],
    ["-5天/3次/80万", { ...A, recency: "negative" }],
    ["2024-05-20/3次/80万", { ...A, recency: "dateForNumber" }],
    ["1个月/3次/80万", { ...A, recency: "notDays" }],
    ["45天/2.5次/80万", { ...A, frequency: "notWhole" }],
  ])("%s keeps what it can read and names what it cannot", (text, parsed) => expect(parseRfm(text)).toEqual(parsed));

  test.each(["", "//", "-/-/-", "无", null])("%p says nothing at all", (cell) =>
    expect(parseRfm(cell)).toEqual({ recency: "blank", frequency: "blank", monetary: "blank" }),
  );

  test.each(["45天/3次", "45天/3次/80万/2", 20, true, "老客户"])("%p is no composite", (cell) =>
    expect(parseRfm(cell)).toEqual({ recency: "unreadable", frequency: "unreadable", monetary: "unreadable" }),
  );

  test.each([
    "constructor/5次/150万",
    "45天/__proto__/80万",
    "45天/3次/valueOf",
    "toString/hasOwnProperty/isPrototypeOf",
  ])("%s is text like any other, whatever JavaScript calls by it", (cell) =>
    expect(Object.values(parseRfm(cell))).toContain("unreadable"),
  );

  test.each([
    "2024/5/20",
    "5/20/2024",
    "5/6/2024",
    "2024/5/6",
    "30/05/24",
    "05/20/24",
    "2024/05/20 10:30",
    "２０２４／５／２０",
    "2024 / 5 / 20",
    "2024/5/20元",
  ])("%s is a date and no composite", (cell) => {
    expect(parseRfm(cell)).toEqual({
      recency: "dateForFigures",
      frequency: "dateForFigures",
      monetary: "dateForFigures",
    });
    expect(scanRfm(cell, new Float64Array(3))).toBe(false);
  });

  test.each(["45/3/80", "15/5/24", "5/20/2500", "2024天/5次/20", "5/20/2024万", "15/5/150", "90/13/2024"])(
    "%s is no date",
    (cell) => expect(Object.values(parseRfm(cell)).every((reading) => typeof reading === "number")).toBe(true),
  );

  test("an amount without a unit has the unit that was said, else it is 万 and small", () => {
    const amount = (cell: string, unit?: "yuan" | "thousand"): unknown => parseRfm(cell, unit).monetary;
    expect(amount("45天/3次/8000", "yuan")).toBe(8000);
    expect(amount("45天/3次/8万", "yuan")).toBe(80_000);
    expect(amount("R45 F3 M8000", "yuan")).toBe(8000);
    expect(amount("45天/3次/800", "thousand")).toBe(800_000);
    expect(amount("45天/3次/800000", "yuan")).toBe(800_000);
    expect(amount("45天/3次/9999")).toBe(99_990_000);
    for (const cell of ["45天/3次/10000", "45天/3次/800000", "R45 F3 M800,000", "45/3/80000.5"])
      expect(amount(cell)).toBe("ambiguousNumber");
  });

  test("an Excel error stays an error", () => expect(parseRfm("#N/A").recency).toBe("errorValue"));

  test("what is written reads back", () => {
    fc.assert(
      fc.property(fc.nat(19_999), fc.nat(9_999), fc.nat(1e11), (recencyDays, orderCount, cents) => {
        const amountYuan = cents / 100;
        expect(parseRfm(makeRfm({ recencyDays, orderCount, amountYuan }))).toEqual({
          recency: recencyDays,
          frequency: orderCount,
          monetary: amountYuan,
        });
      }),
    );
    expect(makeRfm({ recencyDays: 45, orderCount: 3, amountYuan: 800_000 })).toBe("45天/3次/80万");
  });

  test("a cell that ends early says nothing of the row before", () => {
    expect(parseRfm("1天/9次/9万")).toEqual({ recency: 1, frequency: 9, monetary: 90_000 });
    for (const cell of ["45天/3", "45天/3次", "45天/3次/", "45", "45天/", "45天//", "/"])
      expect(parseRfm(cell)).toEqual(parseRfmText(cell));
    expect(parseRfm("45天/3").frequency).toBe("unreadable");
  });

  test.each([
    ["45天/3次/0.3333333333333万", 3333.333333333],
    ["45天/3次/10万亿", 1e13],
  ])("%s has an amount of %d 元", (cell, yuan) => expect(parseRfm(cell).monetary).toBeCloseTo(yuan, 6));

  test.each([
    ["45天/3次/1.2.3万", { ...A, monetary: "unreadable" }],
    ["45天/1000001次/80万", { ...A, frequency: "tooLarge" }],
    ["45天/123456789012345678次/80万", { ...A, frequency: "tooLarge" }],
    ["45天/3次/100001亿", { ...A, monetary: "tooLarge" }],
  ])("%s is more than a customer can have, or no number", (text, parsed) => expect(parseRfm(text)).toEqual(parsed));

  test("the fast reader agrees with the general one on everything it takes", () => {
    const piece = fc.constantFrom(
      "4",
      "45",
      "0",
      "７",
      "1.5",
      "80",
      "天",
      "次",
      "万",
      "萬",
      "w",
      "k",
      "元",
      "亿",
      "/",
      "／",
      ".",
      " ",
      ",",
      "-",
      "12345678901234",
    );
    const likely = fc
      .tuple(
        fc.nat(30_000),
        fc.nat(99),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.constantFrom("万", "亿", "万元", "元", "k", "", "元元", "w"),
      )
      .map(([r, f, m, unit]) => `${r}天/${f}次/${m.toFixed(r % 4)}${unit}`);
    const into = new Float64Array(3);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          likely,
          fc.array(piece, { maxLength: 12, size: "max" }).map((parts) => parts.join("")),
        ),
        (text) => {
          if (!scanRfm(text, into)) return;
          taken++;
          const { recency, frequency, monetary } = parseRfmText(text);
          expect([recency, frequency]).toEqual([into[0], into[1]]);
          expect(Math.abs(Number(monetary) - into[2])).toBeLessThanOrEqual(into[2] * 1e-12);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  test("the plain forms are taken by the fast reader", () => {
    const into = new Float64Array(3);
    for (const cell of [
      "45天/3次/80万",
      "45/3/80",
      "４５天／３次／８０萬",
      "45天/3次/80万元",
      "45天/3次/0.5亿",
      "45天/3次/800k",
    ]) {
      expect(scanRfm(cell, into)).toBe(true);
      expect([...into].slice(0, 2)).toEqual([45, 3]);
    }
  });
});
