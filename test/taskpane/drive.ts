// The pane without a screen: the real store, the real flows, the real actions over a workbook in memory.

import type { Language } from "../../src/i18n/language";
import { paneWords } from "./catalogue";
import { createFlows, type Flows } from "../../src/taskpane/flows/flows";
import type { PaneEvent } from "../../src/taskpane/state/events";
import { initialState } from "../../src/taskpane/state/slices";
import type { PaneState } from "../../src/taskpane/state/state";
import { createPaneStore } from "../../src/taskpane/state/store";
import type { CellRows } from "../../src/domain/vocabulary/cell";
import { paneWorld, type PaneWorld } from "./paneWorld";

export interface Driver {
  readonly world: PaneWorld;
  readonly flows: Flows;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Every event so far, by type. */
  readonly events: string[];
}

/** A pane over the sample table, or over the given cells; null for a workbook without a table. */
export function drive(language: Language = "zh-CN", cells?: CellRows | null): Driver {
  const world = paneWorld(language, cells);
  const actions = world.actionsFor(language);
  const store = createPaneStore(initialState(language, "auto", world.environment.today()));
  const events: string[] = [];
  const dispatch = (event: PaneEvent): void => {
    events.push(event.type);
    store.dispatch(event);
  };
  const flows = createFlows({
    actions: () => actions,
    state: store.getState,
    words: () => paneWords(language),
    dispatch,
    clock: () => 0,
    today: world.environment.today,
  });
  return { world, flows, state: store.getState, dispatch, events };
}
