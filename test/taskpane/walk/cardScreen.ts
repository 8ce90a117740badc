// The customer's card as it stands on screen.

import { textIn } from "./reading";

export interface CardSeen {
  readonly name: string;
  readonly grade: string;
  readonly text: string;
}

export function cardSeen(): CardSeen | null {
  const card = document.querySelector('[data-body^="customer-"]');
  const name = card?.querySelector("h2");
  if (card === null || name === null || name === undefined || document.querySelector("#follow-up-line") === null)
    return null;
  return {
    name: textIn(name),
    grade: card.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "",
    text: textIn(card),
  };
}
