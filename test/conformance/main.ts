// npm run conformance -- --record   asks the stand-in again and stores its answers
// npm run conformance -- --status   says of each answer whether a real Excel gave the same

import { PERSON_QUESTIONS } from "./personQuestions";
import { standInReport } from "./standIn";
import { SCENARIOS } from "./scenarios";
import { differences, status } from "./report";
import { storeStandIn, storedExcels, storedStandIn } from "./stored";

async function record(): Promise<void> {
  const report = await standInReport(SCENARIOS);
  for (const { id, expected, actual } of differences(storedStandIn(), report)) {
    console.log(`${id}\n  - ${JSON.stringify(expected)}\n  + ${JSON.stringify(actual)}`);
  }
  storeStandIn(report);
  console.log(`${Object.keys(report.answers).length} answers stored`);
}

function printStatus(): void {
  const [standIn, excels] = [storedStandIn(), storedExcels()];
  for (const { id, title } of [...SCENARIOS, ...PERSON_QUESTIONS])
    console.log(`${id.padEnd(30)} ${status(id, standIn, excels)}  ${title}`);
}

const work = process.argv.includes("--record") ? record() : Promise.resolve(printStatus());
work.then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
