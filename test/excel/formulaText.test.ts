import { sameFormula } from "../../src/excel/formulaText";

test.each([
  ["=tier( G2 )", "=TIER(G2)"],
  ["=TIER([@[RFM指标(R/F/M)]])", "=TIER(客户表[@[RFM指标(R/F/M)]])"],
  ["=TIER([@[RFM]])", "=TIER([@RFM])"],
  ["=TIER(客户表[@[a]:[b]])", "=TIER(客户表[[#This Row],[a]:[b]])"],
  ["=LET(x,1,x)", "=_xlfn.LET(x,1,x)"],
  ["=TIER($G2,'行业基准'!$A$1:$C$9)", "=TIER($G2,行业基准!$A$1:$C$9)"],
])("%s is %s as Excel may spell it", (sent, now) => expect(sameFormula(sent, now, "客户表")).toBe(true));

test.each([
  ["=TIER(G2)", "=TIER(G3)"],
  ['="高"', '="低"'],
  ['="a b"', '="ab"'],
  ["=1+2", "=12"],
  ["=TIER([@RFM])", "=TIER([@备注])"],
])("%s is not %s", (sent, now) => expect(sameFormula(sent, now, "客户表")).toBe(false));
