import { recognizeColumns } from "../../src/domain/table/headers";
import { applyMapping, mappingKey, readMappings, storedMapping, withMapping } from "../../src/actions/mapping";
import type { TableRef } from "../../src/excel/workbook";

const table: TableRef = {
  kind: "table",
  id: "{1}",
  name: "客户",
  sheetId: "s",
  sheetName: "客户",
  headerRow: 0,
  firstColumn: 0,
  headers: ["客户编号", "公司全称2", "客户名称", "RFM指标(R/F/M)", "级别代码"],
  rowCount: 3,
};
const recognised = recognizeColumns(table.headers);

describe("columns as the user says", () => {
  test("a chosen column takes its role from the one that was recognised", () => {
    const mapping = storedMapping(table, { choices: [{ position: 1, role: "name" }] });
    expect(recognised.positions.name).toBe(2);
    expect(applyMapping(recognised, table, mapping).positions).toEqual({ ...recognised.positions, name: 1 });
  });

  test("a column can be declared none of ours", () => {
    const mapping = storedMapping(table, { choices: [{ position: 2, role: null }] });
    expect(applyMapping(recognised, table, mapping).positions.name).toBeUndefined();
  });

  test("the choice is kept by header, so it survives moved columns", () => {
    const mapping = storedMapping(table, { choices: [{ position: 4, role: "grade" }] });
    const moved = { ...table, headers: [...table.headers].reverse() };
    expect(applyMapping(recognizeColumns(moved.headers), moved, mapping).positions.grade).toBe(0);
  });

  test("unit and form of recency follow the user", () => {
    const separate = { ...table, headers: ["客户编号", "最近", "次数", "钱"] };
    const mapping = storedMapping(separate, {
      choices: [
        { position: 1, role: "recency" },
        { position: 2, role: "frequency" },
        { position: 3, role: "monetary" },
      ],
      amountUnit: "wan",
      recencyForm: "date",
    });
    expect(applyMapping(recognizeColumns(separate.headers), separate, mapping)).toMatchObject({
      amountUnit: "wan",
      recencyForm: "date",
    });
  });

  test("what the workbook keeps reads back as it was", () => {
    const mapping = storedMapping(table, {
      choices: [
        { position: 4, role: "grade" },
        { position: 1, role: null },
      ],
      amountUnit: "wan",
    });
    const stored: unknown = JSON.parse(JSON.stringify(withMapping({}, table, mapping)));
    expect(readMappings(stored)[mappingKey(table)]).toMatchObject(mapping);
  });

  test("forgetting leaves other tables' mappings alone", () => {
    const other = { ...table, id: "{2}" };
    const both = withMapping(withMapping({}, table, { roles: {} }), other, { roles: {} });
    expect(Object.keys(withMapping(both, table, null))).toEqual([mappingKey(other)]);
  });

  test.each(["constructor", "__proto__", "toString"])(
    "a header may be %s: it has a role only where one was chosen",
    (word) => {
      const odd = { ...table, id: word, headers: ["客户编号", word, "客户名称", "RFM指标(R/F/M)", "级别代码"] };
      const none = readMappings({});
      expect(applyMapping(recognised, odd, storedMapping(odd, { choices: [] })).positions.contact).toBeUndefined();
      const mapping = storedMapping(odd, { choices: [{ position: 1, role: "contact" }] });
      const stored = readMappings(JSON.parse(JSON.stringify(withMapping(none, odd, mapping))));
      const read = Object.entries(stored).find(([key]) => key === mappingKey(odd))?.[1];
      expect(applyMapping(recognizeColumns(odd.headers), odd, read).positions.contact).toBe(1);
    },
  );

  test.each([
    undefined,
    null,
    7,
    "x",
    [],
    { "table:1": 3 },
    { "table:1": { roles: { A: "king" }, amountUnit: "stone" } },
  ])("a damaged value %j is passed over", (stored) => {
    const mappings = readMappings(stored);
    for (const mapping of Object.values(mappings))
      expect(mapping).toEqual({ roles: {}, amountUnit: undefined, recencyForm: undefined });
  });
});
