// Runs an add-in's associated actions (a ribbon button, a shortcut) and answers the services around them.

import { type Live, excelType } from "../richapi/live";
import { CATEGORY, type PushEntry } from "../richapi/protocol";

export class ActionService {
  /** The add-in said that its action handlers are ready. */
  ready = false;

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  /** Presses a button: runs the action associated with this id. */
  run(id: string, argument = ""): void {
    this.push([
      { messageCategory: CATEGORY.action, messageType: 1000, targetId: "", message: JSON.stringify([id, argument]) },
    ]);
  }
}

const actionServiceType = excelType<ActionService>("ActionService", {
  methods: { getShortcuts: () => "{}", areShortcutsInUse: () => [] },
});

const internalType = excelType<ActionService>("AddinInternalService", {
  methods: {
    notifyActionHandlerReady(service) {
      service.ready = true;
    },
  },
});

/** The names under which the library asks for the services. */
export function actionObjects(service: ActionService): [string, Live][] {
  return [
    ["Microsoft.Office.ActionService", actionServiceType.of(service)],
    ["Microsoft.InternalService.AddinInternalService", internalType.of(service)],
  ];
}
