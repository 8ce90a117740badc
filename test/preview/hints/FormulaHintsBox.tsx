// Below the text box while a formula is typed: the names that could be meant, or the arguments of the call around the caret,
// the present one in bold with what it is. As in Excel the keys stay with the text box; a screen reader hears the same words.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GridSession } from "../grid/gridSession";
import type { PreviewWords } from "../words";
import type { FormulaHints, FunctionHelp } from "./functionHelp";

/** The list's id, and that of each of its names, for the text box that steers it. */
export const HINT_LIST = "formula-hints";
export const hintId = (index: number): string => `formula-hint-${index}`;

export interface FormulaHintsBoxProps {
  readonly session: GridSession;
  readonly words: PreviewWords;
  /** Where the box hangs, in the pixels of what it stands in. */
  readonly place: { readonly left: number; readonly top: number };
}

const useStyles = makeStyles({
  box: {
    position: "absolute",
    zIndex: 6,
    width: "max-content",
    maxWidth: "420px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "default",
    whiteSpace: "normal",
    userSelect: "none",
  },
  list: { margin: 0, padding: "4px 0", maxHeight: "176px", overflowY: "auto", listStyleType: "none" },
  name: { padding: "3px 10px", display: "flex", flexDirection: "column" },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  about: { color: tokens.colorNeutralForeground2 },
  foot: {
    padding: "3px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  call: { padding: "5px 10px" },
  present: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

export function FormulaHintsBox({ session, words, place }: FormulaHintsBoxProps): React.JSX.Element | null {
  const styles = useStyles();
  const { hints } = session;
  if (hints.names.length === 0 && hints.call === null) return null;
  return (
    // A press must not take the focus from the text box: leaving it would enter the unfinished formula.
    <div className={styles.box} style={place} onPointerDown={(event) => event.preventDefault()}>
      {hints.names.length > 0 ? (
        <NameList session={session} words={words} names={hints.names} />
      ) : (
        hints.call && <CallLine words={words} call={hints.call} />
      )}
    </div>
  );
}

function NameList(props: {
  readonly session: GridSession;
  readonly words: PreviewWords;
  readonly names: readonly FunctionHelp[];
}): React.JSX.Element {
  const { session, words, names } = props;
  const styles = useStyles();
  return (
    <>
      <ul role="listbox" id={HINT_LIST} aria-label={words.hintNames} className={styles.list}>
        {names.map(({ name, description }, index) => {
          const isChosen = index === session.chosenHint;
          return (
            <li
              key={name}
              id={hintId(index)}
              role="option"
              aria-selected={isChosen}
              ref={isChosen ? showChosen : undefined}
              className={mergeClasses(styles.name, isChosen && styles.chosen)}
              onClick={() => session.takeHint(index)}
            >
              <span>{name}</span>
              {isChosen && <span className={styles.about}>{description}</span>}
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>{words.hintKeys}</div>
    </>
  );
}

function showChosen(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

function CallLine({
  words,
  call,
}: {
  words: PreviewWords;
  call: NonNullable<FormulaHints["call"]>;
}): React.JSX.Element {
  const styles = useStyles();
  const { help, argument } = call;
  const parameters = help.parameters ?? [];
  const present = parameters[argument];
  return (
    <div className={styles.call}>
      <div aria-hidden="true">
        {help.name}(
        {parameters.map(({ name, optional }, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <span className={index === argument ? styles.present : undefined}>{optional ? `[${name}]` : name}</span>
          </span>
        ))}
        )
      </div>
      <div role="status" className={styles.about}>
        {present === undefined ? words.hintTooMany(parameters.length) : aboutArgument(words, call)}
      </div>
    </div>
  );
}

function aboutArgument(words: PreviewWords, { help, argument }: NonNullable<FormulaHints["call"]>): string {
  const parameters = help.parameters ?? [];
  const { name, description, optional } = parameters[argument] ?? { name: "" };
  const which = words.hintArgument(name, argument + 1, parameters.length);
  return [which, optional ? words.hintOptional : "", description ?? ""].filter(Boolean).join(" · ");
}
