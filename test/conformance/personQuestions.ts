// Questions only a person can answer, because no interface tells what is on the undo stack or whether Excel has closed itself.
// The page prepares a sheet, says what to do, does its own part, and takes the answer.

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface PersonQuestion {
  /** As a scenario's: never changed once a result is stored under it. */
  readonly id: string;
  readonly title: string;
  /** Makes the sheet on which it is asked. */
  readonly prepare: (sheet: Excel.Worksheet) => void;
  /** What the person does before going on. */
  readonly todo: Words;
  /** What the page does then. */
  readonly act: (sheet: Excel.Worksheet) => void;
  readonly asked: Words;
  readonly answers: readonly { readonly value: string; readonly words: Words }[];
  /** The workbook is closed and opened between doing and asking. */
  readonly reopens: boolean;
}

const TYPE_A_CELL: Words = {
  zh: "在工作表 Conformance 的 A5 格输入 1，按 Enter，再点“继续”。",
  en: "Type 1 into cell A5 of the sheet Conformance, press Enter, then click Go on.",
};
const IS_UNDO_THERE: Words = {
  zh: "点一下表格，按 Ctrl+Z（Mac 是 ⌘Z）：A5 里的 1 消失了吗？",
  en: "Click into the sheet and press Ctrl+Z (⌘Z on a Mac): did the 1 in A5 go away?",
};
const YES_NO: PersonQuestion["answers"] = [
  { value: "yes", words: { zh: "消失了", en: "Yes" } },
  { value: "no", words: { zh: "还在", en: "No" } },
];

const askForMerges = (sheet: Excel.Worksheet): void =>
  void sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");

export const PERSON_QUESTIONS: readonly PersonQuestion[] = [
  {
    id: "person-undo-after-merges",
    title: "Is what was typed still on the undo stack after a question about merged cells, where there are some?",
    prepare(sheet) {
      sheet.getRange("A1").values = [["合并的标题"]];
      sheet.getRange("A1:D1").merge();
    },
    todo: TYPE_A_CELL,
    act: askForMerges,
    asked: IS_UNDO_THERE,
    answers: YES_NO,
    reopens: false,
  },
  {
    id: "person-undo-without-merges",
    title: "Is what was typed still on the undo stack after a question about merged cells, where there are none?",
    prepare: (sheet) => void (sheet.getRange("A1").values = [["没有合并"]]),
    todo: TYPE_A_CELL,
    act: askForMerges,
    asked: IS_UNDO_THERE,
    answers: YES_NO,
    reopens: false,
  },
  {
    id: "person-reopen-with-formats",
    title: "Does a workbook with custom functions and conditional formats close and open again?",
    prepare(sheet) {
      sheet.getRange("A1:A20").values = Array.from({ length: 20 }, (_, row) => [row]);
      sheet.getRange("B1:B20").formulas = Array.from({ length: 20 }, (_, row) => [`=ASK.SLOW(A${row + 1})`]);
      for (const limit of [5, 10]) {
        const rule = sheet.getRange("A1:B20").conditionalFormats.add("Custom");
        rule.custom.rule.formula = `=AND(N("conformance")=0,$A1>${limit},TODAY()>0)`;
        rule.custom.format.fill.color = "#FFE0E0";
      }
    },
    todo: {
      zh: "把这个工作簿保存、关掉 Excel，再打开这个文件和这个窗格，然后点“继续”。",
      en: "Save this workbook and close Excel. Open the file and this pane again, then click Go on.",
    },
    act: () => undefined,
    asked: {
      zh: "关掉和再打开时，Excel 有没有自己崩溃、闪退？",
      en: "While closing and opening, did Excel crash or close by itself?",
    },
    answers: [
      { value: "opened", words: { zh: "没有，一切正常", en: "No, all went well" } },
      { value: "crashed", words: { zh: "崩溃了", en: "It crashed" } },
    ],
    reopens: true,
  },
];
