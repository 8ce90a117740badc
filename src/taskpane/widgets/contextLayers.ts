// What opens from the bar at the top, fetched apart from it: menus and forms are a tenth of the pane.

import { partOf } from "../shell/part";

export const TABLE_MENU = partOf(
  async () => (await import(/* webpackChunkName: "contextLayers" */ "./TableMenu")).TableMenu,
);
export const DAY_POPOVER = partOf(
  async () => (await import(/* webpackChunkName: "contextLayers" */ "./DayPopover")).DayPopover,
);
