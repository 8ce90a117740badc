// Everything the library asks for by name: custom functions, actions, and the visibility of the task pane.

import { oneOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import { type ActionService, actionObjects } from "./actions";
import { type CustomFunctionService, customFunctionObjects } from "./customFunctions";

const STATES = ["Inactive", "Background", "Visible"] as const;
export type PaneState = (typeof STATES)[number];

/** Is the task pane shown? Office.addin.showAsTaskpane() and hide() change it; the preview listens. */
export class TaskPane {
  state: PaneState = "Visible";
  startState: PaneState = "Inactive";
  private listeners = new Set<(state: PaneState) => void>();

  on(listener: (state: PaneState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(state: PaneState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener(state);
  }
}

const runtimeType = excelType<TaskPane>("AppRuntimeService", {
  methods: {
    getAppRuntimeState: (pane) => pane.state,
    setAppRuntimeState: (pane, args) => pane.set(oneOf(args.raw(0), STATES, "setAppRuntimeState")),
  },
});

const persistenceType = excelType<TaskPane>("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: (pane) => pane.startState,
    setAppRuntimeStartState(pane, args) {
      pane.startState = oneOf(args.raw(0), STATES, "setAppRuntimeStartState");
    },
  },
});

export function addInServices(
  functions: CustomFunctionService,
  actions: ActionService,
  pane: TaskPane,
): [string, Live][] {
  return [
    ...customFunctionObjects(functions),
    ...actionObjects(actions),
    ["Microsoft.AppRuntime.AppRuntimeService", runtimeType.of(pane)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistenceType.of(pane)],
  ];
}
