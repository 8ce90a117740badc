// A tag of the user's own: how many customers have it, which built-in tag it is treated like, and the way to take it away.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { isVagueTag } from "../../domain/strategy/lint";
import type { OwnTag } from "../../domain/strategy/ownTags";
import { usePane } from "../shell/PaneContext";
import { LikeSelect } from "../widgets/LikeSelect";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  row: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  remove: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

export interface OwnTagRowProps {
  readonly tag: OwnTag;
  readonly customers: string;
  /** How many plays the user wrote for it. */
  readonly plays: number;
  readonly onChange: (tag: OwnTag) => void;
  readonly onRemove: () => void;
}

export function OwnTagRow({ tag, customers, plays, onChange, onRemove }: OwnTagRowProps) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <li className={styles.row}>
      <div className={layout.row}>
        <span className={mergeClasses(text.grow, text.oneLine, text.strong)}>{tag.name}</span>
        <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>{customers}</span>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Dismiss12Regular />}
          aria-label={words.playbook.removeTag(tag.name)}
          onClick={onRemove}
        />
      </div>
      <div className={layout.row}>
        <span className={mergeClasses(text.small, text.secondary, text.unbroken)}>{words.playbook.like}</span>
        <LikeSelect
          label={words.playbook.likeOf(tag.name)}
          value={tag.like}
          onChange={(like) => onChange({ ...tag, like })}
        />
      </div>
      {plays === 0 ? null : (
        <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{words.playbook.tagPlays(plays)}</p>
      )}
      {isVagueTag(tag.name) ? (
        <p className={mergeClasses(text.paragraph, text.small, text.fall)}>{words.playbook.vagueTag}</p>
      ) : null}
    </li>
  );
}
