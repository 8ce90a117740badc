// What can happen to the pane.

import type { AcceptOutcome, HighlightSwitches, OpenedTable, RegradePreview, UndoneRun } from "../../actions/actions";
import type { FixOutcome, FollowUpOutcome } from "../../actions/contract/customerActions";
import type { Progress, TableRef } from "../../actions/host";
import type { RecencyMode } from "../../domain/grading/graded";
import type { ChangeKind } from "../../domain/regrade/plan";
import type { HighlightColours } from "../../domain/review/highlightColours";
import type { Settings } from "../../domain/settings/settings";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Answer } from "./answer";
import type { DiffFilter } from "../changes/diffChoices";
import type { FollowUpDraft } from "../followUp/followUpDraft";
import type { FormulasEvent } from "../formulas/formulas";
import type { Page, Tab } from "./navigation";
import type { ActingCustomer, LanguageChoice } from "./state";
import type { TodayEvent } from "../today/today";
import type { Interruption, Refusal, WorkKind } from "./work";

export type PaneEvent =
  | { readonly type: "languageChosen"; readonly choice: LanguageChoice }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "pageOpened"; readonly page: Page; readonly tab?: Tab }
  | { readonly type: "pageClosed" }
  | { readonly type: "surveyed"; readonly tables: readonly TableRef[] }
  | { readonly type: "opened"; readonly opened: OpenedTable; readonly tables?: readonly TableRef[] }
  | { readonly type: "nothingFound"; readonly asked: boolean }
  | { readonly type: "dayChosen"; readonly asOf: SerialDay | null }
  /** Midnight has passed. */
  | { readonly type: "dayTurned"; readonly calendarDay: SerialDay }
  | { readonly type: "recencyChosen"; readonly recency: RecencyMode }
  /** Read, or graded again. The diff's choices stay with their customers, unless the inputs are others. */
  | {
      readonly type: "previewed";
      readonly preview: RegradePreview;
      /** `drifts` of the state when this reading began. */
      readonly drifts: number;
      /** The user asked for it; else it was brought up to date in silence, and answers no refusal. */
      readonly asked: boolean;
    }
  /** The sheet changed, or may have. */
  | { readonly type: "drifted" }
  | { readonly type: "ticked"; readonly rows: readonly number[]; readonly on: boolean }
  | { readonly type: "strategyTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "ownerTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "formulasTicked"; readonly on: boolean }
  | { readonly type: "filtered"; readonly filter: DiffFilter }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "moreShown"; readonly kind: ChangeKind }
  | { readonly type: "rowOpened"; readonly row: number | null }
  | TodayEvent
  | FormulasEvent
  /** The user asked for this customer's card. */
  | { readonly type: "customerOpened"; readonly row: number }
  | { readonly type: "customerPageOpened"; readonly page: Page; readonly customer: ActingCustomer }
  | { readonly type: "followUpTyped"; readonly key: string; readonly draft: FollowUpDraft }
  | { readonly type: "followUpLogged"; readonly key: string; readonly outcome: FollowUpOutcome }
  | { readonly type: "followUpUndone" }
  | { readonly type: "fixed"; readonly outcome: FixOutcome | null }
  | { readonly type: "locksStored"; readonly locks: Settings["locks"] }
  | { readonly type: "workStarted"; readonly kind: WorkKind; readonly at: number }
  | { readonly type: "workMoved"; readonly progress: Progress }
  | { readonly type: "workEnded" }
  | { readonly type: "accepted"; readonly outcome: AcceptOutcome }
  | { readonly type: "undone"; readonly report: UndoneRun }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "refusalDismissed" }
  | { readonly type: "interrupted"; readonly interruption: Interruption }
  | { readonly type: "draftChanged"; readonly draft: Settings }
  | { readonly type: "draftDropped" }
  | { readonly type: "settingsStored"; readonly settings: Settings }
  | { readonly type: "switchesRead"; readonly switches: HighlightSwitches }
  | { readonly type: "recoloured"; readonly before: HighlightColours | null }
  /** Somebody is selected in the sheet. */
  | { readonly type: "customerSelected"; readonly customer: ActingCustomer }
  | { readonly type: "oddityKnown" }
  | { readonly type: "rowPinned"; readonly row: number | null }
  /** Shown and said. */
  | { readonly type: "answered"; readonly answer: Answer }
  | { readonly type: "answerDismissed" }
  | { readonly type: "crashed"; readonly error: Error }
  | { readonly type: "announced"; readonly text: string; readonly assertive?: boolean };
