// The stand-in answers every scenario of the conformance pack as its stored answers say; so does every real Excel whose
// answers are stored, except where a difference is known.
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { KNOWN_DIFFERENCES } from "./knownDifferences";
import { conformanceManifest } from "./page/manifest";
import { type Report, differences, reportText, status } from "./report";
import { SCENARIOS } from "./scenarios";
import { FUNCTIONS, look, NAMESPACE, slow } from "./functions";
import { FIRST_SCENARIOS } from "./scenarios/first";
import { PERSON_QUESTIONS } from "./personQuestions";
import type { Json } from "./scenario";
import { askStandIn, askStandInPerson } from "./standIn";
import { storedExcels, storedStandIn } from "./stored";

const stored = storedStandIn();
const excels = storedExcels();

test("there are scenarios for every area, each with an id and a question of its own", () => {
  const asked = [...SCENARIOS, ...PERSON_QUESTIONS];
  const ids = asked.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  expect(asked.filter(({ title }) => !title.endsWith("?"))).toEqual([]);
  expect(Object.keys(stored.answers)).toEqual(ids);
});

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  "the stand-in answers %s as stored",
  async (id, scenario) => {
    expect(await askStandIn(scenario)).toEqual(stored.answers[id]);
  },
);

test.each(PERSON_QUESTIONS.map((question) => [question.id, question] as const))(
  "a person on the stand-in answers %s as stored",
  async (id, question) => {
    expect(await askStandInPerson(question)).toEqual(stored.answers[id]);
    expect(question.answers.map(({ value }) => value)).toContain((stored.answers[id] as { answer: Json }).answer);
  },
);

test("a person on Windows finds the undo stack empty after merged cells were asked for, as reported", async () => {
  const answers = [];
  for (const question of PERSON_QUESTIONS.filter(({ reopens }) => !reopens))
    answers.push(await askStandInPerson(question, "windows"));
  expect(answers).toEqual([{ answer: "no" }, { answer: "yes" }]);
});

test("no stored answer is a gap of the stand-in", () => {
  const gaps = Object.entries(stored.answers).filter(([, outcome]) =>
    JSON.stringify(outcome).includes("HostNotImplemented"),
  );
  expect(gaps.map(([id]) => id)).toEqual([]);
});

test("every real Excel asked so far agrees with the stand-in, or the difference is known", () => {
  const unknown = excels.flatMap((excel) =>
    differences(excel, stored).filter(({ id }) => KNOWN_DIFFERENCES[id] === undefined),
  );
  expect(unknown).toEqual([]);
  const differing = new Set(excels.flatMap((excel) => differences(excel, stored).map(({ id }) => id)));
  expect(Object.keys(KNOWN_DIFFERENCES).filter((id) => !differing.has(id))).toEqual([]);
});

test("the page for a real Excel is a task pane of its own, at the address it is served from", () => {
  const manifest = conformanceManifest("https://localhost:3100/");
  const product = readFileSync("manifest.xml", "utf8");
  const tags: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => tags.push(`${name} ${Object.values(attributes).join(" ")}`.trim()));
  parser.write(manifest).close();
  expect(tags).toContain("SourceLocation https://localhost:3100/index.html");
  expect(tags).toContain("Host Workbook");
  const idOf = (text: string) => /<Id>(.*)<\/Id>/.exec(text)?.[1];
  expect(idOf(manifest)).toMatch(/^[0-9a-f-]{36}$/);
  expect(idOf(manifest)).not.toBe(idOf(product));
});

test("the page of instructions names each of the first questions, in their order, and says that they are assumed", () => {
  const text = readFileSync("test/conformance/README.md", "utf8");
  const first = [...FIRST_SCENARIOS, ...PERSON_QUESTIONS].map(({ id }) => id);
  const named = [...text.matchAll(/`((?:first|person)-[a-z-]+)`/g)].map((match) => match[1]!);
  expect([...named].sort()).toEqual([...first].sort());
  expect(SCENARIOS.slice(0, FIRST_SCENARIOS.length)).toEqual(FIRST_SCENARIOS);
  const assumed = first.every((id) => status(id, stored, excels) === "assumed");
  expect(text.includes("No real Excel has been asked")).toBe(assumed && excels.length === 0);
});

test("the pack's custom functions are named in its manifest and answer what they are given", async () => {
  const manifest = conformanceManifest("https://localhost:3100/");
  expect(manifest).toContain(`id="Namespace" DefaultValue="${NAMESPACE}"`);
  expect(manifest).toContain('DefaultValue="https://localhost:3100/functions.json"');
  expect(FUNCTIONS.map(({ id }) => id)).toEqual(["LOOK", "SLOW"]);
  expect(look([["#N/A"], [null], [7]])).toBe('[["#N/A"],[null],[7]]');
  jest.useFakeTimers();
  const answer = slow("甲");
  jest.runAllTimers();
  jest.useRealTimers();
  await expect(answer).resolves.toBe("甲");
});

describe("comparing reports", () => {
  const report = (host: string, answers: Report["answers"]): Report => ({ host, date: "2026-11-22", answers });
  const ours = report("stand-in", { one: { answer: { a: 1, b: 2 } }, two: { refused: "AccessDenied" } });

  test("the order of keys and scenarios asked of one only are no differences", () => {
    const theirs = report("Excel", { one: { answer: { b: 2, a: 1 } }, three: { answer: null } });
    expect(differences(theirs, ours)).toEqual([]);
  });

  test("another answer, and an answer instead of a refusal, are differences", () => {
    const theirs = report("Excel", { one: { answer: { a: 1, b: 3 } }, two: { answer: "accepted" } });
    expect(differences(theirs, ours).map(({ id }) => id)).toEqual(["one", "two"]);
  });

  test("an answer is assumed until an Excel was asked, then confirmed or different", () => {
    const theirs = report("Excel 16.0 web", { one: { answer: { a: 1, b: 2 } }, two: { answer: "accepted" } });
    expect(status("one", ours, [])).toBe("assumed");
    expect(status("one", ours, [theirs])).toBe("confirmed (Excel 16.0 web, 2026-11-22)");
    expect(status("two", ours, [theirs])).toBe("differs (Excel 16.0 web, 2026-11-22)");
  });

  test("a stored report reads back as the same report", () => {
    expect(JSON.parse(reportText(ours))).toEqual(ours);
  });
});
