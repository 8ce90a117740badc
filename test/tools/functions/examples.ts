// Arguments of the examples on the help pages, as Excel hands them over. Results are not written here: they are calculated
// while the pages are made, so no example can be wrong.

type Cell = string | number | boolean | null;
export type ExampleArgument = Cell | readonly (readonly Cell[])[];

const method = [["45天/3次/80万"], ["15天/5次/150万"], ["75天/2次/30万"], ["120天/1次/5万"]];
const updated = [["2024-05-20"], ["2024-05-22"], ["2024-05-18"], ["2024-05-15"]];
const industries = [["信息技术"], ["制造业"], ["零售业"], ["互联网"]];
const means = [
  ["行业", "户数", "平均次数", "平均金额"],
  ["信息技术", 4, 2.75, 662500],
];
const one = (cell: Cell): readonly (readonly Cell[])[] => [[cell]];

export const EXAMPLES: Readonly<Record<string, readonly (readonly ExampleArgument[])[]>> = {
  TIER: [
    [one("45天/3次/80万")],
    [one("45天/3次/80万"), null, null, "信息技术", means],
    [one("45天/3次/80万"), "2024-05-20", "2024-06-04", "信息技术", means],
    [[["2024-04-20", 3, 800000]], null, "2024-06-04", "信息技术", means],
    [[["2024-04-20", 3, 800000]]],
    [[[45, 3, 800000]]],
    [one(null)],
    [[[0, 3, 800000]]],
    [one("45天/3次/80万"), null, null, "制造业", means],
  ],
  "TIER.WHY": [
    [one("45天/3次/80万")],
    [one("45天/3次/80万"), null, null, "信息技术", means],
    [one("45天/3次/80万"), "2024-05-20", "2024-06-04", "信息技术", means],
    [one(null)],
  ],
  "TIER.COLUMN": [
    [method, null, null, industries],
    [method, updated, "2024-06-04", industries],
  ],
  "TIER.BENCHMARKS": [[method, null, null, industries], [method]],
  "TIER.GAP": [
    [one("45天/3次/80万"), null, null, "信息技术", means],
    [one("45天/3次/80万"), "2024-05-20", "2024-06-04", "信息技术", means, null, "A"],
  ],
  "TIER.DROPDATE": [
    [one("45天/3次/80万"), "2024-05-20", null, "信息技术", means],
    [one("45天/3次/80万"), "2024-05-20", "2024-06-04", "信息技术", means],
  ],
  "TIER.STRATEGY": [["A", "技术驱动型"], ["S", "长期合作意向", "高"], ["D"]],
  "TIER.OWNER": [["S"], ["C"]],
  "TIER.NEXTCONTACT": [["A", "2024-05-20"]],
  "TIER.STALE": [
    ["A", "2024-05-20", "2024-05-31"],
    ["A", "2024-05-20", "2024-07-10"],
    ["A", "5/6/2024", "2024-07-10"],
  ],
  "TIER.CHURN": [
    [one("75天/2次/30万")],
    [one("75天/2次/30万"), "2024-05-18", "2024-06-04", null, null, null, "对比3家供应商报价"],
    [one("75天/2次/30万"), null, null, null, null, null, "交期太长", [["交期"], ["缺货"]]],
  ],
  "TIER.CHURNWHY": [
    [one("75天/2次/30万"), "2024-05-18", "2024-06-04", null, null, null, "对比3家供应商报价"],
    [one("120天/1次/5万"), "2024-05-15", "2024-05-31"],
  ],
  "TIER.TAGS": [["成本敏感，急需到货"]],
  "TIER.RISKWORDS": [["竞品公司正在接触，没有投诉"]],
  "TIER.MIGRATION": [
    [
      [["A"], ["S"], ["B"], ["C"]],
      [["B"], ["S"], ["C"], ["C"]],
    ],
    [[["S"], ["S"], ["B"], ["B"]], [["S"], ["A"], ["A"], ["B"]], true],
  ],
  "TIER.BANDS": [[[["A"], ["S"], ["B"], ["C"]]]],
  "RFM.RECENCY": [["45天/3次/80万"], ["４５天／３次／８０萬"]],
  "RFM.FREQUENCY": [["45天/3次/80万"]],
  "RFM.AMOUNT": [["45天/3次/80万"], ["45天/3次/1.2亿"], [null]],
  "RFM.TEXT": [
    [45, 3, 800000],
    ["45天", "3次", "80万"],
  ],
  "RFM.SCORES": [
    [
      [[15], [45], [75], [120], [200]],
      [[5], [3], [2], [1], [1]],
      [[1500000], [800000], [300000], [50000], [20000]],
    ],
  ],
  "RFM.SEGMENT": [
    [
      [[15], [45], [75], [120]],
      [[5], [3], [2], [1]],
      [[1500000], [800000], [300000], [50000]],
    ],
  ],
  "CUSTOMER.STAGE": [[one("20天/1次/5万")], [one("20天/1次/5万"), "2024-02-20", "2024-06-04"], [one(null)]],
  "CUSTOMER.QUADRANT": [
    ["80万", 2, 500000, 3],
    ["80万", 4, 500000, 3],
    [0, 4, 500000, 3],
  ],
  "CUSTOMER.NEXTID": [[[["C202405001"], ["C202405004"]], "2024-05-31"]],
  "CUSTOMER.VALIDID": [["C202405001"], ["C202413001"]],
  "CLV.SIMPLE": [["80万", "零售业"]],
  "PARETO.CLASS": [[[[800000], [150000], [50000]]]],
};
