// The page: a workbook on the left, the add-in's own task pane on the right, the ribbon above both.

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import type { FunctionMetadata } from "../host/calc/addinFunctions";
import { WorkbookModel } from "../host/model/workbook";
import type { FocusReturn } from "../host/transports/webXdm";
import { readXlsx } from "../host/xlsx/readXlsx";
import { writeXlsx } from "../host/xlsx/writeXlsx";
import { type AddinRibbon, readRibbon, type RibbonAction } from "./addinRibbon";
import { FormulaBar } from "./chrome/FormulaBar";
import { type Notice, NoticeBar } from "./chrome/Notices";
import { currentRegion, focusRegion, moveFocus } from "./chrome/regions";
import { Ribbon, type ViewSettings } from "./chrome/Ribbon";
import { StatusBar } from "./chrome/StatusBar";
import { TaskPaneFrame } from "./chrome/TaskPaneFrame";
import { PREVIEW_THEMES } from "./chrome/theme";
import { TitleBar } from "./chrome/TitleBar";
import { chooseFile, saveFile } from "./files";
import { Grid } from "./grid/Grid";
import type { Refusal } from "./grid/gridSession";
import { serialNow } from "./previewDocument";
import { createSampleWorkbook } from "./sampleWorkbook";
import { useDocument } from "./useDocument";
import { previewWords } from "./words";

export interface AppProps {
  readonly manifest: Document;
  readonly functions: readonly FunctionMetadata[];
  readonly initial: ViewSettings;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

const newSample = (): WorkbookModel => createSampleWorkbook(Math.floor(serialNow()) as SerialDay);

export function App({ manifest, functions, initial }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const [settings, setSettings] = useState(initial);
  const [model, setModel] = useState(newSample);
  const [paneOpen, setPaneOpen] = useState(true);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [message, setMessage] = useState("");
  const editor = useRef<HTMLTextAreaElement | null>(null);
  const frame = useRef<HTMLIFrameElement | null>(null);
  const words = previewWords(settings.language);
  const ribbon: AddinRibbon = useMemo(() => readRibbon(manifest, settings.language), [manifest, settings.language]);

  const handlers = useMemo(
    () => ({
      onRefused: (refusal: Refusal) =>
        setNotice({ intent: "warning", text: previewWords(settings.language).refused[refusal] }),
      onFocusReturned: (how: FocusReturn) => {
        if (how === "escape") focusRegion("sheet");
        else moveFocus("pane", how === "next" ? 1 : -1);
      },
    }),
    [settings.language],
  );
  const document_ = useDocument(model, settings.platform, settings.language, functions, handlers);

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.style.colorScheme = settings.theme;
    document.title = words.title;
  }, [settings.language, settings.theme, words]);

  // The add-in may show and hide its own pane; the host tells both sides.
  useEffect(() => document_?.host.taskPane.on((state) => setPaneOpen(state === "Visible")), [document_]);
  const showPane = (open: boolean): void => document_?.host.taskPane.set(open ? "Visible" : "Background");

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      moveFocus(currentRegion(), event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  const open = async (): Promise<void> => {
    const file = await chooseFile();
    if (!file) return;
    try {
      const { model: opened, losses } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
      opened.fileName = file.name;
      setModel(opened);
      setMessage(words.opened(file.name));
      setNotice(losses.length > 0 ? { intent: "warning", text: words.losses(file.name), items: losses.map((code) => words.loss[code]) } : null);
    } catch {
      setNotice({ intent: "error", text: words.openFailed(file.name) });
    }
  };

  const onFile = (what: "create" | "sample" | "open" | "save"): void => {
    if (what === "open") void open();
    else if (what === "save") {
      document_?.session.commit();
      void writeXlsx(model).then((bytes) => {
        saveFile(model.fileName, new Uint8Array(bytes));
        setMessage(words.saved(model.fileName));
      });
    } else {
      setModel(what === "sample" ? newSample() : new WorkbookModel());
      setNotice(null);
      setMessage("");
    }
  };

  const onAddin = (action: RibbonAction, controlId: string): void => {
    if (action.kind === "pane") showPane(!paneOpen);
    else {
      document_?.channel
        .invokeCommand(action.name, controlId)
        .catch(() => setNotice({ intent: "warning", text: words.actionFailed }));
    }
  };

  const closePane = (): void => {
    showPane(false);
    focusRegion("sheet");
  };

  return (
    <FluentProvider theme={PREVIEW_THEMES[settings.theme]}>
      <div className={styles.page}>
        <TitleBar words={words} fileName={model.fileName} />
        {document_ && (
          <>
            <Ribbon
              words={words}
              settings={settings}
              onSettings={(change) => setSettings({ ...settings, ...change })}
              addin={ribbon}
              paneOpen={paneOpen}
              session={document_.session}
              onFile={onFile}
              onAddin={onAddin}
            />
            <main className={styles.middle}>
              <div className={styles.sheet}>
                <FormulaBar session={document_.session} words={words} onDone={() => focusRegion("sheet")} />
                {notice && <NoticeBar notice={notice} words={words} onDismiss={() => setNotice(null)} />}
                <div className={styles.sheet} data-region="sheet" role="region" aria-label={words.regions.sheet}>
                  <Grid
                    session={document_.session}
                    painter={document_.painter}
                    words={words}
                    theme={settings.theme}
                    editorRef={editor}
                  />
                </div>
              </div>
              <TaskPaneFrame
                channel={document_.channel}
                words={words}
                title={ribbon.group || words.addinName}
                width={settings.paneWidth}
                theme={settings.theme}
                open={paneOpen}
                onClose={closePane}
                frameRef={frame}
              />
            </main>
            <StatusBar session={document_.session} words={words} message={message} />
          </>
        )}
      </div>
    </FluentProvider>
  );
}
