// The task pane: state, theme, words and the frame every screen stands in. Screens are chosen here and nowhere else.

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from "react";
import type { Actions } from "../actions/actions";
import type { HostEnvironment } from "../actions/host";
import { LANGUAGES, languageOf, type Language } from "../i18n/language";
import { paneWords } from "../i18n/pane/catalogue";
import { sentences } from "../i18n/sentences/sentences";
import { Boundary } from "./Boundary";
import { createFlows } from "./flows/flows";
import { latestOf } from "./latest";
import { figuresIn, namesIn, PaneProvider, type Pane } from "./PaneContext";
import type { Preferences } from "./preferences";
import { reduce } from "./reducer";
import type { PaneRequests } from "./requests";
import { Screen } from "./Screen";
import { initialState, languageShown, type LanguageChoice } from "./state";
import { useFocusReturn } from "./useFocusReturn";
import { useOwnEscape } from "./useOwnEscape";
import { useTheme } from "./useTheme";
import { useWorkbookEvents } from "./useWorkbookEvents";
import { Announcer } from "./widgets/Announcer";

export interface AppProps {
  /** Actions that write their words in a language. */
  readonly actionsFor: (language: Language) => Actions;
  readonly environment: HostEnvironment;
  readonly preferences: Preferences;
  readonly requests: PaneRequests;
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

export function App({ actionsFor, environment, preferences, requests, clock = pageClock }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(environment);
  const [state, dispatch] = useReducer(reduce, null, () =>
    initialState(languageOf(environment.displayLanguage), choiceOf(preferences.read("language"))),
  );
  const language = languageShown(state);
  const words = paneWords(language);
  const actions = useMemo(() => actionsFor(language), [actionsFor, language]);
  const [latest] = useState(() => latestOf({ state, words, actions }));
  useLayoutEffect(() => latest.set({ state, words, actions }));
  const [flows] = useState(() =>
    createFlows({
      actions: () => latest.get().actions,
      state: () => latest.get().state,
      words: () => latest.get().words,
      dispatch,
      clock,
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
  useWorkbookEvents({ state, actions, flows, dispatch });
  const frame = useFocusReturn(state);
  useOwnEscape();
  const today = environment.today();
  const asOf = state.asOf ?? today;
  const pane: Pane = {
    state,
    dispatch,
    flows,
    environment,
    language,
    words,
    say: sentences(language),
    asOf,
    isToday: asOf === today,
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
