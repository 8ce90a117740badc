// Asks the stand-in every scenario, each in a workbook of its own with formulas calculated, and plays the person where one is
// needed.

import { createCalculator } from "excel-stand-in/calc/calculator";
import type { ProfileName } from "excel-stand-in/richapi/profiles";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { startHost } from "excel-stand-in/transports/nativeBridge";
import { ask } from "./ask";
import { FUNCTIONS, look, NAMESPACE } from "./functions";
import { PERSON_QUESTIONS, type PersonQuestion } from "./personQuestions";
import type { Report } from "./report";
import type { Outcome, Scenario } from "./scenario";

/** The conformance add-in's own functions; SLOW answers at the next turn, because nothing takes time here. */
const CALLED: { readonly [id: string]: (...values: never[]) => unknown } = {
  LOOK: look,
  SLOW: (value: unknown) => value,
};

function calculatedModel() {
  const model = new WorkbookModel();
  const calculator = createCalculator({
    clock: () => 45432,
    functions: FUNCTIONS.map((each) => ({ ...each, name: `${NAMESPACE}.${each.name}` })) as never,
    invoke: (id, values) => Promise.resolve((CALLED[id] as (...given: unknown[]) => never)(...values)),
  });
  model.calculator = calculator;
  return { model, calculator };
}

export async function askStandIn(scenario: Scenario): Promise<Outcome> {
  const { model, calculator } = calculatedModel();
  const host = startHost(model);
  try {
    return await ask(scenario, {
      settle: () => host.settled(),
      pause: (milliseconds) => (milliseconds === 0 ? Promise.resolve() : calculator.settled()),
    });
  } finally {
    host.stop();
  }
}

/** A person who types, presses Ctrl+Z and looks; whether Excel crashes is not for the stand-in to say. */
export async function askStandInPerson(question: PersonQuestion, profile: ProfileName = "web"): Promise<Outcome> {
  if (question.reopens) return { answer: "opened" };
  const { model } = calculatedModel();
  const host = startHost(model, { profile });
  try {
    const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    await onSheet(question.prepare);
    const [sheet] = model.sheets as [(typeof model.sheets)[number]];
    model.setInput(sheet, 4, 0, 1, "user");
    await onSheet(question.act);
    model.undo();
    return { answer: sheet.value(4, 0) === null ? "yes" : "no" };
  } finally {
    host.stop();
  }
}

export async function standInReport(scenarios: readonly Scenario[]): Promise<Report> {
  const answers: { [id: string]: Outcome } = {};
  for (const scenario of scenarios) answers[scenario.id] = await askStandIn(scenario);
  for (const question of PERSON_QUESTIONS) answers[question.id] = await askStandInPerson(question);
  return { host: "stand-in", date: "", answers };
}
