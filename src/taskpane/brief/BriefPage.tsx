// A customer on one page under its headings, to read, copy or print. The log is read beside it: the page stands at once, and what was
// said last is added when it is known.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Print16Regular } from "@fluentui/react-icons";
import { Fragment, useEffect, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { FollowUp } from "../../domain/followUp/followUp";
import { reachesPaperAndFiles } from "../shell/beyondThePane";
import { briefOf, briefText } from "./brief";
import { usePane } from "../shell/PaneContext";
import { printPage } from "./printPage";
import { customerName } from "../shell/rows";
import { CopyText } from "../widgets/CopyText";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { CustomerPage } from "../customer/CustomerPage";
import { lineAbove } from "../widgets/edges";

/** The same as text, where a browser refuses to copy by itself. */
const LINES = 3;

const useStyles = makeStyles({
  title: {
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXS,
    ...lineAbove(tokens.colorNeutralStroke2),
    paddingTop: tokens.spacingVerticalM,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { margin: 0 },
});

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
  const { words, language, flows, dispatch, environment } = pane;
  const prints = reachesPaperAndFiles(environment.platform);
  const styles = useStyles();
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
    if (!printPage({ title, language, sections: brief }))
      dispatch({ type: "answered", answer: { text: words.card.printFailed, acts: [] } });
  };
  return (
    <Body place="brief">
      <PageHeader title={words.card.brief} />
      <RefusalBar />
      <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
        {prints ? words.card.briefLead : words.card.briefLeadCopyOnly}
      </p>
      {brief.map((section) => (
        <section key={section.title} className={layout.side}>
          <h3 className={mergeClasses(styles.title, text.body, text.strong)}>{section.title}</h3>
          <dl className={mergeClasses(styles.facts, text.small)}>
            {section.facts.map(([name, fact]) => (
              <Fragment key={name}>
                <dt className={text.quiet}>{name}</dt>
                <dd className={styles.fact}>{fact}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
      <div className={layout.above16}>
        <CopyText label={words.card.briefText} text={briefText(brief, pane)} lines={LINES}>
          {prints ? (
            <Button id="print-brief" size="small" icon={<Print16Regular />} onClick={print}>
              {words.card.print}
            </Button>
          ) : null}
        </CopyText>
      </div>
    </Body>
  );
}
