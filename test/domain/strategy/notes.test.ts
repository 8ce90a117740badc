import { defaultSettings } from "../../../src/domain/settings/settings";
import { readNote } from "../../../src/domain/strategy/notes";
import { isoDay, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

const BASE = serialDay(2024, 5, 20) as SerialDay;
const WORDS = defaultSettings("zh-CN").riskWords;
const datesIn = (note: string): string[] =>
  readNote(note, WORDS, BASE).intents.map(({ text, from, to }) => `${text} ${isoDay(from)}…${isoDay(to)}`);

test("the method's four notes: a dated opportunity, an urgency, a threat, a contradiction", () => {
  expect(readNote("計劃Q3采購新設備", WORDS, BASE)).toMatchObject({
    opportunityWords: ["采購新設備"],
    intents: [{ text: "Q3", clause: "計劃Q3采購新設備" }],
  });
  expect(readNote("对供应链优化需求迫切", WORDS, BASE)).toMatchObject({
    urgentWords: ["迫切"],
    riskWords: [],
    intents: [],
  });
  expect(readNote("对比3家供应商报价", WORDS, BASE).riskWords).toHaveLength(1);
  expect(readNote("注册未下单，关注其融资动态", WORDS, BASE)).toMatchObject({
    saysNoOrder: true,
    opportunityWords: ["融资"],
    riskWords: [],
  });
});

test.each([
  ["计划Q3采购", ["Q3 2024-07-01…2024-09-30"]],
  ["第三季度招标", ["第三季度 2024-07-01…2024-09-30"]],
  ["下季度签", ["下季度 2024-07-01…2024-09-30"]],
  ["明年Q1采购", ["明年Q1 2025-01-01…2025-03-31"]],
  ["2025年Q2", ["2025年Q2 2025-04-01…2025-06-30"]],
  ["下周提供报价", ["下周 2024-05-27…2024-06-02"]],
  ["下周三拜访", ["下周三 2024-05-29…2024-05-29"]],
  ["周三给报价", ["周三 2024-05-22…2024-05-22"]],
  ["本周五签约", ["本周五 2024-05-24…2024-05-24"]],
  ["这周签约", ["这周 2024-05-20…2024-05-26"]],
  ["下下周拜访", ["下下周 2024-06-03…2024-06-09"]],
  ["下下周三拜访", ["下下周三 2024-06-05…2024-06-05"]],
  ["6月上旬交货", ["6月上旬 2024-06-01…2024-06-10"]],
  ["6月下旬交货", ["6月下旬 2024-06-21…2024-06-30"]],
  ["下月评审", ["下月 2024-06-01…2024-06-30"]],
  ["下个月底付款", ["下个月底 2024-06-25…2024-06-30"]],
  ["2024年6月签约", ["2024年6月 2024-06-01…2024-06-30"]],
  ["6月15日验收", ["6月15日 2024-06-15…2024-06-15"]],
  ["2024-07-01到期", ["2024-07-01 2024-07-01…2024-07-01"]],
  ["十月底招标", ["十月底 2024-10-25…2024-10-31"]],
  ["9月中旬交货", ["9月中旬 2024-09-11…2024-09-20"]],
  ["月底前", ["月底 2024-05-25…2024-05-31"]],
  ["年底前扩产", ["年底 2024-12-01…2024-12-31"]],
  ["今年底", ["今年底 2024-12-01…2024-12-31"]],
  ["下半年扩建", ["下半年 2024-07-01…2024-12-31"]],
  ["两周后回访", ["两周后 2024-06-03…2024-06-03"]],
  ["3个月内上线", ["3个月内 2024-05-20…2024-08-18"]],
  ["明天电话", ["明天 2024-05-21…2024-05-21"]],
  ["6-8月旺季", ["6-8月 2024-06-01…2024-08-31"]],
  ["1月采购", ["1月 2025-01-01…2025-01-31"]],
  ["下周报价，6月15日验收", ["下周 2024-05-27…2024-06-02", "6月15日 2024-06-15…2024-06-15"]],
  ["国庆后签约", ["国庆后 2024-10-08…2024-10-21"]],
  ["國慶節前備貨", ["國慶節前 2024-09-17…2024-09-30"]],
  ["春节前备货", ["春节前 2025-01-15…2025-01-28"]],
  ["过年后再谈", ["过年后 2025-02-05…2025-02-18"]],
  ["2026年春节放假", ["2026年春节 2026-02-17…2026-02-23"]],
  ["明年五一小长假前交货", ["明年五一小长假前 2025-04-17…2025-04-30"]],
  ["元旦换新设备", ["元旦 2025-01-01…2025-01-01"]],
  ["双11促销，双十一后补货", ["双11 2024-11-11…2024-11-11", "双十一后 2024-11-12…2024-11-25"]],
  ["下週簽約", ["下週 2024-05-27…2024-06-02"]],
  ["Ｑ３採購", ["Ｑ３ 2024-07-01…2024-09-30"]],
  ["ｎｅｘｔ　ｗｅｅｋ", ["ｎｅｘｔ　ｗｅｅｋ 2024-05-27…2024-06-02"]],
  ["周五一起吃饭", ["周五 2024-05-24…2024-05-24"]],
  ["call in 2 weeks, tender june 2024", ["in 2 weeks 2024-06-03…2024-06-03", "june 2024 2024-06-01…2024-06-30"]],
  ["decision by end of year", ["end of year 2024-12-01…2024-12-31"]],
])("%s is dated", (note, dates) => expect(datesIn(note)).toEqual(dates));

test.each([
  "上周三拜访过",
  "去年12月签约",
  "2023年5月签过",
  "4月已到货",
  "近12月下单3次",
  "每月底对账",
  "月均2单",
  "2024年13月",
  "6月31日",
  "24/7在线",
  "五一刚见过面",
  "2040年春节",
  "十五一期项目",
  "双117型设备",
  "",
])("%s plans nothing", (note) => expect(datesIn(note)).toEqual([]));

test("without a base day no date is read", () => {
  expect(readNote("下周报价", WORDS).intents).toEqual([]);
});

test("a note that orders stopped does not say that there never was one", () => {
  expect(readNote("近期未下单", WORDS).saysNoOrder).toBe(false);
  expect(readNote("註冊後未下單", WORDS).saysNoOrder).toBe(true);
  expect(readNote("暂无订单记录", WORDS).saysNoOrder).toBe(true);
  expect(readNote("展会登记，尚未下单", WORDS).saysNoOrder).toBe(true);
});

test("a blank or a number is an empty reading", () => {
  for (const note of ["", "   ", 5, null, undefined])
    expect(readNote(note, WORDS, BASE)).toMatchObject({ riskWords: [], intents: [] });
});
