import { makeStyles, tokens } from "@fluentui/react-components";

/** How words look: size, weight, and the three colours that mean something. */
export const useTextStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  keyFact: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  pageTitle: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  answer: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  secondary: { color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  rise: { color: tokens.colorBrandForeground1 },
  fall: { color: tokens.colorStatusWarningForeground1 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  unbroken: { whiteSpace: "nowrap" },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0 },
  right: { marginLeft: "auto" },
  heading: { margin: 0 },
  paragraph: { margin: 0 },
  centred: { textAlign: "center" },
});
