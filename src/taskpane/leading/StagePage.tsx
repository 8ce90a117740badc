// 经营阶段: which of three, and what each puts first. It changes the order of things on screen, never a grade.

import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { BUSINESS_STAGES, DEFAULT_BUSINESS_STAGE } from "../../domain/vocabulary/businessStage";
import { usePane } from "../shell/PaneContext";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { stopOf } from "../widgets/oneStop";

const useStyles = makeStyles({
  stage: { paddingBottom: tokens.spacingVerticalS },
  indicator: { marginTop: "2px", marginBottom: "2px", marginLeft: 0, marginRight: tokens.spacingHorizontalSNudge },
  label: { padding: 0 },
  changes: { margin: 0, marginTop: tokens.spacingVerticalXS, paddingLeft: "24px", display: "grid", rowGap: "2px" },
});

export function StagePage() {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { stage } = words;
  return (
    <>
      <Body place="businessStage">
        <PageHeader
          title={stage.title}
          aside={
            <SmallLink
              text={words.settings.restore}
              onClick={() => change({ businessStage: DEFAULT_BUSINESS_STAGE })}
            />
          }
        />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below12, text.paragraph, text.small, text.secondary)}>
          {stage.lead}
        </p>
        <RadioGroup
          className={layout.side}
          aria-label={stage.title}
          value={edited.businessStage}
          onChange={(_event, data) => {
            const chosen = BUSINESS_STAGES.find((one) => one === data.value);
            if (chosen !== undefined) change({ businessStage: chosen });
          }}
        >
          {BUSINESS_STAGES.map((one) => (
            <div key={one} className={styles.stage}>
              <Radio
                value={one}
                tabIndex={stopOf(one, edited.businessStage, BUSINESS_STAGES)}
                id={`stage-${one}`}
                aria-describedby={`stage-${one}-changes`}
                indicator={{ className: styles.indicator }}
                label={{
                  className: styles.label,
                  children: (
                    <>
                      <span className={text.strong}>{stage.names[one]}</span>
                      {one === stored.businessStage ? (
                        <span className={mergeClasses(text.small, text.quiet)}>&ensp;{stage.current}</span>
                      ) : null}
                    </>
                  ),
                }}
              />
              <ul id={`stage-${one}-changes`} className={mergeClasses(styles.changes, text.small, text.secondary)}>
                {stage.changes[one].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </RadioGroup>
      </Body>
      <DraftFooter />
    </>
  );
}
