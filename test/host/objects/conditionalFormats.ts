// Conditional formats of a range. Custom (formula) rules only: every other kind is refused as not implemented.

import { contains, intersect } from "../model/area";
import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { ConditionalFormat } from "../model/types";
import { booleanOf, integerOf, invalid, oneOf, textOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";
import { rangeObject } from "./range";
import { colorOf } from "./rangeFormat";
import { areaOf } from "./rangeHandles";

interface FormatRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** The rules that touch a range, first one first. */
function within(handle: RangeHandle, session: Session): ConditionalFormat[] {
  const area = areaOf(handle, session);
  return handle.sheet.conditionalFormats
    .filter((format) => intersect(format.area, area))
    .sort((a, b) => a.priority - b.priority);
}

export const conditionalFormatsOf = (handle: RangeHandle): Live => collectionType.of(handle);

const refOf = (sheet: SheetModel, { id }: ConditionalFormat): Live => formatType.of({ sheet, id });

function find(handle: RangeHandle, session: Session, id: string): ConditionalFormat | undefined {
  return within(handle, session).find((format) => format.id === id);
}

function item(handle: RangeHandle, session: Session, id: string): Live {
  const found = find(handle, session, id);
  if (!found) throw new ExcelRefusal("ItemNotFound", `There is no conditional format ${id}.`);
  return refOf(handle.sheet, found);
}

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const collectionType = excelType<RangeHandle>("ConditionalFormatCollection", {
  items: (handle, session) => within(handle, session).map((format) => refOf(handle.sheet, format)),
  indexer: (handle, args, session) => item(handle, session, args.text(0)),
  methods: {
    getCount: (handle, _args, session) => within(handle, session).length,
    getItem: (handle, args, session) => item(handle, session, args.text(0)),
    getItemOrNullObject(handle, args, session) {
      const found = find(handle, session, args.text(0));
      return found ? refOf(handle.sheet, found) : null;
    },
    getItemAt(handle, args, session) {
      const found = within(handle, session)[args.integer(0)];
      if (!found) throw invalid("ConditionalFormatCollection.getItemAt");
      return refOf(handle.sheet, found);
    },
    /** Documented: a new rule comes first. */
    add(handle, args, session) {
      const kind = oneOf(args.raw(0), KINDS, "ConditionalFormatCollection.add");
      if (kind !== "Custom") throw new HostNotImplemented(`conditional formats of type ${kind}`);
      const area = areaOf(handle, session);
      const format: ConditionalFormat = {
        id: session.model.newId("format"),
        area,
        type: "custom",
        formula: "",
        style: {},
        stopIfTrue: false,
        priority: 0,
      };
      const others = handle.sheet.conditionalFormats.map((each) => ({ ...each, priority: each.priority + 1 }));
      session.model.setConditionalFormats(handle.sheet, [format, ...others], "addin");
      return refOf(handle.sheet, format);
    },
    clearAll(handle, _args, session) {
      const area = areaOf(handle, session);
      const partly = within(handle, session).filter((format) => !contains(area, format.area));
      if (partly.length > 0) throw new HostNotImplemented("clearing conditional formats of a part of their range");
      const rest = handle.sheet.conditionalFormats.filter((format) => !intersect(format.area, area));
      session.model.setConditionalFormats(handle.sheet, rest, "addin");
    },
  },
});

function current({ sheet, id }: FormatRef): ConditionalFormat {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw new ExcelRefusal("ItemNotFound", "This conditional format was deleted.");
  return found;
}

function change(ref: FormatRef, session: Session, changes: Partial<ConditionalFormat>): void {
  const before = current(ref);
  const after = ref.sheet.conditionalFormats.map((format) => (format === before ? { ...before, ...changes } : format));
  session.model.setConditionalFormats(ref.sheet, after, "addin");
}

function restyle(ref: FormatRef, session: Session, style: ConditionalFormat["style"]): void {
  change(ref, session, { style: { ...current(ref).style, ...style } });
}

const formatType = excelType<FormatRef>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: {
      get(ref) {
        current(ref);
        return "Custom";
      },
    },
    priority: {
      get: (ref) => current(ref).priority,
      set(ref, value, session) {
        const wanted = integerOf(value, "ConditionalFormat.priority");
        const moved = current(ref);
        const others = ref.sheet.conditionalFormats
          .filter((format) => format !== moved)
          .sort((a, b) => a.priority - b.priority);
        others.splice(Math.max(0, wanted), 0, moved);
        session.model.setConditionalFormats(
          ref.sheet,
          others.map((format, priority) => ({ ...format, priority })),
          "addin",
        );
      },
    },
    stopIfTrue: {
      get: (ref) => current(ref).stopIfTrue,
      set: (ref, value, session) =>
        change(ref, session, { stopIfTrue: booleanOf(value, "ConditionalFormat.stopIfTrue") }),
    },
  },
  navigation: {
    custom: (ref) => customType.of(ref),
    customOrNullObject: (ref) => customType.of(ref),
    cellValueOrNullObject: () => null,
    colorScaleOrNullObject: () => null,
    dataBarOrNullObject: () => null,
    iconSetOrNullObject: () => null,
    presetOrNullObject: () => null,
    textComparisonOrNullObject: () => null,
    topBottomOrNullObject: () => null,
  },
  methods: {
    delete(ref, _args, session) {
      const gone = current(ref);
      const rest = ref.sheet.conditionalFormats.filter((format) => format !== gone);
      session.model.setConditionalFormats(ref.sheet, rest, "addin");
    },
    getRange: (ref, _args, session) => rangeObject(session, ref.sheet, current(ref).area),
    getRangeOrNullObject: (ref, _args, session) => rangeObject(session, ref.sheet, current(ref).area),
  },
});

const customType = excelType<FormatRef>("CustomConditionalFormat", {
  navigation: { rule: (ref) => ruleType.of(ref), format: (ref) => styleType.of(ref) },
});

const ruleType = excelType<FormatRef>("ConditionalFormatRule", {
  properties: {
    formula: {
      get: (ref) => current(ref).formula,
      set(ref, value, session) {
        const formula = textOf(value, "ConditionalFormatRule.formula");
        if (formula === "") throw invalid("ConditionalFormatRule.formula");
        change(ref, session, { formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
  },
});

const styleType = excelType<FormatRef>("ConditionalRangeFormat", {
  navigation: { fill: (ref) => fillType.of(ref), font: (ref) => fontType.of(ref) },
});

const fillType = excelType<FormatRef>("ConditionalRangeFill", {
  properties: {
    color: {
      get: (ref) => current(ref).style.fillColor ?? "",
      set: (ref, value, session) => restyle(ref, session, { fillColor: colorOf(value, "ConditionalRangeFill.color") }),
    },
  },
  methods: { clear: (ref, _args, session) => restyle(ref, session, { fillColor: undefined }) },
});

const fontType = excelType<FormatRef>("ConditionalRangeFont", {
  properties: {
    color: {
      get: (ref) => current(ref).style.fontColor ?? "",
      set: (ref, value, session) => restyle(ref, session, { fontColor: colorOf(value, "ConditionalRangeFont.color") }),
    },
    bold: {
      get: (ref) => current(ref).style.bold ?? null,
      set: (ref, value, session) => restyle(ref, session, { bold: booleanOf(value, "ConditionalRangeFont.bold") }),
    },
  },
});
