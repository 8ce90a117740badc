import { readOnce } from "../../src/functions/arguments/cells";
import { setFunctionLanguage } from "../../src/functions/arguments/language";
import { RULE_NAMES, type RuleName, type RuleNames } from "../../src/i18n/functions/ruleNames";
import { numberWords, outOfLimitsText } from "../../src/i18n/numbers/numberText";
import { numbersOf, rulesOf } from "../../src/functions/arguments/rules";
import { checkRules } from "../../src/domain/grading/check";
import { DEFAULT_RULES } from "../../src/domain/grading/rules";
import { DEFAULT_NUMBERS, NUMBER_ROWS, rowOf, type NumberId } from "../../src/domain/numbers/numberTable";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { ask, column, one, refusalOf, valueOf } from "./calls";

afterEach(() => setFunctionLanguage("zh-CN"));

const BENCHMARKS = [
  ["行业", "户数", "平均次数", "平均金额(万元)"],
  ["制造业", 4, 2.75, 66.25],
  ["零售业", "", 2, "30万"],
];

describe("a blank is never 0", () => {
  test.each([null, "", 0, "　", "/", "无", "暂无"])("a composite cell with %p is a customer without orders", (cell) => {
    expect(valueOf("TIER", one(cell))).toBe("C");
    expect(valueOf("TIER.WHY", one(cell))).toContain("无成交记录");
  });

  test("three cells without anything are a customer without orders, as web and desktop hand them over", () => {
    expect(valueOf("TIER", [[null, null, null]])).toBe("C");
    expect(valueOf("TIER", [[0, 0, 0]])).toBe("C");
    expect(valueOf("TIER", column(["", 0, null]))).toBe("C");
  });

  test.each([
    ["0天", [[0, 3, 800000]]],
    ["0次", [[45, 0, 800000]]],
    ["0元", [[45, 3, 0]]],
    ["0次", [[45, 0, 0]]],
  ])("a bare 0 beside other figures is refused and %s is asked for", (written, cells) => {
    expect(refusalOf("TIER", cells)).toContain(`写成“${written}”`);
  });

  test("a 0 that is written out is taken at its word", () => {
    expect(valueOf("TIER", [["0天", 5, 1_500_000]])).toBe("S");
    expect(valueOf("TIER", [[45, "0次", "0元"]])).toBe("C");
    expect(valueOf("TIER", one("0天/5次/150万"))).toBe("S");
  });

  test("a blank among three cells is a figure that is missing", () => {
    expect(refusalOf("TIER", [[null, 3, 800000]])).toBe(
      "#VALUE! rfm：R为空（应为 45天/3次/80万，或天数、次数、金额三格）",
    );
  });

  test("a blank has no figures of its own", () => {
    for (const id of ["RFM.RECENCY", "RFM.FREQUENCY", "RFM.AMOUNT"] as const) {
      expect(refusalOf(id, 0)).toBe("#N/A 没有成交记录，所以没有这个数");
    }
    expect(valueOf("RFM.TEXT", null, 0, "")).toBe("");
  });
});

describe("rfm", () => {
  test.each([
    ["８万5", one("45天/3次/8万5")],
    ["一个月", one("1个月/3次/80万")],
    ["一个数", one(45432)],
    ["两格", [[45, 3]]],
    ["四格", [[45, 3, 1, 2]]],
    ["真假", one(true)],
    ["一列复合格", column(["45天/3次/80万", "15天/5次/150万", "75天/2次/30万"])],
  ])("that cannot be read is refused with the argument's name: %s", (_, cells) => {
    expect(refusalOf("TIER", cells)).toMatch(/^#VALUE! rfm/);
  });

  test("may be full-width, traditional, or carry Excel's richer values", () => {
    expect(valueOf("TIER", one("４５天／３次／８０萬"))).toBe("A");
    expect(valueOf("TIER", [[{ type: "FormattedNumber", basicValue: 45 }, 3, { basicValue: 800000 }]])).toBe("A");
  });
});

describe("Excel's richer values", () => {
  const error = { type: "Error", errorType: "NotAvailable", basicType: "Error", basicValue: "#N/A" };

  test("an entity is read by what people see of it", () => {
    const industry = { type: "Entity", text: "制造业", properties: {}, basicType: "Error", basicValue: "#VALUE!" };
    expect(valueOf("TIER", one("15天/5次/150万"), null, null, industry, BENCHMARKS)).toBe("S");
    expect(valueOf("TIER", one("15天/5次/150万"), null, null, "制造业", [[industry, 4, 2.75, 662_500]])).toBe("S");
  });

  test("an error in a column costs its row, and one in a benchmark table its industry", () => {
    const said = valueOf("TIER.COLUMN", [["45天/3次/80万"], [error], ["15天/5次/150万"]]) as string[][];
    expect(said.map(([cell]) => cell.slice(0, 4))).toEqual(["A", "无法评级", "S"]);
    const means = [
      ["制造业", 2.75, 662_500],
      ["零售业", error, error],
    ];
    expect(valueOf("TIER", one("45天/3次/80万"), null, null, "制造业", means)).toBe("A");
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, "零售业", means)).toContain("#N/A");
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, error)).toBe(
      "#VALUE! industry 是错误值 #N/A：先改好那一格",
    );
  });
});

describe("a date of the last order in rfm", () => {
  const asOf = "2024-06-04";

  test.each(["2024-05-20", "2024/5/20", "2024年5月20日", 45_432, 20_240_520])("grades by its days: %p", (date) => {
    expect(valueOf("TIER", [[date, 3, 800_000]], null, asOf)).toBe("A");
    expect(valueOf("TIER.WHY", [[date, 3, 800_000]], null, asOf)).toContain("R 15 < 60天");
    expect(valueOf("TIER", [[date, 3, 800_000]], "2024-05-01", asOf)).toBe("A");
  });

  test("is refused where no as-of day says how long ago it is, and where it lies after that day", () => {
    expect(refusalOf("TIER", [["2024-05-20", 3, 800_000]])).toBe(
      "#VALUE! rfm 里写的是最近下单日期 2024-05-20：要填 asOf（评级日，例如 TODAY()），才知道是多少天前",
    );
    expect(refusalOf("TIER.COLUMN", [[45_432, 3, 800_000]])).toContain("要填 asOf");
    expect(refusalOf("TIER", [["2024-06-05", 3, 800_000]], null, asOf)).toMatch(/^#VALUE! rfm：.*2024-06-05/);
    expect(refusalOf("RFM.TEXT", "2024-05-20", 3, 800_000)).toContain("recency 是日期 2024-05-20");
    expect(refusalOf("RFM.SCORES", [["2024-05-20"]], [[3]], [[800_000]])).toContain("2024-05-20");
  });

  test("and amounts in another unit are named in a fourth cell", () => {
    expect(valueOf("TIER", [[45, 3, 80, "万元"]])).toBe("A");
    expect(valueOf("TIER", [["45", 3, "80", "千元"]])).toBe("C");
    expect(valueOf("TIER", [["2024-05-20", 3, 80, "日期,万元"]], null, asOf)).toBe("A");
    expect(refusalOf("TIER", [[45, 3, 80, "日期"]], null, asOf)).toMatch(/^#VALUE! rfm/);
    expect(refusalOf("TIER", [[45, 3, 80, "美元"]])).toContain("rfm 的第四格“美元”读不懂");
    expect(valueOf("RFM.TEXT", 45, 3, 80, "万元")).toBe("45天/3次/80万");
    expect(refusalOf("RFM.TEXT", 45, 3, 80, "日期")).toBe(
      "#VALUE! unit “日期”不是单位：写 元、千元、万元、百万元 或 亿元",
    );
  });
});

describe("benchmarks", () => {
  test("give each industry its line, in the unit of the header", () => {
    expect(valueOf("TIER", one("15天/5次/150万"), null, null, "制造业", BENCHMARKS)).toBe("S");
    expect(valueOf("TIER", one("15天/5次/150万"), null, null, " 零售业 ", BENCHMARKS)).toBe("S");
  });

  test("that do not hold the industry give no answer rather than another grade", () => {
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, "银行", BENCHMARKS)).toBe(
      "#N/A benchmarks 里没有“银行”，也没有“全表”一行",
    );
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, null, BENCHMARKS)).toContain("industry 是空的");
    expect(valueOf("TIER", one("45天/3次/80万"), null, null, "银行", [...BENCHMARKS, ["全表", 9, 2.75, 66.25]])).toBe(
      "A",
    );
  });

  test("do not matter to a customer without orders", () => {
    expect(valueOf("TIER", one(0), null, null, "银行", BENCHMARKS)).toBe("C");
  });

  test("left out, blank or empty from end to end are no benchmarks", () => {
    for (const benchmarks of [
      undefined,
      null,
      [[null]],
      [["", ""]],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]) {
      expect(valueOf("TIER.WHY", one("45天/3次/80万"), null, null, "制造业", benchmarks)).toContain("固定金额");
    }
  });

  test("with a doubtful line refuse the function that needs it, and name the row", () => {
    const doubtful = [...BENCHMARKS, ["银行", 3, "两次", 10]];
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, "银行", doubtful)).toBe(
      "#VALUE! benchmarks 第 4 行：平均次数“两次”读不懂",
    );
    expect(valueOf("TIER", one("45天/3次/80万"), null, null, "制造业", doubtful)).toBe("A");
    expect(refusalOf("TIER", one("45天/3次/80万"), null, null, "制造业", [["制造业", 3]])).toContain("至少要三列");
  });
});

describe("rules", () => {
  const namesOf = (rule: RuleName): RuleNames => RULE_NAMES.get(rule) ?? ["", ""];
  const defaultOf = (rule: string): unknown =>
    rule.split(".").reduce<unknown>((settings, key) => (settings as Record<string, unknown>)[key], DEFAULT_SETTINGS);
  const DEFAULTS = { ...DEFAULT_NUMBERS, rules: DEFAULT_RULES };
  const numbers = [...RULE_NAMES.keys()].filter((rule) => NUMBER_ROWS.some(({ id }) => id === rule)) as NumberId[];

  test("left out are the defaults, and the defaults written out are the defaults", () => {
    expect(rulesOf(undefined)).toBe(DEFAULT_RULES);
    for (const language of [0, 1, 2]) {
      const range = [...RULE_NAMES].map(([rule, names]) => [names[language], defaultOf(rule)]);
      expect(rulesOf(range)).toEqual(DEFAULT_RULES);
      expect(numbersOf(range)).toEqual(DEFAULTS);
    }
  });

  test.each(numbers)("change one number each, by any of its names: %s", (rule) => {
    const { kind } = rowOf(rule);
    const value = (defaultOf(rule) as number) * 1.0625;
    const changed = namesOf(rule).map((spelling) => {
      const given = kind.whole ? Math.ceil(value) : value;
      return JSON.stringify(numbersOf([[` ${spelling.toUpperCase()} `, given]]));
    });
    expect(new Set(changed).size).toBe(1);
    expect(changed[0]).not.toBe(JSON.stringify(DEFAULTS));
  });

  test.each(numbers)("refuse %s out of its limits, with a sentence that names them", (rule) => {
    const { kind } = rowOf(rule);
    const [name] = namesOf(rule);
    const tier = refusalOf("TIER", one("45天/3次/80万"), null, null, null, null, [[name, kind.most * 2]]);
    expect(tier).toContain(`“${name}”`);
    expect(tier).toContain(outOfLimitsText(rule, numberWords("zh-CN")));
  });

  test.each([
    ["同行业", "industry"],
    ["行业", "industry"],
    ["全表", "table"],
    ["Whole table", "table"],
    ["固定金额", "absolute"],
    ["absolute", "absolute"],
  ] as const)("%s says what customers are compared with", (text, compareWith) => {
    expect(rulesOf([["比较对象", text]])).toEqual({ ...DEFAULT_RULES, compareWith });
  });

  test("take values with their unit, a header row and blank rows", () => {
    const rules = rulesOf([
      ["规则", "值"],
      ["S天数", "20天"],
      [null, null],
      ["A固定金额", "60万"],
      ["均值口径", "中位数"],
    ]);
    expect(rules).toEqual({
      ...DEFAULT_RULES,
      sRecencyDays: 20,
      center: "median",
      absoluteAmountYuan: { ...DEFAULT_RULES.absoluteAmountYuan, a: 600_000 },
    });
  });

  test("that are unknown, unreadable or unsound are refused with their row or name", () => {
    const rfm = one("45天/3次/80万");
    const tier = (rules: unknown): string => refusalOf("TIER", rfm, null, null, null, null, rules);
    expect(
      tier([
        ["S天数", 30],
        ["天数", 20],
      ]),
    ).toBe("#VALUE! rules 第 2 行：没有叫“天数”的规则");
    expect(tier([["S天数", "一个月"]])).toBe("#VALUE! rules 第 1 行：“S天数”的值“一个月”读不懂");
    expect(tier([["S天数", 100]])).toContain("“S天数”不合理");
    expect(tier([["S天数"]])).toBe("#VALUE! rules 要两列：规则名和值");
    expect(checkRules({ ...DEFAULT_RULES, sRecencyDays: 100 }).some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("single arguments", () => {
  test("a grade may be written A, a or A级 and nothing else", () => {
    expect(["A", "a", "A级", "Ａ"].map((tier) => valueOf("TIER.OWNER", tier))).toEqual(Array(4).fill("资深销售经理"));
    expect(refusalOf("TIER.OWNER", "D")).toBe("#VALUE! tier “D”不是等级：要写 S、A、B 或 C");
    expect(refusalOf("TIER.OWNER", 0)).toContain("tier");
  });

  test("a day may be a serial or written, and must be one day", () => {
    expect(valueOf("TIER.NEXTCONTACT", "B", "2024年5月20日")).toBe(45432 + 30);
    expect(valueOf("TIER.NEXTCONTACT", "B", 45432, 365)).toBe(45433);
    expect(refusalOf("TIER.NEXTCONTACT", "B", "5/6/2024")).toBe(
      "#VALUE! last “5/6/2024”不是确定的日期：写成 2024-05-20 这样",
    );
    expect(refusalOf("TIER.NEXTCONTACT", "B", 45432, "often")).toContain("perYear");
  });

  test("are refused in the language of the moment", () => {
    setFunctionLanguage("en-US");
    expect(refusalOf("TIER.OWNER", "D")).toBe("#VALUE! tier “D” is no grade: write S, A, B or C");
    expect(refusalOf("TIER", [[0, 3, 800000]])).toContain("write “0天” for a real 0");
    expect(ask("TIER.WHY", one(0))).not.toEqual(
      expect.objectContaining({ value: expect.stringMatching(/[\u4e00-\u9fff]/) }),
    );
  });
});

describe("a settings range", () => {
  test("is read once for as many cells as share its content", () => {
    let reads = 0;
    const read = readOnce((range) => {
      reads += 1;
      return range.length;
    });
    for (let cell = 0; cell < 10_000; cell++) expect(read([["行业", 2, cell % 2]])).toBe(1);
    expect(reads).toBe(2);
  });

  test("is told from another by every cell, by its shape and by what is blank", () => {
    let reads = 0;
    const read = readOnce((range) => [++reads, range]);
    const ranges = [
      undefined,
      1,
      [[1, 2]],
      [[1], [2]],
      [[1, "2"]],
      [[1, null]],
      [[1, ""]],
      [[1, 2, null]],
      [[1, 2], []],
    ];
    for (const range of ranges) read(range);
    expect(reads).toBe(ranges.length);
    for (const range of ranges) read(range);
    expect(reads).toBe(ranges.length);
    expect(read([[{ basicValue: 1 }, 2]])).toEqual([3, [[1, 2]]]);
  });

  test("that was refused is refused again", () => {
    const tier = (): string => refusalOf("TIER", one("45天/3次/80万"), null, null, null, null, [["foo", 1]]);
    expect(tier()).toBe(tier());
  });
});

describe("an optional range that a host hands over as one blank cell was left out", () => {
  const rfm = column(["45天/3次/80万", "15天/5次/150万", "75天/2次/30万", "120天/1次/5万"]);
  const today = 45_447;
  test.each([[null], [undefined], [[[null]]], [[[0]]], [[[""]]], [""], [0]])("%j", (blank) => {
    for (const id of ["TIER.COLUMN", "TIER.BENCHMARKS"] as const) {
      expect(valueOf(id, rfm, blank, today, blank, blank, blank)).toEqual(valueOf(id, rfm, undefined, today));
      expect(valueOf(id, rfm, blank, blank, blank, BENCHMARKS.concat([["全表", 4, 2, 50]]))).toEqual(
        valueOf(id, rfm, undefined, undefined, undefined, BENCHMARKS.concat([["全表", 4, 2, 50]])),
      );
    }
  });
});

test.each(["未下单", "NaT", "1900/1/0", "never", "从未"])("%s with two zeros is a C, as in the pane", (never) => {
  expect(valueOf("TIER", [[never, 0, 0]])).toBe("C");
  expect(
    valueOf("TIER.COLUMN", [
      [never, 0, 0],
      [15, 5, 1_500_000],
    ]),
  ).toEqual([["C"], ["S"]]);
});

test("a line for every industry is named so", () => {
  const benchmarks = [...BENCHMARKS, ["全表", 8, 2, 50]];
  expect(valueOf("TIER.WHY", one("45天/3次/80万"), undefined, undefined, "别的", benchmarks)).toContain(
    "全表自填基准(n=8)",
  );
  expect(valueOf("TIER.WHY", one("45天/3次/80万"), undefined, undefined, "制造业", benchmarks)).toContain(
    "制造业自填基准",
  );
});

test("an amount exactly at a limit that is to be exceeded asks for a little more, never for 0", () => {
  expect(valueOf("TIER.GAP", one("5天/3次/100万"))).toContain("金额再多一点（超过 100万）");
  setFunctionLanguage("en-US");
  expect(valueOf("TIER.GAP", one("5天/3次/100万"))).toContain("a little more (above ");
});

test("tags may stand with any mark between them", () => {
  for (const mark of ["/", "、", "|", "+", "；", "／"])
    expect(valueOf("TIER.TAGS", `价格敏感型${mark}技术驱动型`)).toBe("价格敏感型、技术驱动型");
});

test("an id column with an error hands out no id", () => {
  expect(refusalOf("CUSTOMER.NEXTID", column(["C202405001", "#N/A"]), 45_447)).toContain("#N/A");
});

describe("a 0 that is typed is never the default in silence", () => {
  test("a rate of 0 is asked for as text, and taken so", () => {
    expect(refusalOf("CLV.SIMPLE", 800_000, "", 0.3, 2, 0)).toContain("rate");
    expect(valueOf("CLV.SIMPLE", 800_000, "", 0.3, 2, "0")).toBe(480_000);
    expect(valueOf("CLV.SIMPLE", 800_000, "", 0.3, 2, "0%")).toBe(480_000);
    expect(valueOf("CLV.SIMPLE", 800_000, "", 0.3, 2, "")).toBe(valueOf("CLV.SIMPLE", 800_000, "", 0.3, 2, 0.08));
  });

  test("no contact a year, no days of review, no years and no margin are refused by name", () => {
    expect(refusalOf("TIER.NEXTCONTACT", "S", 45_447, 0)).toContain("perYear “0”");
    expect(refusalOf("TIER.STALE", "S", 45_440, 45_447, 0)).toContain("days “0”");
    expect(refusalOf("CLV.SIMPLE", 800_000, "", 0)).toContain("margin “0”");
    expect(refusalOf("CLV.SIMPLE", 800_000, "", 0.3, 0)).toContain("years “0”");
  });

  test("limits of classes that cross are refused", () => {
    expect(refusalOf("PARETO.CLASS", column([80, 15, 5]), 0.95, 0.8)).toContain("aShare");
    expect(refusalOf("PARETO.CLASS", column([80, 15, 5]), 0.97)).toContain("aShare");
  });
});
