// Words around the help pages of the cell functions. What a function does and takes comes from its metadata.

import type { Language } from "../language";

export interface HelpWords {
  readonly product: string;
  readonly title: string;
  readonly lead: string;
  /** How a formula comes to the pane's answer: from what it is given first to all it needs. */
  readonly same: string;
  readonly sameSteps: readonly (readonly [string, string])[];
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
    lead: "在单元格里直接写公式：评等级、问原因、算基准、看风险。规则和窗格是同一套；公式只知道你给它的东西，给全了，答案就和窗格一样。",
    same: "怎样和窗格的等级一样",
    sameSteps: [
      ["=TIER(G2)", "只给 R/F/M：没有均值可比，按固定金额评级，天数按表内记录。"],
      ["=TIER(G2, K2, TODAY())", "加上最后更新时间和评级日：天数推算到今天，仍按固定金额。"],
      [
        "=TIER(G2, K2, TODAY(), D2, 行业基准!$A$1:$D$20)",
        "再加上行业和基准表：和窗格一样。基准表可以用 TIER.BENCHMARKS 算出来，或在窗格的“公式”页插入公式列，它会自己备好。",
      ],
    ],
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
      "参数的顺序都一样：R/F/M、最后更新时间、评级日、行业、基准表、规则，然后才是各个公式自己的参数。不填的可以空着，例如 =TIER(G2,,,D2,基准表)。",
      "日期一律是参数，公式不会自己取今天，也不易失。你自己写了 TODAY() 的格子，表里每改一格都会再算一遍；窗格插入的公式列改用“评级规则”表上的评级日，重评时跟着移动。",
      'rfm 用三格时，第一格可以是最近下单日期（要填评级日）。金额不是元，就加第四格写单位：CHOOSE({1,2,3,4},A2,B2,C2,"万元")。',
      "一列里有错误值（例如 #N/A）：Microsoft 365 里只有那一行没有等级；不认识这种写法的 Excel 会把整个结果显示成那个错误。",
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
    lead: "Type formulas in cells: grades, reasons, benchmarks, risk. The rules are those of the pane; a formula knows only what it is given, and given everything it answers as the pane does.",
    same: "How to get the pane's grade",
    sameSteps: [
      [
        "=TIER(G2)",
        "R/F/M alone: there is no mean to compare with, so fixed amounts decide, and days are taken as recorded.",
      ],
      [
        "=TIER(G2, K2, TODAY())",
        "With the last update and the as-of day, days are counted up to today; fixed amounts still decide.",
      ],
      [
        "=TIER(G2, K2, TODAY(), D2, Benchmarks!$A$1:$D$20)",
        "With industry and benchmark table as well: the pane's grade. TIER.BENCHMARKS makes such a table, and a formula column inserted from the pane brings its own.",
      ],
    ],
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
      "Arguments always come in one order: R/F/M, last update, as-of day, industry, benchmark table, rules, and then what a function asks besides. What is left out may stay empty, as in =TIER(G2,,,D2,benchmarks).",
      "Dates are always arguments; no formula looks at today by itself, and none is volatile. A cell in which you write TODAY() yourself calculates again after every edit; columns inserted from the pane name the as-of day on the sheet Grading rules instead, and it moves with a regrade.",
      'Of three cells for rfm, the first may be the date of the last order (with an as-of day). Where amounts are not in yuan, a fourth names the unit: CHOOSE({1,2,3,4},A2,B2,C2,"万元").',
      "An error value in a column, such as #N/A: in Microsoft 365 only its row has no grade; an Excel that does not know how shows that error for the whole result.",
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
