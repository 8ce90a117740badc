import { tableLanguage } from "../../src/actions/tableLanguage";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

test("a table's language is that of its headers", () => {
  expect(tableLanguage({ headers: standardHeaders("zh-CN") })).toBe("zh-CN");
  expect(tableLanguage({ headers: ["客戶編號", "RFM"] })).toBe("zh-CN");
  expect(tableLanguage({ headers: standardHeaders("en-US") })).toBe("en-US");
});

test.each([
  ["zh-CN", "en-US", "流失风险", ["低", "低", "中", "中"]],
  ["en-US", "zh-CN", "Churn risk", ["Low", "Low", "Medium", "Medium"]],
] as const)("what is written into a %s table stays so in a %s pane", async (table, pane, header, risks) => {
  const customers = book({ headers: standardHeaders(table), language: pane, rows: METHOD_ROWS });
  const diff = await preview(customers);
  await customers.actions.accept(diff, customers.actions.everything(diff));
  expect(customers.column(header)).toEqual(risks);
});
