import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { todayLine } from "../../../src/domain/today/todayList";
import { todayWords } from "../../../src/i18n/today/words";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const ASOF = day("2024-05-22");
const TABLE = METHOD_TABLE.map((row) => row.map((cell) => (cell === "长期合作意向" ? "工期紧张型" : cell)));
const reasonsWith = (like: "紧急采购型" | "价格敏感型" | null) =>
  todayLine(planOf(TABLE, ASOF, { tags: [{ name: "工期紧张型", like }] }), 1)?.reasons ?? [];

test("a customer whose own tag is treated as urgent is urgent within the week, and is told by its own tag", () => {
  const reason = reasonsWith("紧急采购型").find(({ code }) => code === "urgentTag");
  if (reason === undefined) throw new Error("not urgent");
  expect(reason).toMatchObject({ within: 7, ownTag: "工期紧张型" });
  expect(todayWords("zh-CN").reason(reason, ASOF)).toBe("标签：工期紧张型");
  expect(todayWords("en-US").reason(reason, ASOF)).toBe("Tag: 工期紧张型");
});

test("other own tags make nobody urgent", () => {
  for (const like of ["价格敏感型", null] as const)
    expect(reasonsWith(like).map(({ code }) => code)).not.toContain("urgentTag");
});

test("an urgent own tag brings the due day forward as the built-in one does", () => {
  const due = (table: typeof TABLE, like: "紧急采购型" | null) =>
    rowFacts(planOf(table, ASOF, { tags: [{ name: "工期紧张型", like }] }), 1).suggestion("zh-CN")?.due;
  const builtIn = METHOD_TABLE.map((row) => row.map((cell) => (cell === "长期合作意向" ? "紧急采购型" : cell)));
  expect(due(TABLE, "紧急采购型")).toBe(due(builtIn, null));
  expect(due(TABLE, "紧急采购型")).toBe(ASOF + 7);
});
