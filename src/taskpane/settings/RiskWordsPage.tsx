// Words in notes that raise the churn risk: add one, take one away.

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { tableLanguage } from "../../actions/tableLanguage";
import { fold } from "../../domain/table/text";
import { defaultSettings } from "../../domain/settings/settings";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { FORCED_COLORS } from "../shell/theme";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { edge } from "../widgets/edges";
import { useRovingList } from "../widgets/useRovingList";

const useStyles = makeStyles({
  words: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS },
  /** One chip, with what takes it away inside. */
  word: {
    display: "inline-flex",
    alignItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { outlineWidth: "1px", outlineStyle: "solid", outlineColor: "CanvasText" },
  },
  text: { paddingLeft: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase200 },
  remove: {
    minWidth: "24px",
    width: "24px",
    height: "24px",
    padding: 0,
    // The chip has the border.
    [FORCED_COLORS]: { ...edge("1px", "solid", "Canvas") },
  },
});

export function RiskWordsPage() {
  const { words, language } = usePane();
  const opened = usePaneState((state) => state.opened);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const { edited, change } = useDraft();
  const { riskWords } = edited;
  const [typed, setTyped] = useState("");
  const folded = fold(typed).toLowerCase();
  const known = riskWords.some((word) => fold(word).toLowerCase() === folded);
  const add = (): void => {
    if (folded === "" || known) return;
    change({ riskWords: [fold(typed), ...riskWords] });
    setTyped("");
  };
  const defaults = defaultSettings(opened === null ? language : tableLanguage(opened.table));
  return (
    <>
      <Body place="riskWords">
        <PageHeader
          title={words.workbook.riskWords}
          aside={<SmallLink text={words.settings.restore} onClick={() => change({ riskWords: defaults.riskWords })} />}
        />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
          {words.workbook.riskWordsLead}
        </p>
        <form
          className={mergeClasses(layout.side, layout.below12)}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field
            label={words.workbook.riskWordsField}
            hint={words.workbook.riskWordsHint}
            validationMessage={known && folded !== "" ? words.workbook.riskWordKnown : undefined}
          >
            {(field) => (
              <div className={layout.row}>
                <Input
                  {...field}
                  className={text.grow}
                  value={typed}
                  onChange={(_event, data) => setTyped(data.value)}
                />
                <Button type="submit">{words.workbook.riskWordAdd}</Button>
              </div>
            )}
          </Field>
        </form>
        {riskWords.length === 0 ? (
          <p className={mergeClasses(layout.side, text.secondary)}>{words.workbook.riskWordsNone}</p>
        ) : (
          <ul className={mergeClasses(layout.plainList, layout.side, styles.words)} {...list}>
            {riskWords.map((word) => (
              <li key={word} data-rove-row className={styles.word}>
                <span className={styles.text}>{word}</span>
                <Button
                  data-rove
                  appearance="subtle"
                  className={styles.remove}
                  icon={<Dismiss12Regular />}
                  aria-label={words.workbook.riskWordRemove(word)}
                  onClick={() => change({ riskWords: riskWords.filter((other) => other !== word) })}
                />
              </li>
            ))}
          </ul>
        )}
      </Body>
      <DraftFooter />
    </>
  );
}
