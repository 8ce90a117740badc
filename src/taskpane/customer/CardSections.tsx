// The sections under the sentence of a card, in the order of the business stage.

import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { GradeReason } from "../../domain/grading/reason";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { cardSections, type CardSection } from "./cardSections";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { GapList } from "./GapList";
import { LadderView } from "./LadderView";
import { LeadingFacts } from "./LeadingFacts";
import { LossSection } from "../followUp/LossSection";
import { OutlookTiles } from "./OutlookTiles";
import { QuadrantSection } from "./QuadrantSection";
import { RiskSection } from "./RiskSection";
import { SuggestionSection } from "./SuggestionSection";

export interface CardSectionProps {
  readonly preview: RegradePreview;
  readonly row: number;
  readonly reason: GradeReason;
}

const SECTIONS: Readonly<Record<CardSection, (props: CardSectionProps) => ReactElement | null>> = {
  leading: LeadingFacts,
  ladder: Ladder,
  outlook: Outlook,
  risk: RiskSection,
  suggestion: SuggestionSection,
  gaps: Gaps,
  loss: LossSection,
  quadrant: QuadrantSection,
};

export function CardSections({ preview, row, reason }: CardSectionProps) {
  return cardSections(preview.plan.settings.businessStage).map((section) => {
    const Section = SECTIONS[section];
    return <Section key={section} preview={preview} row={row} reason={reason} />;
  });
}

/** The ladder and the means behind it; without orders there is nothing to lay on it. */
function Ladder({ preview, reason }: CardSectionProps) {
  const { say } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (reason.basis === "noOrder") return null;
  return (
    <div className={layout.above8}>
      <LadderView reason={reason} rules={preview.plan.graded.rules} />
      <p className={mergeClasses(layout.side, layout.below4, text.paragraph, text.small, text.quiet, layout.above4)}>
        {say.benchmarkFigures(reason.benchmark, reason.industry)}
      </p>
    </div>
  );
}

function Outlook({ preview, row }: CardSectionProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.above8}>
      <OutlookTiles preview={preview} row={row} />
    </div>
  );
}

function Gaps({ preview, row }: CardSectionProps) {
  return <GapList gaps={rowFacts(preview.plan, row).gaps} />;
}
