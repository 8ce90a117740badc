// Sheet tabs: one stop for Tab, arrows move between them, Enter or a click opens, F2 or a double click renames.

import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { GridSession } from "../grid/gridSession";
import type { PreviewWords } from "../words";

const useStyles = makeStyles({
  strip: { display: "flex", alignItems: "stretch", minWidth: 0, overflowX: "auto", height: "100%" },
  list: { display: "flex", alignItems: "stretch" },
  tab: {
    display: "flex",
    alignItems: "center",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "-2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  rename: { width: "110px", fontSize: tokens.fontSizeBase200, margin: "3px" },
});

export function SheetTabs({ session, words }: { session: GridSession; words: PreviewWords }): React.JSX.Element {
  useSyncExternalStore(session.subscribe, session.getVersion);
  const styles = useStyles();
  const [renaming, setRenaming] = useState<{ id: string; text: string } | null>(null);
  const sheets = session.model.sheets.filter((sheet) => sheet.visibility === "Visible");

  const finish = (sheet: SheetModel): void => {
    if (renaming && session.renameSheet(sheet, renaming.text)) setRenaming(null);
    else setRenaming(null);
  };

  const press = (event: React.KeyboardEvent<HTMLElement>, sheet: SheetModel, index: number): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[index + step];
    if (step !== 0 && next) {
      session.activate(next);
      const tabs = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>("[role=tab]");
      tabs?.[index + step]?.focus();
    }
    if (event.key === "Enter" || event.key === " ") session.activate(sheet);
    if (event.key === "F2") setRenaming({ id: sheet.id, text: sheet.name });
    if (step !== 0 || event.key === " " || event.key === "F2") event.preventDefault();
  };

  return (
    <div className={styles.strip}>
      <div role="tablist" aria-label={words.sheets} className={styles.list}>
        {sheets.map((sheet, index) =>
          renaming?.id === sheet.id ? (
            <input
              key={sheet.id}
              autoFocus
              className={styles.rename}
              aria-label={words.renameSheet(sheet.name)}
              value={renaming.text}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setRenaming({ id: sheet.id, text: event.target.value })}
              onBlur={() => finish(sheet)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && !event.nativeEvent.isComposing) finish(sheet);
                if (event.key === "Escape") setRenaming(null);
              }}
            />
          ) : (
            <div
              key={sheet.id}
              role="tab"
              aria-selected={sheet === session.sheet}
              tabIndex={sheet === session.sheet ? 0 : -1}
              title={words.sheetHint}
              className={mergeClasses(styles.tab, sheet === session.sheet && styles.active)}
              onClick={() => session.activate(sheet)}
              onDoubleClick={() => setRenaming({ id: sheet.id, text: sheet.name })}
              onKeyDown={(event) => press(event, sheet, index)}
            >
              {sheet.name}
            </div>
          ),
        )}
      </div>
      <Tooltip content={words.addSheet} relationship="label">
        <Button appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => session.addSheet()} />
      </Tooltip>
    </div>
  );
}
