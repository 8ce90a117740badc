import { DEFAULT_RULES, type GradingRules } from "../grading/rules";
import type { OwnBenchmark } from "../grading/graded";
import type { Grade } from "../vocabulary/grade";
import { LETTER_NAMING, type GradeNaming } from "../vocabulary/gradeName";
import { UNCHANGED_PLAYBOOK, type OwnPlaybook } from "../strategy/ownPlaybook";
import { NO_OWN_TAGS, type OwnTag } from "../strategy/ownTags";
import type { TableLanguage } from "../strategy/suggestion";
import { DEFAULT_BUSINESS_STAGE, type BusinessStage } from "../vocabulary/businessStage";
import { DEFAULT_CHURN, type ChurnNumbers } from "../review/churnNumbers";
import { DEFAULT_HIGHLIGHT_COLOURS, type HighlightColours } from "../review/highlightColours";
import { OWN_ROLES, type OwnRole } from "../vocabulary/column";
import { ROLES } from "../vocabulary/columnRoles";
import { DEFAULT_NUMBERS, type Numbers } from "../numbers/numberTable";

/** Languages in which cell functions answer. */
export const FUNCTION_LANGUAGES = ["zh-CN", "en-US"] as const satisfies readonly TableLanguage[];

/** Everything a user may change, the numbers of numbers.ts included. It is kept in the workbook and travels with the file. */
export interface Settings extends GradeNaming, Omit<Numbers, "rules"> {
  readonly version: 1;
  readonly rules: GradingRules;
  readonly ownBenchmarks: readonly OwnBenchmark[];
  readonly recency: "aged" | "recorded";
  /** Points and limits of the churn risk. */
  readonly churn: ChurnNumbers;
  /** Words in 备注 that raise the churn risk. */
  readonly riskWords: readonly string[];
  /** Tags beside the four built-in ones. */
  readonly tags: readonly OwnTag[];
  /** Own words in place of the built-in playbook's. */
  readonly playbook: OwnPlaybook;
  /** Headers of the columns this product adds. */
  readonly ownHeaders: Readonly<Record<OwnRole, string>>;
  /** Own columns that are written; the grade always is. */
  readonly writtenColumns: readonly OwnRole[];
  readonly logSheetName: string;
  /** 经营阶段: what stands first on screen. */
  readonly businessStage: BusinessStage;
  /** Words in which cell functions answer, whoever recalculates the workbook. */
  readonly functionLanguage: TableLanguage;
  /** Fills of the highlights in the sheet. */
  readonly highlightColours: HighlightColours;
  /** Grades fixed by hand, by customer id. */
  readonly locks: readonly GradeLock[];
}

/** A grade fixed by hand (锁定). Honoured by a regrade up to and including `until`. */
export interface GradeLock {
  readonly key: string;
  readonly grade: Grade;
  readonly reason: string;
  /** Serial day, inclusive; null for no end. */
  readonly until: number | null;
}

/** Risk words in Chinese notes; "…" stands for a few characters in between. Traditional script is read as well. */
const RISK_WORDS_ZH =
  "竞品 竞争对手 对比…供应商 对比…报价 比价 其他供应商 供应商报价 友商 降价 压价 价格过高 投诉 不满 换供应商 更换供应商 换…供应商 停用 停止合作 终止合作 退货 退款 解约 流失".split(
    " ",
  );

const RISK_WORDS_EN =
  "competitor,compar… suppliers,compar… vendors,compar… quotes,other supplier,other vendor,price cut,lower price,too expensive,complain,unhappy,dissatisfied,switch… supplier,switch… vendor,stopped using,cancel,returned goods,refund,terminate,churn".split(
    ",",
  );

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  ...LETTER_NAMING,
  ...DEFAULT_NUMBERS,
  rules: DEFAULT_RULES,
  ownBenchmarks: [],
  recency: "aged",
  churn: DEFAULT_CHURN,
  riskWords: RISK_WORDS_ZH,
  tags: NO_OWN_TAGS,
  playbook: UNCHANGED_PLAYBOOK,
  ownHeaders: ownHeadersIn("zh-CN"),
  writtenColumns: OWN_ROLES,
  logSheetName: "评级日志",
  businessStage: DEFAULT_BUSINESS_STAGE,
  functionLanguage: "zh-CN",
  highlightColours: DEFAULT_HIGHLIGHT_COLOURS,
  locks: [],
};

/** Settings of a new workbook: numbers are the same in every language, words are not. English tables are searched for words of both. */
export function defaultSettings(language: TableLanguage): Settings {
  if (language === "zh-CN") return DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    riskWords: [...RISK_WORDS_EN, ...RISK_WORDS_ZH],
    ownHeaders: ownHeadersIn("en-US"),
    logSheetName: "Grade log",
  };
}

function ownHeadersIn(language: TableLanguage): Settings["ownHeaders"] {
  const headers = OWN_ROLES.map((role) => [role, ROLES[role].header[language === "zh-CN" ? 0 : 1]]);
  return Object.fromEntries(headers) as Settings["ownHeaders"];
}
