// What a person sees while they edit the playbook: the built-in words of a text, theirs, and what keeps them from being saved.

import { ownerProblem, playTextProblem } from "../../domain/settings/playbookFields";
import type { Settings } from "../../domain/settings/settings";
import { vaguePhrases } from "../../domain/strategy/lint";
import {
  LONGEST_OWNER,
  LONGEST_PLAY_TEXT,
  ownPlayOf,
  PLAY_PARTS,
  UNCHANGED_PLAYBOOK,
  type OwnPlay,
  type OwnPlaybook,
  type PlayPart,
} from "../../domain/strategy/ownPlaybook";
import { ownerOfGrade, PLAYBOOKS, usualPlay } from "../../domain/strategy/playbooks";
import type { TableLanguage } from "../../domain/strategy/suggestion";
import { DEMAND_TAGS, type DemandTag } from "../../domain/vocabulary/demandTag";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import type { PaneWords } from "../words/zh-CN";

/** Tags a play can be written for, in the order of the screen; undefined are the customers without one. */
export function playTags({ tags }: Pick<Settings, "tags">): readonly (string | undefined)[] {
  return [undefined, ...DEMAND_TAGS, ...tags.map(({ name }) => name)];
}

/** A tag as it is called on screen. */
export function tagText(tag: string | undefined, words: PaneWords): string {
  if (tag === undefined) return words.playbook.general;
  return DEMAND_TAGS.some((known) => known === tag) ? words.playbook.tagNames[tag as DemandTag] : tag;
}

/** The words a text has while the user writes none of their own: built in, or those of the tag it is treated like. */
export function inheritedPlay(
  settings: Pick<Settings, "tags" | "playbook">,
  grade: Grade,
  tag: string | undefined,
  language: TableLanguage,
): OwnPlay {
  const own = settings.tags.find(({ name }) => name === tag);
  const demand = own === undefined ? (tag as DemandTag | undefined) : (own.like ?? undefined);
  const playbook = own === undefined ? UNCHANGED_PLAYBOOK : settings.playbook;
  const { headline, action, resources } = usualPlay(grade, demand, language, { playbook });
  return { headline, action, resources: resources.join(PLAYBOOKS[language].join.resources) };
}

export const builtInOwner = (grade: Grade, language: TableLanguage): string => ownerOfGrade(grade, language);

/** A text that cannot be saved. */
export interface TextError {
  readonly grade: Grade;
  /** Undefined for customers without a tag; null for the grade's owner. */
  readonly tag: string | undefined | null;
  readonly part: PlayPart | "owner";
}

/** Everything that keeps this playbook from being saved, in the order of the screen. */
export function playbookErrors(settings: Pick<Settings, "tags" | "playbook">): readonly TextError[] {
  return GRADES.flatMap((grade): readonly TextError[] => [
    ...(ownerProblem(settings.playbook.grades[grade].owner) === undefined
      ? []
      : [{ grade, tag: null, part: "owner" as const }]),
    ...playTags(settings).flatMap((tag) => playErrors(settings.playbook, grade, tag)),
  ]);
}

function playErrors(playbook: OwnPlaybook, grade: Grade, tag: string | undefined): readonly TextError[] {
  const own = ownPlayOf(playbook, grade, tag);
  return PLAY_PARTS.filter((part) => playTextProblem(part, own[part]) !== undefined).map((part) => ({
    grade,
    tag,
    part,
  }));
}

/** What is wrong with a text, in words; undefined where nothing is. */
export function textErrorWords(
  part: PlayPart | "owner",
  text: string,
  instead: string,
  { playbook: words }: PaneWords,
): string | undefined {
  const problem = part === "owner" ? ownerProblem(text) : playTextProblem(part, text);
  if (problem === undefined) return undefined;
  if (problem === "vague") return words.vague(vaguePhrases(text)[0] ?? text.trim(), instead);
  return words.tooLong(part === "owner" ? LONGEST_OWNER : LONGEST_PLAY_TEXT, text.trim().length);
}

/** Id of a text's field. */
export function textId(grade: Grade, tag: string | undefined | null, part: PlayPart | "owner"): string {
  return `play-${grade}-${tag ?? (tag === null ? "owner" : "general")}-${part}`;
}
