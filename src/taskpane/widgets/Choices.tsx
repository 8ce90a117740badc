// A few choices in one line, each whole; where they do not fit they stand under each other.

import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

import { stopOf } from "./oneStop";

const useStyles = makeStyles({
  group: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  choice: { minHeight: "24px", alignItems: "center" },
  indicator: { marginTop: "2px", marginBottom: "2px", marginLeft: 0, marginRight: tokens.spacingHorizontalSNudge },
  label: { whiteSpace: "nowrap", padding: 0 },
});

export interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

export function Choices<T extends string>({ label, value, choices, onChange }: ChoicesProps<T>) {
  const styles = useStyles();
  const values = choices.map((choice) => choice.value);
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.group}
      aria-label={label}
      value={value}
      onChange={(_event, data) => {
        const chosen = choices.find((choice) => choice.value === data.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          className={styles.choice}
          value={choice.value}
          tabIndex={stopOf(choice.value, value, values)}
          label={{ children: choice.text, className: styles.label }}
          indicator={{ className: styles.indicator }}
        />
      ))}
    </RadioGroup>
  );
}
