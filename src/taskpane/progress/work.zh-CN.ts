// Words of work in progress.

import { countText } from "../../i18n/format";

export const zhWorkWords = {
  work: {
    opening: "正在读工作簿",
    inserting: "正在插入",
    reading: "正在读表",
    writing: "正在写入",
    fixing: "正在改正",
    filling: "正在加公式列",
    converting: "正在转换公式",
    freezing: "正在更新行业基准",
    listing: "正在列出变化",
    undoing: "正在撤销",
    saving: "正在保存",
    done: (done: number, total: number) => `${countText(done)} / ${countText(total)}`,
    left: (seconds: number) => `约剩 ${countText(seconds)} 秒`,
    nothingYet: "还没有写入任何内容，可以随时取消",
    writingHint: "取消后会告诉你写到了哪里",
    waiting: "正在等 Excel 回应",
    cancelled: "已取消，什么都没有写入",
  },
};

export type WorkWords = typeof zhWorkWords;
