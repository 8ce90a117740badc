import { CellError } from "../model/types";
import { type Answer, type PlainArgument, WEB_BLANKS } from "./addinFunctions";
import { customerSums, type Sums } from "./calculated";
import type { CalculatorOptions } from "./calculator";

const TIER = { id: "TIER", name: "TIER", parameters: [{ dimensionality: "matrix" }, { optional: true }] };
const DAYS = { id: "RFM.DAYS", name: "RFM.DAYS", parameters: [{}] };
const BUSY = new CellError("#BUSY!");

interface Calls {
  readonly sums: Sums;
  readonly calls: { id: string; parameters: readonly PlainArgument[]; address: string }[];
  /** Answers the oldest open call. */
  answer(answer: Answer): void;
}

function withFunctions(options: Partial<CalculatorOptions> = {}): Calls {
  const calls: Calls["calls"] = [];
  const open: ((answer: Answer) => void)[] = [];
  const invoke = (id: string, parameters: readonly PlainArgument[], address: string) => {
    calls.push({ id, parameters, address });
    return new Promise<Answer>((resolve) => open.push(resolve));
  };
  return {
    sums: customerSums({ invoke, functions: [TIER, DAYS], ...options }),
    calls,
    answer: (answer) => open.shift()?.(answer),
  };
}

test("a cell is busy until its function answers, and so is what reads it", async () => {
  const { sums, calls, answer } = withFunctions();
  sums.type(10, 0, "=TIER(A2)");
  sums.type(10, 1, '=A11&"级"');
  expect(sums.model.sheets[0].cell(10, 0)).toMatchObject({ value: BUSY, busy: true });
  expect(sums.value(10, 1)).toEqual(BUSY);
  answer("S");
  await sums.calculator.settled();
  expect([sums.value(10, 0), sums.value(10, 1)]).toEqual(["S", "S级"]);
  expect(sums.model.sheets[0].cell(10, 0)?.busy).toBeUndefined();
  expect(calls).toEqual([{ id: "TIER", parameters: [[["C1"]], null], address: "客户!A11" }]);
});

describe("a cell that is calculated again shows, until its function answers,", () => {
  async function asked(whileBusy: CalculatorOptions["whileBusy"]) {
    const { sums, answer } = withFunctions({ whileBusy });
    sums.type(10, 0, "=TIER(A2)");
    sums.type(10, 1, '=A11&"级"');
    const first = [sums.value(10, 0), sums.value(10, 1)];
    answer("S");
    await sums.calculator.settled();
    sums.type(1, 0, "新");
    const again = [sums.value(10, 0), sums.value(10, 1)];
    const isBusy = sums.model.sheets[0].cell(10, 0)?.busy;
    answer("A");
    await sums.calculator.settled();
    return { first, again, isBusy, after: [sums.value(10, 0), sums.value(10, 1)] };
  }
  const first = [BUSY, BUSY];
  const after = ["A", "A级"];

  test("what it showed before, with no sign of it (recorded)", async () => {
    expect(await asked("oldValue")).toEqual({ first, again: ["S", "S级"], isBusy: true, after });
  });

  test("0 (recorded for the web)", async () => {
    expect(await asked("zero")).toEqual({ first, again: [0, 0], isBusy: true, after });
  });

  test("#BUSY!, as every first calculation does", async () => {
    expect(await asked("busyError")).toEqual({ first, again: [BUSY, BUSY], isBusy: true, after });
  });
});

test("IFERROR does not take a busy cell for an error", async () => {
  const { sums, answer } = withFunctions();
  sums.type(10, 0, '=IFERROR(TIER(A2),"?")');
  expect(sums.value(10, 0)).toEqual(BUSY);
  answer(new CellError("#VALUE!"));
  await sums.calculator.settled();
  expect(sums.value(10, 0)).toBe("?");
});

test("a changed argument asks again; an answer to the old one is dropped", async () => {
  const { sums, calls, answer } = withFunctions();
  sums.type(10, 0, "=TIER(A2)");
  sums.type(1, 0, "新");
  expect(calls.map(({ parameters }) => parameters[0])).toEqual([[["C1"]], [["新"]]]);
  answer("旧的答案");
  answer("新的答案");
  await sums.calculator.settled();
  expect(sums.value(10, 0)).toBe("新的答案");
});

test("a new sheet asks no function again", async () => {
  const { sums, calls, answer } = withFunctions();
  sums.type(10, 0, "=TIER(A2)");
  answer("S");
  await sums.calculator.settled();
  sums.model.addSheet("另一张");
  expect([calls.length, sums.value(10, 0)]).toEqual([1, "S"]);
});

test("a function over functions is asked when the inner one has answered", async () => {
  const { sums, calls, answer } = withFunctions();
  sums.type(10, 0, "=TIER(A2)");
  sums.type(11, 0, "=TIER(A11)");
  answer("内");
  await new Promise((resolve) => setTimeout(resolve, 5));
  answer("外");
  await sums.calculator.settled();
  expect([sums.value(11, 0), calls[1].parameters[0]]).toEqual(["外", [["内"]]]);
});

test("an array of the add-in spills", async () => {
  const { sums, answer } = withFunctions();
  sums.type(10, 0, "=TIER(A2)");
  answer([
    ["行业", 3],
    ["零售业", null],
  ]);
  await sums.calculator.settled();
  expect([sums.value(10, 0), sums.value(10, 1), sums.value(11, 0), sums.value(11, 1)]).toEqual([
    "行业",
    3,
    "零售业",
    0,
  ]);
});

test.each([
  ["0 on the desktop", {}, 0],
  ["null on the web", { blanks: WEB_BLANKS }, null],
] as const)("an empty cell arrives as %s, in a range too", (_, options, blank) => {
  const { sums, calls } = withFunctions(options);
  sums.type(10, 0, "=RFM.DAYS(Z99)");
  sums.type(11, 0, "=TIER(Y99:Z99)");
  expect(calls.map(({ parameters }) => parameters[0])).toEqual([blank, [[blank, blank]]]);
});

test("an error in an argument is the result, and the function is not asked", () => {
  const { sums, calls } = withFunctions();
  sums.type(10, 0, "=RFM.DAYS(1/0)");
  sums.type(11, 0, "=TIER(A11)");
  expect([sums.value(10, 0), sums.value(11, 0), calls.length]).toEqual([
    new CellError("#DIV/0!"),
    new CellError("#DIV/0!"),
    0,
  ]);
});

test("a function for one value runs for each cell of a range", async () => {
  const { sums, calls, answer } = withFunctions();
  sums.type(10, 0, "=RFM.DAYS(A2:A4)");
  expect(calls).toHaveLength(3);
  for (const value of [1, 2, 3]) answer(value);
  await sums.calculator.settled();
  expect([10, 11, 12].map((row) => sums.value(row, 0))).toEqual([1, 2, 3]);
});

test("too few arguments, and too many, are #VALUE!", () => {
  const { sums, calls } = withFunctions();
  sums.type(10, 0, "=TIER()");
  sums.type(11, 0, "=TIER(A2,A3,A4)");
  expect([sums.value(10, 0), sums.value(11, 0), calls.length]).toEqual([
    new CellError("#VALUE!"),
    new CellError("#VALUE!"),
    0,
  ]);
});

test("a function that is not registered shows #NAME?, and calculates once it is", async () => {
  const { sums, answer } = withFunctions({ functions: [] });
  sums.type(10, 0, "=TIER(A2)");
  expect(sums.value(10, 0)).toEqual(new CellError("#NAME?"));
  sums.calculator.registerFunctions([TIER]);
  answer("S");
  await sums.calculator.settled();
  expect(sums.value(10, 0)).toBe("S");
  sums.calculator.registerFunctions([]);
  expect(sums.value(10, 0)).toEqual(new CellError("#NAME?"));
});

test("a call that could not be made at all is not taken for an answer", async () => {
  const sums = customerSums({ functions: [TIER], invoke: () => Promise.reject(new Error("no line to the add-in")) });
  sums.type(10, 0, "=TIER(A2)");
  await expect(sums.calculator.settled()).rejects.toThrow("no line to the add-in");
  expect(sums.value(10, 0)).toEqual(new CellError("#VALUE!"));
});
