// A workbook that uses everything the file format is asked to keep. Shared by the tests of reading and writing.

import { createCalculator } from "../calc/calculator";
import { CellError } from "../model/types";
import { WorkbookModel } from "../model/workbook";

/** 2024-05-20 as a serial day. */
export const MAY_20 = 45_432;

export function sampleWorkbook(): WorkbookModel {
  const model = new WorkbookModel("客户 表");
  model.calculator = createCalculator({ clock: () => MAY_20 });
  const sheet = model.sheets[0];
  const rows = [
    ["客户编号", "客户名称", "客户等级", "金额", "最后更新时间"],
    ["C202405001", "A科技公司", "A", 800000, MAY_20],
    ["C202405002", 'B<制造>&"企业"', "S", 1500000, MAY_20 + 2],
    ["'007", " 前后空格 ", "", "", ""],
  ];
  model.setInputs(sheet, 1, 1, rows);
  model.addTable(sheet, { top: 1, left: 1, bottom: 4, right: 5 }, { name: "客户表", style: "TableStyleMedium4" });
  model.setStyle(sheet, { top: 2, left: 5, bottom: 4, right: 5 }, { numberFormat: "yyyy-mm-dd" });
  model.setStyle(sheet, { top: 2, left: 4, bottom: 4, right: 4 }, { numberFormat: '0!.0,"万"' });
  model.setStyle(
    sheet,
    { top: 2, left: 3, bottom: 2, right: 3 },
    { fillColor: "#FFE699", fontColor: "#C00000", bold: true, italic: true },
  );
  model.setStyle(
    sheet,
    { top: 2, left: 2, bottom: 2, right: 2 },
    { wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", border: true, locked: false },
  );
  sheet.setCell(9, 1, { value: new CellError("#N/A") });
  sheet.setCell(9, 2, { value: true });
  sheet.setCell(9, 3, { value: "第一行\n第二行_x0041_" });
  model.setInput(sheet, 10, 1, "=SUM(客户表[金额])");
  model.setInput(sheet, 10, 2, '=XLOOKUP("C202405002",客户表[客户编号],客户表[金额])');
  model.setInput(sheet, 11, 1, "=SEQUENCE(2,2)");
  sheet.conditionalFormats = [
    {
      id: "1",
      area: { top: 2, left: 5, bottom: 4, right: 5 },
      type: "custom",
      formula: '=AND($F3<>"",TODAY()-$F3>30)',
      style: { fillColor: "#FFF2CC" },
      stopIfTrue: true,
      priority: 0,
    },
    {
      id: "2",
      area: { top: 2, left: 3, bottom: 4, right: 3 },
      type: "custom",
      formula: '=$D3="S"',
      style: { fontColor: "#107C10", bold: true },
      stopIfTrue: false,
      priority: 1,
    },
  ];
  sheet.validations = [
    { area: { top: 2, left: 3, bottom: 4, right: 3 }, type: "list", formula1: "S,A,B,C", allowBlank: true },
    {
      area: { top: 2, left: 4, bottom: 4, right: 4 },
      type: "decimal",
      operator: "GreaterThan",
      formula1: "0",
      allowBlank: false,
    },
  ];
  sheet.comments = [{ row: 2, column: 2, author: "王经理", text: "计划Q3采购新设备" }];
  sheet.merges = [{ top: 15, left: 1, bottom: 15, right: 3 }];
  sheet.frozenRows = 2;
  sheet.frozenColumns = 1;
  sheet.columnWidths.set(2, 90);
  sheet.rowHeights.set(1, 24);
  sheet.hiddenRows.add(12);
  sheet.hiddenColumns.add(8);
  sheet.tabColor = "#4472C4";
  sheet.protection = { protected: true, options: { allowSort: true, allowAutoFilter: true } };
  const hidden = model.addSheet("评级日志");
  hidden.visibility = "Hidden";
  hidden.filters = [{ area: { top: 0, left: 0, bottom: 3, right: 1 }, columns: [] }];
  model.setInputs(hidden, 0, 0, [
    ["时间", "行"],
    [MAY_20 + 0.5, 1],
    [MAY_20 + 1, 2],
  ]);
  model.names = [{ name: "行业_基准", formula: "='客户 表'!$E$3:$E$5", visible: true, comment: "" }];
  model.settings.set("customer-grade", '{"version":1,"a":"<&>"}');
  return model;
}
