// The last follow-up of this customer: what it changed in the sheet, and the way back.

import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

export function LoggedLine({ customer }: { readonly customer: string }) {
  const { state, words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { logged } = state;
  if (logged === null || (logged.followUp.key || logged.followUp.name) !== customer) return null;
  const written = logged.cells !== null && logged.report !== null && logged.skipped.length === 0;
  const days = logged.cells?.recency?.days;
  const said = !written
    ? words.followUp.loggedOnly
    : days === undefined
      ? words.followUp.loggedUpdated
      : words.followUp.logged(days);
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.below4)}>
      <span className={mergeClasses(text.small, text.done)}>{said}</span>
      <SmallLink id="undo-follow-up" text={words.followUp.undo} onClick={() => void flows.undoFollowUp()} />
    </div>
  );
}
