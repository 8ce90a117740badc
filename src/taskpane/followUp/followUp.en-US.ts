import type { Cause, Channel, Objection, Result, VisitStage, WinBack } from "../../domain/followUp/followUp";
import { byCount, plural } from "../../i18n/plural";
import type { FollowUpScreenWords } from "./followUp.zh-CN";

const CHANNELS: Readonly<Record<Channel, string>> = { phone: "Call", visit: "Visit", online: "Online" };
const STAGES: Readonly<Record<VisitStage, string>> = {
  preparation: "Preparation",
  visit: "Visit",
  talks: "Talks",
  aftercare: "Aftercare",
};
const OBJECTIONS: Readonly<Record<Objection, string>> = {
  price: "Price",
  product: "Product",
  service: "Service",
  time: "Time",
  trust: "Trust",
};
const CAUSES: Readonly<Record<Cause, string>> = {
  unmetNeed: "Need not met",
  price: "Too expensive",
  service: "Service got worse",
  competitor: "Competitor is better",
};
const WIN_BACK_PLAYS: Readonly<Record<WinBack, string>> = {
  discount: "Quote one limited offer within 3 days: discount, volume and last day",
  freeTrial: "Open a free trial for a month and look at the gaps together on day 7",
  callBack: "Call within 3 days, note the competitor's price, delivery and terms, and bring one different reason",
  dedicatedService: "Name a service contact today and call back after 7 days",
};
const ANSWERS: Readonly<Record<Objection, string>> = {
  price: "Ask what it is compared with, show the total cost, and only then talk about price and volume",
  product: "Let them name what is missing, show it or send a sample, and say plainly what cannot be done",
  service: "Own what went wrong, give a day and a name for the repair, and call back after 7 days",
  time: "Ask for the last day to decide, offer a first small step and fix the next call",
  trust: "Name a reference in their trade, offer a small trial and put the promise into the contract",
};
const RESULTS: Readonly<Record<Result, string>> = { success: "Reached", open: "Pending", failure: "Not reached" };
const WIN_BACKS: Readonly<Record<WinBack, string>> = {
  discount: "offer a discount",
  freeTrial: "offer a free trial",
  callBack: "call back, learn what the competitor gives",
  dedicatedService: "name a contact of their own",
};

const cells = (count: number): string => plural(count, "cell", "cells");

export const enFollowUpScreen: FollowUpScreenWords = {
  title: "Log a follow-up",
  channelLabel: "Channel",
  channel: (channel) => CHANNELS[channel],
  line: "Result and promise",
  keys: "/ comes here, Ctrl+Enter logs",
  lineHint: "Result and promise",
  save: "Log",
  next: (days) => `Next: ${days} (1/3/7/15 days)`,
  promised: (day) => `Promised ${day}`,
  details: "Details",
  detailsTitle: (name) => `Follow-up details: ${name}`,
  person: "By",
  day: "Day",
  promise: "Promise",
  promiseHint: "A day in it is recognised, such as “next Wednesday”",
  stage: "Stage of the visit",
  stageOf: (stage) => STAGES[stage],
  objection: "Objection",
  objectionOf: (objection) => OBJECTIONS[objection],
  cause: "Why they leave",
  causeOf: (cause) => CAUSES[cause],
  winBack: (play) => `Win back: ${WIN_BACKS[play]}`,
  winBackPlay: (play) => WIN_BACK_PLAYS[play],
  winBackName: (play) => WIN_BACKS[play],
  answer: (objection) => `Answer: ${ANSWERS[objection]}`,
  lost: "Win back",
  atRisk: "Keep",
  lostWhy: "Why they stopped",
  atRiskWhy: "Why they may leave",
  lossHint: "The cause you choose is logged with the next follow-up",
  result: "Result",
  resultOf: (result) => RESULTS[result],
  none: "None",
  done: "Done",
  missing: "Write a short result first",
  logged: (days) =>
    days === null
      ? "Follow-up logged"
      : `Logged. Last updated is today, so R grew by ${plural(days, "day", "days")} and the grade stays`,
  loggedUpdated: "Logged. Last updated is today",
  loggedOnly: "Logged. The row of the table was not changed",
  undo: "Undo",
  undone: "Follow-up taken back",
  undoneKept: "The row is restored; the log was changed by someone and is kept",
  history: "Follow-ups",
  historyNone: "No follow-ups yet. Write a line under the card to log one.",
  reading: "Reading the follow-ups",
  openLog: "See the log sheet",
  noLog: "There is no log sheet yet",
  fixed: (count) => `Fixed ${cells(count)}`,
  fixSkipped: (count) => `${cells(count)} changed meanwhile and ${byCount(count, "was", "were")} left alone`,
  fixUndone: (count) => `Restored ${cells(count)}`,
  changes: "Will be changed",
  listAll: "List all on a new sheet",
  listed: (sheet) => `Listed on sheet “${sheet}”`,
};
