// The stage of the user's own business (经营阶段), and what leads at each. The method: 「初創期可優先“客戶規模+行業”，成長期側重
// “消費頻次+需求標簽”，成熟期需結合“客戶生命周期價值(CLV)”與“流失預警指標”」. It changes what stands first on screen, never a grade:
// two offices with different stages must come to the same S. Alternative not taken: other weights for each stage.

export const BUSINESS_STAGES = ["startup", "growth", "mature"] as const;
/** 初创 who is out there · 成长 who buys often, and what for · 成熟 who is worth keeping, and who is leaving. */
export type BusinessStage = (typeof BUSINESS_STAGES)[number];

/**
 * 成长: its leading facts, orders and the demand tag, are what the ladder and the suggestion of a card have always begun
 * with, so its order on screen is the one from before stages could be chosen. It also fits most who keep such a table:
 * they have orders to count, and not yet years of them.
 */
export const DEFAULT_BUSINESS_STAGE: BusinessStage = "growth";

/** A fact of one customer that can lead. */
export const LEADING_FACTS = ["companySize", "industry", "orderCount", "tag", "clv", "risk"] as const;
export type LeadingFact = (typeof LEADING_FACTS)[number];

/** How the whole book is looked at. */
export const BOOK_VIEWS = ["industryBySize", "gradeByTag", "worthAtRisk"] as const;
export type BookView = (typeof BOOK_VIEWS)[number];

interface Leading {
  readonly facts: readonly [LeadingFact, LeadingFact];
  readonly view: BookView;
}

const LEADING: Readonly<Record<BusinessStage, Leading>> = {
  startup: { facts: ["companySize", "industry"], view: "industryBySize" },
  growth: { facts: ["orderCount", "tag"], view: "gradeByTag" },
  mature: { facts: ["clv", "risk"], view: "worthAtRisk" },
};

/** Which two facts of a customer come first? `leadingFacts("startup") //=> ["companySize", "industry"]` */
export function leadingFacts(stage: BusinessStage): readonly [LeadingFact, LeadingFact] {
  return LEADING[stage].facts;
}

/** How is the whole book shown first? `bookView("mature") //=> "worthAtRisk"` */
export function bookView(stage: BusinessStage): BookView {
  return LEADING[stage].view;
}
