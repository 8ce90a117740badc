// Reads 备注 for what a sales manager would underline: risk, urgency, opportunity, dates, and a note that says there never
// was an order. One reader for a list of risk words and one memory: a plan's columns, the card, today's list and formulas ask
// the same one. Everything found is shown as it stands in the note, so a person can disagree with it.

import { saysNoOrder } from "../table/noOrderNote";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import { readIntents, type DatedIntent } from "./intents";
import { riskWordReader } from "./riskWords";

export interface NoteReading {
  /** Different risk words, as typed. */
  readonly riskWords: readonly string[];
  /** 迫切, 紧急, 急需 … */
  readonly urgentWords: readonly string[];
  /** 融资, 扩产, 新项目 … */
  readonly opportunityWords: readonly string[];
  /** Empty where no base day is given. */
  readonly intents: readonly DatedIntent[];
  /** The note says that there never was an order (注册未下单). */
  readonly saysNoOrder: boolean;
}

const NO_WORDS: readonly string[] = [];
/** A note that says nothing of the kind. */
export const EMPTY_NOTE: NoteReading = {
  riskWords: NO_WORDS,
  urgentWords: NO_WORDS,
  opportunityWords: NO_WORDS,
  intents: [],
  saysNoOrder: false,
};

const readUrgentWords = riskWordReader("迫切 紧急 急需 急用 急要 加急 火急 urgent asap".split(" "));
const readOpportunityWords = riskWordReader(
  "融资,增资,上市,扩产,扩建,扩张,扩店,开新店,新项目,新工厂,新厂,新产线,新增产线,采购新设备,新设备,招标,预算获批,追加预算,funding,new project,expansion,expanding,new plant,new factory,new equipment,tender,budget approved".split(
    ",",
  ),
);

/** Reads notes by one list of risk words. Notes that say the same are read once, whoever asks. */
export interface NoteReader {
  /** Different risk words of a note and nothing else of it, for whole columns. */
  readonly riskWords: (note: CellValue | undefined) => readonly string[];
  /** All a note says; its dates are read against the day it was written, and not at all without one. */
  readonly read: (note: CellValue | undefined, written?: SerialDay) => NoteReading;
}

/** A list of words is never changed in place, so there is one reader for it. */
const READERS = new WeakMap<readonly string[], NoteReader>();

/** Notes kept in memory; past this they are most likely all different. */
const MOST_KNOWN_NOTES = 50_000;

/** What is known of a note so far. */
interface KnownNote {
  riskWords?: readonly string[];
  /** By the day the note was written; NaN for none. */
  readonly byDay: Map<number, NoteReading>;
}

/** The reader for a list of risk words. `noteReader(words).read("注册未下单，关注其融资动态") //=> {saysNoOrder: true, opportunityWords: ["融资"], …}` */
export function noteReader(riskWords: readonly string[]): NoteReader {
  const reader = READERS.get(riskWords) ?? newReader(riskWords);
  READERS.set(riskWords, reader);
  return reader;
}

/** What does this note say? `readNote("注册未下单，关注其融资动态", words) //=> {saysNoOrder: true, opportunityWords: ["融资"], …}` */
export function readNote(note: CellValue | undefined, riskWords: readonly string[], base?: SerialDay): NoteReading {
  return noteReader(riskWords).read(note, base);
}

function newReader(list: readonly string[]): NoteReader {
  const findRiskWords = riskWordReader(list);
  const known = new Map<string, KnownNote>();
  const knownNote = (note: string): KnownNote | undefined => {
    let found = known.get(note);
    if (found === undefined && known.size < MOST_KNOWN_NOTES) known.set(note, (found = { byDay: new Map() }));
    return found;
  };
  const riskWordsOf = (note: string): readonly string[] => {
    const memory = knownNote(note);
    if (memory === undefined) return findRiskWords(note);
    return (memory.riskWords ??= findRiskWords(note));
  };
  return {
    riskWords: (note) => (isBlankNote(note) ? NO_WORDS : riskWordsOf(note)),
    read: (note, written) => {
      if (isBlankNote(note)) return EMPTY_NOTE;
      const byDay = knownNote(note)?.byDay;
      const day = written ?? NaN;
      let reading = byDay?.get(day);
      if (reading === undefined) {
        reading = readingOf(note, riskWordsOf(note), written);
        byDay?.set(day, reading);
      }
      return reading;
    },
  };
}

/** A cell that holds no text says nothing. */
function isBlankNote(note: CellValue | undefined): note is Exclude<CellValue, string> | undefined {
  return typeof note !== "string" || note === "";
}

function readingOf(note: string, riskWords: readonly string[], written: SerialDay | undefined): NoteReading {
  const reading = {
    riskWords,
    urgentWords: readUrgentWords(note),
    opportunityWords: readOpportunityWords(note),
    intents: written === undefined ? [] : readIntents(note, written),
    saysNoOrder: saysNoOrder(note),
  };
  const { urgentWords, opportunityWords, intents } = reading;
  const says =
    reading.saysNoOrder || [riskWords, urgentWords, opportunityWords, intents].some(({ length }) => length > 0);
  return says ? reading : EMPTY_NOTE;
}
