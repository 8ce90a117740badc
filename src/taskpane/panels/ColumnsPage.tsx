// What each column was taken for, how sure that is and how its cells are written, with examples; what is wrong can be
// changed and is remembered in the workbook.

import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FoundColumn, Mapping } from "../../actions/actions";
import type { ColumnReading } from "../../domain/table/columnReading";
import { AMOUNT_UNITS, COLUMN_ROLES, OWN_ROLES, type AmountUnit, type ColumnMap } from "../../domain/vocabulary/column";
import type { ColumnRole } from "../../domain/vocabulary/column";
import { columnExamples, columnReadings } from "../columnReadings";
import { usePane } from "../PaneContext";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { SectionHeading } from "../widgets/Section";
import { SmallLink } from "../widgets/FactRow";
import { useTextStyles } from "../widgets/textStyles";

const CHOOSABLE = COLUMN_ROLES.filter((role) => !(OWN_ROLES as readonly ColumnRole[]).includes(role));
const RECENCY_FORMS = ["composite", "days", "date"] as const satisfies readonly ColumnMap["recencyForm"][];

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
  lead: { margin: 0 },
});

export function ColumnsPage() {
  const { state, words, say, flows } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { opened } = state;
  if (opened === null) return null;
  const found = opened.columns.filter((column) => column.role !== null);
  const others = opened.columns.filter((column) => column.role === null);
  const hasAmounts = opened.map.positions.monetary !== undefined;
  const hasRecency = opened.map.positions.recency !== undefined;
  const chosen = opened.columns.filter((column) => column.chosen);
  const remap = (mapping: Partial<Mapping>): void => {
    const kept = chosen.map(({ position, role }) => ({ position, role }));
    void flows.remap({
      choices: kept,
      amountUnit: opened.map.amountUnit,
      recencyForm: opened.map.recencyForm,
      ...mapping,
    });
  };
  const choose = (column: FoundColumn, role: ColumnRole | null): void => {
    const kept = chosen.filter((other) => other.position !== column.position && (role === null || other.role !== role));
    void flows.remap({
      choices: [
        ...kept.map(({ position, role: keptRole }) => ({ position, role: keptRole })),
        { position: column.position, role },
      ],
    });
  };
  return (
    <Body place="columns">
      <PageHeader
        title={words.columns.title}
        aside={
          chosen.length === 0 ? undefined : (
            <SmallLink text={words.columns.forget} onClick={() => void flows.forgetMapping()} />
          )
        }
      />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.small, text.secondary, styles.lead)}>
        {words.columns.place(
          opened.table.sheetName,
          opened.table.kind === "table",
          opened.table.rowCount,
          opened.columns.length,
        )}
      </p>
      <p className={mergeClasses(layout.side, text.small, text.quiet, styles.lead)}>{words.columns.lead}</p>
      {opened.gradable ? null : (
        <p className={mergeClasses(layout.side, layout.above8, text.small, text.fall)}>
          {words.notGradable.missing(opened.missing.map(say.column).join(words.listSeparator))}
        </p>
      )}
      {hasRecency || hasAmounts ? (
        <div className={mergeClasses(layout.side, layout.above12, layout.row)}>
          {hasRecency ? (
            <Field label={words.columns.recencyForm} className={text.grow}>
              <Select
                className={text.grow}
                value={opened.map.recencyForm}
                onChange={(_event, data) => remap({ recencyForm: data.value as ColumnMap["recencyForm"] })}
              >
                {RECENCY_FORMS.filter((form) => form !== "composite").map((form) => (
                  <option key={form} value={form}>
                    {words.columns.recencyForms[form]}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          {hasAmounts ? (
            <Field label={words.columns.amountUnit} className={text.grow}>
              <Select
                value={opened.map.amountUnit}
                onChange={(_event, data) => remap({ amountUnit: data.value as AmountUnit })}
              >
                {(Object.keys(AMOUNT_UNITS) as AmountUnit[]).map((unit) => (
                  <option key={unit} value={unit}>
                    {words.columns.units[unit]}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
        </div>
      ) : null}
      <SectionHeading title={words.columns.recognised} />
      <ColumnList columns={found} onChoose={choose} />
      {others.length === 0 ? null : (
        <>
          <SectionHeading title={words.columns.unrecognised} />
          <ColumnList columns={others} onChoose={choose} />
        </>
      )}
    </Body>
  );
}

interface ColumnListProps {
  readonly columns: readonly FoundColumn[];
  readonly onChoose: (column: FoundColumn, role: ColumnRole | null) => void;
}

function ColumnList({ columns, onChoose }: ColumnListProps) {
  const { state, words, say } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { opened, preview } = state;
  const readings = useMemo(() => (opened === null ? null : columnReadings(opened, preview)), [opened, preview]);
  const nameOf = (role: ColumnRole): string =>
    role === "recency" || role === "frequency" || role === "monetary" ? words.columns.measures[role] : say.column(role);
  return (
    <ul className={layout.plainList}>
      {columns.map((column) => {
        const own = column.role !== null && (OWN_ROLES as readonly ColumnRole[]).includes(column.role);
        return (
          <li key={column.position} className={styles.column}>
            <span className={text.oneLine}>
              <span className={text.strong}>{column.header}</span>
              {column.chosen ? (
                <span className={mergeClasses(text.small, text.rise)}>&ensp;{words.columns.chosen}</span>
              ) : null}
              <br />
              <span className={mergeClasses(text.small, text.quiet)}>
                {opened === null || column.examples.length === 0
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
                value={column.role ?? ""}
                onChange={(_event, data) => onChoose(column, data.value === "" ? null : (data.value as ColumnRole))}
              >
                <option value="">{words.columns.none}</option>
                {CHOOSABLE.map((role) => (
                  <option key={role} value={role}>
                    {nameOf(role)}
                  </option>
                ))}
              </Select>
            )}
            {column.role === null || own || column.examples.length === 0 ? null : (
              <span className={mergeClasses(styles.reading, text.small, text.quiet)}>
                <Understanding reading={readings?.get(column.position)} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How sure is this column, and how are its cells written? */
function Understanding({ reading }: { readonly reading: ColumnReading | undefined }) {
  const { words } = usePane();
  const text = useTextStyles();
  const { columns } = words;
  if (reading === undefined) return columns.byHeader;
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
