import { Registrations } from "./registrations";

test("an event is wanted until the last of its registrations is removed", () => {
  const registrations = new Registrations();
  registrations.add(101, "1");
  registrations.add(101, "1");
  registrations.remove(101, "1");
  expect([registrations.has(101, "1"), registrations.has(101, "2"), registrations.total]).toEqual([true, false, 1]);
  registrations.remove(101, "1");
  expect([registrations.has(101, "1"), registrations.total]).toEqual([false, 0]);
});

test("removing what was never registered leaves nothing behind", () => {
  const registrations = new Registrations();
  registrations.remove(10, "Workbook");
  expect([registrations.has(10, "Workbook"), registrations.total]).toEqual([false, 0]);
});
