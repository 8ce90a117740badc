// Words for the seconds before the pane is up, and for the case that it does not come up. Apart from the catalogue, so
// that the watchdog stays tiny.

import type { Language } from "../../i18n/language";

export interface StartupWords {
  readonly blocked: string;
  readonly silent: string;
  readonly steps: readonly string[];
  readonly retry: string;
}

export const STARTUP_WORDS: Readonly<Record<Language, StartupWords>> = {
  "zh-CN": {
    blocked: "连接 Excel 用的脚本没有载入",
    silent: "Excel 还没有回应",
    steps: [
      "看一下网络，再按“重试”。",
      "公司网络可能拦住了微软的脚本地址，可请同事帮忙放行，或改用自己托管的地址。",
      "如果是在浏览器里直接打开的这个网址：请在 Excel 的“开始”选项卡里打开“客户等级”。",
    ],
    retry: "重试",
  },
  "en-US": {
    blocked: "The script that connects to Excel did not load",
    silent: "Excel has not answered yet",
    steps: [
      "Check the network, then retry.",
      "A company network may block Microsoft's script address: have it allowed, or host the script yourself.",
      "If you opened this address in a browser: open Customer Grades from Excel's Home tab instead.",
    ],
    retry: "Retry",
  },
};
