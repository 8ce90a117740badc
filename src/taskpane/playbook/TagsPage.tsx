// The tags a table may use: the four built-in ones, the user's own, and those that stand in the table and are neither.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { withoutTag } from "../../domain/strategy/ownPlaybook";
import { tagName, type OwnTag } from "../../domain/strategy/ownTags";
import { DEMAND_TAGS } from "../../domain/vocabulary/demandTag";
import { tagCounts } from "../../domain/strategy/tagCounts";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { AddTag } from "./AddTag";
import { OwnTagRow } from "./OwnTagRow";
import { SuggestionChanges, useChangedSuggestions, useChangeNote } from "./SuggestionChanges";

/** Tags found in the table that are offered at once. */
const FOUND = 6;

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    minHeight: "28px",
  },
  builtIn: { minHeight: "28px" },
});

export function TagsPage() {
  const { words } = usePane();
  const preview = usePaneState((state) => state.preview);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const { tags, playbook } = edited;
  const changed = useChangedSuggestions(edited);
  const note = useChangeNote(changed);
  const cells = preview?.plan.table.cells.tag;
  const counts = useMemo(() => tagCounts(cells ?? [], tags), [cells, tags]);
  const customers = (tag: string): string => (cells === undefined ? "" : words.customers(counts.known.get(tag) ?? 0));
  const add = (tag: OwnTag): void => change({ tags: [...tags, { ...tag, name: tagName(tag.name) }] });
  const setTag = (at: number, tag: OwnTag): void => change({ tags: tags.map((other, i) => (i === at ? tag : other)) });
  const remove = (name: string): void =>
    change({ tags: tags.filter((other) => other.name !== name), playbook: withoutTag(playbook, name) });
  return (
    <>
      <Body place="tags">
        <PageHeader title={words.playbook.tags} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>
          {words.playbook.tagsLead}
        </p>
        <SectionHeading title={words.playbook.ownTags} />
        {tags.length === 0 ? (
          <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
            {words.playbook.noOwnTags}
          </p>
        ) : (
          <ul className={mergeClasses(layout.plainList, layout.side)}>
            {tags.map((tag, at) => (
              <OwnTagRow
                key={tag.name}
                tag={tag}
                customers={customers(tag.name)}
                plays={playbook.tags.filter((play) => play.tag === tag.name).length}
                onChange={(next) => setTag(at, next)}
                onRemove={() => remove(tag.name)}
              />
            ))}
          </ul>
        )}
        <AddTag tags={tags} onAdd={add} />
        {counts.unknown.length === 0 ? null : (
          <>
            <SectionHeading title={words.playbook.found} />
            <ul className={mergeClasses(layout.plainList, layout.side)}>
              {counts.unknown.slice(0, FOUND).map(({ name, count }) => (
                <li key={name} className={styles.line}>
                  <span className={text.oneLine}>{name}</span>
                  <span className={mergeClasses(text.small, text.quiet)}>{words.customers(count)}</span>
                  <SmallLink
                    text={words.playbook.addTag}
                    label={words.playbook.addFound(name)}
                    onClick={() => add({ name, like: null })}
                  />
                </li>
              ))}
            </ul>
            {counts.unknown.length <= FOUND ? null : (
              <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
                {words.playbook.foundMore(counts.unknown.length - FOUND)}
              </p>
            )}
          </>
        )}
        <SectionHeading title={words.playbook.builtInTags} />
        <ul className={mergeClasses(layout.plainList, layout.side)}>
          {DEMAND_TAGS.map((tag) => (
            <li key={tag} className={mergeClasses(layout.row, layout.apart, styles.builtIn)}>
              <span>{words.playbook.tagNames[tag]}</span>
              <span className={mergeClasses(text.small, text.quiet)}>{customers(tag)}</span>
            </li>
          ))}
        </ul>
        <Hairline />
        <SuggestionChanges changed={changed} />
      </Body>
      <DraftFooter note={note} />
    </>
  );
}
