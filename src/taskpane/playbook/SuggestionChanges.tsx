// Whose suggestion would change if these words were saved? Counted from what was already read; grades stay as they are.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { tableLanguage } from "../../actions/tableLanguage";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { suggestionChanges } from "../../domain/regrade/suggestionChanges";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { Settings } from "../../domain/settings/settings";
import type { TableLanguage } from "../../domain/strategy/suggestion";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { useDraft } from "../shell/useDraft";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const SHOWN = 3;

const useStyles = makeStyles({
  change: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

export interface ChangedSuggestions {
  readonly preview: RegradePreview;
  /** The plan with the edited words. */
  readonly after: RegradePlan;
  readonly rows: readonly number[];
  readonly language: TableLanguage;
}

/** Rows that get another suggestion with these settings; undefined where no table was read yet. */
export function useChangedSuggestions(settings: Settings): ChangedSuggestions | undefined {
  const preview = usePaneState((state) => state.preview);
  const { playbook, tags } = useDeferredValue(settings);
  return useMemo(() => {
    if (preview === null) return undefined;
    const { plan, opened } = preview;
    const language = tableLanguage(opened.table);
    const after = { ...plan, settings: { ...plan.settings, playbook, tags } };
    return { preview, after, rows: suggestionChanges(plan, { playbook, tags }, language), language };
  }, [preview, playbook, tags]);
}

/** What saving would do, for the footer; nothing where nothing was edited. */
export function useChangeNote(changed: ChangedSuggestions | undefined): string | undefined {
  const { words } = usePane();
  const { dirty } = useDraft();
  if (!dirty || changed === undefined) return undefined;
  const { length } = changed.rows;
  return words.linkOf(
    words.playbook.afterSaving,
    length === 0 ? words.playbook.willNotChange : words.playbook.willChange(length),
  );
}

export function SuggestionChanges({ changed }: { readonly changed: ChangedSuggestions | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (changed === undefined)
    return <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.playbook.needPreview}</p>;
  const { preview, after, rows, language } = changed;
  const { plan, opened } = preview;
  return (
    <>
      <SectionHeading
        title={words.playbook.afterSaving}
        aside={
          <span role="status">
            {rows.length === 0 ? words.playbook.willNotChange : words.playbook.willChange(rows.length)}
          </span>
        }
      />
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {rows.slice(0, SHOWN).map((row) => {
          const suggestion = rowFacts(after, row).suggestion(language);
          return (
            <li key={row} className={styles.change}>
              <span className={text.strong}>{customerName(plan, opened, row, words)}</span>
              <br />
              <span className={mergeClasses(text.small, text.secondary)}>
                {[suggestion?.headline, suggestion?.owner].join(words.clauseSeparator)}
              </span>
            </li>
          );
        })}
      </ul>
      {rows.length <= SHOWN ? null : (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
          {words.playbook.alsoChange(rows.length - SHOWN)}
        </p>
      )}
    </>
  );
}
