import fc from "fast-check";
import {
  COLOUR_NAMES,
  contrastRatio,
  DEFAULT_HIGHLIGHT_COLOURS,
  fontOn,
  isVisible,
  NAMED_COLOURS,
  parseColour,
  READABLE_CONTRAST,
  sharedFills,
  type HexColour,
} from "../../../src/domain/review/highlightColours";
import { HIGHLIGHT_KINDS } from "../../../src/domain/review/highlights";
import { readSettings } from "../../../src/domain/settings/readSettings";

const anyColour: fc.Arbitrary<HexColour> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour): HexColour => `#${colour.toString(16).padStart(6, "0")}`);

describe("colours of highlights", () => {
  test.each(COLOUR_NAMES)("text on %s reads at 4.5:1 or better, and the fill can be seen on white", (name) => {
    const { fill, font } = NAMED_COLOURS[name];
    expect(contrastRatio(fill, font)).toBeGreaterThanOrEqual(READABLE_CONTRAST);
    expect(fontOn(fill)).toBe(font);
    expect(isVisible(fill)).toBe(true);
  });

  test("the ten fills are ten", () => {
    expect(new Set(COLOUR_NAMES.map((name) => NAMED_COLOURS[name].fill)).size).toBe(10);
  });

  test("no two highlights share a fill by default", () => {
    expect(sharedFills(DEFAULT_HIGHLIGHT_COLOURS)).toEqual([]);
  });

  test("text on any fill at all reads at 4.5:1 or better", () => {
    fc.assert(
      fc.property(anyColour, (fill) => {
        expect(contrastRatio(fill, fontOn(fill))).toBeGreaterThanOrEqual(READABLE_CONTRAST);
      }),
    );
  });

  test("contrast is the same both ways, 21 at most, 1 with itself", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 9);
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(contrastRatio(one, other)).toBe(contrastRatio(other, one));
        expect(contrastRatio(one, one)).toBe(1);
      }),
    );
  });

  test("a colour in known places has the contrast others compute for it", () => {
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#ff0000", "#ffffff")).toBeCloseTo(4.0, 2);
    expect(contrastRatio("#0000ff", "#ffffff")).toBeCloseTo(8.59, 2);
  });

  test.each([
    ["#FDDCC2", "#fddcc2"],
    ["fdc", "#ffddcc"],
    ["＃ＦＤＤＣＣ２", "#fddcc2"],
    ["浅橙", undefined],
    ["#fddc", undefined],
    ["", undefined],
  ])("%j is read as %j", (text, colour) => {
    expect(parseColour(text)).toBe(colour);
  });
});

describe("fills as they are stored", () => {
  const read = (fills: Readonly<Record<string, unknown>>) => {
    const { settings, problems } = readSettings({ version: 1, highlightColours: fills });
    return { colours: settings.highlightColours, problems };
  };

  test("a missing one takes its default in silence", () => {
    expect(read({ stale: "#E2E2E2" })).toEqual({
      colours: { ...DEFAULT_HIGHLIGHT_COLOURS, stale: "#e2e2e2" },
      problems: [],
    });
  });

  test("white and what is no colour are reported and take their defaults", () => {
    const { colours, problems } = read({ stale: "#ffffff", severe: "橙", riskHigh: 7 });
    expect(colours).toEqual(DEFAULT_HIGHLIGHT_COLOURS);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["highlightColours.severe", "unknownChoice"],
      ["highlightColours.stale", "outOfRange"],
      ["highlightColours.riskHigh", "wrongType"],
    ]);
  });

  test("of two with one fill the later takes its default", () => {
    const { colours, problems } = read({ severe: "#d4e4fa", riskHigh: "#d4e4fa" });
    expect(colours).toEqual({ ...DEFAULT_HIGHLIGHT_COLOURS, severe: "#d4e4fa" });
    expect(problems).toMatchObject([{ path: "highlightColours.riskHigh", code: "duplicate" }]);
  });

  test("whatever is stored, no two highlights share a fill", () => {
    const some = fc.constantFrom(...COLOUR_NAMES.map((name) => NAMED_COLOURS[name].fill));
    fc.assert(
      fc.property(fc.tuple(some, some, some, some, some), (fills) => {
        const stored = Object.fromEntries(HIGHLIGHT_KINDS.map((kind, at) => [kind, fills[at]]));
        expect(sharedFills(read(stored).colours)).toEqual([]);
      }),
    );
  });
});
