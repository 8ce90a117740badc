// What each column was taken for, how sure that is and how its cells are written, with examples; what is wrong can be
// changed and is remembered in the workbook.

import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundColumn, Mapping, MappingChoice, OpenedTable } from "../../actions/actions";
import { AMOUNT_UNITS, type AmountUnit, type ColumnMap, type ColumnRole } from "../../domain/vocabulary/column";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { SectionHeading } from "../widgets/Section";
import { SmallLink } from "../widgets/FactRow";
import { useTextStyles } from "../widgets/textStyles";
import { ColumnList } from "./ColumnList";

const RECENCY_FORMS = ["composite", "days", "date"] as const satisfies readonly ColumnMap["recencyForm"][];

const useStyles = makeStyles({
  lead: { margin: 0 },
});

export function ColumnsPage() {
  const opened = usePaneState((state) => state.opened);
  return opened === null ? null : <ColumnsOf key={opened.table.id} opened={opened} />;
}

function ColumnsOf({ opened }: { readonly opened: OpenedTable }) {
  const { words, say, flows } = usePane();
  const work = usePaneState((state) => state.work);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [recognised] = useState(() => opened.columns.flatMap(({ role, position }) => (role === null ? [] : position)));
  const [choice, setChoice] = useState<MappingChoice | null>(null);
  const shownChoice = work === null ? null : choice;
  // A column stays in its list while the page is open: one that moved would take the focus away from its choice.
  const found = opened.columns.filter(({ position }) => recognised.includes(position));
  const others = opened.columns.filter(({ position }) => !recognised.includes(position));
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
    setChoice({ position: column.position, role });
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
        {opened.table.kind === "table" ? null : (
          <>
            &ensp;
            <SmallLink text={words.context.otherArea} onClick={() => void flows.openSelected()} />
          </>
        )}
      </p>
      <p className={mergeClasses(layout.side, text.small, text.quiet, styles.lead)}>{words.columns.lead}</p>
      {opened.refusal === null ? null : (
        <p className={mergeClasses(layout.side, layout.above8, text.small, text.fall)}>
          {say.tableRefusal(opened.refusal)}
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
      <ColumnList opened={opened} columns={found} choice={shownChoice} onChoose={choose} />
      {others.length === 0 ? null : (
        <>
          <SectionHeading title={words.columns.unrecognised} />
          <ColumnList opened={opened} columns={others} choice={shownChoice} onChoose={choose} />
        </>
      )}
    </Body>
  );
}
