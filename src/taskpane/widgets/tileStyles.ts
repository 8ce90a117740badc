import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../shell/theme";
import { edge } from "./edges";

/** What is chosen, under the system's high contrast colours: filled, for the hue of a border says nothing there. */
export const chosenInForcedColors = {
  [FORCED_COLORS]: {
    backgroundColor: "Highlight",
    color: "HighlightText",
    forcedColorAdjust: "none",
    ...edge("2px", "solid", "Highlight"),
    "& *": { color: "HighlightText" },
    ":focus-visible": { outlineColor: "CanvasText" },
  },
} as const;

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
