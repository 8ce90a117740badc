// What a user changed of the playbook: own words for the owner of a grade and for the play of a grade and tag. A blank is
// the built-in text, so that a table in another language and a better text of ours still reach whoever changed nothing.
// Alternative not taken: a copy of the whole playbook, which would freeze twenty plays for the sake of one.

import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import type { Play } from "./playbook";

/** Own words for a play; a blank one is the built-in text. */
export interface OwnPlay {
  readonly headline: string;
  readonly action: string;
  /** Things with 、 or a comma between them. */
  readonly resources: string;
}
/** The parts of a play, in the order of the screen. */
export const PLAY_PARTS = ["headline", "action", "resources"] as const satisfies readonly (keyof OwnPlay)[];
export type PlayPart = (typeof PLAY_PARTS)[number];

/** The play of a grade's customers without a tag, and who owns them. */
export interface OwnGradePlay extends OwnPlay {
  readonly owner: string;
}

/** The play of a grade's customers with a tag: a built-in one or the name of a tag of the user's own. */
export interface OwnTagPlay extends OwnPlay {
  readonly grade: Grade;
  readonly tag: string;
}

export interface OwnPlaybook {
  readonly grades: ByGrade<OwnGradePlay>;
  /** One for a grade and tag; of two the first counts. */
  readonly tags: readonly OwnTagPlay[];
}

export const NO_OWN_PLAY: OwnPlay = { headline: "", action: "", resources: "" };
const NO_OWN_GRADE: OwnGradePlay = { owner: "", ...NO_OWN_PLAY };

/** Nothing changed: every text is the built-in one. */
export const UNCHANGED_PLAYBOOK: OwnPlaybook = {
  grades: { S: NO_OWN_GRADE, A: NO_OWN_GRADE, B: NO_OWN_GRADE, C: NO_OWN_GRADE },
  tags: [],
};

/** Longest own text of a play. */
export const LONGEST_PLAY_TEXT = 200;
/** Longest own word for an owner. */
export const LONGEST_OWNER = 50;

/** What did the user write for this grade and tag? Without a tag: for the grade. Blank where nothing. */
export function ownPlayOf(playbook: OwnPlaybook, grade: Grade, tag: string | undefined): OwnPlay {
  if (tag === undefined) return playbook.grades[grade];
  return playbook.tags.find((play) => play.grade === grade && play.tag === tag) ?? NO_OWN_PLAY;
}

/** The playbook with other words for a grade and tag. Words that are all blank leave no entry behind. */
export function withOwnPlay(playbook: OwnPlaybook, grade: Grade, tag: string | undefined, own: OwnPlay): OwnPlaybook {
  const { headline, action, resources } = own;
  if (tag === undefined) {
    const { owner } = playbook.grades[grade];
    return { ...playbook, grades: { ...playbook.grades, [grade]: { owner, headline, action, resources } } };
  }
  const play: OwnTagPlay = { grade, tag, headline, action, resources };
  const isThis = (other: OwnTagPlay): boolean => other.grade === grade && other.tag === tag;
  if (isUnchanged(own)) return { ...playbook, tags: playbook.tags.filter((other) => !isThis(other)) };
  const isThere = playbook.tags.some(isThis);
  return {
    ...playbook,
    tags: isThere ? playbook.tags.map((other) => (isThis(other) ? play : other)) : [...playbook.tags, play],
  };
}

/** The playbook with another owner of a grade; a blank is the built-in one. */
export function withOwner(playbook: OwnPlaybook, grade: Grade, owner: string): OwnPlaybook {
  return { ...playbook, grades: { ...playbook.grades, [grade]: { ...playbook.grades[grade], owner } } };
}

/** The playbook without plays for this tag, which the user took away. */
export function withoutTag(playbook: OwnPlaybook, tag: string): OwnPlaybook {
  return { ...playbook, tags: playbook.tags.filter((play) => play.tag !== tag) };
}

/** Does this play have no word of the user's own? */
export function isUnchanged(own: OwnPlay): boolean {
  return PLAY_PARTS.every((part) => own[part].trim() === "");
}

/** How many texts did the user change? Owners count as well. `ownTextCount(UNCHANGED_PLAYBOOK) //=> 0` */
export function ownTextCount(playbook: OwnPlaybook): number {
  const plays: readonly OwnPlay[] = [...GRADES.map((grade) => playbook.grades[grade]), ...playbook.tags];
  const texts = plays.flatMap((play) => PLAY_PARTS.map((part) => play[part]));
  return [...texts, ...GRADES.map((grade) => playbook.grades[grade].owner)].filter((text) => text.trim() !== "").length;
}

/** A play with the user's words where there are some. */
export function overlaid(play: Play, own: OwnPlay): Play {
  const resources = thingsIn(own.resources);
  return {
    headline: own.headline.trim() || play.headline,
    action: own.action.trim() || play.action,
    resources: resources.length === 0 ? play.resources : resources,
  };
}

/** The things a text names. `thingsIn("返利额度、测算表") //=> ["返利额度", "测算表"]` */
export function thingsIn(text: string): readonly string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== "");
}
