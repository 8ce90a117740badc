// All settings as a file, out and in. What is imported is checked first and replaces everything at once.

import { Button, Field, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { readSettings, type ReadSettings } from "../../domain/settings/readSettings";
import { reachesPaperAndFiles } from "../shell/beyondThePane";
import { download } from "../shell/download";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { ActionButton } from "../widgets/ActionButton";
import { CopyText } from "../widgets/CopyText";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ file: { display: "none" }, text: { width: "100%" } });

export function SettingsFilePage() {
  const { words, flows, environment } = usePane();
  const state = usePaneFacts("opened", "work");
  const downloads = reachesPaperAndFiles(environment.platform);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [made, setMade] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const read = useMemo(() => settingsIn(typed), [typed]);
  const { opened } = state;
  if (opened === null) return null;
  const make = (): void => {
    const file = JSON.stringify(opened.settings, null, 2);
    setMade(file);
    if (downloads) download(words.workbook.fileName, "application/json", file);
  };
  const take = async (): Promise<void> => {
    if (read !== undefined && (await flows.saveSettings(read.settings))) setTyped("");
  };
  return (
    <>
      <Body place="settingsFile">
        <PageHeader title={words.workbook.file} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
          {words.workbook.fileLead}
        </p>
        <div className={mergeClasses(layout.side, layout.below8)}>
          <Button onClick={make}>{words.workbook.exportFile}</Button>
        </div>
        {made === null ? null : (
          <>
            <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small)}>
              {downloads
                ? words.workbook.notDownloaded(words.workbook.fileName)
                : words.workbook.copyAsFile(words.workbook.fileName)}
            </p>
            <CopyText label={words.workbook.fileText} text={made} />
          </>
        )}
        <Hairline />
        <SectionHeading title={words.workbook.importFile} />
        <div className={mergeClasses(layout.side, layout.stack)}>
          <Field
            label={words.workbook.importText}
            validationState={typed.trim() !== "" && read === undefined ? "error" : "none"}
            validationMessage={importMessage()}
          >
            <Textarea
              className={styles.text}
              textarea={{ rows: 5 }}
              value={typed}
              onChange={(_event, data) => setTyped(data.value)}
            />
          </Field>
          <input
            ref={chooser}
            className={styles.file}
            type="file"
            accept=".json,application/json"
            aria-label={words.workbook.chooseFile}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file !== undefined) void file.text().then(setTyped);
            }}
          />
          <div>
            <Button size="small" onClick={() => chooser.current?.click()}>
              {words.workbook.chooseFile}
            </Button>
          </div>
        </div>
      </Body>
      <Footer note={words.settings.hint}>
        <ActionButton primary busy={state.work !== null} disabled={read === undefined} onClick={() => void take()}>
          {words.workbook.doImport}
        </ActionButton>
      </Footer>
    </>
  );

  function importMessage(): string | undefined {
    if (typed.trim() === "") return undefined;
    if (read === undefined) return words.workbook.importUnreadable;
    return read.problems.length === 0 ? words.workbook.importReady : words.workbook.importPartly(read.problems.length);
  }
}

/** The settings in a text; undefined where it is no settings file of ours. */
function settingsIn(typed: string): ReadSettings | undefined {
  try {
    const stored: unknown = JSON.parse(typed);
    const isOurs = typeof stored === "object" && stored !== null && "version" in stored && "rules" in stored;
    return isOurs ? readSettings(stored) : undefined;
  } catch {
    return undefined;
  }
}
