// The look: Fluent's light and dark themes on our teal ramp, plus tokens of our own for grades. The fuller the fill, the
// higher the grade; the letter is always there. High contrast is left to the system's colours (forced-colors).
// Alternative not taken: a third theme object for high contrast, which could only guess what the user chose in Windows.

import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { TEAL } from "./teal";

const FONTS = '"Segoe UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

const LIGHT_GRADES = {
  gradeSBackground: TEAL[40],
  gradeSForeground: "#ffffff",
  gradeSBorder: TEAL[40],
  gradeABackground: TEAL[80],
  gradeAForeground: "#ffffff",
  gradeABorder: TEAL[80],
  gradeBBackground: TEAL[150],
  gradeBForeground: TEAL[50],
  gradeBBorder: TEAL[120],
  gradeCBackground: "#ffffff",
  gradeCForeground: "#424242",
  gradeCBorder: "#8a8a8a",
  gradeNoneForeground: "#ac4208",
  gradeNoneStripe: "#fde3cd",
  gradeNoneBorder: "#e0a374",
};

/** Names of the tokens this product adds to the theme. */
export type GradeTokens = Readonly<Record<keyof typeof LIGHT_GRADES, string>>;
export type PaneTheme = Theme & GradeTokens;

const DARK_GRADES: GradeTokens = {
  gradeSBackground: TEAL[140],
  gradeSForeground: TEAL[10],
  gradeSBorder: TEAL[140],
  gradeABackground: TEAL[100],
  gradeAForeground: TEAL[10],
  gradeABorder: TEAL[100],
  gradeBBackground: TEAL[50],
  gradeBForeground: TEAL[150],
  gradeBBorder: TEAL[90],
  gradeCBackground: "#292929",
  gradeCForeground: "#d6d6d6",
  gradeCBorder: "#8a8a8a",
  gradeNoneForeground: "#faa06b",
  gradeNoneStripe: "#5a3519",
  gradeNoneBorder: "#9a6236",
};

export const lightTheme: PaneTheme = {
  ...createLightTheme(TEAL),
  ...LIGHT_GRADES,
  fontFamilyBase: FONTS,
  colorBrandForegroundLink: TEAL[70],
  colorStatusWarningForeground1: "#ac4208",
  colorStatusWarningBackground1: "#fff6ef",
  colorStatusWarningBackground2: "#fde3cd",
};

export const darkTheme: PaneTheme = {
  ...createDarkTheme(TEAL),
  ...DARK_GRADES,
  fontFamilyBase: FONTS,
  colorBrandBackground: TEAL[80],
  colorBrandBackgroundHover: TEAL[70],
  colorBrandBackgroundPressed: TEAL[60],
  colorBrandBackground2: "#0f3235",
  colorBrandForeground1: TEAL[110],
  colorBrandForeground2: TEAL[120],
  colorBrandForegroundLink: TEAL[120],
  colorBrandStroke1: TEAL[110],
  colorBrandStroke2: TEAL[60],
  colorCompoundBrandBackground: TEAL[110],
  colorCompoundBrandForeground1: TEAL[110],
  colorCompoundBrandStroke: TEAL[110],
  colorStatusWarningForeground1: "#faa06b",
  colorStatusWarningBackground1: "#3b2414",
  colorStatusWarningBackground2: "#5a3519",
  colorStatusWarningBorder1: "#7a4a24",
  colorStatusDangerForeground1: "#f1868f",
};

/** The grade tokens as CSS variables, for makeStyles. `gradeTokens.gradeSBackground //=> "var(--gradeSBackground)"` */
export const gradeTokens = Object.fromEntries(
  Object.keys(LIGHT_GRADES).map((name) => [name, `var(--${name})`]),
) as GradeTokens;

/** Under the system's high contrast colours. */
export const FORCED_COLORS = "@media (forced-colors: active)";
/** Lower than a pane beside a window of 760 px: of two things that do not fit, the smaller is shown smaller. */
export const LOW = "@media (max-height: 699px)";
/** As narrow as a pane gets. */
export const NARROW = "@media (max-width: 339px)";
