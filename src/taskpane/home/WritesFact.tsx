import { rowsOutOfLock } from "../../domain/regrade/locks";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { FactRow } from "../widgets/FactRow";

/** Which columns this regrade writes, and that the others stay. */
export function WritesFact() {
  const { words, dispatch } = usePane();
  const state = usePaneFacts("opened", "preview");
  if (state.opened === null) return null;
  const { table, strangers } = state.opened;
  const { writtenColumns, ownHeaders } = state.opened.settings;
  const plan = state.preview?.plan;
  const { locked, toLock } = plan?.counts ?? { locked: 0, toLock: 0 };
  const over = plan === undefined ? 0 : rowsOutOfLock(plan).length;
  const usersOwn = writtenColumns.flatMap((role) => strangers[role] ?? []).map((at) => String(table.headers[at]));
  const stays = [
    words.home.othersStay,
    ...(locked === 0 ? [] : [words.home.lockedStay(locked)]),
    ...(toLock === 0 ? [] : [words.home.locksToWrite(toLock)]),
    ...(over === 0 ? [] : [words.home.locksOver(over)]),
    ...(usersOwn.length === 0 ? [] : [words.home.strangersStay(usersOwn)]),
  ];
  return (
    <FactRow
      name={words.home.writes}
      note={stays.join(words.clauseSeparator)}
      link={{
        id: "change-written",
        text: words.change,
        onClick: () => dispatch({ type: "pageOpened", page: "written" }),
      }}
    >
      {writtenColumns.length === 0
        ? words.home.writesGradeOnly
        : words.home.writesColumns(ownHeaders[writtenColumns[0]], writtenColumns.length + 1)}
    </FactRow>
  );
}
