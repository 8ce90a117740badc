// Words of the settings page of numbers; what each number is called stands in i18n/numbers.

import { countText } from "../../i18n/format";

export const zhNumbersPage = {
  title: "其他数字",
  lead: "系统里用到的其他数字，都可以改。点一组看里面的数。",
  /** Beside a group, and beside the page in the list of settings. */
  changed: (count: number) => (count === 0 ? "全部默认" : `改了 ${countText(count)} 个`),
};

export type NumbersPageWords = typeof zhNumbersPage;
