// Every number that has no page of its own, by what it decides: one group open at a time would hide an error, so a group with
// one is always open. Rows, limits, units and defaults are those of the table of numbers.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { checkNumbers, groupOf, numberAt, rowOf, rowsOf, withDefaults } from "../../domain/numbers/numberTable";
import { NUMBER_PAGE_GROUPS, type PageGroup } from "../state/numberPages";
import { usePane } from "../shell/PaneContext";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { NumberLine, numberInputId } from "./NumberLine";

export function NumbersPage() {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited } = useDraft();
  const [opened, setOpened] = useState<ReadonlySet<PageGroup>>(new Set());
  const findings = checkNumbers(edited).filter(({ id }) => isOnPage(groupOf(id)));
  const faulty = new Set(findings.map(({ id }) => groupOf(id)));
  const toggle = (group: PageGroup): void => {
    const next = new Set(opened);
    if (!next.delete(group)) next.add(group);
    setOpened(next);
  };
  const { groups } = words.numbers;
  return (
    <>
      <Body place="numbers">
        <PageHeader title={words.numbersPage.title} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary, layout.below8)}>
          {words.numbersPage.lead}
        </p>
        {NUMBER_PAGE_GROUPS.map((group) => {
          const isOpen = opened.has(group) || faulty.has(group);
          const changed = rowsOf(group).filter(({ id, usual }) => numberAt(edited, id) !== usual).length;
          return (
            <section key={group}>
              <LineButton
                id={`numbers-${group}`}
                chevron={false}
                expanded={isOpen}
                aside={words.numbersPage.changed(changed)}
                onClick={() => toggle(group)}
              >
                <span className={text.strong}>{groups[group]}</span>
              </LineButton>
              {isOpen ? <Group group={group} changed={changed > 0} /> : null}
            </section>
          );
        })}
      </Body>
      <DraftFooter invalidId={findings.length === 0 ? undefined : numberInputId(findings[0].id)} />
    </>
  );
}

/** The numbers of a group, and the way back to their defaults. */
function Group({ group, changed }: { readonly group: PageGroup; readonly changed: boolean }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { edited, change } = useDraft();
  const ids = rowsOf(group).map(({ id }) => id);
  return (
    <div className={mergeClasses(layout.side, layout.below12)}>
      {ids.map((id) => (
        <NumberLine key={id} row={rowOf(id)} />
      ))}
      {changed ? (
        <SmallLink
          text={words.settings.restore}
          label={words.linkOf(words.numbers.groups[group], words.settings.restore)}
          onClick={() => change({ [group]: withDefaults(edited, ids)[group] })}
        />
      ) : null}
    </div>
  );
}

const isOnPage = (group: string): boolean => NUMBER_PAGE_GROUPS.some((one) => one === group);
