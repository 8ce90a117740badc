import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowDown12Filled, ArrowUp12Filled } from "@fluentui/react-icons";
import { memo, type ReactElement } from "react";
import { countText } from "../../i18n/format";
import type { RowsByKind } from "./diff";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import type { DiffFilter } from "./diffChoices";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useRovingList } from "../widgets/useRovingList";
import { useTextStyles } from "../widgets/textStyles";
import { edgeColor } from "../widgets/edges";

const useStyles = makeStyles({
  chips: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
  chip: {
    minWidth: 0,
    height: "24px",
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ...edgeColor(tokens.colorBrandStroke1),
    ":hover": { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  },
  icon: { display: "inline-flex" },
});

export interface DiffFiltersProps {
  readonly rows: RowsByKind;
  readonly total: number;
}

/** Chips that narrow the diff to one kind of change. Kinds without a row have no chip. */
export const DiffFilters = memo(function DiffFilters({ rows, total }: DiffFiltersProps) {
  const { words, dispatch } = usePane();
  const chosen = usePaneState((state) => state.diff.filter);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLDivElement>();
  const down = <ArrowDown12Filled className={text.fall} />;
  const up = <ArrowUp12Filled className={text.rise} />;
  const chips: readonly { filter: DiffFilter; name: string; count: number; icon?: ReactElement }[] = [
    { filter: "all", name: words.diff.all, count: total },
    { filter: "fall", name: words.diff.fall, count: rows.fall.length, icon: down },
    { filter: "rise", name: words.diff.rise, count: rows.rise.length, icon: up },
    { filter: "new", name: words.diff.isNew, count: rows.new.length },
    { filter: "problem", name: words.diff.problem, count: rows.problem.length },
    { filter: "locked", name: words.diff.locked, count: rows.toLock.length + rows.locked.length },
  ];
  return (
    <div role="group" aria-label={words.diff.filters} {...list}>
      <div data-rove-row className={mergeClasses(layout.row, layout.tight, layout.side, layout.below8, styles.chips)}>
        {chips
          .filter(({ filter, count }) => filter === "all" || count > 0)
          .map(({ filter, name, count, icon }) => (
            <ToggleButton
              key={filter}
              data-rove
              size="small"
              className={mergeClasses(styles.chip, chosen === filter && styles.chosen)}
              checked={chosen === filter}
              onClick={() => {
                dispatch({ type: "filtered", filter });
                dispatch({ type: "announced", text: words.announce.filtered(count) });
              }}
            >
              {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
              {name} {countText(count)}
            </ToggleButton>
          ))}
      </div>
    </div>
  );
});
