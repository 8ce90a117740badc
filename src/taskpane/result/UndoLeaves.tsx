// What an undo leaves in the workbook, and what to do where that is not wanted: it restores cells, and deletes nothing.

import { mergeClasses } from "@fluentui/react-components";
import type { UndoneRun } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

export function UndoLeavesList({ undone }: { readonly undone: UndoneRun }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { leaves, kept, left } = undone;
  if (leaves === null) return null;
  const lines = [
    ...(leaves.columns.length === 0
      ? []
      : [words.result.leavesColumns(leaves.columns, kept === 0 && left === undefined)]),
    ...(leaves.highlights ? [words.result.leavesHighlights] : []),
    ...(leaves.log ? [words.result.leavesLog] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <SectionHeading title={words.result.leaves} />
      <ul className={mergeClasses(layout.plainList, layout.side, text.secondary)}>
        {lines.map((line) => (
          <li key={line} className={layout.below4}>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
