// Reads tags and own plays of unknown origin. A tag or play that cannot be used whole is left out and reported: half a play
// would be somebody's words in the wrong place. Texts that name no action (加强沟通) are as useless here as in the table.

import { isVague } from "../strategy/lint";
import {
  LONGEST_OWNER,
  LONGEST_PLAY_TEXT,
  PLAY_PARTS,
  type OwnPlay,
  type OwnPlaybook,
  type OwnTagPlay,
} from "../strategy/ownPlaybook";
import { tagName, tagNameProblem, tagReader, type OwnTag } from "../strategy/ownTags";
import { DEMAND_TAGS, type DemandTag } from "../vocabulary/demandTag";
import { builtInTag } from "../strategy/tags";
import { gradeReader } from "../table/gradeNames";
import { isBlankCell } from "../table/text";
import { byGrade, gradeOf, GRADES } from "../vocabulary/grade";
import type { GradeNaming } from "../vocabulary/gradeName";
import type { FieldReader } from "./fieldReader";
import type { SettingsProblemCode } from "./settingsProblem";

/** A name that means a built-in tag, or one that is there already, is left out: of two the first counts. */
export function readTags(reader: FieldReader, value: unknown, defaults: readonly OwnTag[]): readonly OwnTag[] {
  const list = reader.list(value, "tags");
  if (list === undefined) return defaults;
  const tags: OwnTag[] = [];
  for (const [at, entry] of list.entries()) {
    const path = `tags[${at}]`;
    const fields = reader.object(entry, path);
    const name = typeof fields.name === "number" ? String(fields.name) : fields.name;
    const like = readLike(reader, fields.like, `${path}.like`);
    if (typeof name !== "string") {
      reader.report(`${path}.name`, "wrongType", name ?? null);
      continue;
    }
    const problem = tagNameProblem(name, tags);
    if (problem !== undefined) {
      const twice = problem === "builtIn" || problem === "known";
      reader.report(`${path}.name`, twice ? "duplicate" : "outOfRange", name);
    } else if (like !== undefined) tags.push({ name: tagName(name), like });
  }
  return tags;
}

/** The demand, by any of its names; null for none, undefined for text that names none. */
function readLike(reader: FieldReader, value: unknown, path: string): DemandTag | null | undefined {
  if (value === undefined || value === null || value === "") return null;
  const demand = typeof value === "string" ? builtInTag(value) : undefined;
  return demand ?? reader.choiceOr(value, path, DEMAND_TAGS, undefined);
}

/** What the user changed of the playbook; `tags` are the user's own, which plays may be for. */
export function readPlaybook(
  reader: FieldReader,
  value: unknown,
  tags: readonly OwnTag[],
  naming: GradeNaming,
): OwnPlaybook {
  const fields = reader.object(value, "playbook");
  const grades = reader.object(fields.grades, "playbook.grades");
  const own = byGrade((grade) => {
    const path = `playbook.grades.${grade}`;
    const texts = reader.object(grades[grade], path);
    const owner = ownText(reader, texts.owner, `${path}.owner`, ownerProblem) ?? "";
    return { owner, ...readPlay(reader, texts, path).play };
  });
  return { grades: own, tags: readTagPlays(reader, fields.tags, tags, naming) };
}

function readTagPlays(
  reader: FieldReader,
  value: unknown,
  tags: readonly OwnTag[],
  naming: GradeNaming,
): readonly OwnTagPlay[] {
  const read = tagReader(tags);
  const gradeCodeOf = gradeReader(naming);
  const plays: OwnTagPlay[] = [];
  for (const [at, entry] of (reader.list(value, "playbook.tags") ?? []).entries()) {
    const path = `playbook.tags[${at}]`;
    const fields = reader.object(entry, path);
    const named = typeof fields.grade === "string" ? gradeOf(gradeCodeOf(fields.grade)) : undefined;
    const grade = named ?? reader.choiceOr(fields.grade ?? null, `${path}.grade`, GRADES, undefined);
    const { demand, ownTag } = read(typeof fields.tag === "string" ? fields.tag : "");
    const tag = ownTag ?? demand;
    if (tag === undefined) reader.report(`${path}.tag`, "unknownChoice", fields.tag ?? "");
    const { play, isWhole } = readPlay(reader, fields, path);
    if (grade === undefined || tag === undefined || !isWhole) continue;
    if (plays.some((other) => other.grade === grade && other.tag === tag))
      reader.report(`${path}.tag`, "duplicate", tag);
    else plays.push({ grade, tag, ...play });
  }
  return plays;
}

function readPlay(
  reader: FieldReader,
  fields: Readonly<Record<string, unknown>>,
  path: string,
): { readonly play: OwnPlay; readonly isWhole: boolean } {
  const [headline, action, resources] = PLAY_PARTS.map((part) =>
    ownText(reader, fields[part], `${path}.${part}`, (text) => playTextProblem(part, text)),
  );
  const play = { headline: headline ?? "", action: action ?? "", resources: resources ?? "" };
  return { play, isWhole: [headline, action, resources].every((text) => text !== undefined) };
}

/** Own words, or undefined where they cannot be used. Nothing, and what people type for nothing, is a blank. */
function ownText(
  reader: FieldReader,
  value: unknown,
  path: string,
  problemOf: (text: string) => SettingsProblemCode | undefined,
): string | undefined {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value !== "string") {
    reader.report(path, "wrongType", value);
    return undefined;
  }
  const problem = problemOf(value);
  if (problem === undefined) return isBlankCell(value) ? "" : value.trim();
  reader.report(path, problem, value);
  return undefined;
}

/** Why can this text be no part of a play? Undefined where it can. `playTextProblem("headline", "加强沟通") //=> "vague"` */
export function playTextProblem(part: keyof OwnPlay, text: string): "outOfRange" | "vague" | undefined {
  if (text.trim().length > LONGEST_PLAY_TEXT) return "outOfRange";
  return part !== "resources" && isVague(text) ? "vague" : undefined;
}

/** Why can these words be no owner? */
export function ownerProblem(text: string): "outOfRange" | undefined {
  return text.trim().length > LONGEST_OWNER ? "outOfRange" : undefined;
}
