// Is the data fit to be graded (数据体检)? Findings by group, with counts; each opens to its cells.

import { makeStyles, mergeClasses, Button, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { FINDING_GROUPS, groupOf, type CellFix, type Finding, type FindingCell } from "../../domain/checkup/finding";
import { checkupWords } from "../../i18n/checkup/words";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useCheckup } from "../shell/useWorkedOut";
import { customerName, rowText } from "../shell/rows";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Count, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";
import { useRovingList } from "../widgets/useRovingList";
import { NotRead } from "../widgets/NotRead";
import { FigurePage } from "../widgets/FigurePage";

const CELLS = 20;

const useStyles = makeStyles({
  inside: { paddingLeft: tokens.spacingHorizontalXXL },
  advice: { marginTop: 0, marginBottom: tokens.spacingVerticalXS },
});

export function CheckupPage() {
  const { words } = usePane();
  return (
    <FigurePage place="checkup" title={words.workbook.checkup}>
      {(preview) => <Checkup preview={preview} />}
    </FigurePage>
  );
}

function Checkup({ preview }: { readonly preview: RegradePreview }) {
  const { words, language, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const known = useCheckup(preview.plan, language);
  const say = checkupWords(language);
  const findings = known ?? [];
  const groups = FINDING_GROUPS.map((group) => ({
    group,
    found: findings.filter(({ code }) => groupOf(code) === group),
  })).filter(({ found }) => found.length > 0);
  return (
    <Body place="checkup">
      <PageHeader
        title={words.workbook.checkup}
        aside={<SmallLink text={words.workbook.recheck} onClick={() => void flows.reread()} />}
      />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
        {known !== undefined && groups.length === 0 ? words.workbook.checkupClean : words.workbook.checkupLead}
      </p>
      {known === undefined ? <NotRead bars={[32, 48, 48]} /> : null}
      {findings.length === 0 ? null : (
        <p className={mergeClasses(layout.side, text.paragraph, layout.above8)}>
          {words.workbook.checkupTotal(
            findings.length,
            findings.reduce((sum, { cells }) => sum + cells.length, 0),
          )}
        </p>
      )}
      <AllFixes fixes={findings.flatMap(({ fixes }) => fixes)} />
      {groups.map(({ group, found }) => (
        <section key={group} aria-label={say.group(group)}>
          {found.length === 1 ? null : (
            <SectionHeading title={say.group(group)}>
              <Count value={found.reduce((sum, { cells }) => sum + cells.length, 0)} tone="warning" />
            </SectionHeading>
          )}
          {found.map((finding) => (
            <FindingLines key={finding.code} preview={preview} finding={finding} />
          ))}
        </section>
      ))}
    </Body>
  );
}

/** What can be corrected without doubt, of all findings together: how much, and folded away which cells. */
function AllFixes({ fixes }: { readonly fixes: readonly CellFix[] }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  if (fixes.length === 0) return null;
  return (
    <>
      <LineButton
        id="all-fixes"
        expanded={open}
        chevron={false}
        wraps
        aside={
          <span className={mergeClasses(layout.row, layout.tight)}>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
        }
        onClick={() => setOpen(!open)}
      >
        {words.workbook.allFixes(fixes.length)}
      </LineButton>
      {open ? <Fixes fixes={fixes} /> : null}
    </>
  );
}

/** The certain corrections of a finding: shown one by one, then made at once. */
function Fixes({ fixes }: { readonly fixes: readonly CellFix[] }) {
  const { words, language, flows } = usePane();
  const work = usePaneState((state) => state.work);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const say = checkupWords(language);
  if (fixes.length === 0) return null;
  return (
    <div className={mergeClasses(layout.side, styles.inside, layout.below8)}>
      <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{words.followUp.changes}</p>
      <ul className={mergeClasses(layout.plainList, layout.below4)}>
        {fixes.map((fix, at) => (
          <li key={`${fix.row}-${fix.role}-${at}`} className={mergeClasses(text.small, text.secondary)}>
            {say.change(fix)}
          </li>
        ))}
      </ul>
      <Button size="small" disabledFocusable={work !== null} onClick={() => void flows.applyFixes(fixes)}>
        {say.fix(fixes.length)}
      </Button>
    </div>
  );
}

interface FindingLinesProps {
  readonly preview: RegradePreview;
  readonly finding: Finding;
}

function FindingLines({ preview, finding }: FindingLinesProps) {
  const { words, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(CELLS);
  const list = useRovingList<HTMLUListElement>();
  const say = checkupWords(language);
  const { code, severity, cells } = finding;
  const left = cells.length - shown;
  return (
    <>
      <LineButton
        expanded={open}
        chevron={false}
        wraps
        icon={
          severity === "note" ? <Info16Regular className={text.quiet} /> : <Warning16Filled className={text.fall} />
        }
        aside={
          <span className={mergeClasses(layout.row, layout.tight)}>
            {say.cells(cells.length)}
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
        }
        onClick={() => setOpen(!open)}
      >
        {say.finding(code)}
        <Unseen>{words.workbook.severity(say.severity(severity))}</Unseen>
      </LineButton>
      {!open ? null : (
        <>
          <p className={mergeClasses(layout.side, styles.inside, styles.advice, text.small, text.secondary)}>
            {say.advice(code)}
          </p>
          <ul className={layout.plainList} {...list}>
            {cells.slice(0, shown).map((cell, at) => (
              <CellLine key={`${cell.row}-${at}`} preview={preview} finding={finding} cell={cell} />
            ))}
          </ul>
          <Fixes fixes={finding.fixes} />
          {left <= 0 ? null : (
            <div className={mergeClasses(layout.side, styles.inside, layout.below8)}>
              <Button size="small" onClick={() => setShown(shown + CELLS)}>
                {words.workbook.moreCells(Math.min(CELLS, left))}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

interface CellLineProps extends FindingLinesProps {
  readonly cell: FindingCell;
}

function CellLine({ preview, finding, cell }: CellLineProps) {
  const { words, language, flows } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const name = customerName(preview.plan, preview.opened, cell.row, words);
  const place = rowText(preview.opened, cell.row, words);
  const sentence = checkupWords(language).cell(finding.code, cell);
  return (
    <li data-rove-row className={styles.inside}>
      <LineButton
        wraps
        aside={place}
        label={words.problems.goTo(name, sentence, place)}
        onClick={() => void flows.goTo(cell.row, cell.role)}
      >
        <span className={text.unbroken}>{name}&ensp;</span>
        <span className={mergeClasses(text.small, text.secondary)}>{sentence}</span>
      </LineButton>
    </li>
  );
}
