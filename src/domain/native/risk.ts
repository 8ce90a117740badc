// Staleness and churn risk as native formulas, point by point as in review/churn.ts.

import { TIE } from "../grading/limit";
import { HIGH_RISK, LONG_RECENCY, MEDIUM_RISK, VERY_LONG_RECENCY } from "../review/churn";
import { HIGH_VALUE_GRADE } from "../review/highValue";
import { LOW_SATISFACTION } from "../review/service";
import { GRADES } from "../vocabulary/grade";
import { amountBarFormula, valueCadence } from "./grade";
import { riskWordCount } from "./riskWords";
import { isOneOf, list, quoted, type StepBuilder, type StepContext } from "./steps";

/** The review cadence of the row's grade; an error without one. */
function cadenceOf({ input, cell }: StepContext): string {
  const days = GRADES.map((grade) => input.settings.reviewCadenceDays[grade]).join(",");
  return `CHOOSE(MATCH(${cell("grade")},${list(GRADES.map((grade) => input.settings.gradeNames[grade]))},0),${days})`;
}

/** Days since the last update, an error where there is none or it lies ahead. */
function ageOf({ step, asOf }: StepContext): string {
  const updated = step("updatedDay");
  return `IF(N(${updated})>${asOf},NA(),${asOf}-${updated})`;
}

/** Is the record out of date? "" where the date or the grade is missing. */
export const staleFormula: StepBuilder = (context) => {
  if (!context.has("updated")) return undefined;
  const { words } = context.input;
  const [age, cadence] = [ageOf(context), cadenceOf(context)];
  const { severeMultiple } = context.input.settings.review;
  const level = `IF(${age}>${severeMultiple}*${cadence},${quoted(words.severe)},IF(${age}>${cadence},${quoted(words.stale)},${quoted(words.fresh)}))`;
  return `IFERROR(${level},"")`;
};

export const riskWordsStep: StepBuilder = ({ input, has, cell }) =>
  has("note") ? riskWordCount(cell("note"), input.settings.riskWords) : undefined;

/** Points for words in the note, a record out of date for the grade of F and M alone, and poor service. */
export const signsStep: StepBuilder = (context) => {
  const { has, step } = context;
  const parts = [
    ...(has("note") ? [`MIN(40,20*${step("riskWords")})`] : []),
    ...(has("updated") ? [`IFERROR(IF(${ageOf(context)}>${valueCadence(context)},10,0),0)`] : []),
    ...poorService(context),
  ];
  return parts.length === 0 ? "0" : parts.join("+");
};

/** Satisfaction below 3 of 5, or an open complaint: once, whichever it is. */
function poorService({ has, cell }: StepContext): readonly string[] {
  const tests = [
    ...(has("satisfaction") ? [lowSatisfaction(cell("satisfaction"))] : []),
    ...(has("complaint") ? [openComplaint(cell("complaint"))] : []),
  ];
  return tests.length === 0 ? [] : [`IF(OR(${tests.join(",")}),20,0)`];
}

function lowSatisfaction(cell: string): string {
  const score = `IFERROR(VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}&""," ",""),"分",""),"/5","")&"E0"),0)`;
  return `AND(${score}>0,${score}<${LOW_SATISFACTION})`;
}

const OPEN_STARTS = ["是", "有", "未", "待"];
const OPEN_WORDS = ["处理中", "處理中", "跟进中", "跟進中", "进行中", "進行中"];

/** 未投诉 and 有…已解决 are closed; a count above 0 is open. */
function openComplaint(cell: string): string {
  const text = `IFERROR(TRIM(${cell}&""),"")`;
  const count = `IFERROR(VALUE(${text}&"E0"),0)>0`;
  const closed = `OR(LEFT(${text},3)="未投诉",LEFT(${text},3)="未投訴",ISNUMBER(SEARCH("有*已",${text})))`;
  const open = `OR(${isOneOf(`LEFT(${text},1)`, OPEN_STARTS)},${isOneOf(`LEFT(${text},3)`, OPEN_WORDS)},UPPER(${text})="TRUE")`;
  return `OR(${count},AND(${open},NOT(${closed})))`;
}

/** How many usual gaps is the silence? */
export const silenceStep: StepBuilder = ({ step }) => {
  const [R, F] = [step("gradedDays"), step("orders")];
  return `IF(ISNUMBER(${R}),${R}/IF(${F}<2,90,MIN(365,MAX(7,365/${F}))),"")`;
};

export const scoreStep: StepBuilder = ({ step }) => {
  const [R, ratio] = [step("gradedDays"), step("silence")];
  const silence = `IF(${ratio}>3,60,IF(${ratio}>2,INT(30+20*(${ratio}-2)+${TIE}),IF(${ratio}>1,INT(30*(${ratio}-1)+${TIE}),0)))`;
  const recency = `IF(${R}>=${VERY_LONG_RECENCY.days},${VERY_LONG_RECENCY.points},IF(${R}>=${LONG_RECENCY.days},${LONG_RECENCY.points},0))`;
  return `IF(ISNUMBER(${R}),MIN(100,${silence}+${recency}+${step("signs")}),"")`.replaceAll(String(TIE), "1E-9");
};

/** The level in words; high value, silent and nothing else against them is never called churn. */
export const riskFormula: StepBuilder = (context) => {
  const { input, step } = context;
  const { risk } = input.words;
  const [R, M, score] = [step("gradedDays"), step("amount"), step("score")];
  const silent = `AND(${step("signs")}=0,${R}>=${LONG_RECENCY.days},${M}>${amountBarFormula(context, HIGH_VALUE_GRADE)})`;
  const level = `IF(${score}>=${HIGH_RISK},${quoted(risk.high)},IF(${score}>=${MEDIUM_RISK},${quoted(risk.medium)},${quoted(risk.low)}))`;
  return `IF(${R}="-","",IF(${R}="?",${quoted(risk.unknown)},IF(${R}="",${quoted(risk.noOrder)},IF(${silent},${quoted(risk.highValueSilent)},${level}))))`;
};
