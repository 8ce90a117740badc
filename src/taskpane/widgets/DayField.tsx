// A day to type, as 2024-05-31 in every country, with its weekday under it and the system's calendar a button away.
// Alternative not taken: the system's date field alone, which shows 05/31/2024 or 31.05.2024 by the language of Windows
// while everything around it says 2024-05-31, names no weekday, and takes no pasted date.

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { isoDay } from "../../domain/vocabulary/day";
import { dayText } from "../../i18n/format";
import { dayTyped } from "./dayTyped";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  field: { position: "relative" },
  input: { width: "168px", maxWidth: "100%" },
  open: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  /** Where the system's calendar opens; the field above it is the one people and screen readers use. */
  calendar: {
    position: "absolute",
    left: tokens.spacingHorizontalNone,
    top: "48px",
    width: "1px",
    height: "1px",
    padding: 0,
    opacity: 0,
    pointerEvents: "none",
  },
});

export interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Said beside the weekday, or where the field is blank. */
  readonly hint?: string | undefined;
  readonly warning?: string | undefined;
  readonly error?: string | undefined;
}

export function DayField({ id, label, value, onChange, hint, warning, error }: DayFieldProps) {
  const { words, language } = usePane();
  const styles = useStyles();
  const calendar = useRef<HTMLInputElement>(null);
  const day = dayTyped(value);
  const said = [day === undefined ? "" : dayText(day, "full", language), hint ?? ""].filter((part) => part !== "");
  return (
    <Field
      className={styles.field}
      label={label}
      hint={said.length === 0 ? undefined : said.join(" · ")}
      validationState={error !== undefined ? "error" : warning !== undefined ? "warning" : "none"}
      validationMessage={error ?? warning}
    >
      <Input
        id={id}
        className={styles.input}
        value={value}
        placeholder={words.dayExample}
        onChange={(_event, data) => onChange(data.value)}
        contentAfter={
          canOpenCalendar() ? (
            <>
              <Button
                appearance="subtle"
                className={styles.open}
                icon={<CalendarLtr16Regular />}
                aria-label={words.openCalendar}
                onClick={() => calendar.current?.showPicker()}
              />
              <input
                ref={calendar}
                type="date"
                className={styles.calendar}
                tabIndex={-1}
                aria-hidden
                value={day === undefined ? "" : isoDay(day)}
                onChange={(event) => onChange(event.target.value)}
              />
            </>
          ) : undefined
        }
      />
    </Field>
  );
}

function canOpenCalendar(): boolean {
  return typeof HTMLInputElement !== "undefined" && "showPicker" in HTMLInputElement.prototype;
}
