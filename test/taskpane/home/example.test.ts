import { LANGUAGES } from "../../../src/i18n/language";
import { methodExample } from "../../../src/taskpane/home/example";

test("the first screen shows the method's four customers with the method's grades, best first", () => {
  for (const language of LANGUAGES) {
    const { customers, benchmark } = methodExample(language);
    expect(customers.map(({ reason }) => reason.grade)).toEqual(["S", "A", "B", "C"]);
    expect(benchmark).toMatchObject({ source: "table", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 });
  }
  expect(methodExample("zh-CN").customers.map(({ name }) => name)).toEqual([
    "B制造企业",
    "A科技公司",
    "C贸易公司",
    "D创业公司",
  ]);
});
