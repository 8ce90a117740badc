// Before it is known whether the workbook has a table: neither the promise of the first screen nor a table is shown.

import { mergeClasses, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

export function Looking() {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <Body place="looking">
      <div className={mergeClasses(layout.side, layout.above24, layout.stack)} aria-busy>
        <h1 className={mergeClasses(text.heading, text.keyFact, text.strong)}>{words.first.looking}</h1>
        <Skeleton aria-label={words.first.looking} className={layout.stack}>
          <SkeletonItem size={32} />
          <SkeletonItem size={24} />
          <SkeletonItem size={24} />
        </Skeleton>
      </div>
    </Body>
  );
}
