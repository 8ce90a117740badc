// One voice for screen readers: outcomes politely, a blocked write at once. The words alternate between two places, so
// that the same words are read again.

import { usePaneState } from "../shell/paneState";
import { Unseen } from "./Unseen";

export function Announcer() {
  const { text, assertive, turn } = usePaneState((state) => state.announcement);
  const even = turn % 2 === 0;
  return (
    <Unseen>
      <span aria-live="polite" role="status">
        <span>{!assertive && even ? text : ""}</span>
        <span>{!assertive && !even ? text : ""}</span>
      </span>
      <span aria-live="assertive" role="alert">
        {assertive ? text : ""}
      </span>
    </Unseen>
  );
}
