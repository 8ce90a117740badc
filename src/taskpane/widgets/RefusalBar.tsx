// What the host refused and what to do about it, above the untouched work. Never a dialog: it must not cover the sheet.

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { isOfTheTable } from "../state/work";
import { InterruptionBar } from "./InterruptionBar";
import { NoticeBar } from "./NoticeBar";

const useStyles = makeStyles({
  place: {
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** Retry stands here unless the screen's own primary action is the retry. */
export function RefusalBar() {
  const { words, say, flows } = usePane();
  const { refusal, interruption } = usePaneFacts("refusal", "interruption");
  const isAtCell = usePaneState(({ opened }) => opened?.table.atCell === true);
  const styles = useStyles();
  if (refusal === null)
    return interruption === null ? null : (
      <div className={styles.place}>
        <InterruptionBar interruption={interruption} />
      </div>
    );
  const { failure, retry } = refusal;
  const primaryRetries = retry === "accept";
  const sentence = say.hostFailure(failure.code, failure.subject);
  const [title, rest] = firstSentence(sentence);
  return (
    <div className={styles.place}>
      <NoticeBar intent={failure.code === "unknown" ? "error" : "warning"} title={title} rest={rest}>
        {isOfTheTable(refusal) ? (
          <Button size="small" onClick={() => void (isAtCell ? flows.openSelected() : flows.identify())}>
            {words.home.chooseTable}
          </Button>
        ) : null}
        {failure.code === "beside" && retry !== null ? (
          <Button size="small" onClick={() => void flows.makeRoom()}>
            {words.longWork.makeRoom}
          </Button>
        ) : null}
        {retry === null || primaryRetries || failure.code === "tableGone" ? null : (
          <Button size="small" onClick={() => void flows.retry()}>
            {words.retry}
          </Button>
        )}
      </NoticeBar>
    </div>
  );
}

/** Splits "请先按 Enter 结束单元格编辑。什么都没有写入。" after its first full stop. */
function firstSentence(sentence: string): readonly [string, string] {
  const at = sentence.search(/[。：:]|\. /);
  return at < 0 ? [sentence, ""] : [sentence.slice(0, at + 1).replace(/[。：:.]$/, ""), sentence.slice(at + 1).trim()];
}
