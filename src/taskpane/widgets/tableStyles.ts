import { makeStyles, tokens } from "@fluentui/react-components";
import { lineBelow } from "./edges";

/** A table of figures: names at the left, figures at the right, a thin line under each row. */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: tokens.spacingVerticalS },
  cell: {
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    textAlign: "right",
    ...lineBelow(tokens.colorNeutralStroke3),
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    verticalAlign: "baseline",
    ":first-child": { textAlign: "left", paddingLeft: tokens.spacingHorizontalM, whiteSpace: "normal" },
    ":last-child": { paddingRight: tokens.spacingHorizontalM },
  },
  inner: { ":first-child": { paddingLeft: tokens.spacingHorizontalXXL } },
});
