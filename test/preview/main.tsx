// Starts the preview: reads the add-in's manifest and function list from where the add-in is served, then draws the page.

import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { ViewSettings } from "./chrome/Ribbon";
import type { DescribedFunctions } from "./previewDocument";
import { PreviewStore } from "./previewStore";
import { PREVIEW_LANGUAGES } from "./words";

function initialSettings(): ViewSettings {
  const wanted = new URLSearchParams(window.location.search);
  const language = PREVIEW_LANGUAGES.find((candidate) => candidate === wanted.get("lang")) ?? "zh-CN";
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = wanted.get("theme") === "dark" || (wanted.get("theme") === null && prefersDark);
  return {
    language,
    theme: dark ? "dark" : "light",
    paneWidth: wanted.get("pane") === "320" ? 320 : 350,
    platform: "web",
  };
}

async function functionsIn(file: string): Promise<DescribedFunctions> {
  return (await (await fetch(file)).json()) as DescribedFunctions;
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no place to draw into");
  const [manifest, chinese, english] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    functionsIn("/functions.json"),
    functionsIn("/functions.en-US.json"),
  ]);
  const store = new PreviewStore(initialSettings(), { "zh-CN": chinese, "en-US": english });
  createRoot(root).render(<App store={store} manifest={new DOMParser().parseFromString(manifest, "text/xml")} />);
}

void start();
