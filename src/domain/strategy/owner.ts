// Who should own a customer of a grade (C1–C4 of the method), and does the owner in the table fit? Only roles are judged:
// a personal name says nothing about a role, and the customer's own 联系人 is never looked at. An owner the user named for
// a grade (大客户部) is found by its words; one that names a role (区域总监) fits every owner of that role.

import type { CellValue } from "../vocabulary/cell";
import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import { textOf } from "../table/text";
import { UNCHANGED_PLAYBOOK, type OwnPlaybook } from "./ownPlaybook";
import { foldSpelling } from "../table/script";
import type { OwnerRole } from "./suggestion";

export const OWNER_ROLE_OF_GRADE: ByGrade<OwnerRole> = { S: "director", A: "manager", B: "specialist", C: "service" };

/** First row that matches decides: 客服经理 works in service, 总经理 is above a manager. */
const ROLE_WORDS: readonly (readonly [OwnerRole, RegExp])[] = [
  ["service", /客服|售后|客户服务|customer service|support|service/],
  ["director", /总监|总经理|副总|总裁|director|vice president|\bvp\b|\bceo\b|head of/],
  ["manager", /经理|主管|资深|高级销售|manager|supervisor|senior/],
  ["specialist", /专员|业务员|销售代表|顾问|助理|specialist|representative|\brep\b|executive|associate/],
];

/** Which role does this owner have? `ownerRole("*總監") //=> "director"`, `ownerRole("张伟") //=> undefined` */
export function ownerRole(cell: CellValue | undefined): OwnerRole | undefined {
  const text = foldSpelling(textOf(cell));
  return ROLE_WORDS.find(([, words]) => words.test(text))?.[0];
}

/** `unknown`: a personal name or another text that names no role; `missing`: nobody. */
export const OWNER_FITS = ["fits", "mismatch", "unknown", "missing"] as const;
export type OwnerFit = (typeof OWNER_FITS)[number];

/** Which role should own a grade? The one the user's own owner names; undefined where that is a team or a name. */
export function expectedRole(grade: Grade, { grades }: OwnPlaybook = UNCHANGED_PLAYBOOK): OwnerRole | undefined {
  const own = grades[grade].owner;
  return own === "" ? OWNER_ROLE_OF_GRADE[grade] : ownerRole(own);
}

/** Does the owner's role fit the grade? `ownerFit("*专员", "S") //=> "mismatch"` */
export function ownerFit(
  cell: CellValue | undefined,
  grade: Grade,
  playbook: OwnPlaybook = UNCHANGED_PLAYBOOK,
): OwnerFit {
  const text = foldSpelling(textOf(cell));
  if (text === "") return "missing";
  const named = GRADES.filter((each) => isNamedIn(text, playbook.grades[each].owner));
  if (named.length > 0) return named.includes(grade) ? "fits" : "mismatch";
  const role = ownerRole(cell);
  if (role === undefined) return "unknown";
  const expected = expectedRole(grade, playbook);
  if (expected !== undefined) return role === expected ? "fits" : "mismatch";
  const isOthers = GRADES.some((other) => other !== grade && expectedRole(other, playbook) === role);
  return isOthers ? "mismatch" : "unknown";
}

function isNamedIn(text: string, owner: string): boolean {
  return owner !== "" && text.includes(foldSpelling(textOf(owner)));
}
