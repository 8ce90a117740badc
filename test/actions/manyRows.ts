// Many customers, all graded A in the table: the four of the method over and over.

import { METHOD_ROWS } from "../sample/methodRows";

/** So many customers that a write takes several requests. */
export function manyRows(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => {
    const [, , contact, , size, , rfm, tag, strategy, owner, updated, note] = METHOD_ROWS[index % 4] ?? [];
    return [
      `C2024${String(index).padStart(6, "0")}`,
      `客户${index}`,
      contact!,
      "制造业",
      size!,
      "A",
      rfm!,
      tag!,
      strategy!,
      owner!,
      updated!,
      note!,
    ];
  });
}
