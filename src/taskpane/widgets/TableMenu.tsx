import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import type { LayerProps } from "./FetchedLayer";
import { tableName } from "./tableName";

/** The tables of the workbook, to choose one, and the way to an area that is not among them. */
export function TableMenu({ open, onOpenChange, children }: LayerProps) {
  const { words, flows } = usePane();
  const { opened, tables } = usePaneFacts("opened", "tables");
  // One that was found at a cell is on no list.
  const listed =
    opened === null || tables.some(({ id }) => id === opened.table.id) ? tables : [opened.table, ...tables];
  return (
    <Menu
      open={open}
      onOpenChange={(_event, data) => onOpenChange(data.open)}
      checkedValues={{ table: opened === null ? [] : [opened.table.id] }}
    >
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={words.context.tableMenu}>
          {listed.map((table) => (
            <MenuItemRadio
              key={table.id}
              name="table"
              value={table.id}
              secondaryContent={words.rows(table.rowCount)}
              onClick={() => void flows.chooseTable(table)}
            >
              {tableName(table, words)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem id="other-area" onClick={() => void flows.openSelected()}>
            {words.context.otherArea}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
