// Can the team keep its own promises? Contacts due per owner and month, from grades and contacts a year.
// It also shows the method's own oddity in numbers: a book of B customers is more work than the same book of A.

import type { Numbers } from "../numbers/numberTable";
import { textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import { GRADES, gradeOf, type ByGrade, type Grade } from "../vocabulary/grade";

export interface OwnerLoad {
  /** As written in 负责人; "" for customers nobody owns. */
  readonly owner: string;
  readonly customers: ByGrade<number>;
  readonly contactsPerMonth: number;
  /** More contacts than one person can make. Nobody is never overloaded: those customers are not contacted at all. */
  readonly overloaded: boolean;
}

/** Who has how much to do, most first? Rows without a grade are passed over. */
export function ownerLoads(
  owners: readonly CellValue[],
  grades: ArrayLike<number>,
  contactsPerYear: ByGrade<number>,
  { contactsPerMonth: mostPerMonth }: Numbers["capacity"],
): readonly OwnerLoad[] {
  const byOwner = new Map<string, Record<Grade, number>>();
  for (let row = 0; row < grades.length; row++) {
    const grade = gradeOf(grades[row]);
    if (grade === undefined) continue;
    const owner = textOf(owners[row]);
    const customers = byOwner.get(owner) ?? { S: 0, A: 0, B: 0, C: 0 };
    customers[grade]++;
    byOwner.set(owner, customers);
  }
  const loads = [...byOwner].map(([owner, customers]): OwnerLoad => {
    const perMonth = GRADES.reduce((sum, grade) => sum + customers[grade] * contactsPerYear[grade], 0) / 12;
    return { owner, customers, contactsPerMonth: perMonth, overloaded: owner !== "" && perMonth > mostPerMonth };
  });
  return loads.sort((a, b) => b.contactsPerMonth - a.contactsPerMonth || (a.owner < b.owner ? -1 : 1));
}
