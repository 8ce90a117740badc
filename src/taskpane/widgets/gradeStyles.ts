import { makeStyles } from "@fluentui/react-components";
import { FORCED_COLORS, gradeTokens } from "../shell/theme";
import { edgeColor } from "./edges";

const bordered = (color: string) => ({
  ...edgeColor(color),
});

const line = (width: string, style: "solid" | "dashed") => ({
  borderTopWidth: width,
  borderRightWidth: width,
  borderBottomWidth: width,
  borderLeftWidth: width,
  borderTopStyle: style,
  borderRightStyle: style,
  borderBottomStyle: style,
  borderLeftStyle: style,
});

const forced = (background: "Canvas" | "CanvasText", text: "Canvas" | "CanvasText") => ({
  forcedColorAdjust: "none" as const,
  backgroundColor: background,
  color: text,
  ...bordered("CanvasText"),
});

/** The fuller the fill, the higher the grade; in high contrast the border says it. */
export const useGradeStyles = makeStyles({
  S: {
    ...line("1px", "solid"),
    ...bordered(gradeTokens.gradeSBorder),
    backgroundColor: gradeTokens.gradeSBackground,
    color: gradeTokens.gradeSForeground,
    [FORCED_COLORS]: forced("CanvasText", "Canvas"),
  },
  A: {
    ...line("1px", "solid"),
    ...bordered(gradeTokens.gradeABorder),
    backgroundColor: gradeTokens.gradeABackground,
    color: gradeTokens.gradeAForeground,
    [FORCED_COLORS]: { ...forced("Canvas", "CanvasText"), ...line("2px", "solid") },
  },
  B: {
    ...line("1px", "solid"),
    ...bordered(gradeTokens.gradeBBorder),
    backgroundColor: gradeTokens.gradeBBackground,
    color: gradeTokens.gradeBForeground,
    [FORCED_COLORS]: forced("Canvas", "CanvasText"),
  },
  C: {
    ...line("1px", "solid"),
    ...bordered(gradeTokens.gradeCBorder),
    backgroundColor: gradeTokens.gradeCBackground,
    color: gradeTokens.gradeCForeground,
    [FORCED_COLORS]: { ...forced("Canvas", "CanvasText"), ...line("1px", "dashed") },
  },
  none: {
    ...line("1px", "solid"),
    ...bordered(gradeTokens.gradeNoneBorder),
    color: gradeTokens.gradeNoneForeground,
    backgroundImage: `repeating-linear-gradient(135deg, ${gradeTokens.gradeNoneStripe} 0 4px, transparent 4px 8px)`,
    [FORCED_COLORS]: { ...forced("Canvas", "CanvasText"), backgroundImage: "none" },
  },
});
