// The sections of a customer's card, in the order they stand in: what leads at the stage of the business comes first.

import type { BusinessStage } from "../domain/leading/businessStage";

/** leading the two facts of the stage · ladder limits and means · outlook gaps and drop date · risk with its reasons. */
export const CARD_SECTIONS = ["leading", "ladder", "outlook", "risk", "quadrant", "suggestion"] as const;
export type CardSection = (typeof CARD_SECTIONS)[number];

const ORDER: Readonly<Record<BusinessStage, readonly CardSection[]>> = {
  startup: ["leading", "ladder", "outlook", "suggestion", "quadrant", "risk"],
  growth: CARD_SECTIONS,
  mature: ["leading", "risk", "outlook", "ladder", "quadrant", "suggestion"],
};

/** In which order does the card say things? Every section once, whatever the stage. */
export function cardSections(stage: BusinessStage): readonly CardSection[] {
  return ORDER[stage];
}
