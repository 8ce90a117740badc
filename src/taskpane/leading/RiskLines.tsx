// Customers who may leave, a line each: the level in words, what they bring a year; Enter opens the card.

import { mergeClasses } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { rowClvYuan } from "../../domain/leading/worthAtRisk";
import { riskLevelOf } from "../../domain/regrade/planRegrade";
import { roughly } from "./leading";
import { usePane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";

export interface RiskLinesProps {
  readonly preview: RegradePreview;
  readonly rows: readonly number[];
  /** With the lifetime value in a second line. */
  readonly isLong?: boolean;
}

export function RiskLines({ preview, rows, isLong = false }: RiskLinesProps) {
  const { words, say, amount, dispatch } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const { plan, opened } = preview;
  return (
    <ul className={layout.plainList} {...list}>
      {rows.map((row) => {
        const name = customerName(plan, opened, row, words);
        const level = riskLevelOf(plan, row);
        const risk = words.stage.riskOf(say.risk(level), plan.riskScore[row]);
        const worth = words.stage.worth(amount(plan.table.amountYuan[row]), amount(roughly(rowClvYuan(plan, row))));
        const look = level === "high" ? text.danger : text.fall;
        return (
          <li key={row} data-rove-row>
            <LineButton
              label={[name, risk, isLong ? worth : amount(plan.table.amountYuan[row])].join(words.separator)}
              aside={isLong ? undefined : amount(plan.table.amountYuan[row])}
              onClick={() => dispatch({ type: "customerOpened", row })}
            >
              {name}&ensp;
              <span className={mergeClasses(text.small, look)}>{risk}</span>
              {isLong ? (
                <>
                  <br />
                  <span className={mergeClasses(text.small, text.quiet)}>{worth}</span>
                </>
              ) : null}
            </LineButton>
          </li>
        );
      })}
    </ul>
  );
}
