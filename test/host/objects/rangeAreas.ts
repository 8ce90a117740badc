// Excel.RangeAreas: several ranges of one sheet. Only what is needed to see where they are.

import { fullAddress } from "../model/address";
import { cellsIn } from "../model/area";
import type { SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import { type Live, excelType } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";
import { rangeType } from "./range";
import { areaOf } from "./rangeHandles";
import { worksheetObject } from "./worksheet";

interface Areas {
  readonly sheet: SheetModel;
  readonly handles: readonly RangeHandle[];
}

export function areasObject(session: Session, sheet: SheetModel, areas: readonly Area[]): Live {
  return areasType.of({ sheet, handles: areas.map((area) => session.track({ sheet, area })) });
}

const areasType = excelType<Areas>("RangeAreas", {
  keepable: true,
  properties: {
    address: {
      get: ({ sheet, handles }, session) =>
        handles.map((handle) => fullAddress(sheet.name, areaOf(handle, session))).join(","),
    },
    areaCount: { get: ({ handles }) => handles.length },
    cellCount: {
      get: ({ handles }, session) => handles.reduce((sum, handle) => sum + cellsIn(areaOf(handle, session)), 0),
    },
  },
  navigation: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    areas: (areas) => collectionType.of(areas),
  },
});

const collectionType = excelType<Areas>("RangeCollection", {
  items: ({ handles }) => handles.map((handle) => rangeType.of(handle)),
  methods: {
    getCount: ({ handles }) => handles.length,
    getItemAt: ({ handles }, args) => {
      const handle = handles[args.integer(0)];
      return handle ? rangeType.of(handle) : null;
    },
  },
});
