// The fill of one highlight: named swatches as one radio group, and a colour of one's own. What another highlight has
// cannot be chosen, so that a colour says one thing only.

import { Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import {
  colourName,
  COLOUR_NAMES,
  contrastRatio,
  fontOn,
  NAMED_COLOURS,
  type HexColour,
  type HighlightColours,
} from "../../domain/review/highlightColours";
import type { HighlightKind } from "../../domain/review/highlights";
import { decimalText } from "../../i18n/format";
import { typedFill, usedBy } from "./fills";
import { usePane, type Pane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Swatch } from "../widgets/SheetChip";
import { useTextStyles } from "../widgets/textStyles";
import { stopOf } from "../widgets/oneStop";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { minHeight: "28px", alignItems: "center" },
  indicator: { marginTop: "2px", marginBottom: "2px", marginLeft: 0, marginRight: tokens.spacingHorizontalSNudge },
  label: { whiteSpace: "nowrap", padding: 0 },
});

const CUSTOM = "custom";

/** Id of the field for a colour of one's own. */
export const fillFieldId = (kind: HighlightKind): string => `fill-${kind}`;

export interface FillChoiceProps {
  readonly kind: HighlightKind;
  readonly colours: HighlightColours;
  /** A colour of one's own as typed; null while a named one is chosen. */
  readonly typed: string | null;
  readonly onFill: (fill: HexColour) => void;
  readonly onType: (typed: string) => void;
}

export function FillChoice({ kind, colours, typed, onFill, onType }: FillChoiceProps) {
  const pane = usePane();
  const { words } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const fill = colours[kind];
  const isCustom = typed !== null || colourName(fill) === undefined;
  const shown = typed ?? fill;
  const chosen = isCustom ? CUSTOM : (colourName(fill) ?? CUSTOM);
  const choices = [...COLOUR_NAMES, CUSTOM] as const;
  const wrong = isCustom ? wrongWith(shown, kind, colours, pane) : undefined;
  return (
    <div className={layout.below8}>
      <RadioGroup
        className={styles.group}
        aria-label={words.colours.chooseFor(words.highlights.tones[kind])}
        value={chosen}
        onChange={(_event, data) => {
          const name = COLOUR_NAMES.find((one) => one === data.value);
          if (name === undefined) onType(fill);
          else onFill(NAMED_COLOURS[name].fill);
        }}
      >
        {COLOUR_NAMES.map((name) => {
          const taken = usedBy(NAMED_COLOURS[name].fill, kind, colours) !== undefined;
          return (
            <Radio
              key={name}
              className={styles.choice}
              value={name}
              tabIndex={stopOf(name, chosen, choices)}
              disabled={taken}
              indicator={{ className: styles.indicator }}
              label={{
                className: styles.label,
                children: (
                  <span className={mergeClasses(layout.row, layout.tight)}>
                    <Swatch fill={NAMED_COLOURS[name].fill} />
                    {words.colours.names[name]}
                    {taken ? <span className={text.small}> {words.colours.taken}</span> : null}
                  </span>
                ),
              }}
            />
          );
        })}
        <Radio
          className={styles.choice}
          value={CUSTOM}
          tabIndex={stopOf(CUSTOM, chosen, choices)}
          indicator={{ className: styles.indicator }}
          label={{ className: styles.label, children: words.colours.custom }}
        />
      </RadioGroup>
      {isCustom ? (
        <Field
          className={layout.above4}
          label={words.colours.customField}
          hint={words.colours.customHint}
          validationMessage={wrong}
          validationState={wrong === undefined ? "none" : "error"}
        >
          <Input
            id={fillFieldId(kind)}
            value={shown}
            maxLength={16}
            autoComplete="off"
            onChange={(_event, data) => onType(data.value)}
          />
        </Field>
      ) : null}
      {wrong === undefined ? (
        <p className={mergeClasses(text.paragraph, text.small, text.quiet, layout.above4)}>
          {words.colours.contrast(decimalText(contrastRatio(fill, fontOn(fill)), 1))}
        </p>
      ) : null}
    </div>
  );
}

function wrongWith(typed: string, kind: HighlightKind, colours: HighlightColours, { words }: Pane): string | undefined {
  const read = typedFill(typed, kind, colours);
  if ("fill" in read) return undefined;
  return read.wrong === "shared" ? words.colours.shared(words.highlights.tones[read.by]) : words.colours[read.wrong];
}
