// Name box and formula bar. Typing a place in the box goes there; typing in the bar edits the active cell.

import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { MathFormula20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { pressHintKey } from "../grid/gridKeys";
import type { GridSession } from "../grid/gridSession";
import { FormulaHintsBox, HINT_LIST, hintId } from "../hints/FormulaHintsBox";
import type { PreviewWords } from "../words";

export interface FormulaBarProps {
  readonly session: GridSession;
  readonly words: PreviewWords;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: "4px",
    paddingBottom: "4px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: "112px", flexShrink: 0 },
  symbol: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  text: { flexGrow: 1, "& input": { fontSize: "13px" } },
});

export function FormulaBar({ session, words, onDone }: FormulaBarProps): React.JSX.Element {
  useSyncExternalStore(session.subscribe, session.getVersion);
  const styles = useStyles();
  const [place, setPlace] = useState<string | null>(null);
  const leaving = useRef(false);
  const bar = useRef<HTMLInputElement>(null);
  const typing = session.editing?.surface === "bar";
  const proposing = typing && session.hints.names.length > 0;

  useEffect(() => {
    if (typing && session.caretWanted !== null)
      bar.current?.setSelectionRange(session.caretWanted, session.caretWanted);
  });

  /** Ends here and hands the focus to the sheet; the key itself goes no further. */
  const leave = (event: React.KeyboardEvent, action: () => void): void => {
    event.preventDefault();
    leaving.current = true;
    action();
    onDone();
    leaving.current = false;
  };

  return (
    <div className={styles.bar} data-region="formula" role="region" aria-label={words.regions.formula}>
      <Input
        size="small"
        className={styles.name}
        aria-label={words.nameBox}
        value={place ?? session.address}
        onFocus={(event) => event.target.select()}
        onChange={(_event, data) => setPlace(data.value)}
        onBlur={() => setPlace(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave(event, () => setPlace(null));
          if (event.key !== "Enter") return;
          if (session.goTo(place ?? session.address)) leave(event, () => setPlace(null));
          else setPlace(null);
        }}
      />
      <MathFormula20Regular className={styles.symbol} aria-hidden="true" />
      <Input
        size="small"
        className={styles.text}
        input={{
          ref: bar,
          onSelect: ({ currentTarget }) => {
            if (typing) session.moveCaret(currentTarget.selectionStart ?? 0);
          },
        }}
        aria-label={words.formulaBar}
        aria-controls={proposing ? HINT_LIST : undefined}
        aria-activedescendant={proposing ? hintId(session.chosenHint) : undefined}
        value={session.barText}
        onFocus={() => {
          if (!session.editing) session.beginEdit("edit", "bar");
        }}
        onChange={(event, data) => {
          if (session.editing) session.changeText(data.value, event.target.selectionStart ?? data.value.length);
          else session.beginEdit("edit", "bar", data.value);
        }}
        onBlur={() => {
          if (!leaving.current && session.editing?.surface === "bar") session.commit();
        }}
        onKeyDown={(event) => {
          const { isComposing } = event.nativeEvent;
          if (isComposing) return;
          if (pressHintKey(session, { ...keysOf(event), isComposing })) return event.preventDefault();
          if (event.key === "Enter") leave(event, () => session.commit(event.shiftKey ? "up" : "down"));
          if (event.key === "Tab") leave(event, () => session.commit(event.shiftKey ? "left" : "right"));
          if (event.key === "Escape") leave(event, () => session.cancel());
        }}
      />
      {typing && <FormulaHintsBox session={session} words={words} place={{ left: 156, top: 34 }} />}
    </div>
  );
}

function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: React.KeyboardEvent) {
  return { key, ctrlKey, metaKey, shiftKey, altKey };
}
