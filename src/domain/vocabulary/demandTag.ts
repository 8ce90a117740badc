/** The four built-in demand tags (核心需求标签). */
export const DEMAND_TAGS = ["价格敏感型", "技术驱动型", "紧急采购型", "长期合作意向"] as const;
export type DemandTag = (typeof DEMAND_TAGS)[number];
