// The task pane: state, theme, words and the frame every screen stands in. Screens are chosen here and nowhere else.

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Actions } from "../actions/actions";
import type { HostEnvironment } from "../actions/host";
import { LANGUAGES, languageOf, type Language } from "../i18n/language";
import { paneWords, WORDS } from "./words/fetchedWords";
import { sentences } from "../i18n/sentences/sentences";
import { Boundary } from "./shell/Boundary";
import { createFlows } from "./flows/flows";
import { asOfShown } from "./state/inputs";
import { SCREEN_PARTS } from "./pages";
import { loadAhead, type Part } from "./shell/part";
import { painted } from "./shell/painted";
import { figuresIn, namesIn, PaneProvider, type Pane } from "./shell/PaneContext";
import { PaneStoreProvider } from "./shell/paneState";
import type { Preferences } from "./shell/preferences";
import type { PaneRequests } from "./shell/requests";
import { Screen } from "./Screen";
import { initialState } from "./state/slices";
import { languageShown, type LanguageChoice, type PaneState } from "./state/state";
import { createPaneStore, type PaneStore } from "./state/store";
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
  /** What else is needed sooner or later, fetched while nothing else is to do. */
  readonly ahead?: readonly Pick<Part<unknown>, "load">[];
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

const NOTHING = [] as const;
const pageClock = (): number => performance.now();

export function App({
  actionsFor,
  environment,
  preferences,
  requests,
  whenShown,
  ahead = NOTHING,
  clock = pageClock,
}: AppProps) {
  const theme = useTheme(environment);
  const [store] = useState(() => createPaneStore(stateAtStart({ environment, preferences })));
  const { dispatch } = store;
  const language = useStore(store, languageShown);
  const languageChoice = useStore(store, (state) => state.languageChoice);
  const words = paneWords(language);
  const actionsIn = useMemo(() => byLanguage(actionsFor), [actionsFor]);
  const actions = actionsIn(language);
  const [flows] = useState(() =>
    createFlows({
      actions: () => actionsIn(languageShown(store.getState())),
      state: store.getState,
      words: () => paneWords(languageShown(store.getState())),
      dispatch,
      clock,
      today: environment.today,
      painted,
      fetchWords: (wanted) => WORDS[wanted].load(),
    }),
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.productName;
    preferences.write("language", languageChoice);
  }, [language, words, preferences, languageChoice]);
  useEffect(() => void flows.start(), [flows]);
  useEffect(
    () => requests.listen((request) => void (request === "regrade" ? flows.regradeAsked() : flows.todayAsked())),
    [flows, requests],
  );
  const hasLooked = useStore(store, (state) => state.looked);
  useEffect(() => {
    if (hasLooked) void loadAhead([...SCREEN_PARTS, ...Object.values(WORDS), ...ahead]);
  }, [hasLooked, ahead]);
  useCalendarDay({ environment, flows, whenShown });
  useWorkbookEvents({ store, actions, flows });
  useOwnEscape();
  const pane = usePaneOf({ store, flows, environment, language });
  return (
    <FluentProvider theme={theme} dir="ltr">
      <Boundary words={words}>
        <PaneStoreProvider value={store}>
          <PaneProvider value={pane}>
            <Frame store={store} language={language} clock={clock} />
          </PaneProvider>
        </PaneStoreProvider>
      </Boundary>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly store: PaneStore;
  readonly language: Language;
  readonly clock: () => number;
}

/** What the pane stands in; apart from the App, because it is drawn again when the screen is another one. */
function Frame({ store, language, clock }: FrameProps) {
  const styles = useStyles();
  const frame = useFocusReturn(store);
  return (
    <div className={styles.pane} ref={frame} lang={language}>
      <Screen clock={clock} />
      <Announcer />
    </div>
  );
}

/** Everything but the state; the same for as long as language, day and the names of grades are. */
function usePaneOf({
  store,
  flows,
  environment,
  language,
}: Pick<Pane, "flows" | "environment" | "language"> & { readonly store: PaneStore }): Pane {
  const { dispatch } = store;
  const asOf = useStore(store, asOfShown);
  const isToday = useStore(store, (state) => asOfShown(state) === state.calendarDay);
  const gradeNames = useStore(store, (state) => state.opened?.settings.gradeNames);
  return useMemo(
    () => ({
      dispatch,
      flows,
      environment,
      language,
      words: paneWords(language),
      say: sentences(language),
      asOf,
      isToday,
      ...namesIn(gradeNames),
      ...figuresIn(language),
    }),
    [dispatch, flows, environment, language, asOf, isToday, gradeNames],
  );
}

/** What the pane knows before it has looked at the workbook: the day, and the language it speaks. */
export function stateAtStart({ environment, preferences }: Pick<AppProps, "environment" | "preferences">): PaneState {
  const language = languageOf(environment.displayLanguage);
  return initialState(language, choiceOf(preferences.read("language")), environment.today());
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
