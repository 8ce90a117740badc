// The page: a workbook on the left, the add-in's own task pane on the right, the ribbon above both.

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { readRibbon } from "./addinRibbon";
import { FormulaBar } from "./chrome/FormulaBar";
import { NoticeBar } from "./chrome/Notices";
import { currentRegion, focusRegion, moveFocus } from "./chrome/regions";
import { Ribbon } from "./chrome/Ribbon";
import { StatusBar } from "./chrome/StatusBar";
import { TaskPaneFrame } from "./chrome/TaskPaneFrame";
import { PREVIEW_THEMES } from "./chrome/theme";
import { TitleBar } from "./chrome/TitleBar";
import { UnsavedDialog } from "./chrome/UnsavedDialog";
import { Grid } from "./grid/Grid";
import type { PreviewStore } from "./previewStore";
import { previewWords } from "./words";

export interface AppProps {
  readonly store: PreviewStore;
  readonly manifest: Document;
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

/** F6 goes round the regions of the page. */
function useRegionKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      moveFocus(currentRegion(), event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** Ctrl+S saves the workbook, wherever the focus is. */
function useSaveKey(store: PreviewStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void store.saveFile();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [store]);
}

/** The browser asks before a page with unsaved work is left or loaded again. */
function useLeaveWarning(modified: boolean): void {
  useEffect(() => {
    if (!modified) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [modified]);
}

export function App({ store, manifest }: AppProps): React.JSX.Element {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { settings, document: open, paneOpen, notice, message, modified } = state;
  const styles = useStyles();
  const editor = useRef<HTMLTextAreaElement | null>(null);
  const words = previewWords(settings.language);
  const ribbon = readRibbon(manifest, settings.language);
  const { session, channel, painter, model } = open;
  useRegionKeys();
  useSaveKey(store);
  useLeaveWarning(modified);

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.style.colorScheme = settings.theme;
    document.title = words.title;
  }, [settings.language, settings.theme, words]);

  return (
    <FluentProvider theme={PREVIEW_THEMES[settings.theme]}>
      <div className={styles.page}>
        <TitleBar words={words} fileName={model.fileName} modified={modified} />
        <Ribbon words={words} settings={settings} addin={ribbon} paneOpen={paneOpen} session={session} store={store} />
        <main className={styles.middle}>
          <div className={styles.sheet}>
            <FormulaBar session={session} words={words} onDone={() => focusRegion("sheet")} />
            {notice && <NoticeBar notice={notice} words={words} onDismiss={() => store.dismissNotice()} />}
            <div className={styles.sheet} data-region="sheet" role="region" aria-label={words.regions.sheet}>
              <Grid session={session} painter={painter} words={words} theme={settings.theme} editorRef={editor} />
            </div>
          </div>
          <TaskPaneFrame
            channel={channel}
            words={words}
            title={ribbon.group || words.addinName}
            width={settings.paneWidth}
            theme={settings.theme}
            open={paneOpen}
            onClose={() => store.showPane(false)}
          />
        </main>
        <StatusBar session={session} words={words} message={message} />
        {state.asking !== null && (
          <UnsavedDialog words={words} fileName={model.fileName} onAnswer={(answer) => void store.answer(answer)} />
        )}
      </div>
    </FluentProvider>
  );
}
