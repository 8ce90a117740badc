// Reads the fills of the highlights. Two alike would say two things with one colour, so the later one is refused.

import { HIGHLIGHT_KINDS, type HighlightKind } from "../review/highlights";
import { isVisible, parseColour, sharedFills, type HexColour, type HighlightColours } from "../review/highlightColours";
import type { FieldReader } from "./fieldReader";

const FIELD = "highlightColours";

/** Of two highlights with one fill the later takes its default; where that is taken as well, all do. */
export function readHighlightColours(
  reader: FieldReader,
  value: unknown,
  defaults: HighlightColours,
): HighlightColours {
  const fields = reader.object(value, FIELD);
  const read = byKind((kind) => readFill(reader, fields[kind], `${FIELD}.${kind}`, defaults[kind]));
  const shared = sharedFills(read);
  for (const kind of shared) reader.report(`${FIELD}.${kind}`, "duplicate", read[kind]);
  const mended = byKind((kind) => (shared.includes(kind) ? defaults[kind] : read[kind]));
  return sharedFills(mended).length === 0 ? mended : defaults;
}

function readFill(reader: FieldReader, value: unknown, path: string, fallback: HexColour): HexColour {
  if (value === undefined) return fallback;
  const fill = typeof value === "string" ? parseColour(value) : undefined;
  if (fill !== undefined && isVisible(fill)) return fill;
  reader.report(
    path,
    fill === undefined ? (typeof value === "string" ? "unknownChoice" : "wrongType") : "outOfRange",
    value,
  );
  return fallback;
}

function byKind(fillOf: (kind: HighlightKind) => HexColour): HighlightColours {
  return Object.fromEntries(HIGHLIGHT_KINDS.map((kind) => [kind, fillOf(kind)])) as Record<HighlightKind, HexColour>;
}
