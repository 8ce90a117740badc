// What stands on the settings sheet and cannot be used, cell by cell.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { unusableText } from "../../i18n/numbers/numberText";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Count, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const SHOWN = 5;

const useStyles = makeStyles({
  line: { paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

export function SettingsProblems() {
  const { words } = usePane();
  const opened = usePaneState((state) => state.opened);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const problems = opened?.settingsProblems ?? [];
  if (problems.length === 0) return null;
  const { title, lead, why, at, more } = words.settingsProblems;
  return (
    <>
      <SectionHeading title={title}>
        <Count value={problems.length} tone="warning" />
      </SectionHeading>
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>{lead}</p>
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {problems.slice(0, SHOWN).map(({ path, code, found, cell }) => (
          <li key={`${path}-${code}`} className={mergeClasses(styles.line, text.small, text.fall)}>
            {at(cell, unusableText(path, code, found, words.numbers) ?? why[code](found))}
          </li>
        ))}
      </ul>
      {problems.length <= SHOWN ? null : (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
          {more(problems.length - SHOWN)}
        </p>
      )}
    </>
  );
}
