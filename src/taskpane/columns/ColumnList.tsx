// Columns with what they are for, how sure that is, and examples; one choice each.

import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FoundColumn, MappingChoice, OpenedTable } from "../../actions/actions";
import type { ColumnReading } from "../../domain/table/columnReading";
import {
  COLUMN_ROLES,
  isFigureRole,
  isOwnRole,
  OWN_ROLES,
  type ColumnRole,
  type OwnRole,
} from "../../domain/vocabulary/column";
import { columnExamples, columnReadings } from "./columnReadings";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const CHOOSABLE = COLUMN_ROLES.filter((role) => !isOwnRole(role));

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 144px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  reading: { gridColumnStart: "1", gridColumnEnd: "3" },
  select: { minWidth: 0, width: "144px" },
});

export interface ColumnListProps {
  readonly opened: OpenedTable;
  readonly columns: readonly FoundColumn[];
  /** What was chosen a moment ago and is still being read. */
  readonly choice: MappingChoice | null;
  readonly onChoose: (column: FoundColumn, role: ColumnRole | null) => void;
}

export function ColumnList({ opened, columns, choice, onChoose }: ColumnListProps) {
  const { words, say } = usePane();
  const preview = usePaneState((state) => state.preview);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const readings = useMemo(() => columnReadings(opened, preview), [opened, preview]);
  const nameOf = (role: ColumnRole): string => (isFigureRole(role) ? words.columns.measures[role] : say.column(role));
  return (
    <ul className={layout.plainList}>
      {columns.map((column) => {
        const ours = ownRole(opened, column);
        const isStranger = column.role === null && ours !== undefined;
        const own = ours !== undefined && !isStranger && !column.chosen;
        return (
          <li key={column.position} className={styles.column}>
            <span className={text.oneLine}>
              <span className={text.strong}>{column.header}</span>
              {column.chosen ? (
                <span className={mergeClasses(text.small, text.rise)}>&ensp;{words.columns.chosen}</span>
              ) : null}
              <br />
              <span className={mergeClasses(text.small, text.quiet)}>
                {column.examples.length === 0
                  ? words.columns.noExamples
                  : words.columns.examples(columnExamples(opened, preview, column).join(words.listSeparator))}
              </span>
            </span>
            {own ? (
              <span className={mergeClasses(text.small, text.quiet)}>{words.columns.ownHint}</span>
            ) : (
              <Select
                size="small"
                className={styles.select}
                aria-label={words.columns.asRole(column.header)}
                value={(choice?.position === column.position ? choice.role : column.role) ?? ""}
                onChange={(_event, data) => onChoose(column, data.value === "" ? null : (data.value as ColumnRole))}
              >
                <option value="">{words.columns.none}</option>
                {CHOOSABLE.map((role) => (
                  <option key={role} value={role}>
                    {nameOf(role)}
                  </option>
                ))}
                {ours === undefined ? null : (
                  <option value={ours}>{words.columns.handOver(opened.settings.ownHeaders[ours])}</option>
                )}
              </Select>
            )}
            <Remark column={column} onChoose={onChoose} roleName={nameOf} />
            {isStranger ? (
              <span className={mergeClasses(styles.reading, text.small, text.fall)}>{words.columns.stranger}</span>
            ) : null}
            {column.role === null || ours !== undefined || column.examples.length === 0 ? null : (
              <span className={mergeClasses(styles.reading, text.small, text.quiet)}>
                <Understanding reading={readings.get(column.position)} isChosen={column.chosen} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface RemarkProps extends Pick<ColumnListProps, "onChoose"> {
  readonly column: FoundColumn;
  readonly roleName: (role: ColumnRole) => string;
}

/** Why a column is not taken, what it could be, or what should be confirmed about it. */
function Remark({ column, onChoose, roleName }: RemarkProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { passed, maybe, doubt } = column;
  const line = mergeClasses(styles.reading, text.small);
  if (passed !== null) return <span className={mergeClasses(line, text.quiet)}>{words.columns.passed[passed]}</span>;
  if (doubt !== null)
    return (
      <span className={mergeClasses(line, text.fall)}>
        {words.columns.doubts[doubt.code](doubt.text)}&ensp;
        <SmallLink
          text={words.columns.confirm}
          label={words.linkOf(column.header, words.columns.confirm)}
          onClick={() => onChoose(column, column.role)}
        />
      </span>
    );
  if (maybe === null || column.chosen) return null;
  return (
    <span className={mergeClasses(line, text.secondary)}>
      {words.columns.maybe(roleName(maybe))}&ensp;
      <SmallLink text={words.columns.take} onClick={() => onChoose(column, maybe)} />
    </span>
  );
}

/** Which of our own columns is this one, or is called like? */
function ownRole({ strangers }: OpenedTable, { role, position }: FoundColumn): OwnRole | undefined {
  return OWN_ROLES.find((own) => own === role || strangers[own] === position);
}

interface UnderstandingProps {
  readonly reading: ColumnReading | undefined;
  readonly isChosen: boolean;
}

/** How sure is this column, and how are its cells written? */
function Understanding({ reading, isChosen }: UnderstandingProps) {
  const { words } = usePane();
  const text = useTextStyles();
  const { columns } = words;
  if (reading === undefined) return isChosen ? null : columns.byHeader;
  const { read, filled, confidence, forms } = reading;
  const count = read === filled ? columns.readAll(filled) : columns.readSome(read, filled);
  return (
    <>
      <span className={confidence === "high" ? undefined : text.fall}>{columns.confidence[confidence]}</span>
      {words.listSeparator}
      {[count, ...forms.map((form) => columns.form(columns.forms[form.form], form.count))].join(words.listSeparator)}
    </>
  );
}
