// The task pane: state, theme, words and the frame every screen stands in. Screens are chosen here and nowhere else.

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Actions } from "../actions/actions";
import type { HostEnvironment } from "../actions/host";
import { LANGUAGES, languageOf, type Language } from "../i18n/language";
import { paneWords } from "./words/catalogue";
import { sentences } from "../i18n/sentences/sentences";
import { Boundary } from "./shell/Boundary";
import { createFlows } from "./flows/flows";
import { asOfShown } from "./state/inputs";
import { painted } from "./shell/painted";
import { figuresIn, namesIn, PaneProvider, type Pane } from "./shell/PaneContext";
import type { Preferences } from "./shell/preferences";
import type { PaneRequests } from "./shell/requests";
import { Screen } from "./Screen";
import { initialState, languageShown, type LanguageChoice } from "./state/state";
import { createPaneStore } from "./state/store";
import { useCalendarDay } from "./shell/useCalendarDay";
import { useFocusReturn } from "./shell/useFocusReturn";
import { useOwnEscape } from "./shell/useOwnEscape";
import { useTheme } from "./shell/useTheme";
import { useWorkbookEvents } from "./shell/useWorkbookEvents";
import { Announcer } from "./widgets/Announcer";

export interface AppProps {
  /** Actions that write their words in a language. */
  readonly actionsFor: (language: Language) => Actions;
  readonly environment: HostEnvironment;
  readonly preferences: Preferences;
  readonly requests: PaneRequests;
  /** Calls back when the host shows the pane again. */
  readonly whenShown: (listener: () => void) => Promise<void>;
  /** Milliseconds on any clock. */
  readonly clock?: () => number;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    position: "relative",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    lineBreak: "strict",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

const pageClock = (): number => performance.now();

export function App({ actionsFor, environment, preferences, requests, whenShown, clock = pageClock }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(environment);
  const [store] = useState(() =>
    createPaneStore(
      initialState(
        languageOf(environment.displayLanguage),
        choiceOf(preferences.read("language")),
        environment.today(),
      ),
    ),
  );
  const { dispatch } = store;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const language = languageShown(state);
  const words = paneWords(language);
  const actionsIn = useMemo(() => byLanguage(actionsFor), [actionsFor]);
  const actions = actionsIn(language);
  const [flows] = useState(() =>
    createFlows({
      actions: () => actionsIn(languageShown(store.get())),
      state: store.get,
      words: () => paneWords(languageShown(store.get())),
      dispatch,
      clock,
      today: environment.today,
      painted,
    }),
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.productName;
    preferences.write("language", state.languageChoice);
  }, [language, words, preferences, state.languageChoice]);
  useEffect(() => void flows.start(), [flows]);
  useEffect(
    () => requests.listen((request) => void (request === "regrade" ? flows.regradeAsked() : flows.todayAsked())),
    [flows, requests],
  );
  useCalendarDay({ environment, flows, whenShown });
  useWorkbookEvents({ store, actions, flows });
  const frame = useFocusReturn(state);
  useOwnEscape();
  const asOf = asOfShown(state);
  const pane: Pane = {
    state,
    dispatch,
    flows,
    environment,
    language,
    words,
    say: sentences(language),
    asOf,
    isToday: asOf === state.calendarDay,
    ...namesIn(state),
    ...figuresIn(language),
  };
  return (
    <FluentProvider theme={theme} dir="ltr">
      <Boundary words={words}>
        <PaneProvider value={pane}>
          <div className={styles.pane} ref={frame} lang={language}>
            <Screen clock={clock} />
            <Announcer />
          </div>
        </PaneProvider>
      </Boundary>
    </FluentProvider>
  );
}

function choiceOf(stored: string | null): LanguageChoice {
  return LANGUAGES.find((language) => language === stored) ?? "auto";
}

/** One set of actions for each language. */
function byLanguage(make: AppProps["actionsFor"]): AppProps["actionsFor"] {
  const made = new Map<Language, Actions>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
