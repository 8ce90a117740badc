import { makeStyles, tokens } from "@fluentui/react-components";

/** A plain button that is a tile: the browser's look taken off, our focus ring on. */
export const useTileStyles = makeStyles({
  tile: {
    boxSizing: "border-box",
    margin: 0,
    borderRadius: tokens.borderRadiusLarge,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":focus-visible": {
      outlineWidth: "2px",
      outlineStyle: "solid",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "1px",
      boxShadow: `inset 0 0 0 1px ${tokens.colorStrokeFocus1}`,
    },
  },
});
