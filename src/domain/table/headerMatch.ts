// One header text and the role it names, if any. Width, script, case, spaces, brackets, units and the words a pivot table or a
// period puts around it do not matter: R/天, 求和项:金额 and 近12个月订单金额（万元，含税） are R, 金额 and 订单金额.
// Alternative not taken: fuzzy distance between headers; 下次跟进时间 is close to 下次跟进 and is the user's own. Distance only
// serves to propose (see didYouMean.ts), never to decide.

import { COLUMN_ROLES, OWN_ROLES, type ColumnRole, type OwnRole } from "../vocabulary/column";
import { roleRow } from "../vocabulary/columnRoles";
import type { CellValue } from "../vocabulary/cell";
import { ORDER_DAY_NAMES, ORDER_NUMBER_NAMES } from "./headerNames";
import { fold, simplify, textOf } from "./text";

/** Names the user gave to our own columns, where they differ from the defaults. */
export type OwnHeaderNames = Readonly<Record<OwnRole, string>>;

export interface HeaderMatch {
  readonly role: ColumnRole;
  /** 0 is the best name of a role, and a smaller one is better than a larger. */
  readonly rank: number;
  /** The name as it stands in the list. */
  readonly name: string;
}

const LONGEST_HEADER = 60;

const ROLE_OF_NAME = new Map<string, HeaderMatch>();
for (const role of COLUMN_ROLES) {
  roleRow(role).names.forEach((name, rank) => ROLE_OF_NAME.set(name, { role, rank, name }));
}

/** Which role does this header name? `matchHeader("订单金额(万元)")?.role //=> "monetary"`, `matchHeader("电话") //=> undefined` */
export function matchHeader(header: CellValue | undefined, ownHeaders?: OwnHeaderNames): HeaderMatch | undefined {
  const text = textOf(header);
  if (text === "" || text.length > LONGEST_HEADER) return undefined;
  const own = OWN_ROLES.find((role) => ownHeaders !== undefined && fold(ownHeaders[role]) === text);
  if (own !== undefined) return { role: own, rank: -1, name: text };
  const spellings = headerSpellings(text);
  const aggregate = aggregateOf(text);
  if (aggregate === "count" && spellings.some((spelling) => ORDER_NUMBER_NAMES.has(spelling)))
    return { role: "frequency", rank: 0, name: text };
  const plain = plainMatch(spellings);
  if (plain === undefined) {
    const isLastDay = aggregate === "max" && spellings.some((spelling) => ORDER_DAY_NAMES.has(spelling));
    return isLastDay ? { role: "recency", rank: LAST_RANK, name: text } : numberedGrade(text);
  }
  if (aggregate === "count" && plain.role !== "frequency") return { role: "frequency", rank: LAST_RANK, name: text };
  return aggregate === "max" && plain.role === "monetary" ? undefined : plain;
}

/** A name that any other of its role comes before. */
const LAST_RANK = 100_000;

function plainMatch(spellings: readonly string[]): HeaderMatch | undefined {
  for (const [detour, spelling] of spellings.entries()) {
    const found = ROLE_OF_NAME.get(spelling);
    if (found !== undefined) return { ...found, rank: found.rank * 8 + detour };
  }
  return undefined;
}

/** 客户等级 2 is ours where 客户等级 is not (see passedOver.ts). */
function numberedGrade(text: string): HeaderMatch | undefined {
  const bare = text.replace(/ \d+$/, "");
  const found = bare === text ? undefined : ROLE_OF_NAME.get(squeeze(simplify(bare).toLowerCase()));
  return found?.role === "grade" ? { ...found, rank: found.rank * 8 + 7 } : undefined;
}

const UNIT_BEHIND = /(万元|亿元|千元|百万元|元|万|亿|人民币|rmb|cny)$/;
const AFTER_SLASH =
  /[/／_-]\s*(?:万元|亿元|千元|百万元|元|万|亿|天|日|次|单|笔|days?|times?|orders?|k|rmb|cny|usd)(?:\/年)?$/;
const PERIOD = "近|过去|最近|last|past|过往";
const TIMED = new RegExp(
  `^(?:${PERIOD})?(?:12|十二|一|1)(?:个月|年|months?|m|year)内?的?|^(?:年度|全年|本年|annual|yearly)|(?:${PERIOD})?(?:12|十二|一|1)(?:个月|年|months?|m)内?$`,
);
const PIVOT = /^(?:求和项|非重复计数项?|计数项|最大值项|总和)[:：]?|^(?:sum|distinct count|count|max) of /;

/**
 * What a pivot table made of the rows of each customer, as its header says: the count of orders is how many there were, and
 * the latest of their days is the last one. `aggregateOf("计数项:订单编号") //=> "count"`, `aggregateOf("订单编号") //=> undefined`
 */
export function aggregateOf(text: string): "count" | "max" | "sum" | undefined {
  const [said] = PIVOT.exec(simplify(fold(text)).toLowerCase()) ?? [];
  if (said === undefined) return undefined;
  if (/计数|count/.test(said)) return "count";
  return /最大|max/.test(said) ? "max" : "sum";
}

/** The header as it is, then without what a pivot put before it, brackets, its unit, and 近12个月. */
export function headerSpellings(text: string): readonly string[] {
  const plain = simplify(fold(text)).toLowerCase();
  const bare = plain.replace(PIVOT, "");
  const whole = squeeze(plain.replace(/\/(?=(?:万元|亿元|千元|百万元|元|万|亿)$)/, ""));
  const unpivoted = squeeze(bare);
  const unbracketed = squeeze(
    bare
      .replace(/[([【{].*?[)\]】}]/g, " ")
      .trim()
      .replace(AFTER_SLASH, ""),
  );
  const unitless = unbracketed.replace(UNIT_BEHIND, "");
  const untimed = unitless.replace(TIMED, "");
  return [...new Set([whole, unpivoted, unbracketed, unitless, untimed])].filter((spelling) => spelling !== "");
}

function squeeze(text: string): string {
  return text.replace(/[\s*_:：·.()[\]【】{}'"“”-]/g, "");
}
