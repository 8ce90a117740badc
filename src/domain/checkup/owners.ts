// Is somebody responsible, and is it the right role? 联系人 is the customer's own person and says nothing about ours.

import { expectedRole, ownerFit } from "../strategy/owner";
import type { OwnPlaybook } from "../strategy/ownPlaybook";
import type { CustomerTable } from "../table/customerTable";
import { isBlankCell } from "../table/text";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { findingOf, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer } from "./rows";

/** Which customers does nobody own, and which are owned by a role that does not fit their grade? */
export function checkOwners(
  table: CustomerTable,
  grades: ArrayLike<number>,
  playbook: OwnPlaybook,
): readonly Finding[] {
  const column = table.cells.owner;
  if (column === undefined) return [];
  const missing: FindingCell[] = [];
  const misfits: FindingCell[] = [];
  eachCustomer(table, (row) => {
    const grade = gradeOf(grades[row]);
    if (isBlankCell(column[row])) missing.push(cellAt(table, row, "owner"));
    else if (grade !== undefined && ownerFit(column[row], grade, playbook) === "mismatch")
      misfits.push(cellAt(table, row, "owner", expectedOwner(grade, playbook)));
  });
  return [...findingOf("missingOwner", "check", missing), ...findingOf("ownerRole", "check", misfits)];
}

/** The user's own words for the owner of a grade, else the role. */
function expectedOwner(grade: Grade, playbook: OwnPlaybook): Pick<FindingCell, "expected" | "advice"> {
  const own = playbook.grades[grade].owner;
  return own === "" ? { expected: expectedRole(grade, playbook) } : { advice: own };
}
