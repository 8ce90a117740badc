// What else may be written for one customer, only where ticked: 当前跟进策略 and 负责人 are the user's own columns.

import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { asWritten } from "../../domain/table/text";
import type { ColumnRole } from "../../domain/vocabulary/column";
import { dayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXS,
    marginRight: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderLeftWidth: "2px",
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  choice: { alignItems: "flex-start", marginLeft: "-8px" },
});

export interface RowOptionsProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function RowOptions({ preview, row }: RowOptionsProps) {
  const { words, dispatch, language } = usePane();
  const takesStrategy = usePaneState((state) => state.diff.strategyRows.has(row));
  const takesOwner = usePaneState((state) => state.diff.ownerRows.has(row));
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const suggestion = useMemo(() => rowFacts(plan, row).suggestion(language), [plan, row, language]);
  if (suggestion === undefined) return null;
  const headerOf = (role: ColumnRole): string | undefined =>
    opened.columns.find((column) => column.role === role)?.header;
  const strategy = headerOf("strategy");
  const owner = headerOf("owner");
  return (
    <div className={styles.box}>
      <span className={text.small}>
        <span className={text.quiet}>{words.diff.suggests}&ensp;</span>
        {suggestion.headline}
        <span className={text.quiet}>
          {words.clauseSeparator}
          {words.customer.due} {dayText(suggestion.due, "short", language)}
        </span>
      </span>
      {strategy === undefined ? null : (
        <Choice
          label={words.diff.alsoStrategy(strategy, suggestion.headline)}
          now={asWritten(plan.table.cells.strategy?.[row])}
          checked={takesStrategy}
          onChange={(on) => dispatch({ type: "strategyTicked", row, on })}
        />
      )}
      {owner === undefined ? null : (
        <Choice
          label={words.diff.alsoOwner(owner, suggestion.owner)}
          now={rowFacts(plan, row).text("owner")}
          checked={takesOwner}
          onChange={(on) => dispatch({ type: "ownerTicked", row, on })}
        />
      )}
      {strategy === undefined && owner === undefined ? (
        <span className={mergeClasses(text.small, text.quiet)}>{words.diff.noRowOptions}</span>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly now: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Choice({ label, now, checked, onChange }: ChoiceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Checkbox
      className={styles.choice}
      checked={checked}
      onChange={(_event, data) => onChange(data.checked === true)}
      label={
        <span className={text.small}>
          {label}
          <br />
          <span className={text.quiet}>{now === "" ? words.diff.nowBlank : words.diff.nowReads(now)}</span>
        </span>
      }
    />
  );
}
