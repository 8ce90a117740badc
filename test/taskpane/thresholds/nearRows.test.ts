import { nearFact, nearRows, roleOfMeasure } from "../../../src/taskpane/thresholds/nearRows";
import { figuresIn } from "../../../src/taskpane/shell/PaneContext";
import { zhPane } from "../../../src/taskpane/words/zh-CN";
import { type NearLimit } from "../../../src/domain/grading/nearLimits";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { drive } from "../drive";
import { DEFAULT_NUMBERS } from "../../../src/domain/numbers/numberTable";

const NEAR = DEFAULT_NUMBERS.near;

const pane = { words: zhPane, ...figuresIn("zh-CN") };

async function samplePlan(): Promise<RegradePlan> {
  const driver = drive("zh-CN");
  await driver.flows.start();
  const { preview } = driver.state();
  if (preview === null) throw new Error("the sample was not read");
  return preview.plan;
}

const near = (part: Partial<NearLimit>): NearLimit => ({
  row: 0,
  side: "fall",
  from: "A",
  to: "B",
  measure: "recencyDays",
  value: 58,
  limit: 60,
  distance: 2,
  ...part,
});

test("days and amounts are told with their line, orders with the number that is needed", async () => {
  const plan = await samplePlan();
  const orders = plan.table.orderCount[0];
  expect([
    nearFact(near({}), plan, pane),
    nearFact(near({ measure: "amountRatio", value: 1.4999, limit: 1.5 }), plan, pane),
    nearFact(near({ measure: "amountYuan", value: 950_000, limit: 1_000_000 }), plan, pane),
    nearFact(near({ measure: "orderRatio", side: "rise", distance: 1 }), plan, pane),
    nearFact(near({ measure: "orderCount", side: "fall", distance: 1 }), plan, pane),
  ]).toEqual([
    "R 58天，线 60天",
    "金额 1.49×，线 1.5×",
    "金额 95万，线 100万",
    `频次 ${orders}次，线 ${orders + 1}次`,
    `频次 ${orders}次，线 ${orders}次`,
  ]);
});

test("the sample has customers close to a limit, the largest amount first and each once", async () => {
  const plan = await samplePlan();
  const rows = nearRows(plan);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  const amounts = rows.map(({ row }) => plan.table.amountYuan[row]);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  for (const { measure, distance } of rows)
    if (measure === "recencyDays") expect(distance).toBeLessThanOrEqual(NEAR.recencyDays);
});

test("who is locked is close to nothing", async () => {
  const driver = drive("zh-CN");
  await driver.flows.start();
  const first = nearRows(driver.state().preview?.plan as RegradePlan)[0].row;
  await driver.flows.lockGrade(first, { grade: "S", reason: "战略客户", until: null }, "");
  const after = nearRows(driver.state().preview?.plan as RegradePlan);
  expect(after.some(({ row }) => row === first)).toBe(false);
});

test("a figure is shown in its own column, or in the one that holds all three", () => {
  const map = (positions: object) => ({ positions, amountUnit: "yuan", recencyForm: "days" }) as const;
  expect([
    roleOfMeasure("amountRatio", map({ rfm: 6 })),
    roleOfMeasure("orderCount", map({ frequency: 3, rfm: 6 })),
    roleOfMeasure("recencyDays", map({ recency: 2 })),
  ]).toEqual(["rfm", "frequency", "recency"]);
});
