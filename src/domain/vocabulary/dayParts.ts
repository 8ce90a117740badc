// Words for parts of the day, as people write them before an hour: 上午9:00, 下午3点.

/** A Chinese Excel takes such a word with a number for a time of day. */
export const DAY_PARTS = ["上午", "下午", "凌晨", "早上", "中午", "晚上"] as const;
