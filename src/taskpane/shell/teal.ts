// The brand ramp, dark to light, from which Fluent makes its themes.

import type { BrandVariants } from "@fluentui/react-components";

export const TEAL: BrandVariants = {
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
