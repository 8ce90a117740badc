// The book by demand tag and grade (交叉表): customers in each cell, orders and amount of each tag, sums below. The short
// form, for the start screen, has the first tags only, and their orders.

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { GRADE_COLUMNS, type GradeByTag, type TagLine } from "../../domain/leading/gradeByTag";
import { DEMAND_TAGS } from "../../domain/vocabulary/demandTag";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { countText, NO_FIGURE } from "../../i18n/format";
import { usePane, type Pane } from "../shell/PaneContext";
import { Amount } from "../widgets/Amount";
import { GradeBadge } from "../widgets/GradeBadge";
import { useTableStyles } from "../widgets/tableStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  short: { marginTop: 0 },
  tight: {
    paddingTop: "2px",
    paddingBottom: "2px",
    borderBottomStyle: "none",
    minWidth: "20px",
    ":first-child": { width: "100%" },
  },
});

export interface TagTableProps {
  readonly tab: GradeByTag;
  /** So many lines and no sums. */
  readonly first?: number;
}

export function TagTable({ tab, first }: TagTableProps) {
  const pane = usePane();
  const styles = useTableStyles();
  const own = useStyles();
  const text = useTextStyles();
  const { stage } = pane.words;
  const isShort = first !== undefined;
  const columns = isShort ? GRADES : GRADE_COLUMNS.filter((grade) => grade !== null || countOf(tab.byGrade, null) > 0);
  const cell = mergeClasses(styles.cell, isShort && own.tight);
  const head = mergeClasses(cell, text.small, text.quiet);
  return (
    <table className={mergeClasses(styles.table, isShort && own.short)}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {stage.tag}
          </th>
          {columns.map((grade) => (
            <th key={grade ?? "none"} scope="col" className={head}>
              <GradeBadge grade={grade} size={isShort ? "tiny" : "normal"} />
            </th>
          ))}
          <th scope="col" className={head}>
            {isShort ? stage.orderColumn : stage.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {tab.lines.slice(0, first).map((line) => (
          <Line key={`${line.kind} ${line.tag}`} name={tagText(line, pane)} {...line} columns={columns} cell={cell}>
            {isShort ? countText(line.total.orderCount) : null}
          </Line>
        ))}
      </tbody>
      {isShort ? null : (
        <tfoot>
          <Line name={stage.total} {...tab} columns={columns} cell={mergeClasses(cell, text.strong)} />
        </tfoot>
      )}
    </table>
  );
}

interface LineProps extends Pick<TagLine, "byGrade" | "total"> {
  readonly name: string;
  readonly columns: readonly (Grade | null)[];
  readonly cell: string;
  /** What stands last; the number of customers, and orders and amount under the name, where nothing is given. */
  readonly children?: string | null;
}

function Line({ name, byGrade, total, columns, cell, children = null }: LineProps) {
  const { words } = usePane();
  const text = useTextStyles();
  return (
    <tr>
      <th scope="row" className={cell}>
        {name}
        {children === null ? (
          <>
            <br />
            <span className={mergeClasses(text.small, text.quiet)}>
              {words.stage.orders(total.orderCount)} · <Amount yuan={total.amountYuan} />
            </span>
          </>
        ) : null}
      </th>
      {columns.map((grade) => (
        <td key={grade ?? "none"} className={cell}>
          {countOf(byGrade, grade) === 0 ? (
            <span className={text.quiet}>{NO_FIGURE}</span>
          ) : (
            countText(countOf(byGrade, grade))
          )}
        </td>
      ))}
      <td className={mergeClasses(cell, children === null ? text.strong : mergeClasses(text.small, text.quiet))}>
        {children ?? countText(total.customers)}
      </td>
    </tr>
  );
}

/** 价格敏感型, 其他标签 or 没有标签. */
function tagText({ kind, tag }: TagLine, { words }: Pane): string {
  if (kind !== "tag") return words.stage.tagKinds[kind];
  const demand = DEMAND_TAGS.find((one) => one === tag);
  return demand === undefined ? tag : words.playbook.tagNames[demand];
}

function countOf(byGrade: TagLine["byGrade"], grade: Grade | null): number {
  return byGrade.get(grade)?.customers ?? 0;
}
