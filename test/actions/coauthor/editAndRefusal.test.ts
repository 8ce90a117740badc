// The worst moment: rows move right before a request that writes, and Excel refuses that request in its midst. What it wrote
// until then stands in other customers' rows, and no answer says so.

import { METHOD_ROWS } from "../../sample/methodRows";
import { HostFailure } from "../../../src/excel/workbook";
import { book, preview, stopHosts, type Book } from "../bookOfCustomers";
import { EDITS } from "./edits";
import { customersIn, OURS, wrongIn, type Row } from "./truth";

jest.setTimeout(600_000);
afterEach(stopHosts);

const MOVING = ["the rows are sorted", "a row is inserted", "a row is deleted", "a row is inserted above the header"];
/** Writes of a request that are done before it is refused. */
const WRITES = [2, 5, 8];
const GRADES: ReadonlyMap<string, unknown> = new Map(METHOD_ROWS.map((row) => [String(row[1]), row[5]]));

const quiet = async <T>(step: Promise<T>): Promise<T | HostFailure> =>
  step.catch((error: unknown) => {
    if (error instanceof HostFailure) return error;
    throw error;
  });

async function undisturbed(asTable: boolean) {
  const here = book({ asTable });
  const diff = await preview(here);
  here.host.counters.reset();
  await here.actions.accept(diff, here.actions.everything(diff));
  return { written: customersIn(here.model), requests: here.host.counters.requests };
}

function notTakenBack({ model }: Book, written: ReadonlyMap<string, Row>): string[] {
  return [...customersIn(model)].flatMap(([name, row]) => {
    const left = OURS.filter((header) => (row.get(header) ?? null) !== null);
    const grade = row.get("客户等级");
    const isNew = grade === written.get(name)?.get("客户等级") && grade !== GRADES.get(name);
    return [...left.map((header) => `${name}: ${header} is left`), ...(isNew ? [`${name}: its grade is left`] : [])];
  });
}

test.each([
  ["table", true],
  ["header row", false],
])("rows that move and a refusal in the same request leave nothing in another's row (%s)", async (_kind, asTable) => {
  const failures: string[] = [];
  let total = 0;
  const { written, requests } = await undisturbed(asTable);
  for (const edit of EDITS.filter(({ name }) => MOVING.includes(name))) {
    for (let request = 0; request < requests; request++) {
      for (const writes of WRITES) {
        stopHosts();
        const twin = book({ asTable });
        edit.perform(twin.model);
        const here = book({ asTable });
        const diff = await preview(here);
        here.host.between(request, () => edit.perform(here.model));
        here.host.failInside("GeneralException", writes, request);
        const outcome = await quiet(here.actions.accept(diff, here.actions.everything(diff)));
        if (here.host.excel.faults.pending) continue;
        total++;
        const wrong = [...wrongIn(here.model, twin.model, written)];
        if (!(outcome instanceof HostFailure)) await quiet(here.actions.undo(outcome));
        wrong.push(...notTakenBack(here, written).map((text) => `after undo: ${text}`));
        if (wrong.length > 0)
          failures.push(`${edit.name}, request ${request}, ${writes} writes: ${wrong.slice(0, 4).join("; ")}`);
      }
    }
  }
  process.stdout.write(
    `rows that move and a refusal in one request: ${total - failures.length} of ${total} survived\n`,
  );
  expect(failures).toEqual([]);
});
