// The page of a run's result as it stands on screen.

import { nameOf } from "./hands";
import { body, numberIn, textIn } from "./reading";

export interface ResultSeen {
  readonly text: string;
  readonly written: number | null;
  readonly distribution: string;
  /** Customers whose grade was not changed, by what became of it. */
  readonly kept: Readonly<Record<string, number>>;
  readonly undone: boolean;
}

export function resultSeen(): ResultSeen | null {
  const result = body("result");
  if (result === null) return null;
  const text = textIn(result);
  const bars = [...result.querySelectorAll('[role="img"][aria-label]')].map(nameOf);
  return {
    text,
    written: numberIn(text, /已写入 ([\d,]+) 户的新等级/),
    distribution: bars.find((name) => /\d/.test(name)) ?? "",
    kept: keptIn(result),
    undone: text.includes("已撤销"),
  };
}

/** The lines under “等级没有改的 9 户”. */
function keptIn(result: Element): Readonly<Record<string, number>> {
  const heading = [...result.querySelectorAll("h2, h3")].find((each) => textIn(each).startsWith("等级没有改的"));
  const list = heading?.parentElement?.nextElementSibling;
  const names = [...(list?.querySelectorAll("dt") ?? [])].map(textIn);
  const counts = [...(list?.querySelectorAll("dd") ?? [])].map(
    (each) => numberIn(textIn(each), /([\d,]+)/) ?? Number.NaN,
  );
  return Object.fromEntries(names.map((name, at) => [name, counts[at]]));
}
