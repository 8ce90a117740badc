import fc from "fast-check";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { riskWordReader } from "../../../src/domain/strategy/riskWords";

const read = riskWordReader(defaultSettings("zh-CN").riskWords);
const readEnglish = riskWordReader(defaultSettings("en-US").riskWords);

test("a comparison of quotes is one risk word, shown as it stands", () => {
  expect(read("对比3家供应商报价")).toEqual(["对比3家供应商报价"]);
  expect(read("對比３家供應商報價")).toEqual(["對比３家供應商報價"]);
  expect(read("客户正在对比三家的报价，下周定")).toEqual(["对比三家的报价"]);
});

test("different words count one by one, the same word twice counts once", () => {
  expect(read("竞品降价，客户投诉交期")).toEqual(["竞品", "降价", "投诉"]);
  expect(read("投诉两次：3月投诉，5月又投诉")).toEqual(["投诉"]);
});

test("the method's calm notes hold no risk word", () => {
  for (const note of ["计划Q3采购新设备", "对供应链优化需求迫切", "注册未下单，关注其融资动态", "与去年对比增长明显"]) {
    expect(read(note)).toEqual([]);
  }
  expect(read("竞品公司正在接触")).toEqual(["竞品"]);
});

test.each([
  "无投诉",
  "没有竞品",
  "無投訴",
  "暂无退货",
  "从未投诉",
  "没有任何投诉",
  "无投诉、退货",
  "未收到投诉",
  "不会停用",
  "投诉已解决",
  "非竞品",
  "不考虑更换供应商",
  "不准备更换供应商",
  "排除更换供应商的可能",
  "已排除更换供应商的可能",
  "不打算换供应商",
  "不打算更换供应商",
  "没有打算更换供应商",
  "没有更换供应商的计划",
  "暂不考虑更换供应商",
  "没想过更换供应商",
  "無意更換供應商",
  "不想更换供应商",
  "不愿意更换供应商",
  "不计划停用",
  "放弃更换供应商",
  "取消了更换供应商的计划",
  "不至于停用",
])("%s is no risk", (note) => expect(read(note)).toEqual([]));

test.each([
  ["不是没有投诉", ["投诉"]],
  ["无投诉，但要求降价", ["降价"]],
  ["无论竞品怎么报", ["竞品"]],
  ["非常不满", ["不满"]],
  ["未来竞品会进来", ["竞品"]],
  ["不排除更换供应商的可能", ["更换供应商"]],
  ["不能排除更换供应商", ["更换供应商"]],
  ["没有放弃更换供应商", ["更换供应商"]],
  ["考虑更换供应商", ["更换供应商"]],
  ["打算更换供应商", ["更换供应商"]],
  ["不得不更换供应商", ["更换供应商"]],
  ["不考虑续约，更换供应商", ["更换供应商"]],
])("%s still is", (note, words) => expect(read(note)).toEqual(words));

test("English notes are read by whole words and with negation", () => {
  expect(readEnglish("Competitor visited, comparing 3 suppliers")).toEqual(["Competitor", "comparing 3 suppliers"]);
  expect(readEnglish("no complaints so far")).toEqual([]);
  expect(readEnglish("recompetitor")).toEqual([]);
});

test("a user's word is text, not a pattern, and blanks are passed over", () => {
  expect(riskWordReader(["a+b(c", "", "  ", "…"])("see A+B(C here")).toEqual(["A+B(C"]);
  expect(riskWordReader([])("投诉")).toEqual([]);
});

test("whatever is found is a part of the note as typed", () => {
  const piece = fc.constantFrom(
    "投诉",
    "投訴",
    "无",
    "没有",
    "、",
    "，",
    "竞品",
    "對比",
    "３家",
    "報價",
    "供应商",
    "降价",
    "ABC",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const note = pieces.join("");
      const words = read(note);
      expect(words.every((word) => note.includes(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});
