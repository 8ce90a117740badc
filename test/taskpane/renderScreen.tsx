// Any screen as static markup, from a state: the pane's own frame without effects, so that words can be read and counted.

import { FluentProvider, RendererProvider, createDOMRenderer, SSRProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../src/i18n/language";
import { paneWords } from "./catalogue";
import type { PaneWords } from "../../src/taskpane/words/zh-CN";
import { sentences } from "../../src/i18n/sentences/sentences";
import { createFlows } from "../../src/taskpane/flows/flows";
import { SCREEN_PARTS } from "../../src/taskpane/pages";
import { figuresIn, namesIn, PaneProvider, type Pane } from "../../src/taskpane/shell/PaneContext";
import { PaneStoreProvider } from "../../src/taskpane/shell/paneState";
import { Screen } from "../../src/taskpane/Screen";
import type { PaneState } from "../../src/taskpane/state/state";
import { createPaneStore } from "../../src/taskpane/state/store";
import { lightTheme } from "../../src/taskpane/shell/theme";
import { THE_DAY, type PaneWorld } from "./paneWorld";

// A static screen is drawn once, with the parts that are there: all of them, before the first test begins.
void Promise.all(SCREEN_PARTS.map(({ load }) => load()));

export interface RenderInput {
  readonly world: PaneWorld;
  readonly state: PaneState;
  readonly language: Language;
  readonly words?: PaneWords;
}

/** The markup of the screen that belongs to this state. */
export function renderScreen({ world, state, language, words = paneWords(language) }: RenderInput): string {
  const pane: Pane = {
    dispatch: () => undefined,
    flows: createFlows({
      actions: () => world.actionsFor(language),
      state: () => state,
      words: () => words,
      dispatch: () => undefined,
      clock: () => 0,
      today: world.environment.today,
    }),
    environment: world.environment,
    language,
    words,
    say: sentences(language),
    asOf: state.asOf ?? THE_DAY,
    isToday: state.asOf === null,
    ...namesIn(state.opened?.settings.gradeNames),
    ...figuresIn(language),
  };
  return renderToStaticMarkup(
    <RendererProvider renderer={createDOMRenderer()}>
      <SSRProvider>
        <FluentProvider theme={lightTheme}>
          <PaneStoreProvider value={createPaneStore(state)}>
            <PaneProvider value={pane}>
              <Screen clock={() => 0} />
            </PaneProvider>
          </PaneStoreProvider>
        </FluentProvider>
      </SSRProvider>
    </RendererProvider>,
  );
}

/** What a person reads or hears: text between tags, and the attributes that are read aloud or shown. */
export function wordsIn(markup: string): readonly string[] {
  const plain = markup.replace(/<style[\s\S]*?<\/style>/g, "");
  const texts = [...plain.matchAll(/>([^<]+)</g)].map((match) => match[1]);
  const attributes = [...plain.matchAll(/(?:aria-label|aria-valuetext|placeholder|title)="([^"]*)"/g)].map(
    (match) => match[1],
  );
  return [...texts, ...attributes].map(unescaped).filter((text) => text.trim() !== "");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
