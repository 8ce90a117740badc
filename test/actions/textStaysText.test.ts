// Text that we write is text in every Excel: in one that reads what add-ins write by US rules (documented), and in one that
// reads it as if a person had typed it in a Chinese Excel (a profile, in case the page is not the whole truth).

import { typedText } from "../../src/excel/typed";
import { onSheet, withHost } from "excel-stand-in/fixture";
import { WorkbookModel } from "excel-stand-in/model/workbook";

const TEXTS = [
  "上午9:00",
  "下午3点",
  "下午3点20分",
  "（100）",
  "２０",
  "１２％",
  "2024年5月20日",
  "￥80",
  "5/20/2024",
  "3/5",
  "TRUE",
  "＃N/A",
  "45%",
  "1e3",
  "季度技术方案研讨",
  "上午联系过，下午3点再打",
  "R 45 < 60天 → A",
];

test.each([false, true])("whatever it looks like (read as typed: %s)", async (asTyped) => {
  const model = new WorkbookModel("客户");
  model.readsAddinTextAsTyped = asTyped;
  await withHost(model, async () => {
    const read = await onSheet((sheet) => {
      const range = sheet.getRange(`A1:A${TEXTS.length}`);
      range.values = TEXTS.map((text) => [typedText(text)]);
      return range.load("values,valueTypes");
    });
    expect(read.values.map(([value]) => value as unknown)).toEqual(TEXTS);
    expect(new Set(read.valueTypes.flat())).toEqual(new Set(["String"]));
  });
});

test("the second Excel would take some of these texts for numbers", async () => {
  const model = new WorkbookModel("客户");
  model.readsAddinTextAsTyped = true;
  await withHost(model, async () => {
    const read = await onSheet((sheet) => {
      const range = sheet.getRange("A1:A6");
      range.values = TEXTS.slice(0, 6).map((text) => [text]);
      return range.load("valueTypes");
    });
    expect(read.valueTypes.flat()).toEqual(["Double", "Double", "Double", "Double", "Double", "Double"]);
  });
});
