// Each decision about a column by itself: is it taken, and if not, why not?

import fc from "fast-check";
import { columnCurrency, currencyOf } from "../../../src/domain/table/currency";
import { dayOrderOf } from "../../../src/domain/table/dayOrder";
import { didYouMean } from "../../../src/domain/table/didYouMean";
import { isGradable, recognizeTable } from "../../../src/domain/table/headers";
import { findHeader, likelyHeader } from "../../../src/domain/table/headerRow";
import { matchHeader } from "../../../src/domain/table/headerMatch";
import { makeRfm } from "../../../src/domain/table/rfm";
import { isRfmCode } from "../../../src/domain/table/scores";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { isoDay, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

const AS_OF = serialDay(2024, 6, 4) as SerialDay;
type Rows = readonly (readonly CellValue[])[];
const passedIn = (headers: readonly string[], sample: Rows): unknown => recognizeTable(headers, { sample }).passed;

describe("a list in which ids come back and every row has one order", () => {
  const isList = (header: string, rows: Rows): boolean =>
    recognizeTable(["客户编号", header, "订单次数", "订单金额"], { sample: rows }).isOrderLines;
  const five = (counts: Rows[number]): Rows =>
    ["C1", "C2", "C1", "C2", "C3"].map((id, at) => [id, AS_OF - at, counts[at], 50_000]);

  test.each<Rows[number]>([
    [[1, 1, 1, 1, 1]],
    [["1次", "1", 1, 1, 1]],
    [["", "", "", "", ""]],
    [[1, "", 1, "", 1]],
  ] as never)("%j is a list of orders, whatever its day is called", (counts) =>
    expect(isList("最近下单时间", five(counts as never))).toBe(true),
  );

  test("is none where a row has two orders, or where one id alone comes back", () => {
    expect(isList("最近下单时间", five([1, 2, 1, 1, 1]))).toBe(false);
    expect(isList("最近下单时间", five([1, 1, 1, 1, 1]).slice(0, 3))).toBe(false);
  });
});

test("figures written by the product are never a code of points", () => {
  const whole = fc.nat(5_000);
  fc.assert(
    fc.property(whole, fc.nat(400), whole, (recencyDays, orderCount, wan) => {
      expect(isRfmCode(makeRfm({ recencyDays, orderCount, amountYuan: wan * 1e4 }))).toBe(false);
    }),
  );
});

test.each(["555", 555, 111, "1,0,1", "5/4/3", "5-4-3", "高低高", "HLH", "R5F4M3", 15])(
  "%s is a code of points",
  (cell) => expect(isRfmCode(cell)).toBe(true),
);

test.each(["45天/3次/80万", "45/3/80", "5天/4次/3万", "120/1/5", "无", "", "45天"])("%s is none", (cell) =>
  expect(isRfmCode(cell)).toBe(false),
);

test("three columns of marks are left aside together, whatever marks they hold", () => {
  const marks = fc.array(fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(marks, (rows) => {
      const { map, passed } = recognizeTable(["客户", "R", "F", "M"], { sample: rows.map((row) => ["甲", ...row]) });
      expect([isGradable(map), passed]).toEqual([false, { 1: "score", 2: "score", 3: "score" }]);
    }),
  );
});

test("one amount above ten makes figures of all three", () => {
  expect(
    passedIn(
      ["客户", "R", "F", "M"],
      [
        ["甲", 5, 4, 80_000],
        ["乙", 3, 2, 1],
      ],
    ),
  ).toEqual({});
});

test("each reason is told for its column", () => {
  expect(passedIn(["Name", "Account Name", "Total"], [["#1001", "A", 5]])).toMatchObject({ 0: "orderNumber" });
  expect(passedIn(["Account", "Amount"], [["1122 应收账款", 5]])).toEqual({ 0: "ledger" });
  expect(passedIn(["Annual Revenue", "年营业额"], [[1, 2]])).toEqual({ 0: "turnover", 1: "turnover" });
  expect(passedIn(["客户等级"], [["VIP"], ["普通"], ["A"]])).toEqual({ 0: "notGrades" });
  expect(passedIn(["客户等级"], [["A"], ["A级"], ["s"], ["B"], ["VIP"]])).toEqual({});
  expect(passedIn(["客户等级"], [[""], ["—"]])).toEqual({});
  expect(passedIn(["R得分", "F_Score", "Monetary Score"], [[1, 2, 3]])).toEqual({ 0: "score", 1: "score", 2: "score" });
  expect(passedIn(["订单金额", "销售额"], [[1e5, 2e5]])).toEqual({ 1: "second" });
});

test("what should be confirmed is told with its words", () => {
  const doubtsIn = (...headers: string[]) => recognizeTable(headers).doubts;
  expect(doubtsIn("订单金额（折后点数）")).toEqual([{ code: "unitUnread", column: 0, text: "折后点数" }]);
  expect(doubtsIn("累计消费金额", "Total Orders")).toMatchObject([
    { code: "lifetime", column: 1 },
    { code: "lifetime", column: 0 },
  ]);
  expect(doubtsIn("近12个月累计消费金额（万元）", "订单次数")).toEqual([]);
});

test.each<[readonly string[], unknown]>([
  [["20/05/24", "25/02/24"], "dayFirst"],
  [["24/05/20", "24/02/25"], "yearFirst"],
  [["5/20/24", "2/25/24"], "monthFirst"],
  [["20/05/2024", "05/06/2024"], "dayFirst"],
  [["05/20/2024", "05/06/2024"], "monthFirst"],
  [["05/06/2024", "04/03/2024"], "unknown"],
  [["13/05/2024", "05/13/2024"], "unknown"],
  [["10/11/12"], "unknown"],
  [["2024-05-20", "2024年5月20日", "20240520", ""], undefined],
])("the order of %j is %s", (cells, order) => expect(dayOrderOf(cells, AS_OF)).toBe(order));

test("dates of the last two years in any one order are read back or asked, never read as another day", () => {
  const days = fc.array(fc.integer({ min: AS_OF - 700, max: AS_OF }), { minLength: 1, maxLength: 30 });
  const orders = ["yearFirst", "monthFirst", "dayFirst"] as const;
  fc.assert(
    fc.property(days, fc.constantFrom(...orders), fc.constantFrom("/", "-", "."), (serials, order, separator) => {
      const cells = serials.map((day) => {
        const [y, m, d] = isoDay(day as SerialDay)
          .slice(2)
          .split("-");
        const parts = { yearFirst: [y, m, d], monthFirst: [m, d, y], dayFirst: [d, m, y] }[order];
        return parts.join(separator);
      });
      expect([order, "unknown"]).toContain(dayOrderOf(cells, AS_OF));
    }),
    { numRuns: 1_000 },
  );
});

test("a currency is that of its sign, and a column has one only where most amounts bear it", () => {
  expect(["$1,200", "US$5", "HK$8", "€3", "￥80", "80万元", "80万", 80].map(currencyOf)).toEqual([
    "usd",
    "usd",
    "hkd",
    "eur",
    "cny",
    "cny",
    undefined,
    undefined,
  ]);
  expect(columnCurrency(["$1", "$2", 3])).toBe("usd");
  expect(columnCurrency(["$1", 2, 3])).toBe("cny");
  expect(columnCurrency(["$1", "€2"])).toBe("mixed");
  expect(columnCurrency([1, "80万", ""])).toBeUndefined();
});

test("a header near a known name is proposed where its cells read so", () => {
  expect(didYouMean("客户编号码", ["K1"], {})).toBe("id");
  expect(didYouMean("客户编号码", ["K1"], { id: 0 })).not.toBe("id");
  expect(didYouMean("最近的下单时间", ["甲"], {})).not.toBe("recency");
  expect(didYouMean("Custmer name", ["Acme"], {})).toBe("name");
  expect(didYouMean("电话", ["138"], {})).toBeUndefined();
});

test.each([
  ["求和项:金额", "monetary"],
  ["R/天", "recency"],
  ["用户ID", "id"],
  ["1级行业", "industry"],
  ["最后一次成交时间", "recency"],
  ["BP Name", "name"],
  ["专管业务员", "owner"],
  ["最近修改日", "updated"],
  ["年进货总额", "monetary"],
  ["上次拿货距今天数", "recency"],
])("%s is %s", (header, role) => expect(matchHeader(header)?.role).toBe(role));

describe("the header row", () => {
  const data: Rows = [
    ["K01", "甲", 15, 5, 1_500_000],
    ["K02", "乙", 45, 3, 800_000],
  ];
  const header = ["客户编号", "客户名称", "距今天数", "订单次数", "订单金额"];

  test("is the first that can be graded by, though one further down names more", () => {
    const rows = [header, ...data, [], [...header, "所属行业", "负责人", "备注"], ...data];
    expect(findHeader(rows)).toMatchObject({ row: 0, from: 0, to: 5, rows: 1 });
  });

  test("may be two rows, and each column has the lower word", () => {
    const rows = [["客户编号", "客户名称", "RFM指标"], ["", "", "R", "F", "M"], ...data];
    expect(findHeader(rows)).toMatchObject({ row: 1, rows: 2, headers: ["客户编号", "客户名称", "R", "F", "M"] });
  });

  test("reaches a grade column that stands alone by the name we give it, and none by another name", () => {
    const withGrades = (name: string): Rows => [[...header, "", name], ...data.map((row) => [...row, "", "S"])];
    expect(["客户等级", "Customer grade", "等级", "Level"].map((name) => findHeader(withGrades(name))?.to)).toEqual([
      7, 7, 5, 5,
    ]);
  });

  test("ends at an empty column, and at none that has cells without a header", () => {
    expect(findHeader([[...header, "", "等级"], ...data.map((row) => [...row, "", "S"])])).toMatchObject({
      from: 0,
      to: 5,
    });
    expect(findHeader([[...header, "", "等级"], ...data.map((row) => [...row, 1, "S"])])).toMatchObject({
      from: 0,
      to: 7,
    });
    const spaced = [header[0], header[1], "", ...header.slice(2)];
    expect(findHeader([spaced, ...data.map(([id, name, ...rest]) => [id, name, "", ...rest])])).toMatchObject({
      to: 6,
    });
  });

  test("where none is known the one most like a header is proposed, and nothing for a sheet without one", () => {
    expect(likelyHeader([["报表"], ["Kunde", "Umsatz"], ["A", 5], ["B", 6]])).toMatchObject({ row: 1, isSure: false });
    expect(likelyHeader([["报表"]])).toBeUndefined();
    expect(
      likelyHeader([
        [1, 2],
        [3, 4],
      ]),
    ).toBeUndefined();
    expect(likelyHeader([])).toBeUndefined();
  });

  test("a known name weighs as much as two columns of numbers, and of equals the upper row is proposed", () => {
    const named: readonly CellValue[] = ["客户名称", "负责人"];
    expect(likelyHeader([named, ["甲", "乙", "丙", "丁"], ["一", "二", 3, 4]])?.row).toBe(0);
    expect(likelyHeader([named, ["甲", "乙", "丙", "丁", "戊"], ["一", "二", 3, 4, 5]])?.row).toBe(1);
  });
});
