// The sections of a customer's card, in the order they stand in: what leads at the stage of the business comes first.

import type { BusinessStage } from "../../domain/vocabulary/businessStage";

/**
 * leading the two facts of the stage · ladder limits and means · outlook gap and drop date · risk with its reasons ·
 * suggestion what to do · gaps to every better grade · loss why they leave · quadrant where the customer stands.
 */
export const CARD_SECTIONS = [
  "leading",
  "ladder",
  "outlook",
  "risk",
  "suggestion",
  "gaps",
  "loss",
  "quadrant",
] as const;
export type CardSection = (typeof CARD_SECTIONS)[number];

const ORDER: Readonly<Record<BusinessStage, readonly CardSection[]>> = {
  startup: ["leading", "ladder", "outlook", "suggestion", "gaps", "quadrant", "risk", "loss"],
  growth: CARD_SECTIONS,
  mature: ["leading", "risk", "loss", "outlook", "ladder", "suggestion", "gaps", "quadrant"],
};

/** In which order does the card say things? Every section once, whatever the stage. */
export function cardSections(stage: BusinessStage): readonly CardSection[] {
  return ORDER[stage];
}
