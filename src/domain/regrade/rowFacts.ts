// Everything that is known about one customer of a plan, for someone who looks at it: the one door to a row. Wording, card,
// brief, today's line and calendar ask here, so that a customer is the same on every screen. Each fact is worked out when
// it is first asked for; whole columns never come here.

import { benchmarkOf } from "../grading/benchmark";
import { nextDrop, type Drop } from "../grading/drop";
import { gapsToBetter, type Gap } from "../grading/gap";
import type { Benchmark } from "../grading/graded";
import type { Figures } from "../grading/ladder";
import { figuresOf } from "../grading/reason";
import { valueGrade } from "../grading/valueGrade";
import { stageOf, type Stage } from "../lifecycle/stage";
import { churnRisk } from "../review/churn";
import { highValueBarYuan } from "../review/highValue";
import type { ChurnRisk, RiskLevel, StaleLevel } from "../review/risk";
import { isStaleInRisk } from "../review/stale";
import type { DatedIntent } from "../strategy/intents";
import type { NoteReading } from "../strategy/notes";
import type { TagReading } from "../strategy/ownTags";
import type { Situation } from "../strategy/situation";
import { suggest } from "../strategy/suggest";
import type { Suggestion, TableLanguage } from "../strategy/suggestion";
import type { CompanySize } from "../table/companySize";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import { asWritten } from "../table/text";
import type { ColumnRole } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { lossOf, type Loss } from "./loss";
import { isLocked, type RegradePlan } from "./plan";
import { riskLevelOf } from "./planRegrade";
import { valuePotentialOf, type ValuePotential } from "./valuePotential";
import { isReadRow, isUrgencyFresh, rowFirstLarge, rowSituation, rowStale } from "./rows";
import { intentsAhead, signsOf, type SignReader } from "./signs";

const NO_WORDS: readonly string[] = [];
const UNKNOWN: ChurnRisk = { level: "unknown", score: 0, reasons: [] };

/** The facts of one row of a plan. */
export class RowFacts {
  readonly #plan: RegradePlan;
  readonly #row: number;
  readonly #signs: SignReader;
  #gaps: readonly Gap[] | undefined;
  #risk: ChurnRisk | undefined;
  #value: { readonly of: ValuePotential | undefined } | undefined;

  constructor(plan: RegradePlan, row: number) {
    this.#plan = plan;
    this.#row = row;
    this.#signs = signsOf(plan.table, plan.settings);
  }

  /** A cell as it stands in the sheet, for people to read; "" for a blank or a column the table does not have. */
  text(role: ColumnRole): string {
    return asWritten(this.#plan.table.cells[role]?.[this.#row]);
  }

  /** The grade it will have: the lock's or the rules', else the sheet's own. */
  get grade(): Grade | undefined {
    return gradeOf(this.#plan.after[this.#row]);
  }

  get isLocked(): boolean {
    return isLocked(this.#plan, this.#row);
  }

  /** Could its figures be read, with orders or without? */
  get isRead(): boolean {
    return isReadRow(this.#plan, this.#row);
  }

  /** Read, and never ordered. */
  get noOrder(): boolean {
    return this.#plan.table.state[this.#row] === ROW_NO_ORDER;
  }

  /** R, F and M as they were graded; undefined without orders. */
  get figures(): Figures | undefined {
    const { table, graded } = this.#plan;
    return table.state[this.#row] === ROW_ORDERS ? figuresOf(table, graded, this.#row) : undefined;
  }

  get benchmark(): Benchmark {
    return benchmarkOf(this.#plan.graded, this.#plan.table, this.#row);
  }

  /** 最后更新时间, which stands for the last contact; undefined where it cannot be read. */
  get lastContact(): SerialDay | undefined {
    const updated = this.#plan.table.updatedDay[this.#row];
    return Number.isNaN(updated) ? undefined : (updated as SerialDay);
  }

  /** All its note says, over or not. */
  get note(): NoteReading {
    return this.#signs.note(this.#row);
  }

  /** Dates in its note that are still to come. */
  get intentsAhead(): readonly DatedIntent[] {
    return intentsAhead(this.note, this.#plan.graded.asOf);
  }

  /** Words of urgency in its note, while the record is fresh. */
  get urgentWords(): readonly string[] {
    const { urgentWords } = this.note;
    return urgentWords.length > 0 && isUrgencyFresh(this.#plan, this.#row) ? urgentWords : NO_WORDS;
  }

  get tag(): TagReading {
    return this.#signs.tag(this.#row);
  }

  get size(): CompanySize {
    return this.#signs.size(this.#row);
  }

  /** Is the record out of date, for the grade it will have? */
  get stale(): StaleLevel {
    return rowStale(this.#plan, this.#row);
  }

  /** The plan's own level. */
  get riskLevel(): RiskLevel {
    return riskLevelOf(this.#plan, this.#row);
  }

  /** How likely is this customer to leave, and why? Level and score are the plan's own. */
  get risk(): ChurnRisk {
    return (this.#risk ??= this.#riskOf());
  }

  #riskOf(): ChurnRisk {
    const { table, graded, settings } = this.#plan;
    if (!this.isRead) return UNKNOWN;
    const { benchmark } = this;
    const figures = figuresOf(table, graded, this.#row);
    const byValue = valueGrade(figures, benchmark, graded.rules);
    return churnRisk(
      {
        ...figures,
        noOrder: this.noOrder,
        highValueBarYuan: highValueBarYuan(benchmark, graded.rules),
        riskWords: this.#signs.riskWords(this.#row),
        stale: isStaleInRisk(table.updatedDay[this.#row], byValue, graded.asOf, settings.reviewCadenceDays),
        downgraded: false,
        lowSatisfaction: this.#signs.isLowSatisfaction(this.#row),
        openComplaint: this.#signs.isOpenComplaint(this.#row),
      },
      settings.churn,
    );
  }

  /** 首单大额, to be handed over to sales. */
  get firstLargeOrder(): boolean {
    return rowFirstLarge(this.#plan, this.#row);
  }

  /** Undefined for a row that could not be read or is empty. */
  get situation(): Situation | undefined {
    return rowSituation(this.#plan, this.#row);
  }

  /** Lifecycle stage; undefined for a row that could not be read or is empty. */
  get stage(): Stage | undefined {
    if (this.noOrder) return "potential";
    const { figures } = this;
    return figures === undefined ? undefined : stageOf({ noOrder: false, ...figures }, this.#plan.settings);
  }

  /** Undefined for a customer who stays, never bought, or whose orders are to be checked first. */
  get loss(): Loss | undefined {
    return lossOf(this.riskLevel, this.stage);
  }

  /** When does it fall, if no order comes? A locked grade does not, nor does one without orders. */
  get drop(): Drop | undefined {
    const { table, graded } = this.#plan;
    return this.isLocked || this.figures === undefined ? undefined : nextDrop(table, graded, this.#row);
  }

  /** Next better grade first; empty for an S and for a row without a grade. */
  get gaps(): readonly Gap[] {
    return (this.#gaps ??= gapsToBetter(this.#plan.table, this.#plan.graded, this.#row));
  }

  /** Where does it stand between value and potential? Undefined for a row that could not be read or is empty. */
  get value(): ValuePotential | undefined {
    this.#value ??= {
      of: this.isRead
        ? valuePotentialOf({
            graded: this.#plan.graded,
            settings: this.#plan.settings,
            size: this.size.people,
            tag: this.tag.demand,
            opportunityWords: this.note.opportunityWords,
            planWords: [...this.intentsAhead.map(({ text }) => text), ...this.urgentWords],
            firstLargeOrder: this.firstLargeOrder,
            figures: this.figures,
            benchmark: this.benchmark,
            gap: this.gaps.at(0),
          })
        : undefined,
    };
    return this.#value.of;
  }

  /**
   * What should be done with this customer, and by when? Undefined for an empty row, and for one that could not be read
   * unless a lock says its grade: then that grade alone decides.
   */
  suggestion(language: TableLanguage): Suggestion | undefined {
    const { table, graded, settings } = this.#plan;
    const { grade, tag } = this;
    if (grade === undefined || !(this.isRead || this.isLocked)) return undefined;
    return suggest({
      grade,
      tag: tag.demand,
      ownTag: tag.ownTag,
      riskLevel: this.riskLevel,
      firstLargeOrder: this.firstLargeOrder,
      noOrder: this.noOrder,
      orderCount: table.orderCount[this.#row],
      recencyDays: graded.recencyDays[this.#row],
      lastContact: this.lastContact,
      asOf: graded.asOf,
      contactsPerYear: settings.contactsPerYear,
      newCustomer: settings.newCustomer,
      response: settings.response,
      nextDropDay: this.drop?.day,
      playbook: settings.playbook,
      language,
    });
  }
}

/** The facts of the last row asked for are kept with its plan. */
const KNOWN = new WeakMap<RegradePlan, { readonly row: number; readonly facts: RowFacts }>();

/** What is known about the customer of this row? */
export function rowFacts(plan: RegradePlan, row: number): RowFacts {
  const last = KNOWN.get(plan);
  if (last?.row === row) return last.facts;
  const facts = new RowFacts(plan, row);
  KNOWN.set(plan, { row, facts });
  return facts;
}
