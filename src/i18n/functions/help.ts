// Words around the help pages of the cell functions. What a function does and takes comes from its metadata.

import type { Language } from "../language";

export interface HelpWords {
  readonly product: string;
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly allFunctions: string;
  readonly syntax: string;
  readonly parameters: string;
  readonly optional: string;
  readonly examples: string;
  readonly formula: string;
  readonly result: string;
  readonly ruleNames: string;
  readonly ruleName: string;
  readonly ruleDefault: string;
  readonly notes: readonly string[];
  readonly troubles: string;
  readonly troubleList: readonly (readonly [string, string])[];
  readonly privacy: string;
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  "zh-CN": {
    product: "客户等级",
    title: "公式帮助",
    lead: "在单元格里直接写公式：评等级、问原因、算基准、看风险。每个公式和窗格用的是同一套规则，答案一致。",
    otherLanguage: "English",
    allFunctions: "全部公式",
    syntax: "写法",
    parameters: "参数",
    optional: "可不填",
    examples: "例子",
    formula: "公式",
    result: "结果",
    ruleNames: "rules 里可以写的规则",
    ruleName: "规则名",
    ruleDefault: "默认值（金额单位是元）",
    notes: [
      "空白不是 0：R、F、M 全空是“没有成交记录”；三格里单独出现的 0 分不清真假，会请你写成 0天、0次。",
      "日期一律是参数，公式不会自己取今天；要今天就写 TODAY()。",
      "结果是日期的公式返回日期序号，请把单元格设成日期格式。",
      "等级一律是 S、A、B、C：在设置里改了等级名称，公式仍返回字母，等级参数也写字母。窗格插入的公式列会自己把名称换成字母。",
    ],
    troubles: "公式不工作时",
    troubleList: [
      [
        "#NAME?",
        "加载项还没有加载：点“开始”选项卡里的“打开”，再按 Ctrl+Alt+F9；还不行，就在“我的加载项”里再点一次“客户等级”。刚更新过的，新公式最多要等一天才有。工作簿里定义过叫 TIER 之类的名称也会这样：在“公式”→“名称管理器”里给它改名。没有安装加载项的同事会看到上次的结果。",
      ],
      ["#BUSY!", "正在计算，稍等；如果一直不变，打开一次窗格。窗格刚重新加载过的，按 Ctrl+Alt+F9 全部重算。"],
      [
        "#REF!",
        "另一个加载项有同名的公式，Excel 分不清该用谁的：停用其中一个，或者请部署的同事换成公式名带前缀的版本。",
      ],
      ["#VALUE!", "有一个参数不对：把鼠标停在单元格旁的标记上，会看到是哪一个、应该怎么写。"],
      ["#N/A", "参数都对，但没有答案，例如基准表里没有这个行业。"],
      ["#SPILL!", "结果要占多格，下面或右边的格子不是空的。在 Excel 表格里不能溢出，请写在表格外。"],
    ],
    privacy: "公式只在你的电脑上计算，数据不离开工作簿。",
  },
  "en-US": {
    product: "Customer Grades",
    title: "Formula help",
    lead: "Type formulas in cells: grades, reasons, benchmarks, risk. Each formula uses the same rules as the pane and gives the same answer.",
    otherLanguage: "中文",
    allFunctions: "All functions",
    syntax: "Syntax",
    parameters: "Parameters",
    optional: "optional",
    examples: "Examples",
    formula: "Formula",
    result: "Result",
    ruleNames: "Names for rules",
    ruleName: "Name",
    ruleDefault: "Default (amounts in yuan)",
    notes: [
      "A blank is not 0: R, F and M all blank mean no order on record; a lone 0 among three cells is doubtful, and you are asked to write 0天 or 0次.",
      "Dates are always arguments; no formula looks at today by itself. For today write TODAY().",
      "Functions that answer with a date return Excel's day number: give the cell a date format.",
      "Grades are S, A, B and C throughout: whatever names the settings give them, functions answer with letters and take letters. Columns inserted from the pane turn names into letters by themselves.",
    ],
    troubles: "When a formula does not work",
    troubleList: [
      [
        "#NAME?",
        "The add-in has not loaded: click Open on the Home tab, then press Ctrl+Alt+F9; if that does not help, click Customer Grades under My Add-ins once more. After an update, new formulas can take a day to arrive. A name such as TIER defined in the workbook does this too: rename it under Formulas, Name Manager. Colleagues without the add-in see the last results.",
      ],
      [
        "#BUSY!",
        "Calculating; wait a moment. If it stays, open the pane once. After the pane was reloaded, press Ctrl+Alt+F9 to calculate everything.",
      ],
      [
        "#REF!",
        "Another add-in has a formula of the same name and Excel cannot tell them apart: turn one of them off, or ask whoever deployed this one for the version with a prefix before its names.",
      ],
      [
        "#VALUE!",
        "One argument is wrong: rest the pointer on the mark beside the cell to see which, and what was expected.",
      ],
      ["#N/A", "The arguments are right but there is no answer, such as an industry the benchmarks do not hold."],
      [
        "#SPILL!",
        "The result needs more cells and some are not empty. Nothing spills inside an Excel table: write it outside.",
      ],
    ],
    privacy: "Formulas calculate on your computer; no data leaves the workbook.",
  },
};
