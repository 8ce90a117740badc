// What the four ranks are called, best first: typed, taken from a common naming, or traded with the neighbour. The fill
// belongs to the rank and stays; what the rules decide is not touched by any of this.

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { tableLanguage } from "../../actions/tableLanguage";
import {
  GRADE_NAME_PRESETS,
  gradeNameProblem,
  movedNames,
  swapped,
  type GradeNamePreset,
} from "../../domain/settings/gradeNaming";
import type { TableLanguage } from "../../domain/strategy/suggestion";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { gradeName, LETTER_NAMES, type GradeNames } from "../../domain/vocabulary/gradeName";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { FORCED_COLORS } from "../shell/theme";
import { useDraft } from "../shell/useDraft";
import { Choices } from "../widgets/Choices";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  names: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  badge: { display: "flex", alignItems: "center", height: "32px" },
  input: { minWidth: 0, width: "100%" },
  swaps: { display: "flex", [FORCED_COLORS]: { columnGap: tokens.spacingHorizontalXS } },
  swap: { minWidth: "32px" },
});

/** Namings offered for a table's language, in the order of the page. */
const OFFERED: Readonly<Record<TableLanguage, readonly GradeNamePreset[]>> = {
  "zh-CN": ["letters", "metals", "goldFirst", "levels"],
  "en-US": ["letters", "metalsEn", "levelsEn"],
};

const idOf = (grade: Grade): string => `grade-name-${grade}`;

const swapIdOf = (grade: Grade, step: -1 | 1): string => `grade-name-${step === 1 ? "down" : "up"}-${grade}`;

const same = (one: GradeNames, other: GradeNames): boolean => GRADES.every((grade) => one[grade] === other[grade]);

export function GradeNamesPage() {
  const { words, language } = usePane();
  const opened = usePaneState((state) => state.opened);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { gradeNames } = edited;
  const offered = OFFERED[opened === null ? language : tableLanguage(opened.table)];
  const invalid = GRADES.find((grade) => gradeNameProblem(gradeNames, grade) !== undefined);
  const moved = invalid === undefined ? movedNames(gradeNames, stored.gradeNames) : [];
  return (
    <>
      <Body place="gradeNames">
        <PageHeader
          title={words.gradeNames.title}
          aside={<SmallLink text={words.settings.restore} onClick={() => change({ gradeNames: LETTER_NAMES })} />}
        />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below12, text.paragraph, text.small, text.secondary)}>
          {words.gradeNames.lead}
        </p>
        <ul className={mergeClasses(layout.plainList, layout.side, styles.names)}>
          {GRADES.map((grade) => (
            <NameRow key={grade} grade={grade} />
          ))}
        </ul>
        <div className={mergeClasses(layout.side, layout.above16)}>
          <p className={mergeClasses(text.paragraph, layout.below4)}>{words.gradeNames.presets}</p>
          <Choices<GradeNamePreset | "own">
            label={words.gradeNames.presets}
            value={offered.find((preset) => same(GRADE_NAME_PRESETS[preset], gradeNames)) ?? "own"}
            choices={offered.map((value) => ({ value, text: listOf(GRADE_NAME_PRESETS[value]) }))}
            onChange={(value) => value !== "own" && change({ gradeNames: GRADE_NAME_PRESETS[value] })}
          />
        </div>
        {moved.map(({ name, from, to }) => (
          <p key={name} className={mergeClasses(layout.side, text.paragraph, layout.above8, text.small, text.fall)}>
            {words.gradeNames.moved(name, from, to)}
          </p>
        ))}
        <p className={mergeClasses(layout.side, text.small, text.quiet)}>
          {words.gradeNames.sheetNote}
          {words.gradeNames.formulaNote}
        </p>
      </Body>
      <DraftFooter invalidId={invalid === undefined ? undefined : idOf(invalid)} />
    </>
  );
}

function NameRow({ grade }: { readonly grade: Grade }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const { edited, change } = useDraft();
  const { gradeNames } = edited;
  const name = gradeNames[grade];
  const problem = gradeNameProblem(gradeNames, grade);
  const at = GRADES.indexOf(grade);
  const swap = (step: -1 | 1): void => {
    change({ gradeNames: swapped(gradeNames, grade, step) });
    dispatch({ type: "announced", text: words.gradeNames.swapped(name, GRADES[at + step]) });
    // The focus goes with the name, so that it can be moved on.
    document.getElementById(swapIdOf(GRADES[at + step], step))?.focus();
  };
  return (
    <li className={styles.name}>
      <span className={styles.badge}>
        <GradeBadge grade={grade} name={gradeName(grade, gradeNames)} silent />
      </span>
      <Field
        validationMessage={problem === undefined ? undefined : words.gradeNames.problem(problem)}
        validationState={problem === undefined ? "none" : "error"}
      >
        <Input
          id={idOf(grade)}
          className={styles.input}
          aria-label={words.gradeNames.field(grade)}
          value={name}
          onChange={(_event, data) => change({ gradeNames: { ...gradeNames, [grade]: data.value } })}
        />
      </Field>
      <span className={styles.swaps}>
        <Button
          appearance="subtle"
          className={styles.swap}
          id={swapIdOf(grade, -1)}
          icon={<ArrowUp16Regular />}
          aria-label={words.gradeNames.up(name)}
          disabledFocusable={at === 0}
          onClick={() => swap(-1)}
        />
        <Button
          appearance="subtle"
          className={styles.swap}
          id={swapIdOf(grade, 1)}
          icon={<ArrowDown16Regular />}
          aria-label={words.gradeNames.down(name)}
          disabledFocusable={at === GRADES.length - 1}
          onClick={() => swap(1)}
        />
      </span>
    </li>
  );
}

function listOf(names: GradeNames): string {
  return GRADES.map((grade) => names[grade]).join(" / ");
}
