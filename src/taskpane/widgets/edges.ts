// Borders and lines, spelled out as Griffel wants them: its styles have no shorthands.

/** A border on all four sides, spelled out as Griffel wants it. */
export const edge = (width: string, style: "solid" | "dashed", color: string) => ({
  borderTopWidth: width,
  borderRightWidth: width,
  borderBottomWidth: width,
  borderLeftWidth: width,
  borderTopStyle: style,
  borderRightStyle: style,
  borderBottomStyle: style,
  borderLeftStyle: style,
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});

/** Another colour for a border that is there. */
export const edgeColor = (color: string) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});

/** A thin line above. */
export const lineAbove = (color: string) =>
  ({ borderTopWidth: "1px", borderTopStyle: "solid", borderTopColor: color }) as const;

/** A thin line below. */
export const lineBelow = (color: string) =>
  ({ borderBottomWidth: "1px", borderBottomStyle: "solid", borderBottomColor: color }) as const;
