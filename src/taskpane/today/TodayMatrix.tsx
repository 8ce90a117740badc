// Importance × urgency: four counts that filter the list. One stop of the Tab key, arrows choose, as in a radio group.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { RegradePlan } from "../../domain/regrade/plan";
import { TODAY_QUADRANTS, type TodayQuadrant } from "../../domain/today/today";
import { countText } from "../../i18n/format";
import { todayWords } from "../../i18n/today/words";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { dayListed, todayOf } from "./today";
import { useTextStyles } from "../widgets/textStyles";
import { chosenInForcedColors, useTileStyles } from "../widgets/tileStyles";
import { edge } from "../widgets/edges";
import { ownValue } from "../../domain/vocabulary/own";

const useStyles = makeStyles({
  matrix: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  quadrant: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    textAlign: "left",
    minHeight: "52px",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalMNudge,
    paddingRight: tokens.spacingHorizontalMNudge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...edge("1px", "solid", tokens.colorNeutralStroke1),
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ...edge("2px", "solid", tokens.colorBrandStroke1),
    ...chosenInForcedColors,
  },
  number: { gridRowStart: "1", gridRowEnd: "3", gridColumnStart: "2" },
});

const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function TodayMatrix({ plan }: { readonly plan: RegradePlan }) {
  const { words, language, dispatch } = usePane();
  const today = usePaneState((state) => state.today);
  const styles = useStyles();
  const tiles = useTileStyles();
  const text = useTextStyles();
  const group = useRef<HTMLDivElement>(null);
  const { counts } = todayOf(plan);
  const say = todayWords(language);
  const { quadrant } = today;
  const day = dayListed(plan, today);
  const choose = (next: TodayQuadrant): void => {
    dispatch({ type: "quadrantChosen", quadrant: next });
    dispatch({ type: "announced", text: words.announce.filtered(counts[next]) });
  };
  const move = (event: KeyboardEvent): void => {
    const step = ownValue(ARROWS, event.key);
    if (step === undefined) return;
    event.preventDefault();
    const at = TODAY_QUADRANTS.indexOf(quadrant);
    const next = (at + step + TODAY_QUADRANTS.length) % TODAY_QUADRANTS.length;
    choose(TODAY_QUADRANTS[next]);
    group.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div role="radiogroup" aria-label={words.today.matrix} ref={group} className={styles.matrix} onKeyDown={move}>
      {TODAY_QUADRANTS.map((each) => (
        <button
          key={each}
          type="button"
          role="radio"
          id={`today-${each}`}
          aria-checked={each === quadrant && day === null}
          aria-label={words.today.quadrantOf(say.quadrant(each), say.axes(each), counts[each])}
          tabIndex={each === quadrant ? 0 : -1}
          className={mergeClasses(tiles.tile, styles.quadrant, each === quadrant && day === null && styles.chosen)}
          onClick={() => choose(each)}
        >
          <span className={mergeClasses(text.body, text.strong)}>{say.quadrant(each)}</span>
          <span className={mergeClasses(text.small, text.secondary)}>{say.axes(each)}</span>
          <span className={mergeClasses(styles.number, text.pageTitle, text.strong)}>{countText(counts[each])}</span>
        </button>
      ))}
    </div>
  );
}
