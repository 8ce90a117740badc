// A text that has words of its own until somebody writes others: the words in force stand in the field, ready to be edited,
// and one click brings the built-in ones back. Emptying the field does the same.

import { Field, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../shell/PaneContext";
import { SmallLink } from "./FactRow";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  field: { width: "100%" },
  input: { minHeight: 0 },
  head: { minHeight: "24px" },
});

export interface OwnTextFieldProps {
  readonly id: string;
  readonly name: string;
  /** Accessible name: what the name alone does not say. */
  readonly label: string;
  /** In force while `own` is blank. */
  readonly inherited: string;
  readonly own: string;
  readonly onChange: (own: string) => void;
  readonly rows: number;
  readonly hint?: string;
  readonly error?: string | undefined;
}

export function OwnTextField({ id, name, label, inherited, own, onChange, rows, hint, error }: OwnTextFieldProps) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const write = (value: string): void => {
    const line = value.replace(/\s*\n\s*/g, " ");
    setTyped(line);
    onChange(line.trim() === inherited ? "" : line.trim());
  };
  return (
    <div>
      <div className={mergeClasses(layout.row, layout.apart, styles.head)}>
        <label htmlFor={id} className={mergeClasses(text.small, text.secondary)}>
          {name}
        </label>
        {own === "" ? (
          <span className={mergeClasses(text.small, text.quiet)}>{words.playbook.builtIn}</span>
        ) : (
          <SmallLink
            text={words.playbook.restore}
            label={words.linkOf(label, words.playbook.restore)}
            onClick={() => {
              setTyped(null);
              onChange("");
            }}
          />
        )}
      </div>
      <Field
        validationState={error === undefined ? "none" : "error"}
        validationMessage={error}
        hint={error === undefined ? hint : undefined}
      >
        <Textarea
          className={styles.field}
          textarea={{ id, rows, className: styles.input, "aria-label": label }}
          value={typed ?? (own || inherited)}
          onChange={(_event, data) => write(data.value)}
          onBlur={() => setTyped(null)}
        />
      </Field>
    </div>
  );
}
