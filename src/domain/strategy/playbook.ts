// What a playbook holds: one play for every grade and tag, and what each situation puts in its place. Plays are data in
// two languages (playbookZh.ts, playbookEn.ts); this type proves that neither has a hole.
// Alternative not taken: rows with wildcards, first match wins. A hole in them shows up only when a customer falls in.

import type { ByGrade } from "../vocabulary/grade";
import type { Situation } from "./situation";
import type { OwnerRole } from "./suggestion";
import type { DemandTag } from "../vocabulary/demandTag";

/** A customer's tag, or none of the known ones. */
export type TagKey = DemandTag | "none";
export type ByTag<T> = Readonly<Record<TagKey, T>>;

/** What to do, in a few words and in one sentence, and with what. Always a verb, an object and a time or an amount. */
export interface Play {
  /** Short form, for the 建议策略 cell. */
  readonly headline: string;
  /** 核心动作 */
  readonly action: string;
  /** 资源投入 */
  readonly resources: readonly string[];
}

/** A situation's play: who moves depends on the grade, what is offered depends on the tag. */
export interface SituationPlay {
  readonly byGrade: ByGrade<Play>;
  readonly byTag: ByTag<Play>;
}

/** What a situation at medium risk adds to the usual play, whose headline stays. */
export type Addition = Pick<Play, "action" | "resources">;

export interface Playbook {
  readonly plays: ByGrade<ByTag<Play>>;
  readonly situations: Readonly<Record<Exclude<Situation, "normal" | "medium">, SituationPlay>>;
  readonly medium: ByTag<Addition>;
  readonly owners: Readonly<Record<OwnerRole, string>>;
  /** How plays of a situation call the owner: shorter, and only where they mean the one who moves. */
  readonly ownersInPlays: Readonly<Record<OwnerRole, string>>;
  /** How two actions and two resources are joined in this language. */
  readonly join: { readonly headline: string; readonly action: string; readonly resources: string };
}
