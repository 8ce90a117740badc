// Watches the start: if the pane is not up after some seconds, or a script cannot be loaded, the static text gives way to
// what a person can do. A script of its own, without React, so that it works where nothing else does.

import { languageOf } from "../i18n/language";
import { STARTUP_WORDS } from "./words/startup";

/** Patience before the pane is called late. */
const PATIENCE_MS = 12_000;

const words = STARTUP_WORDS[languageOf(navigator.language)];

function isUp(): boolean {
  return document.documentElement.dataset.pane === "up";
}

function show(title: string): void {
  const place = document.getElementById("startup");
  if (isUp() || place === null) return;
  const heading = document.createElement("h1");
  heading.textContent = title;
  const list = document.createElement("ol");
  for (const step of words.steps) list.appendChild(document.createElement("li")).textContent = step;
  const retry = document.createElement("button");
  retry.type = "button";
  retry.textContent = words.retry;
  retry.addEventListener("click", () => location.reload());
  place.setAttribute("role", "alert");
  place.replaceChildren(heading, list, retry);
}

document.documentElement.lang = languageOf(navigator.language);
window.addEventListener(
  "error",
  (event) => {
    if (event.target instanceof HTMLScriptElement) show(words.blocked);
  },
  true,
);
setTimeout(() => show(words.silent), PATIENCE_MS);
