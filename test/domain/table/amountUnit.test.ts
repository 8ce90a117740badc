import { amountUnitOf, unitAbove, unitOfHeader } from "../../../src/domain/table/amountUnit";

test.each([
  ["金额(万元)", "wan"],
  ["订单金额（元）", "yuan"],
  ["销售额", "yuan"],
  ["成交金额 万", "wan"],
  ["回款金额[亿元]", "yi"],
  ["Amount (k)", "thousand"],
  ["订单金额（单位：万元，含税）", "wan"],
  ["订单金额（含税，万元）", "wan"],
  ["订单金额（含税）（万元）", "wan"],
  ["订单金额（萬元/年）", "wan"],
  ["年采购额(万元/年)", "wan"],
  ["采购额 万元/年", "wan"],
  ["Amount (10K RMB)", "wan"],
  ["Amount (RMB 10K)", "wan"],
  ["Amount (10,000 RMB)", "wan"],
  ["Amount (W)", "wan"],
  ["Amount ($M)", "million"],
  ["Amount (USD mn)", "million"],
  ["Sales, $M", "million"],
  ["Amount ('000)", "thousand"],
  ["Amount (RMB'000)", "thousand"],
  ["Amount (in thousands)", "thousand"],
  ["Amount in thousands", "thousand"],
  ["Amount (K RMB)", "thousand"],
  ["Amount (RMB)", "yuan"],
  ["Amount per year", "yuan"],
  ["订单金额/万元", "wan"],
  ["金额_万元", "wan"],
  ["M(万)", "wan"],
  ["近12个月订单金额（百万）", "million"],
  ["订单金额（近12个月）", "yuan"],
  ["总金额", "yuan"],
])("the unit of %s is %s", (header, unit) => expect(amountUnitOf(header)).toBe(unit));

test.each(
  [
    "R12M",
    "L12M",
    "12M",
    "last 12M",
    "近3M",
    "6M",
    "前3M",
    "近 12 M",
    "rolling 12m",
    "M1-M12",
    "1-12M",
    "近4W",
    "T12M",
    "≥1W",
    "＞5万",
    "超过1万元",
    "元，超过1万元",
    "满10万",
    "10万以上",
    "10-50万",
    "10万~50万元",
    "over 10k",
    "50万",
  ].flatMap((words) => [`消费金额（${words}）`, `消费金额(${words})`, `消费金额 ${words}`, `消费金额_${words}`]),
)("a period or a condition is no unit: %s", (header) => {
  expect(amountUnitOf(header)).toBe("yuan");
  expect(unitOfHeader(header).unread).toBe("");
});

test.each([
  ["消费金额（万元，近12M）", "wan"],
  ["消费金额（R12M，万元）", "wan"],
  ["消费金额（R12M）（万元）", "wan"],
  ["消费金额（万元，≥1万）", "wan"],
  ["Sales (L12M, $M)", "million"],
  ["Sales (L12M, K)", "thousand"],
  ["金额（M）", "million"],
  ["金额（单位：1万元）", "wan"],
])("beside a period or a condition the unit of %s is %s", (header, unit) => expect(amountUnitOf(header)).toBe(unit));

test.each([
  ["金额（千万）", "千万"],
  ["金额（百元）", "百元"],
  ["Amount (bn)", "bn"],
  ["金额（折后点数）", "折后点数"],
  ["订单金额（含税，近12个月）", ""],
  ["Amount (net of VAT)", ""],
  ["订单金额(2023.6-2024.5)", ""],
  ["订单金额（万元）", ""],
])("of %s the brackets that are not understood are %j", (header, unread) =>
  expect(unitOfHeader(header).unread).toBe(unread),
);

test("a line above the table says the unit, the nearest line first", () => {
  expect(unitAbove([["2024年客户表"], ["", "", "单位：万元"]])).toBe("wan");
  expect(unitAbove([["金额单位:人民币千元"]])).toBe("thousand");
  expect(unitAbove([["Sales (RMB in thousands)"]])).toBe("thousand");
  expect(unitAbove([["（万元）"]])).toBe("wan");
  expect(unitAbove([["客户表"], ["", "", "", "万元"]])).toBe("wan");
  expect(unitAbove([["R", "F", "M"]])).toBeUndefined();
  expect(unitAbove([["万达客户表"], ["制表日期 2024-05-31"]])).toBeUndefined();
  expect(unitAbove([["单位：上海某公司"]])).toBeUndefined();
});
