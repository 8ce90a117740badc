// Choosing the as-of day: the system's own date field, so that typing, arrows and the calendar work as everywhere.
// Alternative not taken: a calendar of our own, one more thing to learn and to make accessible.

import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { dayTyped } from "../dayTyped";
import { usePane } from "../PaneContext";
import { useLayoutStyles } from "./layoutStyles";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, width: "232px", boxSizing: "border-box" },
});

export function DayPopover({ children }: { readonly children: ReactElement }) {
  const [open, setOpen] = useState(false);
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>{children}</PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.context.asOf}>
        <DayForm onDone={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}

function DayForm({ onDone }: { readonly onDone: () => void }) {
  const { words, flows, asOf, isToday } = usePane();
  const layout = useLayoutStyles();
  const [typed, setTyped] = useState(isoDay(asOf));
  const [invalid, setInvalid] = useState(false);
  const choose = (day: SerialDay | null): void => {
    onDone();
    void flows.setDay(day);
  };
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const day = dayTyped(typed);
        if (day === undefined) setInvalid(true);
        else choose(day);
      }}
    >
      <Field label={words.context.asOfField} validationMessage={invalid ? words.context.dayInvalid : undefined}>
        <Input
          type="date"
          value={typed}
          onChange={(_event, data) => {
            setTyped(data.value);
            setInvalid(false);
          }}
        />
      </Field>
      <div className={layout.row}>
        <Button type="submit" appearance="primary">
          {words.context.apply}
        </Button>
        {isToday ? null : <Button onClick={() => choose(null)}>{words.context.useToday}</Button>}
      </div>
    </form>
  );
}
