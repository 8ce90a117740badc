import fc from "fast-check";
import { paretoClasses } from "../../../src/domain/value/pareto";

test("whoever crosses 80 % is still an A, whoever crosses 95 % still a B", () => {
  expect(paretoClasses([80, 15, 5])).toEqual(["A", "B", "C"]);
  expect(paretoClasses([5, 79, 16])).toEqual(["C", "A", "A"]);
});

test("two equal customers on the line are both above it, since nobody larger stands before either", () => {
  expect(paretoClasses([40, 20, 40], { aShare: 0.4, bShare: 0.8 })).toEqual(["A", "C", "A"]);
});

test("limits of one's own are kept", () => {
  expect(paretoClasses([50, 30, 20], { aShare: 0.5, bShare: 0.8 })).toEqual(["A", "B", "C"]);
});

test("nothing, or a loss, is a C; a value that is no number has no class", () => {
  expect(paretoClasses([0, -5, NaN, 10])).toEqual(["C", "C", undefined, "A"]);
  expect(paretoClasses([0, 0])).toEqual(["C", "C"]);
});

test("for any amounts equal ones share a class and larger ones never have a later one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (values) => {
      const classes = paretoClasses(values);
      values.forEach((value, at) =>
        values.forEach((other, beside) => {
          if (value >= other) expect((classes[at] ?? "") <= (classes[beside] ?? "")).toBe(true);
        }),
      );
      expect(paretoClasses(values.toReversed())).toEqual(classes.toReversed());
    }),
  );
});
