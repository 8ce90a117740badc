import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shortNames } from "../../../src/domain/today/shortName";

const short = (name: string, others: readonly string[] = []) => shortNames([name, ...others])(name);

describe("a short name", () => {
  test("leaves out the place a company's name begins with", () => {
    expect(
      ["杭州宏远科技", "宁波云帆贸易", "黑龙江北大荒农业", "苏州市天工机械", "上海力控"].map((name) => short(name)),
    ).toEqual(["宏远科", "云帆贸", "北大荒", "天工机", "力控"]);
  });

  test("knows a place that is on no list where several customers begin with it", () => {
    expect(short("义乌百货贸易")).toBe("义乌百");
    expect(short("义乌百货贸易", ["义乌小商品", "义乌国际"])).toBe("百货贸");
  });

  test("keeps a name that is nothing but a place, and one that begins with none", () => {
    expect([short("上海"), short("北京人"), short("岑安医疗"), short("B制造企业")]).toEqual([
      "上海",
      "北京人",
      "岑安医",
      "B制造",
    ]);
  });

  test("in other scripts is the first word", () => {
    expect([short("Northwind Traders"), short(" Acme ")]).toEqual(["Northwind", "Acme"]);
  });

  test("of any name is part of it, and not blank where the name is not", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.array(fc.string(), { maxLength: 5 }),
        (name, others) => {
          const shown = short(name, others);
          expect(name).toContain(shown);
          expect(shown === "").toBe(name.trim() === "");
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
