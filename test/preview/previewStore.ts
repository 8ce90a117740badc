// What the page remembers: its settings, the open document, what the person must be told. One document is open at a time;
// another workbook, platform or language closes it and opens the next. React draws this and decides nothing.

import type { SerialDay } from "../../src/domain/vocabulary/day";
import type { ModelEvent } from "excel-stand-in/model/types";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { MOST_UNPACKED_BYTES } from "excel-stand-in/xlsx/inflate";
import { UnreadableFile } from "excel-stand-in/xlsx/parts";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { writeXlsx } from "excel-stand-in/xlsx/writeXlsx";
import type { RibbonAction } from "./addinRibbon";
import type { Notice } from "./chrome/Notices";
import { focusRegion, moveFocus } from "./chrome/regions";
import type { ViewSettings } from "./chrome/Ribbon";
import type { UnsavedAnswer } from "./chrome/UnsavedDialog";
import { chooseFile, saveFile } from "./files";
import { type DescribedFunctions, openDocument, type PreviewDocument, serialNow } from "./previewDocument";
import { createSampleWorkbook } from "./sampleWorkbook";
import { type PreviewLanguage, type PreviewWords, previewWords } from "./words";

export interface PreviewState {
  readonly settings: ViewSettings;
  readonly document: PreviewDocument;
  readonly paneOpen: boolean;
  readonly notice: Notice | null;
  /** Said in passing, in the status line. */
  readonly message: string;
  /** Changed since it was opened or saved. */
  readonly modified: boolean;
  /** What is to happen once the person has said what becomes of unsaved work. */
  readonly asking: (() => void) | null;
}

/** The add-in's functions with their words. */
export type FunctionsByLanguage = Readonly<Record<PreviewLanguage, DescribedFunctions>>;

/** What a person would miss; looking round, calculating and the add-in's start change nothing of it. */
const WORK: ReadonlySet<ModelEvent["kind"]> = new Set(["cells", "format", "tables", "sheets", "conditionalFormats"]);

/** How often and how long (in milliseconds) a ribbon button waits for the add-in. */
const PRESS_TRIES = 20;
const PRESS_PAUSE = 300;

const newSample = (): WorkbookModel => createSampleWorkbook(Math.floor(serialNow()) as SerialDay);

export class PreviewStore {
  private state: PreviewState;
  private listeners = new Set<() => void>();

  constructor(
    settings: ViewSettings,
    private readonly functions: FunctionsByLanguage,
  ) {
    const document = this.open(newSample(), settings);
    this.state = { settings, document, paneOpen: true, notice: null, message: "", modified: false, asking: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PreviewState => this.state;

  private change(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  private get words(): PreviewWords {
    return previewWords(this.state.settings.language);
  }

  private open(model: WorkbookModel, { platform, language }: ViewSettings): PreviewDocument {
    const document = openDocument({
      model,
      platform,
      language,
      functions: this.functions[language],
      onRefused: (refusal) => this.change({ notice: { intent: "warning", text: this.words.refused[refusal] } }),
      onFocusReturned: (how) => {
        if (how === "escape") focusRegion("sheet");
        else moveFocus("pane", how === "next" ? 1 : -1);
      },
    });
    // The add-in may show and hide its own pane.
    document.host.taskPane.on((state) => this.change({ paneOpen: state === "Visible" }));
    model.on(({ kind }) => {
      if (WORK.has(kind) && this.state.document.model === model && !this.state.modified)
        this.change({ modified: true });
    });
    return document;
  }

  private replace(model: WorkbookModel, change: Partial<PreviewState> = {}): void {
    const { settings, document } = { ...this.state, ...change };
    document.session.commit();
    document.close();
    this.change({ ...change, document: this.open(model, settings) });
  }

  set(change: Partial<ViewSettings>): void {
    const before = this.state.settings;
    const settings = { ...before, ...change };
    const reopen = settings.language !== before.language || settings.platform !== before.platform;
    if (reopen) this.replace(this.state.document.model, { settings, message: "", notice: null });
    else this.change({ settings });
  }

  dismissNotice(): void {
    this.change({ notice: null });
  }

  showPane(open: boolean): void {
    this.state.document.host.taskPane.set(open ? "Visible" : "Background");
    if (!open) focusRegion("sheet");
  }

  /** Presses one of the add-in's own buttons. Excel keeps a press until the add-in has come up; so does this. */
  async press(action: RibbonAction, controlId: string): Promise<void> {
    if (action.kind === "pane") return this.showPane(!this.state.paneOpen);
    for (let tries = 0; tries < PRESS_TRIES; tries++) {
      try {
        return await this.state.document.channel.invokeCommand(action.name, controlId);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PRESS_PAUSE));
      }
    }
    this.change({ notice: { intent: "warning", text: this.words.actionFailed } });
  }

  startNew(what: "blank" | "sample"): void {
    this.unlessUnsaved(() => this.begin(what === "sample" ? newSample() : new WorkbookModel()));
  }

  /** Opens a file of this computer; says what of it the emulated workbook cannot hold. */
  openFile(): void {
    this.unlessUnsaved(() => void this.chooseAndOpen());
  }

  private unlessUnsaved(go: () => void): void {
    this.state.document.session.commit();
    if (this.state.modified) this.change({ asking: go });
    else go();
  }

  /** What the person said about unsaved work. */
  async answer(answer: UnsavedAnswer): Promise<void> {
    const go = this.state.asking;
    this.change({ asking: null });
    if (answer === "save") await this.saveFile();
    if (answer !== "stay") go?.();
  }

  private begin(model: WorkbookModel, change: Partial<PreviewState> = {}): void {
    this.replace(model, { notice: null, message: "", ...change });
    this.change({ modified: false });
  }

  private async chooseAndOpen(): Promise<void> {
    const file = await chooseFile();
    if (!file) return;
    this.change({ message: this.words.opening(file.name), notice: null });
    await painted();
    try {
      const { model, losses } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
      model.fileName = file.name;
      const items = losses.map((code) => this.words.loss[code]);
      const notice: Notice | null =
        items.length > 0 ? { intent: "warning", text: this.words.losses(file.name), items } : null;
      this.begin(model, { message: this.words.opened(file.name), notice });
    } catch (error) {
      const isLarge = error instanceof UnreadableFile && error.fault === "tooLarge";
      const text = isLarge
        ? this.words.openTooLarge(file.name, MOST_UNPACKED_BYTES / 1e6)
        : this.words.openFailed(file.name);
      this.change({ message: "", notice: { intent: "error", text } });
    }
  }

  async saveFile(): Promise<void> {
    const { session, model } = this.state.document;
    session.commit();
    saveFile(model.fileName, new Uint8Array(await writeXlsx(model)));
    this.change({ message: this.words.saved(model.fileName), modified: false });
  }
}

/** After the page has shown what was last said. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
