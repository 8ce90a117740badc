// Theme of the page around the sheet: Fluent's own, with the project's teal for what is selected and pressed.

import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

const TEAL: BrandVariants = {
  10: "#021314",
  20: "#021f21",
  30: "#012d30",
  40: "#013b3f",
  50: "#02494e",
  60: "#05585d",
  70: "#0c676d",
  80: "#16777d",
  90: "#268a91",
  100: "#3e9fa7",
  110: "#58b2b8",
  120: "#78c3c9",
  130: "#99d3d8",
  140: "#b7e1e4",
  150: "#d2ecee",
  160: "#e9f6f7",
};

const FONTS = {
  fontFamilyBase: '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
};

export type ThemeName = "light" | "dark";

const dark = createDarkTheme(TEAL);

export const PREVIEW_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(TEAL), ...FONTS },
  dark: { ...dark, ...FONTS, colorBrandForeground1: TEAL[110], colorBrandForeground2: TEAL[120] },
};
