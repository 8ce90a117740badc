// A column of formulas of ours as it can be trusted: for each row what it shows, and whether that is the formula's answer by
// our own calculation from the row's cells and from the sheets it names. Where it is not, Excel is given time, and the cells
// are read again; what still differs then is said, cell by cell.

import { answersWithDay, writtenFormula } from "../domain/formula/columnFormulas";
import type { FormulaContext, FormulaDay, FormulaRange } from "../domain/formula/formulaContext";
import { referencesIn } from "../domain/formula/references";
import { callsOurs, isSameFormula, stateOf, type FormulaState } from "../domain/formula/settled";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import { KEY_ROLES, type ColumnMap, type ColumnRole } from "../domain/vocabulary/column";
import { ownValue } from "../domain/vocabulary/own";
import type { ColumnCells, FoundTable, LongWork, ReadAnswer } from "../excel/workbook";
import type { FormulaChoice, OpenedTable } from "./actions";
import { sheetsAsTheyAre, type SheetsAsTheyAre } from "./formulaSheets";
import { formulasOf } from "./keptFormulas";
import { loadFormulas } from "./keptValues";
import { datePositions } from "./previewRegrade";
import { heed, type CellFunctions, type Tools } from "./tools";

export interface SettledColumn {
  readonly table: FoundTable;
  readonly position: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  /** Of each row; null where the cell holds no formula. */
  readonly states: readonly (FormulaState | null)[];
  /** The cells that the answers were calculated from. */
  readonly inputs: readonly ColumnCells[];
  readonly keys: readonly ColumnCells[];
  /** Of inputs and keys, the columns whose numbers are days. */
  readonly dates: readonly number[];
}

const ROWS_A_BREATH = 2_000;
/** Before the cells are read again, in milliseconds: about six seconds in all. */
const PAUSES = [100, 200, 400, 800, 1600, 3200];

/** Reads the column until everything in it is settled, or patience ends. */
export async function settledColumn(
  tools: Tools,
  opened: OpenedTable,
  { table, position }: { readonly table: FoundTable; readonly position: number },
  choice: FormulaChoice,
  work: LongWork = {},
): Promise<SettledColumn> {
  const kept = await loadFormulas(tools);
  const columns = formulasOf(kept, table).columns;
  for (let attempt = 0; ; attempt++) {
    const sheets = await sheetsAsTheyAre(tools, kept, table);
    const read = await readOnce(tools, opened.map, table, position, answersWithDay(choice.id));
    const reader = new StateReader(tools, opened, read, sheets, columns);
    const states: (FormulaState | null)[] = [];
    for (const [row, formula] of read.formulas.entries()) {
      if (row % ROWS_A_BREATH === 0) await pauseFor(0, table.name, work);
      states.push(isFormula(formula) ? reader.state(position, row) : null);
    }
    const pause = (tools.functions?.pauses ?? PAUSES)[attempt];
    if (pause === undefined || !states.includes("waiting")) return { ...read, states, inputs: reader.inputs() };
    await pauseFor(pause, table.name, work);
  }
}

/** Lets Excel and the pane go on, and stops where the user cancelled. */
async function pauseFor(milliseconds: number, subject: string, { signal }: LongWork): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  heed(signal, subject);
}

interface ReadOnce extends Omit<SettledColumn, "states" | "inputs"> {
  /** Every column that may be an argument, by position. */
  readonly cells: ReadonlyMap<
    number,
    { readonly values: readonly CellValue[]; readonly formulas: readonly CellValue[] }
  >;
}

async function readOnce(
  { workbook }: Tools,
  map: ColumnMap,
  table: FoundTable,
  position: number,
  isDay: boolean,
): Promise<ReadOnce> {
  const { positions } = map;
  const asked = [...new Set([position, ...Object.values(positions)])];
  const dates = [...datePositions(map), ...(isDay ? [position] : [])];
  const answer: ReadAnswer = await workbook.readColumns(table, { values: asked, formulas: asked, dates });
  const cells = new Map(
    asked.map((at, index) => [at, { values: answer.values[index] ?? [], formulas: answer.formulas[index] ?? [] }]),
  );
  const own = cells.get(position);
  const keys = KEY_ROLES.flatMap((role) => positions[role] ?? []);
  return {
    table: answer.table,
    position,
    values: own?.values ?? [],
    formulas: own?.formulas ?? [],
    keys: keys.map((key) => ({ position: key, values: cells.get(key)?.values ?? [] })),
    dates,
    cells,
  };
}

/** Calculates cells of one reading; a cell that reads another column of ours is as settled as that one. */
class StateReader {
  private readonly used = new Set<number>();

  constructor(
    private readonly tools: Tools,
    private readonly opened: OpenedTable,
    private readonly read: ReadOnce,
    private readonly sheets: SheetsAsTheyAre,
    private readonly columns: Readonly<Record<string, FormulaChoice>>,
  ) {}

  /** Columns that were arguments. */
  inputs(): readonly ColumnCells[] {
    return [...this.used].map((position) => ({ position, values: this.read.cells.get(position)?.values ?? [] }));
  }

  state(position: number, row: number, above: readonly number[] = []): FormulaState {
    const { functions } = this.tools;
    const choice = ownValue(this.columns, textOf(this.read.table.headers[position]));
    const cells = this.read.cells.get(position);
    if (functions === null || choice === undefined || cells === undefined || above.includes(position)) return "unknown";
    const text = String(cells.formulas[row]);
    for (const context of this.contexts(choice, row, text)) {
      const inputs = new Set<number>();
      const written = writtenFormula(choice.id, {
        ...context,
        cell: this.cellOf(row, inputs),
        column: (role) => this.read.cells.get(this.opened.map.positions[role] ?? -1)?.values ?? [],
      });
      if (!isSameFormula(text, written.text, this.read.table.name)) continue;
      const states = [...inputs].map((input) => this.inputState(input, row, [...above, position], functions));
      const worst = (["unknown", "waiting"] as const).find((state) => states.includes(state));
      if (worst !== undefined) return worst;
      inputs.forEach((input) => this.used.add(input));
      return stateOf(cells.values[row] ?? "", functions.calculate(choice.id, written.values));
    }
    return "unknown";
  }

  private inputState(input: number, row: number, above: readonly number[], functions: CellFunctions): FormulaState {
    const formula = this.read.cells.get(input)?.formulas[row] ?? "";
    if (!isFormula(formula) || !callsOurs(String(formula), functions.prefix)) return "settled";
    return this.state(input, row, above);
  }

  private cellOf(row: number, inputs: Set<number>): (role: ColumnRole) => CellValue {
    return (role) => {
      const position = this.opened.map.positions[role];
      if (position === undefined) return null;
      inputs.add(position);
      return this.read.cells.get(position)?.values[row] ?? null;
    };
  }

  /** The ways in which a formula of this column may have been written, by the sheets and settings it may know. */
  private contexts(
    choice: FormulaChoice,
    row: number,
    text: string,
  ): readonly Omit<FormulaContext, "cell" | "column">[] {
    const { benchmarks, rules, asOf } = this.sheets;
    const { tools, opened } = this;
    const today: FormulaDay = { text: "TODAY()", value: tools.environment.today() };
    const days = asOf === null ? [today] : [asOf, today];
    const ranges = rules === null ? [null] : [null, rules];
    return days.flatMap((day) =>
      ranges.flatMap((range) =>
        [opened.settings, DEFAULT_SETTINGS].map((settings) => ({
          map: opened.map,
          references: referencesIn(this.read.table, row),
          benchmarks: choice.benchmarks === "frozen" && benchmarks !== null ? cutTo(text, benchmarks) : null,
          rules: range,
          recency: choice.recency,
          asOf: day,
          prefix: tools.functions?.prefix ?? "",
          settings,
        })),
      ),
    );
  }
}

/** A range as long as the formula names it: people may have added lines below. */
function cutTo(formula: string, range: FormulaRange): FormulaRange {
  const lines = /\$A\$1:\$D\$(\d+)/.exec(formula)?.[1];
  if (lines === undefined) return range;
  return { text: range.text.replace(/\d+$/, lines), rows: range.rows.slice(0, Number(lines)) };
}

function isFormula(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
