import { OWNER_ROLE_OF_GRADE, ownerFit, ownerRole } from "../../../src/domain/strategy/owner";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { readTag } from "../../../src/domain/strategy/tags";
import { GRADES } from "../../../src/domain/vocabulary/grade";

test("the four tags are read as they are written, in both scripts", () => {
  for (const tag of DEMAND_TAGS) expect(readTag(tag)).toBe(tag);
  expect(["價格敏感型", "技術驅動型", "緊急采購型", "長期合作意向"].map((text) => readTag(text))).toEqual([
    ...DEMAND_TAGS,
  ]);
});

test.each([
  ["成本敏感型", "价格敏感型"],
  ["创新驱动型", "技术驱动型"],
  ["Price-sensitive", "价格敏感型"],
  ["long-term partnership", "长期合作意向"],
  ["高端客户、紧急采购型", "紧急采购型"],
  ["价格敏感 / 技术驱动", "价格敏感型"],
  ["#长期合作", "长期合作意向"],
])("%s is %s", (text, tag) => expect(readTag(text)).toBe(tag));

test.each(["品质追求型", "价格", "", "敏感型", 5, null, "#N/A"])("%s is no tag we know", (text) =>
  expect(readTag(text)).toBeUndefined(),
);

test("English tags of the standard table are the four", () => {
  expect(
    ["Price-sensitive", "Technology-driven", "Urgent purchase", "Long-term partnership"].map((text) => readTag(text)),
  ).toEqual([...DEMAND_TAGS]);
});

test("the method's four owners fit their grades", () => {
  expect(["*總監", "*經理", "*專員", "*客服"].map((text) => ownerRole(text))).toEqual(
    GRADES.map((grade) => OWNER_ROLE_OF_GRADE[grade]),
  );
  expect(["*总监", "*经理", "*专员", "*客服"].map((text, at) => ownerFit(text, GRADES[at]))).toEqual([
    "fits",
    "fits",
    "fits",
    "fits",
  ]);
});

test("a wrong role is a mismatch, a name is unknown, a blank is missing", () => {
  expect(ownerFit("*专员", "S")).toBe("mismatch");
  expect(ownerFit("张伟", "S")).toBe("unknown");
  expect(ownerFit("", "S")).toBe("missing");
});

test.each([
  ["总经理", "director"],
  ["客服经理", "service"],
  ["大客户经理", "manager"],
  ["Sales Director", "director"],
  ["Account Manager", "manager"],
  ["销售代表", "specialist"],
])("%s is a %s", (text, role) => expect(ownerRole(text)).toBe(role));
