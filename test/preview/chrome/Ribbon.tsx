// The ribbon: what a workbook needs, the add-in's own buttons as its manifest names them, and how the emulation is set.

import { useSyncExternalStore } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowRedo24Regular,
  ArrowUndo24Regular,
  DocumentAdd24Regular,
  FolderOpen24Regular,
  Save24Regular,
  TableSparkle24Regular,
} from "@fluentui/react-icons";
import type { ProfileName } from "excel-stand-in/richapi/profiles";
import type { GridSession } from "../grid/gridSession";
import type { AddinRibbon } from "../addinRibbon";
import type { PreviewStore } from "../previewStore";
import { PREVIEW_LANGUAGES, type PreviewLanguage, type PreviewWords } from "../words";
import { RibbonButton } from "./RibbonButton";
import { RibbonSetting } from "./RibbonSetting";
import type { ThemeName } from "./theme";

export const PANE_WIDTHS = [320, 350] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

/** How the page and the emulated Excel are set. */
export interface ViewSettings {
  readonly language: PreviewLanguage;
  readonly theme: ThemeName;
  readonly paneWidth: PaneWidth;
  readonly platform: ProfileName;
}

export interface RibbonProps {
  readonly words: PreviewWords;
  readonly settings: ViewSettings;
  readonly addin: AddinRibbon;
  readonly paneOpen: boolean;
  readonly session: GridSession;
  readonly store: PreviewStore;
}

const THEMES = ["light", "dark"] as const satisfies readonly ThemeName[];
const PLATFORMS = ["web", "windows", "mac", "ltsc2021"] as const satisfies readonly ProfileName[];
const LANGUAGE_NAMES: Readonly<Record<PreviewLanguage, string>> = { "zh-CN": "中文", "en-US": "English" };

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    paddingTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  push: { flexGrow: 1 },
  last: { borderRight: "none" },
  row: { display: "flex", columnGap: tokens.spacingHorizontalXXS, alignItems: "center", height: "52px" },
  groupName: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  settings: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "center", height: "52px" },
  icon: { width: "24px", height: "24px" },
});

function Group(props: { name: string; children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="group" aria-label={props.name} className={styles.group}>
      <div className={styles.row}>{props.children}</div>
      <div className={styles.groupName} aria-hidden="true">
        {props.name}
      </div>
    </div>
  );
}

export function Ribbon(props: RibbonProps): React.JSX.Element {
  const { words, settings, addin, session, store } = props;
  useSyncExternalStore(session.subscribe, session.getVersion);
  const { depth, redoDepth } = session.model.undoStack;
  const styles = useStyles();
  return (
    <div className={styles.ribbon} data-region="ribbon" role="region" aria-label={words.regions.ribbon}>
      <Group name={words.file}>
        <RibbonButton
          label={words.sample}
          hint={words.sampleHint}
          icon={<TableSparkle24Regular />}
          onClick={() => store.startNew("sample")}
        />
        <RibbonButton
          label={words.create}
          hint={words.createHint}
          icon={<DocumentAdd24Regular />}
          onClick={() => store.startNew("blank")}
        />
        <RibbonButton
          label={words.open}
          hint={words.openHint}
          icon={<FolderOpen24Regular />}
          onClick={() => store.openFile()}
        />
        <RibbonButton
          label={words.save}
          hint={words.saveHint}
          icon={<Save24Regular />}
          onClick={() => void store.saveFile()}
        />
      </Group>
      <Group name={words.edit}>
        <RibbonButton
          label={words.undo}
          hint="Ctrl+Z"
          icon={<ArrowUndo24Regular />}
          disabled={depth === 0}
          onClick={() => session.undo()}
        />
        <RibbonButton
          label={words.redo}
          hint="Ctrl+Y"
          icon={<ArrowRedo24Regular />}
          disabled={redoDepth === 0}
          onClick={() => session.redo()}
        />
      </Group>
      {addin.buttons.length > 0 && (
        <Group name={addin.group}>
          {addin.buttons.map((button) => (
            <RibbonButton
              key={button.id}
              id={button.id}
              label={button.label}
              hint={button.description}
              icon={<img src={button.icon} alt="" className={styles.icon} />}
              {...(button.action.kind === "pane" ? { pressed: props.paneOpen } : {})}
              onClick={() => void store.press(button.action, button.id)}
            />
          ))}
        </Group>
      )}
      <div className={styles.push} />
      <div role="group" aria-label={words.view} className={mergeClasses(styles.group, styles.last)}>
        <div className={styles.settings}>
          <RibbonSetting
            name={words.language}
            value={settings.language}
            choices={PREVIEW_LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const)}
            onChange={(language) => store.set({ language })}
          />
          <RibbonSetting
            name={words.theme}
            value={settings.theme}
            choices={THEMES.map((theme) => [theme, words.themes[theme]] as const)}
            onChange={(theme) => store.set({ theme })}
          />
          <RibbonSetting
            name={words.paneWidth}
            value={String(settings.paneWidth)}
            choices={PANE_WIDTHS.map((width) => [String(width), `${width} px`] as const)}
            onChange={(width) => store.set({ paneWidth: width === "320" ? 320 : 350 })}
          />
          <RibbonSetting
            name={words.platform}
            value={settings.platform}
            choices={PLATFORMS.map((platform) => [platform, words.platforms[platform]] as const)}
            onChange={(platform) => store.set({ platform })}
          />
        </div>
        <div className={styles.groupName} aria-hidden="true">
          {words.view}
        </div>
      </div>
    </div>
  );
}
