// Where host, actions and screen are put together, and the only file that knows all three. The ribbon is connected before
// Office is ready, so that a button pressed early is not lost; the cell functions have registered themselves before this
// file runs (src/functions/index.ts). Outside Excel the page's static text stays and says what to do.

import { createActions, LATER_ACTIONS } from "./actions/createActions";
import { registerCommands } from "./commands/commands";
import { hostEnvironment, onPaneShown, storagePrefix, whenReady } from "./excel/environment";
import { createOfficeWorkbook, LATER_WORKBOOK } from "./excel/officeWorkbook";
import { calculate } from "./functions/calculate";
import { answerWithoutWorkbook, setFunctionLanguage } from "./functions/arguments/language";
import { FUNCTION_PREFIX } from "./functions/namespace";
import { LANGUAGES, type Language } from "./i18n/language";
import { phrasesIn } from "./i18n/phrases";
import { mount } from "./taskpane/mount";
import { storedPreferences } from "./taskpane/shell/preferences";
import { paneRequests } from "./taskpane/shell/requests";

const requests = paneRequests();
registerCommands(requests.ask);

void whenReady().then((place) => {
  const root = document.getElementById("root");
  if (place !== "excel" || root === null) return answerWithoutWorkbook();
  const environment = hostEnvironment();
  const workbook = createOfficeWorkbook();
  const functions = { prefix: FUNCTION_PREFIX, calculate, answerIn: setFunctionLanguage };
  const actionsFor = (language: Language) =>
    createActions(workbook, environment, phrasesIn(language), phrasesIn, functions);
  // Cells that calculate while the workbook opens wait for its language, with or without a pane.
  void actionsFor(LANGUAGES[0]).loadSettings().then(undefined, answerWithoutWorkbook);
  void mount(root, {
    actionsFor,
    environment,
    preferences: storedPreferences(storagePrefix()),
    requests,
    whenShown: onPaneShown,
    ahead: [...LATER_WORKBOOK, ...LATER_ACTIONS],
  });
});
