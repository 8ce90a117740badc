// One number of the table on a page: what it means, its default and limits, and a field with its unit.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NumberRow } from "../../domain/numbers/numberRow";
import { checkNumbers, groupOf, numberAt, withNumber, type NumberId } from "../../domain/numbers/numberTable";
import { numberFindingText, typedScale, usualText } from "../../i18n/numbers/numberText";
import { usePane } from "../shell/PaneContext";
import { useDraft } from "../shell/useDraft";
import { NumberField } from "../widgets/NumberField";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  wide: { gridColumnStart: "1", gridColumnEnd: "3" },
});

export const numberInputId = (id: NumberId): string => `number-${id}`;

export function NumberLine({ row: { id, kind } }: { readonly row: NumberRow<NumberId> }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { items, units } = words.numbers;
  const finding = checkNumbers(edited).find((one) => one.id === id);
  const scale = typedScale(kind.unit);
  const value = numberAt(edited, id);
  const group = groupOf(id);
  const errorId = `error-${id}`;
  return (
    <div className={styles.line}>
      <span>{items[id].label}</span>
      <NumberField
        id={numberInputId(id)}
        label={items[id].label}
        value={value * scale}
        onChange={(typed) => change({ [group]: withNumber(edited, id, typed / scale)[group] })}
        step={kind.step * scale}
        least={kind.least * scale}
        unit={units[kind.unit].trim()}
        changed={!Object.is(value, numberAt(stored, id))}
        errorId={finding === undefined ? undefined : errorId}
      />
      <span className={mergeClasses(styles.wide, text.small, text.quiet)}>{items[id].meaning}</span>
      {finding === undefined ? (
        <span className={mergeClasses(styles.wide, text.small, text.quiet)}>{usualText(id, words.numbers)}</span>
      ) : (
        <span id={errorId} className={mergeClasses(styles.wide, text.small, text.danger)}>
          {numberFindingText(finding, words.numbers)}
        </span>
      )}
    </div>
  );
}
