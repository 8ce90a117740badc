// Which highlights stand in the sheet, and in which colours. A switch works at once: it puts the rule there or takes ours
// away. Colours are settings: tried on an example cell here, and put into the sheet when they are saved.

import { Button, mergeClasses, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { HIGHLIGHT_TONES, type HighlightTone } from "../../actions/host";
import { DEFAULT_HIGHLIGHT_COLOURS, type HexColour } from "../../domain/review/highlightColours";
import { typedFill } from "./fills";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { FillChoice, fillFieldId } from "./FillChoice";
import { HighlightLine } from "./HighlightLine";

/** A colour code as it stands in its field, and the fill it belongs to: with another fill it is forgotten. */
interface Typing {
  readonly text: string;
  readonly fill: HexColour;
}

export function HighlightsPage() {
  const { words, flows } = usePane();
  const { switches, work } = usePaneFacts("switches", "work");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const [open, setOpen] = useState<HighlightTone | null>(null);
  const [typing, setTyping] = useState<Readonly<Partial<Record<HighlightTone, Typing>>>>({});
  useEffect(() => {
    void flows.readSwitches();
  }, [flows]);
  const colours = edited.highlightColours;
  const wanted = switches?.wanted ?? [];
  const pending = wanted.filter((tone) => switches?.installed.includes(tone) === false);
  const typedFor = (tone: HighlightTone): string | null => {
    const typed = typing[tone];
    return typed?.fill === colours[tone] ? typed.text : null;
  };
  const invalid = HIGHLIGHT_TONES.find((tone) => "wrong" in typedFill(typedFor(tone) ?? colours[tone], tone, colours));
  const setFill = (tone: HighlightTone, fill: HexColour): void =>
    change({ highlightColours: { ...colours, [tone]: fill } });
  return (
    <>
      <Body place="highlights">
        <PageHeader
          title={words.highlights.title}
          aside={
            <SmallLink
              text={words.settings.restore}
              onClick={() => {
                setTyping({});
                change({ highlightColours: DEFAULT_HIGHLIGHT_COLOURS });
              }}
            />
          }
        />
        <RefusalBar />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>{words.highlights.lead}</p>
        <Recoloured />
        {switches === null ? (
          <Skeleton aria-label={words.work.waiting} className={mergeClasses(layout.side, layout.above8, layout.stack)}>
            {HIGHLIGHT_TONES.map((tone) => (
              <SkeletonItem key={tone} size={32} />
            ))}
          </Skeleton>
        ) : (
          <ul className={mergeClasses(layout.plainList, layout.side, layout.above8)}>
            {HIGHLIGHT_TONES.map((tone) => (
              <HighlightLine
                key={tone}
                tone={tone}
                isOn={wanted.includes(tone)}
                isOpen={open === tone || invalid === tone}
                onOpen={() => setOpen(open === tone ? null : tone)}
              >
                <FillChoice
                  kind={tone}
                  colours={colours}
                  typed={typedFor(tone)}
                  onFill={(fill) => {
                    setTyping({ ...typing, [tone]: undefined });
                    setFill(tone, fill);
                  }}
                  onType={(next) => {
                    const read = typedFill(next, tone, colours);
                    const fill = "fill" in read ? read.fill : colours[tone];
                    setTyping({ ...typing, [tone]: { text: next, fill } });
                    setFill(tone, fill);
                  }}
                />
              </HighlightLine>
            ))}
          </ul>
        )}
        {switches === null || pending.length === 0 ? null : (
          <p className={mergeClasses(layout.side, text.paragraph, layout.above8, text.small, text.secondary)}>
            {words.highlights.pending(pending.map((tone) => words.highlights.tones[tone]).join(words.listSeparator))}
          </p>
        )}
        <div className={mergeClasses(layout.side, layout.row, layout.above12)}>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void flows.setSwitches(HIGHLIGHT_TONES)}
          >
            {words.highlights.all}
          </Button>
          <Button size="small" disabledFocusable={work !== null} onClick={() => void flows.setSwitches([])}>
            {words.highlights.none}
          </Button>
        </div>
      </Body>
      <DraftFooter invalidId={invalid === undefined ? undefined : fillFieldId(invalid)} />
    </>
  );
}

/** After new colours were saved: what became of the sheet, and the way back. */
function Recoloured() {
  const { words, flows } = usePane();
  const { coloursBefore, switches, work } = usePaneFacts("coloursBefore", "switches", "work");
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { dirty } = useDraft();
  if (coloursBefore === null || dirty || work !== null || switches === null) return null;
  const count = switches.installed.length;
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.above8)}>
      <span className={mergeClasses(text.small, text.done)}>
        {count === 0 ? words.colours.notOnSheet : words.colours.onSheet(count)}
      </span>
      <SmallLink id="undo-colours" text={words.colours.undo} onClick={() => void flows.undoColours()} />
    </div>
  );
}
