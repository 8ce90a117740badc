// A customer on one page of plain text, to take along to a visit.

import { mergeClasses } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { explainGrade } from "../../domain/grading/reason";
import { nextDrop } from "../../domain/grading/drop";
import { rowRisk, rowStage, rowSuggestion } from "../../domain/regrade/rows";
import { dropsAt } from "../../domain/today/reasons";
import { textOf } from "../../domain/table/text";
import type { SerialDay } from "../../domain/vocabulary/day";
import { dayText } from "../../i18n/format";
import { usePane, type Pane } from "../PaneContext";
import { customerName } from "../rows";
import { CopyText } from "../widgets/CopyText";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { useTextStyles } from "../widgets/textStyles";
import { CustomerPage } from "./CustomerPage";

export function BriefPage() {
  const { words } = usePane();
  return (
    <CustomerPage title={words.card.brief}>{(preview, row) => <Brief preview={preview} row={row} />}</CustomerPage>
  );
}

function Brief({ preview, row }: { readonly preview: RegradePreview; readonly row: number }) {
  const pane = usePane();
  const { words } = pane;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <Body place="brief">
      <PageHeader title={words.card.brief} />
      <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
        {words.card.briefLead}
      </p>
      <CopyText label={words.card.briefText} text={briefOf(preview, row, pane)} lines={16} />
    </Body>
  );
}

function briefOf({ plan, opened }: RegradePreview, row: number, pane: Pane): string {
  const { words, say, language } = pane;
  const { table, graded } = plan;
  const { card } = words;
  const cell = (role: "id" | "industry" | "note" | "tag"): string => textOf(table.cells[role]?.[row]);
  const reason = explainGrade(table, graded, row);
  const stage = rowStage(plan, row);
  const drop = dropsAt(plan, row) ? nextDrop(table, graded, row) : undefined;
  const risk = rowRisk(plan, row);
  const suggestion = rowSuggestion(plan, row, language);
  const updated = table.updatedDay[row];
  const day = (serial: number): string => dayText(serial as SerialDay, "full", language);
  const title = [
    customerName(plan, opened, row, words),
    cell("id"),
    cell("industry"),
    stage === undefined ? "" : words.customer.stages[stage],
  ];
  const facts: readonly (readonly [string, string])[] = [
    [card.briefGrade, reason === undefined ? words.ungraded : words.grade(reason.grade)],
    [card.briefWhy, reason === undefined ? "" : say.reason(reason)],
    [card.briefNext, drop === undefined ? "" : words.customer.dropTo(day(drop.day), drop.to)],
    [
      card.briefRisk,
      [say.risk(risk.level), ...risk.reasons.map((each) => say.riskReason(each))].join(words.clauseSeparator),
    ],
    [card.briefTag, cell("tag")],
    [
      card.briefPlan,
      suggestion === undefined ? "" : [suggestion.headline, suggestion.action].join(words.clauseSeparator),
    ],
    [words.customer.who, suggestion?.owner ?? ""],
    [words.customer.resources, suggestion?.resources ?? ""],
    [card.briefDue, suggestion === undefined ? "" : day(suggestion.due)],
    [card.briefNote, cell("note")],
    [card.briefUpdated, Number.isNaN(updated) ? "" : day(updated)],
  ];
  return [
    title.filter((part) => part !== "").join(" · "),
    ...facts.filter(([, value]) => value !== "").map(([name, value]) => card.briefLine(name, value)),
  ].join("\n");
}
