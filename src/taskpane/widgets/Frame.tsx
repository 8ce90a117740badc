// The parts every screen has: one scrolling body, a line above it where its figures are old, the line that answers under it,
// and a footer that stays, with the one primary action and its promise. The body keeps its place: leaving a screen and
// coming back shows the same lines.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { AnswerLine } from "./AnswerLine";
import { DriftLine } from "./DriftLine";
import { useTextStyles } from "./textStyles";
import { lineAbove } from "./edges";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    scrollbarWidth: "thin",
    paddingBottom: tokens.spacingVerticalM,
  },
  footer: {
    flexShrink: 0,
    ...lineAbove(tokens.colorNeutralStroke2),
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { margin: 0, marginTop: tokens.spacingVerticalS },
});

const places = new Map<string, number>();

export interface BodyProps {
  /** Name under which the place is kept; another name starts at the top. A page's place has the page's own name. */
  readonly place: string;
  /** Nothing in it takes the focus: then it is a stop itself, so that the keyboard can scroll it. */
  readonly isOnlyText?: boolean;
  readonly children: ReactNode;
}

export function Body({ place, isOnlyText = false, children }: BodyProps) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    element.scrollTop = places.get(place) ?? 0;
    return () => {
      places.set(place, element.scrollTop);
    };
  }, [place]);
  return (
    <>
      <DriftLine />
      <div ref={body} className={styles.body} data-body={place} tabIndex={isOnlyText ? 0 : undefined}>
        {children}
      </div>
      <AnswerLine />
    </>
  );
}

export interface FooterProps {
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

export function Footer({ children, note }: FooterProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <footer className={styles.footer}>
      {children}
      {note === undefined ? null : (
        <p className={mergeClasses(styles.note, text.small, text.quiet, text.centred)}>{note}</p>
      )}
    </footer>
  );
}
