// Theme of the page around the sheet: Fluent's own, with the project's teal for what is selected and pressed.

import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { TEAL } from "../../../src/taskpane/shell/teal";

const FONTS = {
  fontFamilyBase: '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
};

export type ThemeName = "light" | "dark";

const dark = createDarkTheme(TEAL);

export const PREVIEW_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(TEAL), ...FONTS },
  dark: { ...dark, ...FONTS, colorBrandForeground1: TEAL[110], colorBrandForeground2: TEAL[120] },
};
