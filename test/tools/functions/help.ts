// The help pages that Excel's function dialog opens, one a function and an index, in both languages. Static, without scripts;
// every result on them is calculated by the function itself while the page is made.

import { CELL_FUNCTIONS, type ExampleArgument } from "../../../src/domain/formula/cellFunctions";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { setFunctionLanguage } from "../../../src/functions/arguments/language";
import { RULE_NAMES } from "../../../src/i18n/functions/ruleNames";
import { FUNCTION_IDS, FUNCTIONS, type FunctionId } from "../../../src/functions/registry";
import { helpWords, type HelpWords } from "../../../src/i18n/functions/help";
import type { Language } from "../../../src/i18n/language";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { answerOf, installRuntime, type Answer } from "./runtime";
import { HELP_STYLE } from "./style";

/** Where each page goes under dist/, and the page. */
export function helpPages(metadata: FunctionsMetadata, language: Language): readonly (readonly [string, string])[] {
  const folder = language === "zh-CN" ? "help/" : "help/en-US/";
  installRuntime();
  setFunctionLanguage(language);
  const page = (name: string, title: string, body: string): readonly [string, string] => [
    `${folder}${name}.html`,
    document(language, name, title, body),
  ];
  return [
    page("index", helpWords[language].title, indexBody(metadata, helpWords[language])),
    ...metadata.functions.map((entry) => page(entry.id, entry.name, functionBody(entry, helpWords[language]))),
  ];
}

function document(language: Language, name: string, title: string, body: string): string {
  const words = helpWords[language];
  const other = language === "zh-CN" ? `en-US/${name}.html` : `../${name}.html`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)} · ${words.product}</title>
<style>${HELP_STYLE}</style>
</head>
<body>
<header><a href="index.html">${words.product}</a><a href="${other}" lang="${language === "zh-CN" ? "en-US" : "zh-CN"}">${words.otherLanguage}</a></header>
<main>
${body}
</main>
<footer>${words.privacy}</footer>
</body>
</html>
`;
}

function indexBody(metadata: FunctionsMetadata, words: HelpWords): string {
  const rows = inOrder(metadata).map(
    ({ id, name, description }) =>
      `<tr><td><a href="${id}.html"><code>${name}</code></a></td><td>${escaped(description ?? "")}</td></tr>`,
  );
  const troubles = words.troubleList.map(
    ([error, advice]) => `<dt><code>${error}</code></dt><dd>${escaped(advice)}</dd>`,
  );
  return `<h1>${words.title}</h1>
<p>${escaped(words.lead)}</p>
${sameAsPane(words)}
<h2>${words.allFunctions}</h2>
<table><tbody>${rows.join("\n")}</tbody></table>
${notes(words)}
<h2>${words.troubles}</h2>
<dl>${troubles.join("\n")}</dl>`;
}

/** What people look for first comes first, as the registry has it. */
function inOrder({ functions }: FunctionsMetadata): readonly FunctionMetadata[] {
  const place = ({ id }: FunctionMetadata): number => FUNCTION_IDS.findIndex((one) => one === id);
  return [...functions].sort((a, b) => place(a) - place(b));
}

function sameAsPane(words: HelpWords): string {
  const rows = words.sameSteps.map(
    ([formula, says]) => `<tr><td><code>${escaped(formula)}</code></td><td>${escaped(says)}</td></tr>`,
  );
  return `<h2>${words.same}</h2>
<table><tbody>${rows.join("\n")}</tbody></table>`;
}

function functionBody(entry: FunctionMetadata, words: HelpWords): string {
  const parameters = entry.parameters.map(
    ({ name, description, optional }) =>
      `<tr><td><code>${name}</code>${optional ? ` <small>${words.optional}</small>` : ""}</td><td>${escaped(description ?? "")}</td></tr>`,
  );
  const examples = CELL_FUNCTIONS[entry.id as FunctionId].examples.map(
    (given: readonly ExampleArgument[]) =>
      `<tr><td><code>${escaped(formulaOf(entry.name, given))}</code></td><td>${resultOf(entry.id as FunctionId, given)}</td></tr>`,
  );
  return `<h1><code>${entry.name}</code></h1>
<p>${escaped(entry.description ?? "")}</p>
<h2>${words.syntax}</h2>
<p><code class="syntax">${syntaxOf(entry)}</code></p>
<h2>${words.parameters}</h2>
<table><tbody>${parameters.join("\n")}</tbody></table>
<h2>${words.examples}</h2>
<table><thead><tr><th>${words.formula}</th><th>${words.result}</th></tr></thead><tbody>${examples.join("\n")}</tbody></table>
${entry.parameters.some(({ name }) => name === "benchmarks") ? sameAsPane(words) : ""}
${entry.parameters.some(({ name }) => name === "rules") ? ruleTable(words) : ""}
${notes(words)}
<p><a href="index.html">${words.allFunctions}</a></p>`;
}

/** The names a range of rules may use, and what counts where it does not name them. */
function ruleTable(words: HelpWords): string {
  const at = words === helpWords["zh-CN"] ? 0 : 1;
  const rows = [...RULE_NAMES].map(
    ([rule, names]) => `<tr><td><code>${names[at]}</code></td><td>${escaped(defaultRule(rule))}</td></tr>`,
  );
  return `<h2>${words.ruleNames}</h2>
<table><thead><tr><th>${words.ruleName}</th><th>${words.ruleDefault}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function defaultRule(rule: string): string {
  const value = rule
    .split(".")
    .reduce<unknown>((settings, key) => (settings as Record<string, unknown>)[key], DEFAULT_SETTINGS);
  return String(value);
}

function notes(words: HelpWords): string {
  return `<ul>${words.notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>`;
}

/** `=TIER(rfm, [industry], …)` */
export function syntaxOf({ name, parameters }: FunctionMetadata): string {
  return `=${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
}

/** The formula a person would type: ranges as array constants, what is left out as nothing, so
 * that it can be copied into a cell. */
export function formulaOf(name: string, given: readonly ExampleArgument[]): string {
  const list = given.map((argument, at) => (argument === null && at > 0 ? "" : argumentText(argument)));
  return `=${name}(${list.join(", ").replaceAll(" ,", ",")})`;
}

function argumentText(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return cellText(argument as string | number | boolean | null);
  const rows = argument as readonly (readonly (string | number | boolean | null)[])[];
  if (rows.length === 1 && rows[0].length === 1) return cellText(rows[0][0]);
  return `{${rows.map((row) => row.map(cellText).join(",")).join(";")}}`;
}

function cellText(cell: string | number | boolean | null): string {
  if (cell === null) return '""';
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase();
}

function resultOf(id: FunctionId, given: readonly ExampleArgument[]): string {
  const implementation = FUNCTIONS[id] as (...cells: readonly unknown[]) => unknown;
  return answerHtml(answerOf(() => implementation(...given)));
}

function answerHtml(answer: Answer): string {
  if ("error" in answer) return `<code>${answer.error}</code> ${escaped(answer.sentence)}`;
  if (!Array.isArray(answer.value)) return escaped(valueText(answer.value));
  const rows = answer.value as unknown[][];
  const cells = (row: unknown[]): string => row.map((cell) => `<td>${escaped(valueText(cell))}</td>`).join("");
  return `<table class="spill"><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</tbody></table>`;
}

function valueText(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
