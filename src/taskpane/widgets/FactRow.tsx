// A fact and its name, with "change" where it can be changed: 评级日  2024-05-31 周五  改

import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { usePane } from "../shell/PaneContext";
import { FORCED_COLORS } from "../shell/theme";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  fact: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  name: { lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, marginTop: tokens.spacingVerticalXS },
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    minWidth: "24px",
    minHeight: "24px",
    // Without its colour a link is told by its line.
    [FORCED_COLORS]: { color: "LinkText", textDecorationLine: "underline" },
  },
});

export interface FactRowProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly link?: { readonly text: string; readonly id: string; readonly onClick: () => void };
}

export function FactRow({ name, children, note, link }: FactRowProps) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <div className={styles.fact}>
      <span className={mergeClasses(text.small, text.quiet, styles.name)}>{name}</span>
      <div className={text.grow}>
        <div className={mergeClasses(layout.row, layout.apart)}>
          <span className={text.grow}>{children}</span>
          {link === undefined ? null : <SmallLink {...link} label={words.linkOf(name, link.text)} />}
        </div>
        {note === undefined ? null : <p className={mergeClasses(styles.note, text.small, text.quiet)}>{note}</p>}
      </div>
    </div>
  );
}

export interface SmallLinkProps {
  readonly text: string;
  readonly onClick: () => void;
  readonly id?: string;
  readonly label?: string;
  /** For a link that unfolds what stands under it. */
  readonly expanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A quiet action in words, at least 24 px high. */
export function SmallLink({ text, onClick, id, label, expanded, ref }: SmallLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      ref={ref}
      id={id}
      className={styles.link}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
    >
      {text}
    </Link>
  );
}
