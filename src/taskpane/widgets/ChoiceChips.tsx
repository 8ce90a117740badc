// A few short choices as chips in one line: one is always chosen. One stop of the Tab key, arrows choose, as in any radio group.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { ownValue } from "../../domain/vocabulary/own";
import { edge } from "./edges";
import { chosenInForcedColors } from "./tileStyles";

const useStyles = makeStyles({
  chips: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  chip: {
    minHeight: "24px",
    paddingTop: 0,
    paddingBottom: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...edge("1px", "solid", tokens.colorNeutralStroke1),
    "@media (forced-colors: active)": { ":focus-visible": { outline: "2px solid Highlight" } },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ...edge("1px", "solid", tokens.colorBrandStroke1),
    ...chosenInForcedColors,
  },
});

export interface ChoiceChipsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export function ChoiceChips<T extends string>({ label, value, choices, onChange }: ChoiceChipsProps<T>) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = ownValue(STEPS, event.key);
    if (step === undefined) return;
    event.preventDefault();
    const at = choices.findIndex((choice) => choice.value === value);
    const next = (at + step + choices.length) % choices.length;
    onChange(choices[next].value);
    group.current?.querySelectorAll<HTMLElement>("[role=radio]")[next]?.focus();
  };
  return (
    <div role="radiogroup" aria-label={label} ref={group} className={styles.chips} onKeyDown={move}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          className={mergeClasses(styles.chip, choice.value === value && styles.chosen)}
          onClick={() => onChange(choice.value)}
        >
          {choice.text}
        </button>
      ))}
    </div>
  );
}
