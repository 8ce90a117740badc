// The page 公式: previews, insertions and their way back. Everything is written into columns of our own.

import type {
  FormulaChoice,
  FormulaColumnState,
  InsertedFormulas,
  NativePreview,
  OpenedTable,
  RegradePreview,
} from "../../actions/actions";
import type { LongWork } from "../../actions/host";
import { leftSentences } from "../formulas/formulas";
import { NATIVE_RESULTS, type NativeForm } from "../../domain/native/convert";
import type { PaneState } from "../state/state";
import { answer, type PaneLink } from "./link";
import type { Retry } from "../state/work";
import type { Runner } from "./runner";
import { ownValue } from "../../domain/vocabulary/own";

export function createFormulaFlows(link: PaneLink, { work, ask }: Runner) {
  const { dispatch } = link;
  const words = () => link.words().formulas;

  async function previewFormula(): Promise<void> {
    const { preview, formulas } = link.state();
    if (preview === null) return;
    const shown = await ask(null, () => link.actions().previewFormula(preview, choiceOf(link.state(), preview)));
    const now = link.state().formulas;
    if (shown !== undefined && now.id === formulas.id && now.benchmarks === formulas.benchmarks)
      dispatch({ type: "formulaPreviewed", preview: shown });
  }

  async function readFormulaColumns(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const read = await ask(null, async () => {
      const columns = await link.actions().formulaColumns(opened);
      return { columns, day: await link.actions().formulaDay() };
    });
    if (read !== undefined) dispatch({ type: "formulaColumnsRead", ...read });
  }

  /** One insertion: write, remember it for the undo, say it. */
  async function insert(
    retry: Retry,
    step: (preview: RegradePreview, work: LongWork) => Promise<InsertedFormulas>,
  ): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const inserted = await work("filling", retry, (long) => step(preview, long));
    // The place that was shown may be taken by now; the next one is shown at once.
    if (inserted === undefined) return link.state().formulas.preview?.place === null ? undefined : previewFormula();
    dispatch({ type: "formulasInserted", inserted });
    const failed = inserted.filled.columns.reduce((sum, column) => sum + column.failed, 0);
    const said = [
      inserted.block === null
        ? words().inserted(inserted.headers, link.words().listSeparator)
        : words().insertedAt(inserted.headers, inserted.block.place.address),
      words().newSheets(inserted.newSheets),
      failed === 0 ? "" : words().failed(failed),
    ];
    const [header] = inserted.block === null ? inserted.headers : [];
    answer(
      link,
      said.filter((part) => part !== "").join(link.words().clauseSeparator),
      header === undefined ? [] : [{ kind: "showColumn", header }],
    );
    if (header !== undefined) await showColumn(header);
    if (inserted.filled.stopped !== null)
      dispatch({ type: "refused", refusal: { failure: inserted.filled.stopped, retry: null } });
    await readFormulaColumns();
  }

  /** `makeRoom`: the user agreed to a whole new column of the sheet right of the table. */
  const insertFormulas = (makeRoom = false): Promise<void> =>
    insert("insertFormulas", (preview, long) => {
      const { formulas } = link.state();
      const choice = choiceOf(link.state(), preview);
      const place = formulas.preview?.place ?? null;
      return place === null
        ? link.actions().insertFormulas(preview, choice, long, makeRoom)
        : link.actions().insertBlock(preview, choice, place);
    });

  /** What native formulas would add and lose; computed, nothing is asked of the host. */
  const previewNative = (opened: OpenedTable, form: NativeForm): NativePreview =>
    link.actions().previewNative(opened, { results: NATIVE_RESULTS, form });

  const convertToNative = (makeRoom = false): Promise<void> =>
    insert("convertToNative", ({ opened }, long) => {
      const choice = { results: NATIVE_RESULTS, form: link.state().formulas.form };
      return link.actions().convertToNative(opened, choice, long, makeRoom);
    });

  /** Shows a column of the table, in the row of the customer whose card is open. */
  async function showColumn(header: string): Promise<void> {
    const { opened, selectedRow } = link.state();
    if (opened === null) return;
    const shown = await ask(null, () => link.actions().selectColumn(opened, header, selectedRow ?? 0));
    if (shown === false) answer(link, link.words().answer.noColumn(header));
  }

  async function undoFormulas(): Promise<void> {
    const { inserted } = link.state().formulas;
    if (inserted === null) return;
    const report = await work("undoing", null, () => link.actions().removeFormulas(inserted));
    if (report === undefined) return;
    dispatch({ type: "formulasInserted", inserted: null });
    answer(link, words().undone(report.restored, report.kept));
    await readFormulaColumns();
  }

  async function formulasToValues(column: FormulaColumnState): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const frozen = await work("converting", null, (long) => link.actions().formulasToValues(opened, column, long));
    if (frozen === undefined) return;
    dispatch({ type: "formulasFrozen", left: frozen.left });
    const said = words().converted(ownValue(frozen.report.written, column.header) ?? 0);
    const left = leftSentences(link.words(), frozen.left);
    answer(link, [said, ...left].join(link.words().clauseSeparator));
    await readFormulaColumns();
  }

  async function valuesToFormulas(column: FormulaColumnState): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const filled = await work("filling", null, (long) => link.actions().valuesToFormulas(preview, column, long));
    if (filled === undefined) return;
    const said = [words().backToFormulas(column.header), words().newSheets(filled.newSheets)];
    answer(link, said.filter((part) => part !== "").join(link.words().clauseSeparator));
    await readFormulaColumns();
  }

  /** Formulas count to the day the pane grades on. */
  async function moveFormulaDay(): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const { asOf } = preview.plan.graded;
    const moved = await work("saving", null, () => link.actions().moveFormulaDay(asOf));
    if (moved === undefined) return;
    answer(link, words().dayMoved);
    await readFormulaColumns();
  }

  async function freezeBenchmarks(): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const frozen = await work("freezing", null, (long) => link.actions().freezeBenchmarks(preview, long));
    if (frozen === undefined) return;
    answer(link, frozen === null ? words().notFrozen : words().frozen(frozen.sheetName));
    await previewFormula();
  }

  return {
    previewFormula,
    readFormulaColumns,
    insertFormulas,
    previewNative,
    convertToNative,
    undoFormulas,
    showColumn,
    formulasToValues,
    valuesToFormulas,
    freezeBenchmarks,
    moveFormulaDay,
  };
}

/** A formula reads R as the pane does now. */
function choiceOf({ formulas }: PaneState, { plan }: RegradePreview): FormulaChoice {
  return { id: formulas.id, benchmarks: formulas.benchmarks, recency: plan.graded.recency };
}
