import type { HighlightSwitches } from "../../actions/actions";
import type { HighlightColours } from "../../domain/review/highlightColours";

export interface HighlightsState {
  /** Null until the sheet was asked. */
  readonly switches: HighlightSwitches | null;
  /** Colours before the last change of this session, for its undo. */
  readonly coloursBefore: HighlightColours | null;
}

export type HighlightsEvent =
  | { readonly type: "switchesRead"; readonly switches: HighlightSwitches }
  | { readonly type: "recoloured"; readonly before: HighlightColours | null };
