// What was found in the workbook, what it is graded for, and the result.

import type { OpenedTable, RegradePreview } from "../../actions/actions";
import type { TableRef } from "../../actions/host";
import type { RecencyMode } from "../../domain/grading/graded";
import type { Settings } from "../../domain/settings/settings";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Beginning } from "./languageFacts";

export interface ReadingState {
  readonly calendarDay: Beginning["calendarDay"];
  /** False until it is known whether the workbook has a table: nothing is promised or offered before. */
  readonly looked: boolean;
  readonly tables: readonly TableRef[];
  readonly opened: OpenedTable | null;
  /** The user asked to recognise a table and there was none. */
  readonly notFound: boolean;
  /** The figures on screen: the last result, as long as it answers what is chosen now (see inputs.ts); else null. */
  readonly preview: RegradePreview | null;
  /** The last result, whatever it was computed from: to compute from, never to be shown. */
  readonly lastRead: RegradePreview | null;
  /** The sheet may have changed after the last result was read. */
  readonly drifted: boolean;
  /** How often it was said to have changed: a reading that began before the last time cannot know of it. */
  readonly drifts: number;
  /** Null: today. */
  readonly asOf: SerialDay | null;
  /** Null: as the settings say. */
  readonly recency: RecencyMode | null;
}

export type ReadingEvent =
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
  /** Half-typed settings follow by themselves, see settled.ts. */
  | { readonly type: "locksStored"; readonly locks: Settings["locks"] };
