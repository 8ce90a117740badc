// A choice in the ribbon: its name above, the native list below.

import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";

export interface RibbonSettingProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", rowGap: "2px" },
  settingName: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  select: { minWidth: "92px" },
});

export function RibbonSetting<T extends string>({
  name,
  value,
  choices,
  onChange,
}: RibbonSettingProps<T>): React.JSX.Element {
  const styles = useStyles();
  const id = useId("setting");
  return (
    <div className={styles.setting}>
      <Label htmlFor={id} className={styles.settingName}>
        {name}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find(([choice]) => choice === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
