// Asks the stand-in every scenario, each in a workbook of its own with formulas calculated.

import { createCalculator } from "../host/calc/calculator";
import { WorkbookModel } from "../host/model/workbook";
import { startHost } from "../host/transports/nativeBridge";
import { ask } from "./ask";
import type { Report } from "./report";
import type { Outcome, Scenario } from "./scenario";

export async function askStandIn(scenario: Scenario): Promise<Outcome> {
  const model = new WorkbookModel();
  model.calculator = createCalculator({ clock: () => 45432 });
  const host = startHost(model);
  try {
    return await ask(scenario, () => host.settled());
  } finally {
    host.stop();
  }
}

export async function standInReport(scenarios: readonly Scenario[]): Promise<Report> {
  const answers: { [id: string]: Outcome } = {};
  for (const scenario of scenarios) answers[scenario.id] = await askStandIn(scenario);
  return { host: "stand-in", date: "", answers };
}
