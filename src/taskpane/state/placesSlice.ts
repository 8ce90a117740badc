// What becomes of these facts, see placesFacts.ts.

import { PAGE_ABOVE, type Page, type Tab } from "./navigation";
import type { Slice } from "./slice";
import type { PlacesState, PlacesEvent } from "./placesFacts";

export const placesSlice: Slice<PlacesState, PlacesEvent> = {
  untouched: { tab: "regrade", pages: {} },
  ofTable: ["pages"],
  on: {
    tabChosen: (_state, { tab }) => ({ tab }),
    pageOpened: ({ tab, pages }, event) => ({
      tab: event.tab ?? tab,
      pages: { ...pages, [event.tab ?? tab]: event.page },
    }),
    pageClosed: (state) => ({ pages: closed(state) }),
    customerOpened: ({ pages }) => ({ tab: "customer", pages: without(pages, "customer") }),
    customerPageOpened: ({ tab, pages }, { page }) => ({ pages: { ...pages, [tab]: page } }),
    accepted: ({ pages }) => ({ pages: { ...pages, regrade: "result" } }),
  },
};

function closed({ pages, tab }: PlacesState): PlacesState["pages"] {
  const page = pages[tab];
  const above = page === undefined ? undefined : PAGE_ABOVE[page];
  return above === undefined ? without(pages, tab) : { ...pages, [tab]: above };
}

function without(pages: PlacesState["pages"], tab: Tab): PlacesState["pages"] {
  return Object.fromEntries(Object.entries(pages).filter(([name]) => name !== tab)) as Partial<Record<Tab, Page>>;
}
