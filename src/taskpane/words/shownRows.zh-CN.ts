// Words of the line that shows only some rows in the sheet, and of what stands in its way.

import type { NotShownReason } from "../../actions/host";
import { MOST_TOLD } from "../../domain/table/tellingColumn";
import { countText } from "../../i18n/format";

const REASONS: Readonly<Record<NotShownReason, string>> = {
  hidden: "表里已有筛选或隐藏的行，没有动：先清除筛选、取消隐藏，再只看改动的行",
  otherFilter: "这张工作表的筛选设在别的区域，没有动：先去掉那个筛选，再只看改动的行",
  unclear: "编号和名称有空着或重复的，分不出这几行，没有筛选",
  tooMany: `超过 ${countText(MOST_TOLD)} 行，筛选不了，没有动：可以把变化全部列到新工作表`,
  gone: "这些行已不在表里，没有筛选",
  inexact: "筛选出来的不只是这几行，已恢复原样",
};

export const zhShownRows = {
  offer: (count: number) => `在表里只看这 ${countText(count)} 行`,
  shown: (count: number) => `表里只显示改动的 ${countText(count)} 行`,
  all: "显示全部行",
  allShown: "表里已显示全部行",
  stillHidden: "已去掉这次的筛选；表里还有你自己筛选或隐藏的行",
  reasons: REASONS,
};

export type ShownRowsWords = typeof zhShownRows;
