// Where the user is. Only the user's own acts move things, never the selection, the data or a colleague.

import type { Page, Tab } from "./navigation";

export interface PlacesState {
  readonly tab: Tab;
  readonly pages: Readonly<Partial<Record<Tab, Page>>>;
}

export type PlacesEvent =
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "pageOpened"; readonly page: Page; readonly tab?: Tab }
  | { readonly type: "pageClosed" };
