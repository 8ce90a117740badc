// The playbook, grade by grade: who owns its customers, how often they are contacted, and the play for each tag.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { tableLanguage } from "../../actions/tableLanguage";
import { frequencyText } from "../../domain/strategy/cadence";
import { UNCHANGED_PLAYBOOK, withOwner } from "../../domain/strategy/ownPlaybook";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import {
  builtInOwner,
  playbookErrors,
  playTags,
  tagText,
  textErrorWords,
  textId,
  type TextError,
} from "./playbookDraft";
import { useDraft } from "../shell/useDraft";
import { Choices } from "../widgets/Choices";
import { DraftFooter } from "../widgets/DraftFooter";
import { FactRow, SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { OwnTextField } from "../widgets/OwnTextField";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { PlayEditor } from "./PlayEditor";
import { SuggestionChanges, useChangedSuggestions, useChangeNote } from "./SuggestionChanges";

/** Stands for a text that is not on screen and cannot be saved. */
const ELSEWHERE = "playbook-elsewhere";

export function PlaybookPage() {
  const { words, language: shown, dispatch, gradeName } = usePane();
  const opened = usePaneState((state) => state.opened);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const [grade, setGrade] = useState<Grade>("S");
  const [open, setOpen] = useState<string | undefined | null>(null);
  const list = useRovingList<HTMLUListElement>();
  const { playbook, contactsPerYear } = edited;
  const language = opened === null ? shown : tableLanguage(opened.table);
  const errors = playbookErrors(edited);
  const isShown = (error: TextError): boolean => error.grade === grade && (error.tag === null || error.tag === open);
  const first = errors.find(isShown) ?? errors[0];
  const said = ({ grade: of, tag, part }: TextError): string => {
    const called = part === "owner" ? words.playbook.owner : words.playbook.parts[part];
    return words.playbook.notSavable(
      words.playbook.field(gradeName(of), tag === null ? "" : tagText(tag, words), called),
    );
  };
  const changed = useChangedSuggestions(edited);
  const note = useChangeNote(changed);
  const owner = builtInOwner(grade, language);
  return (
    <>
      <Body place="playbook">
        <PageHeader
          title={words.playbook.title}
          aside={
            <SmallLink text={words.playbook.restoreAll} onClick={() => change({ playbook: UNCHANGED_PLAYBOOK })} />
          }
        />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
          {words.playbook.lead}
        </p>
        <div className={layout.side}>
          <Choices
            label={words.playbook.grade}
            value={grade}
            choices={GRADES.map((value) => ({ value, text: gradeName(value) }))}
            onChange={setGrade}
          />
        </div>
        <FactRow
          name={words.playbook.frequency}
          link={{
            text: words.change,
            id: "change-frequency",
            onClick: () => dispatch({ type: "pageOpened", page: "cadence" }),
          }}
        >
          {frequencyText(contactsPerYear[grade], shown)}
        </FactRow>
        <div className={layout.side}>
          <OwnTextField
            key={grade}
            id={textId(grade, null, "owner")}
            name={words.playbook.owner}
            label={words.playbook.field(gradeName(grade), "", words.playbook.owner)}
            inherited={owner}
            own={playbook.grades[grade].owner}
            rows={1}
            hint={words.playbook.ownerHint}
            error={textErrorWords("owner", playbook.grades[grade].owner, owner, words)}
            onChange={(value) => change({ playbook: withOwner(playbook, grade, value) })}
          />
        </div>
        <SectionHeading title={words.playbook.plays} />
        <ul className={layout.plainList} {...list}>
          {playTags(edited).map((tag) => (
            <PlayEditor
              key={`${grade}-${tag ?? ""}`}
              grade={grade}
              tag={tag}
              language={language}
              open={open === tag}
              onToggle={() => setOpen(open === tag ? null : tag)}
            />
          ))}
        </ul>
        {first === undefined || isShown(first) ? null : (
          <p className={mergeClasses(layout.side, text.paragraph, text.small)}>
            <SmallLink
              id={ELSEWHERE}
              text={said(first)}
              onClick={() => {
                setGrade(first.grade);
                setOpen(first.tag);
              }}
            />
          </p>
        )}
        <Hairline />
        <SuggestionChanges changed={changed} />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet, layout.above8)}>
          {[words.playbook.situations, words.playbook.formulas].join(words.sentenceSeparator)}
        </p>
      </Body>
      <DraftFooter
        note={first === undefined ? note : said(first)}
        invalidId={
          first === undefined ? undefined : isShown(first) ? textId(first.grade, first.tag, first.part) : ELSEWHERE
        }
      />
    </>
  );
}
