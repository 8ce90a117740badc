// Choosing the as-of day. What grading by it would mean is said while it is typed; it is never refused.
// Alternative not taken: a calendar of our own, one more thing to learn and to make accessible.

import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dayDoubt } from "../../domain/table/dayDoubt";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { dayTyped } from "./dayTyped";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { DayField } from "./DayField";
import type { LayerProps } from "./FetchedLayer";
import { useLayoutStyles } from "./layoutStyles";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, width: "264px", boxSizing: "border-box" },
});

export function DayPopover({ open, onOpenChange, children }: LayerProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Popover open={open} onOpenChange={(_event, data) => onOpenChange(data.open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>{children}</PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.context.asOf}>
        <DayForm onDone={() => onOpenChange(false)} />
      </PopoverSurface>
    </Popover>
  );
}

function DayForm({ onDone }: { readonly onDone: () => void }) {
  const { words, flows, environment, asOf, isToday } = usePane();
  const preview = usePaneState((state) => state.preview);
  const layout = useLayoutStyles();
  const [typed, setTyped] = useState(isoDay(asOf));
  const [invalid, setInvalid] = useState(false);
  const day = dayTyped(typed);
  const today = environment.today();
  const updated = preview?.plan.table.cells.updated;
  const doubt = useMemo(() => (day === undefined ? null : dayDoubt(updated ?? [], day, today)), [updated, day, today]);
  const choose = (day: SerialDay | null): void => {
    onDone();
    void flows.setDay(day);
  };
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === undefined) setInvalid(true);
        else choose(day);
      }}
    >
      <DayField
        id="as-of-day"
        label={words.context.asOfField}
        value={typed}
        hint={day === today ? words.context.today : undefined}
        warning={doubt === null ? undefined : words.context.dayDoubt(doubt)}
        error={invalid ? words.context.dayInvalid : undefined}
        onChange={(next) => {
          setTyped(next);
          setInvalid(false);
        }}
      />
      <div className={layout.row}>
        <Button type="submit" appearance="primary">
          {words.context.apply}
        </Button>
        {isToday ? null : <Button onClick={() => choose(null)}>{words.context.useToday}</Button>}
      </div>
    </form>
  );
}
