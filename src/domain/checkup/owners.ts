// Is somebody responsible, and is it the right role? 联系人 is the customer's own person and says nothing about ours.

import { ownerFit, OWNER_ROLE_OF_GRADE } from "../strategy/owner";
import type { CustomerTable } from "../table/customerTable";
import { isBlankCell } from "../table/text";
import { gradeOf } from "../vocabulary/grade";
import { findingOf, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer } from "./rows";

/** Which customers does nobody own, and which are owned by a role that does not fit their grade? */
export function checkOwners(table: CustomerTable, grades: ArrayLike<number>): readonly Finding[] {
  const column = table.cells.owner;
  if (column === undefined) return [];
  const missing: FindingCell[] = [];
  const misfits: FindingCell[] = [];
  eachCustomer(table, (row) => {
    const grade = gradeOf(grades[row]);
    if (isBlankCell(column[row])) missing.push(cellAt(table, row, "owner"));
    else if (grade !== undefined && ownerFit(column[row], grade) === "mismatch")
      misfits.push(cellAt(table, row, "owner", { expected: OWNER_ROLE_OF_GRADE[grade] }));
  });
  return [...findingOf("missingOwner", "check", missing), ...findingOf("ownerRole", "check", misfits)];
}
