// Words of the line that answers what the user just did.

import { countText } from "../../i18n/format";

export const zhAnswer = {
  undo: "撤销",
  seeChanges: (count: number) => `${countText(count)} 户因此要变：去重评`,
  showColumn: "看新列",
  otherArea: "先在表里点一下那块区域里任意一格，可以换工作表",
  openSelected: "读选中的区域",
  newColumns: (headers: string) => `表右边新加了 ${headers}`,
  noColumn: (header: string) => `“${header}”这一列已不在表里`,
  dismiss: "收起这条答复",
};

export type AnswerWords = typeof zhAnswer;
