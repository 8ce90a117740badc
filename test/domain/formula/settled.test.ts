import { callsOurs, isSameFormula, stateOf } from "../../../src/domain/formula/settled";

describe("what a cell shows", () => {
  test.each([
    ["S", { value: "S" }, "settled"],
    ["A", { value: "S" }, "waiting"],
    [0, { value: "S" }, "waiting"],
    ["", { value: "" }, "settled"],
    [null, { value: "" }, "settled"],
    [0, { value: "" }, "waiting"],
    [45447, { value: 45447 }, "settled"],
    [0, { value: 45447 }, "waiting"],
    [true, { value: true }, "settled"],
    ["#BUSY!", { value: "S" }, "waiting"],
    ["#VALUE!", { refusal: "R为空" }, "refused"],
    ["#BUSY!", { refusal: "R为空" }, "waiting"],
    ["S", { refusal: "R为空" }, "waiting"],
    [0, { refusal: "R为空" }, "waiting"],
  ] as const)("%p is, where we calculate %p, %s", (shown, calculated, state) => {
    expect(stateOf(shown, calculated)).toBe(state);
  });
});

describe("one formula", () => {
  test.each([
    ["=TIER.OWNER([@[客户等级]])", "=TIER.OWNER([@客户等级])"],
    ["=TIER.OWNER([@[客户等级]])", "=TIER.OWNER(客户表[@客户等级])"],
    ["=TIER.OWNER([@[客户等级]])", "=TIER.OWNER(客户表[[#This Row],[客户等级]])"],
    ["=TIER(G2,K2,'评级规则'!$E$1)", "=TIER(G2, K2, 评级规则!$E$1)"],
  ])("%s is %s, as Excel may hand it back", (written, read) => {
    expect(isSameFormula(read, written, "客户表")).toBe(true);
  });

  test.each([
    ["=TIER(G2)", "=TIER(G3)"],
    ["=TIER([@[R/F/M]],[@[最后更新时间]],TODAY())", "=TIER([@[R/F/M]],[@[最后更新时间]],'评级规则'!$E$1)"],
    ["=TIER.OWNER([@[客户等级]])", "=TIER.OWNER([@[目标等级]])"],
  ])("%s is not %s", (one, other) => {
    expect(isSameFormula(one, other, "客户表")).toBe(false);
  });

  test("calls a function of ours or not, with and without the build's namespace", () => {
    expect(callsOurs('=IF(A2="","",TIER(G2))', "")).toBe(true);
    expect(callsOurs("=KH.TIER.WHY(G2)", "KH.")).toBe(true);
    expect(callsOurs("=TODAY()-K2", "")).toBe(false);
    expect(callsOurs("=FRONTIER(G2)", "")).toBe(false);
  });
});
