import { VALUE_QUADRANTS } from "../../../src/domain/lifecycle/quadrant";
import { isVague } from "../../../src/domain/strategy/lint";
import { quadrantPlays } from "../../../src/domain/strategy/quadrantPlays";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";

const names = (quadrant: "star" | "cashCow"): readonly string[] =>
  quadrantPlays(quadrant, "zh-CN").map(({ name }) => name);

test("a star has the method's five plays", () => {
  expect(names("star")).toEqual(["高层对接", "定制化方案", "优先资源倾斜", "定期深度拜访", "邀请参与产品共创"]);
});

test("a cash cow has the method's three plays", () => {
  expect(names("cashCow")).toEqual(["确保服务质量", "定期关怀", "交叉销售/升级销售"]);
});

test.each(TABLE_LANGUAGES)("every play of every quadrant in %s says something one can do", (language) => {
  for (const quadrant of VALUE_QUADRANTS) {
    const plays = quadrantPlays(quadrant, language);
    expect(plays.length).toBeGreaterThanOrEqual(3);
    for (const { action } of plays) expect({ action, vague: isVague(action) }).toEqual({ action, vague: false });
  }
});

test("both languages have the same number of plays for each quadrant", () => {
  for (const quadrant of VALUE_QUADRANTS)
    expect(quadrantPlays(quadrant, "en-US")).toHaveLength(quadrantPlays(quadrant, "zh-CN").length);
});
