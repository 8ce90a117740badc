// One play of a grade: its line, and under it the three texts once it is opened.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { TableLanguage } from "../../domain/strategy/suggestion";
import { isUnchanged, ownPlayOf, PLAY_PARTS, withOwnPlay } from "../../domain/strategy/ownPlaybook";
import type { Grade } from "../../domain/vocabulary/grade";
import { usePane } from "../shell/PaneContext";
import { inheritedPlay, tagText, textErrorWords, textId } from "./playbookDraft";
import { useDraft } from "../shell/useDraft";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { OwnTextField } from "../widgets/OwnTextField";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  texts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

export interface PlayEditorProps {
  readonly grade: Grade;
  /** Undefined: customers without a tag. */
  readonly tag: string | undefined;
  /** The language of the table, in which built-in words are written. */
  readonly language: TableLanguage;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function PlayEditor({ grade, tag, language, open, onToggle }: PlayEditorProps) {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const { playbook } = edited;
  const own = ownPlayOf(playbook, grade, tag);
  const inherited = inheritedPlay(edited, grade, tag, language);
  const called = tagText(tag, words);
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) texts.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const headline = own.headline || inherited.headline;
  return (
    <li data-rove-row>
      <LineButton
        id={`open-${textId(grade, tag, "headline")}`}
        expanded={open}
        chevron={false}
        aside={
          <span className={mergeClasses(layout.row, layout.tight)}>
            {isUnchanged(own) ? words.playbook.builtIn : <span className={text.rise}>{words.playbook.own}</span>}
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
        }
        onClick={onToggle}
      >
        {called}
        <br />
        <span className={mergeClasses(text.small, text.quiet)}>{headline}</span>
      </LineButton>
      {!open ? null : (
        <div ref={texts} className={mergeClasses(layout.side, styles.texts)}>
          {PLAY_PARTS.map((part) => (
            <OwnTextField
              key={part}
              id={textId(grade, tag, part)}
              name={words.playbook.parts[part]}
              label={words.playbook.field(gradeName(grade), called, words.playbook.parts[part])}
              inherited={inherited[part]}
              own={own[part]}
              rows={2}
              hint={part === "resources" ? words.playbook.resourcesHint : undefined}
              error={textErrorWords(part, own[part], inherited[part], words)}
              onChange={(value) => change({ playbook: withOwnPlay(playbook, grade, tag, { ...own, [part]: value }) })}
            />
          ))}
        </div>
      )}
    </li>
  );
}
