// A fill being typed: what is wrong with it, before it becomes part of the settings.

import { isVisible, parseColour, type HexColour, type HighlightColours } from "../../domain/review/highlightColours";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../../domain/review/highlights";

export type TypedFill =
  | { readonly fill: HexColour }
  | { readonly wrong: "unreadable" | "invisible" }
  | { readonly wrong: "shared"; readonly by: HighlightKind };

/** May this highlight have the colour that was typed? */
export function typedFill(typed: string, kind: HighlightKind, colours: HighlightColours): TypedFill {
  const fill = parseColour(typed);
  if (fill === undefined) return { wrong: "unreadable" };
  if (!isVisible(fill)) return { wrong: "invisible" };
  const by = usedBy(fill, kind, colours);
  return by === undefined ? { fill } : { wrong: "shared", by };
}

/** Which other highlight has this fill already? */
export function usedBy(fill: HexColour, kind: HighlightKind, colours: HighlightColours): HighlightKind | undefined {
  return HIGHLIGHT_KINDS.find((other) => other !== kind && colours[other] === fill);
}
