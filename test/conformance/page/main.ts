// The page a person opens in a real Excel: one button asks every scenario, another saves the answers as a dated file.

import { ask } from "../ask";
import { type Report, reportText } from "../report";
import type { Outcome } from "../scenario";
import { SCENARIOS } from "../scenarios";

/** Long enough for an Excel to tell of its events; they come a few hundred milliseconds after the sync. */
const EVENTS_TAKE = 1500;

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, EVENTS_TAKE));

function say(text: string): void {
  element("state").textContent = text;
}

/** "PC 16.0.18025.20160 zh-CN" */
function hostName(): string {
  const { diagnostics, contentLanguage } = Office.context;
  return `${diagnostics.platform} ${diagnostics.version} ${contentLanguage}`;
}

function show(title: string, outcome: Outcome): void {
  const line = document.createElement("li");
  line.textContent = "answer" in outcome ? title : `${title} ${outcome.refused}`;
  if ("refused" in outcome) line.className = "refused";
  element("answers").append(line);
}

async function askAll(): Promise<Report> {
  const answers: { [id: string]: Outcome } = {};
  const progress = element<HTMLProgressElement>("progress");
  progress.hidden = false;
  progress.max = SCENARIOS.length;
  for (const [index, scenario] of SCENARIOS.entries()) {
    say(`${index + 1} / ${SCENARIOS.length} ${scenario.title}`);
    const outcome = await ask(scenario, settle);
    answers[scenario.id] = outcome;
    progress.value = index + 1;
    show(scenario.title, outcome);
  }
  return { host: hostName(), date: today(), answers };
}

function today(): string {
  const now = new Date();
  const digits = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

function offer(report: Report): void {
  const name = `excel-${report.host}-${report.date}`.replaceAll(/[^\w.-]+/g, "-").toLowerCase();
  const link = element<HTMLAnchorElement>("save");
  link.href = URL.createObjectURL(new Blob([reportText(report)], { type: "application/json" }));
  link.download = `${name}.json`;
  link.hidden = false;
  say(`好了。把 ${link.download} 放进 test/conformance/results/。Done: put the file into test/conformance/results/.`);
}

async function run(): Promise<void> {
  const button = element<HTMLButtonElement>("run");
  button.disabled = true;
  element("answers").replaceChildren();
  try {
    offer(await askAll());
  } catch (error) {
    // A scenario of ours is wrong: the person sees what, because nobody else will.
    say(`核对程序出错 The check itself failed: ${String(error)}`);
    throw error;
  } finally {
    button.disabled = false;
  }
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    say("这个页面要在 Excel 里打开。Open this page in Excel.");
    return;
  }
  say(`${hostName()}：${SCENARIOS.length} 问。`);
  const button = element<HTMLButtonElement>("run");
  button.disabled = false;
  button.addEventListener("click", () => void run());
});
