import { readNote } from "../../../src/domain/strategy/notes";
import { saysNoOrder } from "../../../src/domain/table/noOrderNote";

const NEVER = [
  "注册未下单，关注其融资动态",
  "註冊後未下單",
  "尚未成交",
  "至今未下过单",
  "从来未曾下单",
  "未成交",
  "暂无订单记录",
  "没有任何订单",
  "没下过单",
  "Registered but never ordered",
  "No orders yet",
  "展会登记，尚未下单",
];
const STOPPED = [
  "近期未下单",
  "最近三个月没有下单",
  "近期无订单",
  "本月没下单",
  "客户无投诉",
  "订单已排产",
  "Repeat orders expected",
  "",
];

test.each(NEVER)("%s says that there never was an order", (note) => {
  expect(saysNoOrder(note)).toBe(true);
});

test.each(STOPPED)("%s says nothing of the kind", (note) => {
  expect(saysNoOrder(note)).toBe(false);
});

test("the reading of notes gives the same answer as the reading of a table", () => {
  for (const note of [...NEVER, ...STOPPED]) expect(readNote(note, []).saysNoOrder).toBe(saysNoOrder(note));
});
