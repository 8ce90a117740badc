// Every cell function and the id it is registered under. Ids are frozen for ever: they stand in people's workbooks.

import { FUNCTION_IDS, type FunctionId } from "../domain/formula/cellFunctions";
import { tierBands, tierMigration } from "./book";
import { customerNextId, customerQuadrant, customerStage, customerValidId } from "./customer";
import { tier, tierBenchmarks, tierColumn, tierWhy } from "./grade";
import { tierDropDate, tierGap } from "./outlook";
import { tierChurn, tierChurnWhy, tierStale } from "./review";
import { rfmAmount, rfmFrequency, rfmRecency, rfmScoresOf, rfmSegment, rfmText } from "./rfm";
import { tierNextContact, tierOwner, tierRiskWords, tierStrategy, tierTags } from "./strategy";
import { clvSimple, paretoClass } from "./value";

export { FUNCTION_IDS, type FunctionId };

/** A cell function as Excel calls it: cells and ranges in, a value or a range out. */
export type CellFunction = (...cells: never[]) => unknown;

export const FUNCTIONS: Readonly<Record<FunctionId, CellFunction>> = {
  TIER: tier,
  "TIER.WHY": tierWhy,
  "TIER.COLUMN": tierColumn,
  "TIER.BENCHMARKS": tierBenchmarks,
  "TIER.GAP": tierGap,
  "TIER.DROPDATE": tierDropDate,
  "TIER.STRATEGY": tierStrategy,
  "TIER.OWNER": tierOwner,
  "TIER.NEXTCONTACT": tierNextContact,
  "TIER.STALE": tierStale,
  "TIER.CHURN": tierChurn,
  "TIER.CHURNWHY": tierChurnWhy,
  "TIER.TAGS": tierTags,
  "TIER.RISKWORDS": tierRiskWords,
  "TIER.MIGRATION": tierMigration,
  "TIER.BANDS": tierBands,
  "RFM.RECENCY": rfmRecency,
  "RFM.FREQUENCY": rfmFrequency,
  "RFM.AMOUNT": rfmAmount,
  "RFM.TEXT": rfmText,
  "RFM.SCORES": rfmScoresOf,
  "RFM.SEGMENT": rfmSegment,
  "CUSTOMER.STAGE": customerStage,
  "CUSTOMER.QUADRANT": customerQuadrant,
  "CUSTOMER.NEXTID": customerNextId,
  "CUSTOMER.VALIDID": customerValidId,
  "CLV.SIMPLE": clvSimple,
  "PARETO.CLASS": paretoClass,
};
