// The parts of the port that screens may name: what a host can refuse, what it can tell about itself, what a report holds.
// Screens see actions only, so the names pass through here; the adapter behind them stays out of sight.

export {
  HOST_FAILURES,
  HostFailure,
  HIGHLIGHT_TONES,
  READING_STEPS,
  SKIP_REASONS,
  WRITING_STEPS,
} from "../excel/workbook";
export type {
  HighlightTone,
  HostEnvironment,
  HostFailureCode,
  LongWork,
  NotShownReason,
  Progress,
  ReadingKept,
  RowFilter,
  SheetChange,
  SkipReason,
  TableRef,
  WorkStep,
} from "../excel/workbook";
