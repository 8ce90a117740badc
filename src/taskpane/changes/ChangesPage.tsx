// The diff: falls first, by amount, then rises, first grades, and what is not written. Nothing is in the sheet yet; the
// primary action says how many rows it would write.

import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { changingCount, CHANGING_KINDS } from "../../domain/regrade/plan";
import {
  changingRows,
  filterShows,
  gradedRows,
  LISTED_KINDS,
  renamesIn,
  rowsByKind,
  searched,
  tickedRows,
} from "./diff";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useRefreshes } from "./useRefreshes";
import { FOLD } from "./diffChoices";
import { ActionButton } from "../widgets/ActionButton";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { ShownRowsLine } from "../widgets/ShownRowsLine";
import { useTextStyles } from "../widgets/textStyles";
import { DiffFilters } from "./DiffFilters";
import { DiffGroup } from "./DiffGroup";
import { DiffNotices } from "./DiffNotices";
import { FigurePage } from "../widgets/FigurePage";
import { KeptGroup } from "./KeptGroup";

/** From so many rows on, a search field is worth its place. */
const SEARCH_FROM = 8;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  empty: { margin: 0, paddingTop: tokens.spacingVerticalL },
});

export function ChangesPage() {
  const { words } = usePane();
  return (
    <FigurePage place="changes" title={words.diff.title}>
      {(preview) => <Changes preview={preview} />}
    </FigurePage>
  );
}

function Changes({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch, flows } = usePane();
  const { diff, work, refusal } = usePaneFacts("diff", "work", "refusal");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const rows = useMemo(() => rowsByKind(plan), [plan]);
  const shown = useMemo(
    () =>
      Object.fromEntries(
        LISTED_KINDS.map((kind) => [
          kind,
          filterShows(diff.filter, kind) ? searched(plan, rows[kind], diff.search) : [],
        ]),
      ),
    [plan, rows, diff.filter, diff.search],
  );
  const ticked = useMemo(() => tickedRows(rows, diff), [rows, diff]);
  const graded = useMemo(() => gradedRows(preview, ticked, diff), [preview, ticked, diff]);
  const changing = useMemo(() => changingRows(rows), [rows]);
  const listed = LISTED_KINDS.reduce((sum, kind) => sum + rows[kind].length, 0);
  const found = Object.values(shown).reduce((sum, some) => sum + some.length, 0);
  const renamed = renamesIn(preview, diff).length;
  const blocked = refusal?.retry === "accept";
  const search = (wanted: string): void => {
    dispatch({ type: "searched", search: wanted });
    const left = LISTED_KINDS.filter((kind) => filterShows(diff.filter, kind)).reduce(
      (sum, kind) => sum + searched(plan, rows[kind], wanted).length,
      0,
    );
    dispatch({ type: "announced", text: words.announce.filtered(left) });
  };
  const refreshes = useRefreshes(preview);
  const onlyOthers = graded.length === 0 && renamed === 0;
  const nothing = onlyOthers && (refreshes?.rows === 0 || preview.refreshedRows === 0);
  return (
    <>
      <Body place="changes">
        <RefusalBar />
        <PageHeader
          title={words.diff.title}
          aside={
            <span className={mergeClasses(text.small, text.quiet)}>{words.diff.unchanged(plan.counts.unchanged)}</span>
          }
        />
        {listed === 0 ? (
          <p className={mergeClasses(styles.empty, layout.side, text.secondary, text.centred)}>{words.diff.none}</p>
        ) : (
          <DiffFilters rows={rows} total={listed} />
        )}
        {listed < SEARCH_FROM ? null : (
          <div className={mergeClasses(layout.side, layout.below8)}>
            <SearchBox
              className={styles.search}
              size="small"
              placeholder={words.diff.search}
              aria-label={words.diff.search}
              dismiss={{ "aria-label": words.diff.clearSearch }}
              value={diff.search}
              onChange={(_event, data) => search(data.value)}
              onKeyDown={(event) => {
                // The first Escape is for what was typed, the next one for the page.
                if (event.key !== "Escape" || diff.search === "") return;
                event.preventDefault();
                search("");
              }}
            />
          </div>
        )}
        <ShownRowsLine opened={preview.opened} offer={{ preview, rows: changing }} />
        <DiffNotices preview={preview} />
        {listed > 0 && found === 0 ? (
          <p className={mergeClasses(layout.side, text.secondary)}>{words.diff.foundNone}</p>
        ) : null}
        {CHANGING_KINDS.map((kind) =>
          shown[kind].length === 0 ? null : (
            <DiffGroup key={kind} preview={preview} kind={kind} rows={shown[kind]} total={rows[kind].length} />
          ),
        )}
        <KeptGroup preview={preview} problem={shown.problem} locked={shown.locked} />
        {listed <= FOLD ? null : (
          <div className={mergeClasses(layout.side, layout.above12)}>
            <Button
              size="small"
              icon={<Open16Regular />}
              disabledFocusable={work !== null}
              onClick={() => void flows.listChanges()}
            >
              {words.followUp.listAll}
            </Button>
          </div>
        )}
      </Body>
      <Footer>
        <div className={mergeClasses(layout.row, layout.apart, layout.wrap, layout.below8)}>
          <span className={text.unbroken}>
            {words.diff.selected} <span className={text.strong}>{words.customers(ticked.length)}</span>
          </span>
          <span className={mergeClasses(text.small, text.quiet)}>
            {blocked
              ? words.diff.notYet
              : refreshes === undefined || refreshes.rows === 0
                ? ""
                : words.diff.refreshes(refreshes.rows)}
          </span>
        </div>
        <div className={layout.row}>
          <ActionButton
            primary
            width="rest"
            id="accept"
            busy={work !== null}
            disabled={nothing}
            onClick={() => void flows.accept()}
          >
            {blocked
              ? words.diff.retryWrite
              : graded.length > 0
                ? words.diff.acceptCount(graded.length)
                : renamed > 0
                  ? words.gradeNames.renameOnly(renamed)
                  : !nothing
                    ? words.diff.refreshOnly
                    : changingCount(plan) === 0
                      ? words.diff.nothingDiffers
                      : words.diff.acceptNone}
          </ActionButton>
          <ActionButton width="words" onClick={() => dispatch({ type: "pageClosed" })}>
            {words.cancel}
          </ActionButton>
        </div>
      </Footer>
    </>
  );
}
