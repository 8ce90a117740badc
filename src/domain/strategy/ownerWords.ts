// Plays of a situation name who moves ("3天内由总监登门"). Where the user calls the owner of a grade something else, the
// plays say that instead. A dedicated service contact (专属客服) is a thing that is offered, not an owner.

import { GRADES, type Grade } from "../vocabulary/grade";
import { OWNER_ROLE_OF_GRADE } from "./owner";
import type { OwnPlaybook } from "./ownPlaybook";
import type { Play, Playbook } from "./playbook";

/** The play with the user's own owners in it. `"3天内总监登门问因" //=> "3天内大客户部登门问因"` */
export function withOwnOwners(play: Play, playbook: Playbook, { grades }: OwnPlaybook): Play {
  const changed = GRADES.filter((grade) => grades[grade].owner !== "");
  if (changed.length === 0) return play;
  const names = changed.map((grade) => namesOf(playbook, grade));
  const pattern = new RegExp(`(?<!专属|dedicated )(?:${names.map((each) => `(${each})`).join("|")})`, "gi");
  const say = (text: string): string =>
    text.replace(pattern, (...found: readonly (string | undefined)[]) => {
      const grade = changed[found.slice(1).findIndex((group) => group !== undefined)];
      return grades[grade].owner;
    });
  return { headline: say(play.headline), action: say(play.action), resources: play.resources.map(say) };
}

/** An owner's full name first, so that 销售专员 is not read as 销售 and 专员. */
function namesOf(playbook: Playbook, grade: Grade): string {
  const role = OWNER_ROLE_OF_GRADE[grade];
  return `${playbook.owners[role]}|${playbook.ownersInPlays[role]}`;
}
