import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import type { LayerProps } from "./FetchedLayer";

/** The tables of the workbook, to choose one. */
export function TableMenu({ open, onOpenChange, children }: LayerProps) {
  const { words, flows } = usePane();
  const { opened, tables } = usePaneFacts("opened", "tables");
  return (
    <Menu
      open={open}
      onOpenChange={(_event, data) => onOpenChange(data.open)}
      checkedValues={{ table: opened === null ? [] : [opened.table.id] }}
    >
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={words.context.tableMenu}>
          {tables.map((table) => (
            <MenuItemRadio
              key={table.id}
              name="table"
              value={table.id}
              secondaryContent={words.rows(table.rowCount)}
              onClick={() => void flows.chooseTable(table)}
            >
              {table.kind === "table" ? table.name : words.context.inSheet(table.sheetName)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
