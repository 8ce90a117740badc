import fc from "fast-check";
import { FluentProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { countText } from "../../../src/i18n/format";
import { paneWords } from "../catalogue";
import type { GradeCounts } from "../../../src/domain/regrade/distribution";
import { type Pane, PaneProvider } from "../../../src/taskpane/shell/PaneContext";
import { DistributionBar } from "../../../src/taskpane/widgets/DistributionBar";
import { wordsIn } from "../renderScreen";

function shown(counts: GradeCounts): readonly string[] {
  const pane = { words: paneWords("zh-CN"), gradeName: (grade: string) => grade } as unknown as Pane;
  const markup = renderToStaticMarkup(
    <FluentProvider>
      <PaneProvider value={pane}>
        <DistributionBar counts={counts} />
      </PaneProvider>
    </FluentProvider>,
  );
  return wordsIn(markup).map((text) => text.trim());
}

test("short counts stand in the bar, beside their letter", () => {
  expect(shown({ S: 35, A: 35, B: 32, C: 96, none: 2 })).toEqual([
    "S",
    "35",
    "A",
    "35",
    "B",
    "32",
    "C",
    "96",
    "未评",
    "2",
  ]);
});

test("counts too long for the narrowest pane stand below it, whole", () => {
  expect(shown({ S: 3_430, A: 3_506, B: 8_000, C: 34_552, none: 512 })).toEqual([
    "S",
    "A",
    "B",
    "C",
    "未评",
    "S",
    "3,430",
    "A",
    "3,506",
    "B",
    "8,000",
    "C",
    "34,552",
    "未评",
    "512",
  ]);
});

test("every count is printed once and whole, and a grade without customers is not named", () => {
  const count = fc.oneof(fc.nat(9), fc.nat(1_048_575));
  fc.assert(
    fc.property(fc.record({ S: count, A: count, B: count, C: count, none: count }), (counts) => {
      const printed = shown(counts).filter((text) => /\d/.test(text));
      expect(printed).toEqual(
        Object.values(counts)
          .filter((one) => one > 0)
          .map(countText),
      );
    }),
  );
});
