import { ownerLoads } from "../../../src/domain/review/capacity";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";

const loads = (owners: readonly string[], codes: readonly number[], contactsPerMonth = 60) =>
  ownerLoads(owners, codes, DEFAULT_SETTINGS.contactsPerYear, { contactsPerMonth });

test("twelve B customers are more contacts a month than twelve A", () => {
  const owners = [...Array<string>(12).fill("张"), ...Array<string>(12).fill("李")];
  const codes = [...Array<number>(12).fill(2), ...Array<number>(12).fill(3)];
  expect(loads(owners, codes).map(({ owner, contactsPerMonth }) => [owner, contactsPerMonth])).toEqual([
    ["李", 12],
    ["张", 8],
  ]);
});

test("an owner above what one person can do is overloaded, customers without an owner are nobody's load", () => {
  const [first, second] = loads(["张", "张", ""], [1, 1, 1], 1);
  expect([first.owner, first.overloaded, first.customers.S]).toEqual(["张", true, 2]);
  expect([second.owner, second.overloaded]).toEqual(["", false]);
});

test("rows without a grade are nobody's work", () => expect(loads(["张"], [0])).toEqual([]));
