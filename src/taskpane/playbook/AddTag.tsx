// A new tag: its name and what it is treated like. A name that can be no tag is told at once, one that says little is kept.

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isVagueTag } from "../../domain/strategy/lint";
import { tagNameProblem, type OwnTag } from "../../domain/strategy/ownTags";
import type { DemandTag } from "../../domain/vocabulary/demandTag";
import { builtInTag } from "../../domain/strategy/tags";
import { usePane } from "../shell/PaneContext";
import { tagText } from "./playbookDraft";
import { LikeSelect } from "../widgets/LikeSelect";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ form: { rowGap: tokens.spacingVerticalXS } });

export interface AddTagProps {
  readonly tags: readonly OwnTag[];
  readonly onAdd: (tag: OwnTag) => void;
}

export function AddTag({ tags, onAdd }: AddTagProps) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const [like, setLike] = useState<DemandTag | null>(null);
  const problem = tagNameProblem(typed, tags);
  const isTold = problem !== undefined && (problem !== "blank" || asked);
  const add = (): void => {
    setAsked(true);
    input.current?.focus();
    if (problem !== undefined) return;
    onAdd({ name: typed, like });
    setTyped("");
    setLike(null);
    setAsked(false);
  };
  const message = isTold
    ? words.playbook.nameProblems[problem](tagText(builtInTag(typed), words))
    : isVagueTag(typed)
      ? words.playbook.vagueTag
      : undefined;
  return (
    <form
      className={mergeClasses(layout.side, layout.above8, layout.stack, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={words.playbook.tagField}
        hint={message === undefined ? words.playbook.tagHint : undefined}
        validationState={isTold ? "error" : message === undefined ? "none" : "warning"}
        validationMessage={message}
      >
        <Input
          ref={input}
          id="new-tag"
          value={typed}
          onChange={(_event, data) => {
            setTyped(data.value);
            setAsked(false);
          }}
        />
      </Field>
      <div className={layout.row}>
        <span className={mergeClasses(text.small, text.secondary, text.unbroken)}>{words.playbook.like}</span>
        <LikeSelect label={words.playbook.like} value={like} onChange={setLike} />
        <Button size="small" type="submit">
          {words.playbook.addTag}
        </Button>
      </div>
    </form>
  );
}
