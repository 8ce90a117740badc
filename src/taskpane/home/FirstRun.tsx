// Before a table is known: a real result first. The four graded rows come from the core, so the example cannot drift from
// what the product does.

import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, Eye20Regular, People20Regular, ShieldLock20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { decimalText } from "../../i18n/format";
import { methodExample } from "./example";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { LOW } from "../shell/theme";
import { ActionButton } from "../widgets/ActionButton";
import { Clauses } from "../widgets/Clauses";
import { SmallLink } from "../widgets/FactRow";
import { Body, Footer } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { edge, lineBelow } from "../widgets/edges";

const useStyles = makeStyles({
  promise: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXXXL,
    [LOW]: { paddingTop: tokens.spacingVerticalS },
  },
  line: { display: "block" },
  lead: { margin: 0 },
  example: {
    marginLeft: tokens.spacingHorizontalM,
    marginRight: tokens.spacingHorizontalM,
    ...edge("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    marginTop: tokens.spacingVerticalXXL,
    [LOW]: { marginTop: tokens.spacingVerticalS },
  },
  caption: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    ...lineBelow(tokens.colorNeutralStroke2),
    [LOW]: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  },
  customer: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    alignItems: "start",
    [LOW]: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  },
  reason: { gridColumnStart: "2", gridColumnEnd: "4", marginTop: "2px", [LOW]: { marginTop: 0 } },
  figures: { lineHeight: tokens.lineHeightBase300 },
  trust: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXL,
    [LOW]: {
      rowGap: tokens.spacingVerticalXXS,
      marginTop: tokens.spacingVerticalS,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  icon: { display: "inline-flex", justifyContent: "center", width: "20px", color: tokens.colorBrandForeground1 },
  message: { whiteSpace: "normal" },
  note: { justifyContent: "space-between", rowGap: 0 },
});

export function FirstRun() {
  const { words, say, flows, language, amount } = usePane();
  const state = usePaneFacts("work", "notFound");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const example = useMemo(() => methodExample(language), [language]);
  const trust = [
    [<Eye20Regular key="icon" />, words.first.trustSee],
    [<ArrowUndo20Regular key="icon" />, words.first.trustUndo],
    [<ShieldLock20Regular key="icon" />, words.first.trustPrivacy],
    [<People20Regular key="icon" />, words.first.trustShare],
  ] as const;
  const busy = state.work !== null;
  return (
    <>
      <Body place="first" isOnlyText>
        <RefusalBar />
        <div className={layout.side}>
          <h1 className={mergeClasses(styles.promise, text.answer, text.strong)}>
            {words.first.promise.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </h1>
          <p className={mergeClasses(styles.lead, layout.above8, text.secondary)}>{words.first.lead}</p>
        </div>
        <div className={styles.example}>
          <p className={mergeClasses(styles.caption, text.small, text.quiet)}>
            {words.first.exampleTitle(
              example.customers.length,
              amount(example.benchmark.meanAmountYuan),
              decimalText(example.benchmark.meanOrders, 2),
            )}
          </p>
          <ul className={layout.plainList}>
            {example.customers.map((customer) => (
              <li key={customer.name} className={styles.customer}>
                <GradeBadge grade={customer.reason.grade} />
                <span className={mergeClasses(text.strong, text.oneLine)}>{customer.name}</span>
                <span className={mergeClasses(text.small, text.quiet, text.unbroken, styles.figures)}>
                  {customer.figures}
                </span>
                <span className={mergeClasses(text.small, text.secondary, styles.reason)}>
                  <Clauses sentence={say.reasonShort(customer.reason)} />
                </span>
              </li>
            ))}
          </ul>
        </div>
        <ul className={mergeClasses(layout.plainList, layout.side, styles.trust)}>
          {trust.map(([icon, line]) => (
            <li key={line} className={layout.row}>
              <span className={styles.icon}>{icon}</span>
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </Body>
      <Footer>
        <div className={layout.stack}>
          {state.notFound ? (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>{words.first.notFound}</MessageBarBody>
            </MessageBar>
          ) : null}
          <ActionButton primary busy={busy} onClick={() => void flows.trySample()}>
            {words.first.trySample}
          </ActionButton>
          <ActionButton disabled={busy} onClick={() => void flows.identify()}>
            {words.first.identify}
          </ActionButton>
          <div className={mergeClasses(layout.row, layout.wrap, styles.note)}>
            {state.notFound ? null : <span className={mergeClasses(text.small, text.quiet)}>{words.first.hint}</span>}
            <SmallLink text={words.first.insertStandard} onClick={() => void flows.insertStandard()} />
          </div>
        </div>
      </Footer>
    </>
  );
}
