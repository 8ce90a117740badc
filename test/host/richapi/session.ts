// What a host remembers for one add-in between its requests: the references it keeps, the ranges in use, the events it
// listens to. Ranges follow when rows or columns come and go, as Excel's tracked ranges do.

import { ExcelRefusal } from "../model/errors";
import type { Shift } from "../model/references";
import type { SheetModel } from "../model/sheet";
import { shiftArea } from "../model/shifting";
import type { Area } from "../model/types";
import type { WorkbookModel } from "../model/workbook";
import type { Live } from "./live";
import { type Profile, isSetSupported } from "./profiles";
import { Registrations } from "./registrations";

/** A range as an add-in holds it. Null once its cells were deleted. */
export interface RangeHandle {
  readonly sheet: SheetModel;
  area: Area | null;
}

export class Session {
  readonly registrations = new Registrations();
  /** runtime.enableEvents: false silences every event for this add-in. */
  eventsEnabled = true;
  /** How often each member was used, by "Range.getMergedAreasOrNullObject". */
  readonly used = new Map<string, number>();
  /** Excel.run with mergeUndoGroup is at work: what cannot be undone is refused. */
  undoGroups = 0;
  private formulasInRequest = 0;
  /** Services by the name the library asks for. */
  readonly services = new Map<string, Live>();
  private references = new Map<string, { live: Live; count: number }>();
  private handles = new Set<RangeHandle>();
  private kept = new Set<RangeHandle>();

  constructor(
    readonly model: WorkbookModel,
    readonly profile: Profile,
    /** The ExcelApi version each member needs, as "Range.getdependents"; empty where nobody supplied it. */
    private readonly memberVersions: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** Refuses a member that the Excel being played does not have yet. */
  requireMember(typeName: string, member: string): void {
    const since = this.memberVersions.get(`${typeName}.${member.toLowerCase()}`);
    if (since === undefined || isSetSupported(this.profile, "ExcelApi", since)) return;
    throw new ExcelRefusal("ApiNotFound", `${typeName}.${member} needs ExcelApi ${since}.`);
  }

  noteUse(typeName: string, member: string): void {
    const name = `${typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    this.used.set(name, (this.used.get(name) ?? 0) + 1);
  }

  /** Refuses in a group of undo steps what it does not take. */
  requireUndo(member: string, value: unknown): void {
    const habit = this.profile.undoGroup;
    if (this.undoGroups === 0 || habit === undefined) return;
    this.formulasInRequest += formulasIn(value);
    if (habit.refused.includes(member) || this.formulasInRequest > habit.mostFormulas)
      throw new ExcelRefusal("UndoNotSupported", `${member} can't be part of an undo group.`);
  }

  /** Ranges met in this request; those without a reference are forgotten at its end. */
  track(handle: RangeHandle): RangeHandle {
    this.handles.add(handle);
    return handle;
  }

  endRequest(): void {
    this.handles = new Set(this.kept);
    this.formulasInRequest = 0;
  }

  shiftRanges(sheet: SheetModel, shift: Shift): void {
    for (const handle of this.handles) {
      if (handle.sheet === sheet && handle.area) handle.area = shiftArea(handle.area, shift);
    }
  }

  /** How many references is the add-in holding? Tests assert that this returns to where it was. */
  get referenceCount(): number {
    return this.references.size;
  }

  keep(live: Live): void {
    const known = live.referenceId && this.references.get(live.referenceId);
    if (known) {
      known.count++;
      return;
    }
    live.referenceId = this.model.newId("reference");
    this.references.set(live.referenceId, { live, count: 1 });
    if (isRangeHandle(live.self)) this.kept.add(live.self);
  }

  reference(id: string): Live {
    const found = this.references.get(id);
    if (!found) throw new ExcelRefusal("InvalidReference", "This reference is not valid for the current operation.");
    return found.live;
  }

  release(id: string): void {
    const found = this.references.get(id);
    if (!found) return;
    found.count--;
    if (found.count > 0) return;
    this.references.delete(id);
    if (isRangeHandle(found.live.self)) this.kept.delete(found.live.self);
    delete found.live.referenceId;
  }
}

function isRangeHandle(self: unknown): self is RangeHandle {
  return typeof self === "object" && self !== null && "area" in self && "sheet" in self;
}

function formulasIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + formulasIn(item), 0);
  return typeof value === "string" && value.startsWith("=") ? 1 : 0;
}
