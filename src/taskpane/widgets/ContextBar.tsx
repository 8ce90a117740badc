// The bar that is always there: which table, how many rows, which day. Its right 40 px stay empty for Excel's own menu.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, TableSimple20Regular } from "@fluentui/react-icons";
import { dayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { NARROW } from "../shell/theme";
import { DAY_POPOVER, TABLE_MENU } from "./contextLayers";
import { FetchedLayer } from "./FetchedLayer";
import { tableName } from "./tableName";
import { Unseen } from "./Unseen";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    height: "40px",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: "40px",
  },
  button: {
    minWidth: 0,
    height: "32px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXS,
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  table: { flexShrink: 1, overflow: "hidden" },
  day: { flexShrink: 0 },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  chevron: { flexShrink: 0 },
  rows: { flexShrink: 0, [NARROW]: { display: "none" } },
});

export function ContextBar() {
  const { words, asOf, language } = usePane();
  const { opened, preview } = usePaneFacts("opened", "preview");
  const styles = useStyles();
  const text = useTextStyles();
  if (opened === null) return null;
  const shownName = opened.table.atCell === true ? tableName(opened.table, words) : opened.table.name;
  const rowCount = preview?.plan.table.rowCount ?? opened.table.rowCount;
  return (
    <div className={styles.bar}>
      <FetchedLayer part={TABLE_MENU} kind="menu">
        <Button appearance="subtle" className={mergeClasses(styles.button, styles.table)}>
          <TableSimple20Regular className={styles.icon} />
          <span className={mergeClasses(text.strong, text.oneLine)}>{shownName}</span>{" "}
          <span className={mergeClasses(styles.rows, text.small, text.quiet)}>{words.rows(rowCount)}</span>
          <Unseen>{words.context.switchTable}</Unseen>
          <ChevronDown12Regular className={styles.chevron} />
        </Button>
      </FetchedLayer>
      <FetchedLayer part={DAY_POPOVER} kind="form">
        <Button appearance="subtle" className={mergeClasses(styles.button, styles.day)}>
          <span className={mergeClasses(text.small, text.quiet)}>{words.context.asOf}</span>{" "}
          <span>{dayText(asOf, "short", language)}</span>
          <Unseen>{words.context.changeDay(dayText(asOf, "stored", language))}</Unseen>
          <ChevronDown12Regular className={styles.chevron} />
        </Button>
      </FetchedLayer>
    </div>
  );
}
