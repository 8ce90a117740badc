// A customer on one page of plain text, to copy or to print. The log is read beside it: the page stands at once, and what was
// said last is added when it is known.

import { Button, mergeClasses } from "@fluentui/react-components";
import { Print16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { FollowUp } from "../../domain/followUp/followUp";
import { reachesPaperAndFiles } from "../beyondThePane";
import { briefOf } from "../brief";
import { usePane } from "../PaneContext";
import { printText } from "../printText";
import { customerName } from "../rows";
import { CopyText } from "../widgets/CopyText";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { CustomerPage } from "./CustomerPage";

const LINES = 20;

export function BriefPage() {
  const { words } = usePane();
  return (
    <CustomerPage title={words.card.brief}>
      {(preview, row) => <Brief key={row} preview={preview} row={row} />}
    </CustomerPage>
  );
}

function Brief({ preview, row }: { readonly preview: RegradePreview; readonly row: number }) {
  const pane = usePane();
  const { words, flows, dispatch, environment } = pane;
  const prints = reachesPaperAndFiles(environment.platform);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [history, setHistory] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let isGone = false;
    void flows.followUpHistory(row).then((read) => {
      if (!isGone && read !== undefined) setHistory(read);
    });
    return () => {
      isGone = true;
    };
  }, [flows, row]);
  const brief = briefOf(preview, row, pane, history);
  const print = (): void => {
    const title = words.linkOf(words.card.brief, customerName(preview.plan, preview.opened, row, words));
    if (!printText(title, brief)) dispatch({ type: "answered", answer: { text: words.card.printFailed, acts: [] } });
  };
  return (
    <Body place="brief">
      <PageHeader title={words.card.brief} />
      <RefusalBar />
      <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
        {prints ? words.card.briefLead : words.card.briefLeadCopyOnly}
      </p>
      <CopyText label={words.card.briefText} text={brief} lines={LINES}>
        {prints ? (
          <Button id="print-brief" size="small" icon={<Print16Regular />} onClick={print}>
            {words.card.print}
          </Button>
        ) : null}
      </CopyText>
    </Body>
  );
}
