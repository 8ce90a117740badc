// What the user cancelled before anything was written: how far it was, that nothing was written, and the way on.

import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import type { Interruption } from "../state/work";
import { NoticeBar } from "./NoticeBar";

export function InterruptionBar({ interruption }: { readonly interruption: Interruption }) {
  const { words, flows } = usePane();
  const { kind, progress, retry } = interruption;
  const rows = kind === "reading" && progress?.step === "read" ? progress : null;
  return (
    <NoticeBar
      intent="info"
      title={rows === null ? words.longWork.cancelled : words.longWork.cancelledAt(rows.done, rows.total)}
      rest={words.longWork.nothingWritten}
    >
      {retry === null || retry === "accept" ? null : (
        <Button size="small" id="go-on" onClick={() => void flows.goOn()}>
          {words.longWork.goOn}
        </Button>
      )}
    </NoticeBar>
  );
}
