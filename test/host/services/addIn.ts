// Everything the library asks for by name: custom functions, actions, and the visibility of the task pane.

import { oneOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import { CATEGORY, type PushEntry } from "../richapi/protocol";
import { type ActionService, actionObjects } from "./actions";
import { type CustomFunctionService, customFunctionObjects } from "./customFunctions";

/** Message type of the library for the pane being shown or hidden. */
const VISIBILITY_CHANGED = 65539;

const STATES = ["Inactive", "Background", "Visible"] as const;
export type PaneState = (typeof STATES)[number];

/** Is the task pane shown? Office.addin.showAsTaskpane() and hide() change it; the preview listens. */
export class TaskPane {
  state: PaneState = "Visible";
  startState: PaneState = "Inactive";
  private listeners = new Set<(state: PaneState) => void>();

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  on(listener: (state: PaneState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(state: PaneState): void {
    const wasVisible = this.state === "Visible";
    this.state = state;
    const isVisible = state === "Visible";
    if (isVisible !== wasVisible) this.tellAddIn(isVisible ? "Visible" : "Hidden");
    for (const listener of [...this.listeners]) listener(state);
  }

  /** The library registers no interest in this event; it hears it always. */
  private tellAddIn(visibility: "Visible" | "Hidden"): void {
    const message = JSON.stringify({ visibility });
    this.push([{ messageCategory: CATEGORY.event, messageType: VISIBILITY_CHANGED, targetId: "", message }]);
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
