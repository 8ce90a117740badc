// A number with its sign before it and its unit after it, both outside the value. Arrow keys step; half a number may be
// typed, and what cannot be read is NaN for the screen to refuse in words.

import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { decimalText } from "../../i18n/format";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  field: {
    minWidth: 0,
    width: "100%",
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    columnGap: "2px",
  },
  input: { textAlign: "right", minWidth: 0, width: "100%", paddingLeft: 0, paddingRight: 0 },
  /** A unit never breaks, however narrow the field. */
  affix: { whiteSpace: "nowrap", overflowWrap: "normal" },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly step: number;
  /** Below this arrow keys do not go; one step where left out. */
  readonly least?: number;
  readonly sign?: string;
  readonly unit?: string;
  /** Differs from what is stored. */
  readonly changed?: boolean;
  /** Id of the words that say what is wrong. */
  readonly errorId?: string;
}

export function NumberField({ onChange, ...shown }: NumberFieldProps) {
  // Pages hand over a new function each time they are drawn, and are at every key in any of their fields.
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  });
  const change = useCallback((value: number) => latest.current(value), []);
  return <ShownNumber {...shown} onChange={change} />;
}

const ShownNumber = memo(function ShownNumber(props: NumberFieldProps) {
  const { id, label, value, onChange, step, least, sign, unit, changed, errorId } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (Number.isNaN(value) ? "" : decimalText(value, 4).replaceAll(",", ""));
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0 || Number.isNaN(value)) return;
    event.preventDefault();
    setTyped(null);
    onChange(stepped(value, step * direction, least ?? step));
  };
  return (
    <Input
      className={styles.field}
      contentBefore={
        sign === undefined ? undefined : (
          <span className={mergeClasses(styles.affix, text.small, text.quiet)}>{sign}</span>
        )
      }
      contentAfter={
        unit === undefined || unit === "" ? undefined : (
          <span className={mergeClasses(styles.affix, text.small, text.quiet)}>{unit}</span>
        )
      }
      input={{
        id,
        className: mergeClasses(styles.input, changed === true && styles.changed),
        inputMode: "decimal",
        role: "spinbutton",
        "aria-label": label,
        "aria-valuenow": Number.isNaN(value) ? undefined : value,
        "aria-valuetext": Number.isNaN(value) ? shown : `${shown}${unit ?? ""}`,
        "aria-invalid": errorId !== undefined,
        "aria-describedby": errorId,
        autoComplete: "off",
      }}
      value={shown}
      onKeyDown={onKeyDown}
      onChange={(_event, data) => {
        setTyped(data.value);
        onChange(numberTyped(data.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
});

/** One step on, without the crumbs of binary fractions, and never below the least. */
function stepped(value: number, by: number, least: number): number {
  return Math.max(least, Math.round((value + by) * 10_000) / 10_000);
}

/** What number was typed? Full-width digits count; nothing or half a number is NaN. */
function numberTyped(typed: string): number {
  const plain = typed.normalize("NFKC").trim();
  return /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
