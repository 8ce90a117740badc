import { makeStyles, tokens } from "@fluentui/react-components";

/** Where things stand: the pane's sides, rows, sections and hairlines. */
export const useLayoutStyles = makeStyles({
  side: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  tight: { columnGap: tokens.spacingHorizontalXS },
  apart: { justifyContent: "space-between" },
  wrap: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  section: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  hairline: {
    height: "1px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
    marginLeft: tokens.spacingHorizontalM,
    marginRight: tokens.spacingHorizontalM,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  above4: { marginTop: tokens.spacingVerticalXS },
  above8: { marginTop: tokens.spacingVerticalS },
  above12: { marginTop: tokens.spacingVerticalM },
  above16: { marginTop: tokens.spacingVerticalL },
  above20: { marginTop: tokens.spacingVerticalXL },
  above24: { marginTop: tokens.spacingVerticalXXL },
  below4: { paddingBottom: tokens.spacingVerticalXS },
  below8: { paddingBottom: tokens.spacingVerticalS },
  below12: { paddingBottom: tokens.spacingVerticalM },
  below16: { paddingBottom: tokens.spacingVerticalL },
});
