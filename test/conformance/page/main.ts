// The page a person opens in a real Excel: one button asks every scenario, then the person is asked what only a person can see,
// and the answers are one file, or a text where files are dropped.

import { ask } from "../ask";
import { look, slow } from "../functions";
import { type Report, reportText } from "../report";
import type { Outcome } from "../scenario";
import { SCENARIOS } from "../scenarios";
import { element, say } from "./elements";
import { forget, keep, kept } from "./keptReport";
import { askPerson, openQuestions, removeSheet } from "./people";

/** Long enough for an Excel to tell of its events; they come a few hundred milliseconds after the sync. */
const EVENTS_TAKE = 1500;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

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

async function askExcel(): Promise<Report> {
  const answers: { [id: string]: Outcome } = {};
  const progress = element<HTMLProgressElement>("progress");
  progress.hidden = false;
  progress.max = SCENARIOS.length;
  for (const [index, scenario] of SCENARIOS.entries()) {
    say(`${index + 1} / ${SCENARIOS.length} ${scenario.title}`);
    const outcome = await ask(scenario, { settle: () => pause(EVENTS_TAKE), pause });
    answers[scenario.id] = outcome;
    progress.value = index + 1;
    show(scenario.title, outcome);
  }
  return { host: hostName(), date: today(), answers };
}

/** Asks the person what is still open; the answers so far are offered at once, in case nobody goes on. */
async function askPeople(report: Report, waitingFor: string | null, skipped: readonly string[] = []): Promise<void> {
  offer(report);
  const [question] = openQuestions([...Object.keys(report.answers), ...skipped]);
  if (question === undefined) return finish();
  say("请回答下面的问题，然后下载结果。Please answer below, then download the result.");
  keep({ report, waitingFor: question.reopens ? question.id : null });
  const value = await askPerson(question, waitingFor === question.id);
  if (value === null) return askPeople(report, null, [...skipped, question.id]);
  const outcome: Outcome = { answer: value };
  show(question.title, outcome);
  await askPeople({ ...report, answers: { ...report.answers, [question.id]: outcome } }, null, skipped);
}

async function finish(): Promise<void> {
  forget();
  await removeSheet();
  say("好了，谢谢。请把结果文件发给请你帮忙的人。Done, thank you. Please send the result file to whoever asked you.");
}

function today(): string {
  const now = new Date();
  const digits = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

function offer(report: Report): void {
  const text = reportText(report);
  const name = `excel-${report.host}-${report.date}`.replaceAll(/[^\w.-]+/g, "-").toLowerCase();
  const link = element<HTMLAnchorElement>("save");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name}.json`;
  element<HTMLTextAreaElement>("text").value = text;
  element("result").hidden = false;
}

/** Where the clipboard is refused the text is selected for the person's own Ctrl+C. */
function copy(): void {
  const text = element<HTMLTextAreaElement>("text");
  text.select();
  navigator.clipboard?.writeText(text.value).then(
    () => say("已复制。Copied."),
    () => say("请按 Ctrl+C 复制。Press Ctrl+C to copy."),
  );
}

async function guarded(work: () => Promise<void>): Promise<void> {
  const button = element<HTMLButtonElement>("run");
  button.disabled = true;
  try {
    await work();
  } catch (error) {
    // A scenario of ours is wrong: the person sees what, because nobody else will.
    say(`核对程序出错 The check itself failed: ${String(error)}`);
    throw error;
  } finally {
    button.disabled = false;
  }
}

CustomFunctions.associate("LOOK", look);
CustomFunctions.associate("SLOW", slow);

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    say("这个页面要在 Excel 里打开。Open this page in Excel.");
    return;
  }
  say(`${hostName()}：${SCENARIOS.length} 问。`);
  const button = element<HTMLButtonElement>("run");
  button.disabled = false;
  button.addEventListener("click", () => {
    element("answers").replaceChildren();
    void guarded(async () => askPeople(await askExcel(), null));
  });
  element("copy").addEventListener("click", copy);
  const before = kept();
  if (before !== null && before.waitingFor !== null) void guarded(() => askPeople(before.report, before.waitingFor));
});
