// Two customers of one grade who press alike: who comes first? What leads at the stage of the business decides.

import type { RegradePlan } from "../regrade/plan";
import { signsOf } from "../regrade/signs";
import type { BusinessStage } from "../vocabulary/businessStage";
import { clvReader } from "./worthAtRisk";

/** A figure of a row; the larger one comes first. */
export type TieBreaker = (row: number) => number;

const BREAKERS: Readonly<Record<BusinessStage, (plan: RegradePlan) => TieBreaker>> = {
  startup: ({ table, settings }) => {
    const { size } = signsOf(table, settings);
    return (row) => size(row).rank;
  },
  growth:
    ({ table }) =>
    (row) =>
      table.amountYuan[row],
  mature: clvReader,
};

/** 初创: the larger company · 成长: the larger amount, which holds the orders · 成熟: the larger CLV. */
export function tieBreaker(plan: RegradePlan): TieBreaker {
  const figure = BREAKERS[plan.settings.businessStage](plan);
  return (row) => figure(row) || 0;
}
