import fc from "fast-check";
import { isGradable, recognizeColumns } from "../../../src/domain/table/headers";
import { findHeaderRow } from "../../../src/domain/table/headerRow";
import { ROLES } from "../../../src/domain/vocabulary/columnRoles";
import { STANDARD_ROLES } from "../../../src/domain/vocabulary/column";

const SIMPLIFIED =
  "客户编号 客户名称 联系人 所属行业 企业规模 客户等级 RFM指标(R/F/M) 核心需求标签 当前跟进策略 负责人 最后更新时间 备注".split(
    " ",
  );
const TRADITIONAL =
  "客戶編號 客戶名稱 聯系人 所屬行業 企業規模 客戶等級 RFM指標(R/F/M) 核心需求標簽 當前跟進策略 負責人 最后更新時間 備注".split(
    " ",
  );
const positionsOf = (headers: readonly string[]): unknown => recognizeColumns(headers).positions;
const inOrder = Object.fromEntries(STANDARD_ROLES.map((role, at) => [role, at]));

test("the standard table is recognised in simplified and traditional script", () => {
  expect(positionsOf(SIMPLIFIED)).toEqual(inOrder);
  expect(positionsOf(TRADITIONAL)).toEqual(inOrder);
});

test("columns are found wherever they stand, with others between them", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SIMPLIFIED, "电话", "下次跟进时间", "合同附件", "客户来源"], { minLength: 16 }),
      (headers) => {
        const { positions } = recognizeColumns(headers);
        SIMPLIFIED.forEach((header, at) => expect(positions[STANDARD_ROLES[at]]).toBe(headers.indexOf(header)));
        expect(Object.keys(positions)).toHaveLength(12);
      },
    ),
  );
});

test("every synonym leads to its own role and to no other", () => {
  for (const [role, { names }] of Object.entries(ROLES))
    for (const name of names) expect([name, positionsOf([name])]).toEqual([name, { [role]: 0 }]);
});

test("English exports, widths, spaces and line breaks make no difference", () => {
  expect(
    positionsOf(["Customer ID", "Customer Name", "Industry", "Grade", "Last Order Date", "Orders", "Amount (RMB)"]),
  ).toEqual({ id: 0, name: 1, industry: 2, grade: 3, recency: 4, frequency: 5, monetary: 6 });
  expect(positionsOf(["客户\n编号", " 客 户 名 称 ", "ＲＦＭ指标（Ｒ／Ｆ／Ｍ）", "*客户等级"])).toEqual({
    id: 0,
    name: 1,
    rfm: 2,
    grade: 3,
  });
});

test("the better name wins a role, and the user's own 下次跟进时间 is not ours", () => {
  expect(positionsOf(["客户", "客户名称", "客户编号"])).toEqual({ name: 1, id: 2 });
  expect(positionsOf(["下次跟进时间", "流失风险", "下次跟进"])).toEqual({ risk: 1, nextContact: 2 });
});

test("our columns are found under the names the user gave them", () => {
  const ownHeaders = { suggestion: "打法", risk: "风险", nextContact: "下次", reason: "为什么" };
  expect(recognizeColumns(["打法", "风险", "下次", "为什么"], { ownHeaders }).positions).toEqual({
    suggestion: 0,
    risk: 1,
    nextContact: 2,
    reason: 3,
  });
});

test("recency is a date or days by its header, and by its cells where the header leaves it open", () => {
  const form = (header: string, sample: readonly (string | number)[] = []): string =>
    recognizeColumns([header, "F", "M", "客户"], { sample: sample.map((cell) => [cell, 1, 1, "x"]) }).recencyForm;
  expect(form("最近下单时间")).toBe("date");
  expect(form("距今天数")).toBe("days");
  expect(form("R", ["45天", "30天"])).toBe("days");
  expect(form("R", [45, 30])).toBe("days");
  expect(form("R", [45_432, "2024-05-20", ""])).toBe("date");
});

test("a table without R, F and M cannot be graded, and one without a customer neither", () => {
  expect(isGradable(recognizeColumns(["客户名称", "客户等级"]))).toBe(false);
  expect(isGradable(recognizeColumns(["RFM", "客户等级"]))).toBe(false);
  expect(isGradable(recognizeColumns(["客户名称", "R", "F", "M"]))).toBe(true);
});

test("a blank R/F/M beside filled columns of R, F and M gives way to them, and a filled one does not", () => {
  const headers = ["客户编号", "RFM指标", "距今天数", "订单次数", "订单金额/万元"];
  const map = recognizeColumns(headers, {
    sample: [
      ["C1", "", 45, 3, 80],
      ["C2", "—", 15, 5, 150],
    ],
  });
  expect(map).toEqual({
    positions: { id: 0, recency: 2, frequency: 3, monetary: 4 },
    amountUnit: "wan",
    recencyForm: "days",
  });
  const sample = [["C1", "45天/3次/80万", 45, 3, 80]];
  expect(recognizeColumns(headers, { sample })).toMatchObject({ positions: { rfm: 1 }, recencyForm: "composite" });
  expect(recognizeColumns(headers).recencyForm).toBe("composite");
});

test("two columns are enough for a header row where one of them is R/F/M", () => {
  expect(findHeaderRow([["2024年"], ["客户编号", "RFM指标(R/F/M)"], ["C1", "45天/3次/80万"]])).toBe(1);
  expect(findHeaderRow([["客户编号", "电话"]])).toBeUndefined();
});

test("the header row is found under titles and blank rows", () => {
  expect(findHeaderRow([["2024年客户细分表"], [""], SIMPLIFIED, ["C202405001", "A科技公司"]])).toBe(2);
  expect(
    findHeaderRow([
      ["a", "b"],
      ["1", "2"],
    ]),
  ).toBeUndefined();
});
