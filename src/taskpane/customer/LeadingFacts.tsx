// The two facts of a customer that lead at the stage of the business, at the head of the card.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { leadingFacts, type LeadingFact } from "../../domain/vocabulary/businessStage";
import { rowClvYuan } from "../../domain/leading/worthAtRisk";
import { riskLevelOf } from "../../domain/regrade/planRegrade";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { LEAST_ORDERS_WITH_GAP, usualGapDays } from "../../domain/review/usualGap";
import { ROW_ORDERS } from "../../domain/table/customerTable";
import { roughly } from "../leading/leading";
import { usePane, type Pane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
  },
  fact: { minWidth: 0 },
  value: { margin: 0, display: "grid" },
});

export interface LeadingFactsProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function LeadingFacts({ preview, row }: LeadingFactsProps) {
  const pane = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <dl className={mergeClasses(layout.side, styles.facts)}>
      {leadingFacts(preview.plan.settings.businessStage).map((fact) => {
        const { value, note } = saidOf(fact, preview, row, pane);
        return (
          <div key={fact} className={styles.fact}>
            <dt className={mergeClasses(text.small, text.quiet)}>{pane.words.stage.facts[fact]}</dt>
            <dd className={styles.value}>
              <span className={text.strong}>{value}</span>
              {note === undefined ? null : <span className={mergeClasses(text.small, text.quiet)}>{note}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Said {
  readonly value: string;
  readonly note?: string;
}

function saidOf(fact: LeadingFact, { plan }: RegradePreview, row: number, { words, say, amount }: Pane): Said {
  const { table } = plan;
  const { stage } = words;
  const hasOrders = table.state[row] === ROW_ORDERS;
  switch (fact) {
    case "companySize":
    case "industry":
    case "tag":
      return { value: rowFacts(plan, row).text(fact) || stage.noFact };
    case "orderCount": {
      const count = table.orderCount[row];
      if (!hasOrders) return { value: count > 0 ? stage.orders(count) : stage.noOrders };
      const gap = Math.round(usualGapDays(count, plan.settings.churn));
      const note = count < LEAST_ORDERS_WITH_GAP ? stage.ordersOnce : stage.ordersEvery(gap);
      return { value: stage.orders(count), note };
    }
    case "clv":
      return hasOrders
        ? { value: stage.about(amount(roughly(rowClvYuan(plan, row)))), note: stage.estimated }
        : { value: stage.noClv };
    case "risk": {
      const level = riskLevelOf(plan, row);
      const hasScore = level === "high" || level === "medium" || level === "low";
      return { value: hasScore ? stage.riskOf(say.risk(level), plan.riskScore[row]) : say.risk(level) };
    }
  }
}
