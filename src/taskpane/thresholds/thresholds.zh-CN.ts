// Words of the thresholds and their check.

import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";
import { zhGrade } from "../../i18n/gradeWords";

export const zhThresholdsWords = {
  thresholds: {
    title: "等级阈值",
    amount: "金额 M",
    orders: "频次 F",
    recency: "最近下单 R",
    times: "×",
    day: "天",
    order: "次",
    customer: "户",
    anyAmount: "不限",
    rest: "其余全部，含没有成交记录的客户",
    note: (minimum: number) => `× 是行业均值的倍数。行业不足 ${countText(minimum)} 户时，用全表均值。`,
    minimum: "行业最少户数",
    center: "用什么代表行业",
    centers: { mean: "均值", median: "中位数" },
    field: (grade: GradeName, measure: string) => `${zhGrade(grade)} ${measure}`,
    check: "规则体检",
    passed: "通过",
    failed: "有问题",
    noHole: "没有空隙",
    noHoleWhy: "任何 R/F/M 都有等级",
    noOverlap: "没有重叠",
    noOverlapWhy: "从最高级往下，先满足者为准",
    monotone: "方向一致",
    monotoneWhy: "多买、刚买，等级不会变低",
    unknownWhy: "有一格不是数字，填好才能判断",
    looseWhy: "有一级比它的下一级还松，改严才行",
    willMove: "保存后会变",
    willMoveNone: "没有客户因此改变",
    movesMore: (count: number) => `其余 ${countText(count)} 户`,
    needPreview: "识别表之后，这里列出会变的客户",
    findings: {
      notANumber: "请填数字",
      notPositive: "要大于 0",
      notWhole: "要是整数",
      looserThanNext: "比下一级还松，下一级就没人了",
      measuresItself: "1 户的行业只能和自己比，永远到不了最高级",
      unreachable: "最小的行业里没人能到这个倍数",
      singleOrder: "只下 1 单也算稳定客户",
    },
    nobody: "没有客户能满足",
    closeTo: "贴着线的",
    closeLine: (measure: string, value: string, limit: string) => `${measure} ${value}，线 ${limit}`,
  },
};

export type ThresholdsWords = typeof zhThresholdsWords;
