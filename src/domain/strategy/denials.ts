// Words that take a risk word back: 无投诉, 没有任何竞品, 投诉已解决. One definition: the reading of notes (riskWords.ts) makes its
// patterns of these lists, and native formulas (native/riskWords.ts) put a note straight by them.
// Simplified script and lower case, as notes are folded before they are read.

/** Deny what follows. */
export const DENIALS: readonly string[] = ["无", "没", "没有", "未", "不", "不再", "不会", "不是", "非", "零"];
export const ENGLISH_DENIALS = ["no", "not", "without", "never", "zero"] as const;

/** Before a denial these turn it round: 不是没有投诉. */
export const REVERSALS = ["不是", "并非", "不能", "不得", "不会"] as const;

/** May stand between a denial and the word: 没有收到任何投诉. */
export const BETWEEN: readonly string[] =
  "任何 再 曾 有过 有 收到 出现 发生 发现 提过 提出 提到 接到 其他 客户 要求 考虑 准备 打算 计划 想 要 愿意 愿 意向 意 需要 必要 至于 可能 过".split(
    " ",
  );
/** Of these, what a formula does not take out of a note: Excel nests 64 functions, and these are rare there. */
export const LEFT_TO_THE_ADD_IN: readonly string[] = ["有过", "提出", "其他", "意向", "必要", "过"];
export const ENGLISH_BETWEEN = ["any", "a"] as const;

/** Gave it up: 排除更换供应商的可能, but not 不排除. */
export const GIVING_UP = ["排除", "放弃", "取消", "打消"] as const;
export const NOT_GIVEN_UP = ["不", "不能", "无法", "未", "没", "没有", "尚未"] as const;

/** Right behind a word "已" and one of these say that it is over: 投诉已解决. */
export const ALREADY = "已";
export const OVER = ["解决", "处理", "关闭", "结案", "化解", "解除", "撤销", "撤回"] as const;
/** Right behind a word these say that there were none: 投诉为零. */
export const NONE_BEHIND = ["为零", "为0", "0起", "零起"] as const;
