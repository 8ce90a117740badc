// Puts the questions to the person, one after the other: prepare a sheet, say what to do, do our part, take the answer.

import { PERSON_QUESTIONS, type PersonQuestion, type Words } from "../personQuestions";
import { element } from "./elements";

const SHEET = "Conformance";
const GO_ON: Words = { zh: "继续", en: "Go on" };
const SKIP: Words = { zh: "跳过这一问", en: "Skip" };

const both = ({ zh, en }: Words): string => `${zh} ${en}`;

/** Questions that have no answer yet, in their order. */
export function openQuestions(answered: readonly string[]): readonly PersonQuestion[] {
  return PERSON_QUESTIONS.filter(({ id }) => !answered.includes(id));
}

/** Asks one question; null where the person skips it. `isPrepared`: the workbook was closed and opened since. */
export async function askPerson(question: PersonQuestion, isPrepared: boolean): Promise<string | null> {
  if (!isPrepared) await withSheet(question.prepare, true);
  const next = await choose(question.todo, [
    { value: "go", words: GO_ON },
    { value: "skip", words: SKIP },
  ]);
  if (next === "skip") return null;
  if (!question.reopens) await withSheet(question.act, false);
  return choose(question.asked, question.answers);
}

/** The sheet the questions are asked on goes away at the end. */
export async function removeSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

async function withSheet(work: (sheet: Excel.Worksheet) => void, anew: boolean): Promise<void> {
  if (anew) await removeSheet();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = anew ? worksheets.add(SHEET) : worksheets.getItem(SHEET);
    work(sheet);
    if (anew) sheet.activate();
    await context.sync();
  });
}

function choose(asked: Words, answers: PersonQuestion["answers"]): Promise<string> {
  const place = element("question");
  const heading = document.createElement("p");
  heading.textContent = both(asked);
  return new Promise((resolve) => {
    const buttons = answers.map(({ value, words }) => {
      const button = document.createElement("button");
      button.textContent = both(words);
      button.addEventListener("click", () => {
        place.hidden = true;
        resolve(value);
      });
      return button;
    });
    place.replaceChildren(heading, ...buttons);
    place.hidden = false;
    buttons[0]?.focus();
  });
}
