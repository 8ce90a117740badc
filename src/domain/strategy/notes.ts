// Reads 备注 for what a sales manager would underline: risk, urgency, opportunity, dates, and a note that says there never
// was an order. Everything found is shown as it stands in the note, so a person can disagree with it.

import { saysNoOrder } from "../table/noOrderNote";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import { readIntents, type DatedIntent } from "./intents";
import { riskWordReader, type RiskWordReader } from "./riskWords";

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

const EMPTY: NoteReading = { riskWords: [], urgentWords: [], opportunityWords: [], intents: [], saysNoOrder: false };

const readUrgentWords = riskWordReader("迫切 紧急 急需 急用 急要 加急 火急 urgent asap".split(" "));
const readOpportunityWords = riskWordReader(
  "融资,增资,上市,扩产,扩建,扩张,扩店,开新店,新项目,新工厂,新厂,新产线,新增产线,采购新设备,新设备,招标,预算获批,追加预算,funding,new project,expansion,expanding,new plant,new factory,new equipment,tender,budget approved".split(
    ",",
  ),
);

let lastWords: readonly string[] | undefined;
let lastReader: RiskWordReader = () => [];

/** What does this note say? `readNote("注册未下单，关注其融资动态", words) //=> {saysNoOrder: true, opportunityWords: ["融资"], …}` */
export function readNote(note: CellValue | undefined, riskWords: readonly string[], base?: SerialDay): NoteReading {
  if (typeof note !== "string" || note.trim() === "") return EMPTY;
  return {
    riskWords: readerFor(riskWords)(note),
    urgentWords: readUrgentWords(note),
    opportunityWords: readOpportunityWords(note),
    intents: base === undefined ? [] : readIntents(note, base),
    saysNoOrder: saysNoOrder(note),
  };
}

/** A reader for a list of words is built once, as long as the list stays the same. */
function readerFor(riskWords: readonly string[]): RiskWordReader {
  if (riskWords !== lastWords) {
    lastReader = riskWordReader(riskWords);
    lastWords = riskWords;
  }
  return lastReader;
}
