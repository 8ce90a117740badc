// The pane itself: the same App, actions and adapter as in Excel, drawn into the page.

import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Actions } from "../../../src/actions/actions";
import { createActions } from "../../../src/actions/createActions";
import { createOfficeWorkbook } from "../../../src/excel/officeWorkbook";
import { phrasesIn } from "../../../src/i18n/phrases";
import type { Language } from "../../../src/i18n/language";
import { App } from "../../../src/taskpane/App";
import { WORDS } from "../../../src/taskpane/words/fetchedWords";
import { paneRequests } from "../../../src/taskpane/shell/requests";
import { forgetTasks, ownNow, untilIdle } from "./ownTime";
import type { WalkBook } from "./walkBook";

export interface OpenPane {
  /** Actions of our own on the same workbook, which know nothing of what the pane knows. */
  readonly afresh: () => Actions;
  /** The host shows the pane again. */
  readonly show: () => void;
  readonly close: () => Promise<void>;
}

/** Opens the pane beside the workbook and waits until it has read it. */
export async function openPane({ environment }: WalkBook): Promise<OpenPane> {
  const workbook = createOfficeWorkbook();
  const element = document.body.appendChild(document.createElement("div"));
  const root = createRoot(element);
  const shown = new Set<() => void>();
  const props = {
    actionsFor: (language: Language) => createActions(workbook, environment, phrasesIn(language), phrasesIn),
    environment,
    preferences: { read: () => "zh-CN", write: () => undefined },
    requests: paneRequests(),
    clock: ownNow,
    whenShown: async (listener: () => void) => void shown.add(listener),
  };
  await WORDS["zh-CN"].load();
  root.render(createElement(App, props));
  await untilIdle();
  return {
    afresh: () => createActions(createOfficeWorkbook(), environment, phrasesIn("zh-CN"), phrasesIn),
    show: () => shown.forEach((tell) => tell()),
    close: async () => {
      root.unmount();
      await untilIdle();
      forgetTasks();
      element.remove();
      document.body.replaceChildren();
    },
  };
}
