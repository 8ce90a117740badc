// Excel.Workbook: the root from which everything is reached.

import { ExcelRefusal } from "../model/errors";
import type { Area } from "../model/types";
import type { WorkbookModel } from "../model/workbook";
import { type Live, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { applicationObject, functionsObject, runtimeObject } from "./application";
import { namesOf } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { areasObject } from "./rangeAreas";
import { settingsObject } from "./settings";
import { tablesOf } from "./tableCollections";
import { worksheetsObject } from "./worksheet";

export const workbookObject = (model: WorkbookModel): Live => workbookType.of(model);

function selected(session: Session): Area {
  const refusal = session.model.objectSelected;
  if (refusal !== null) throw new ExcelRefusal(refusal, "No cell is selected.");
  return session.model.selection.area;
}

const workbookType = excelType<WorkbookModel>("Workbook", {
  properties: {
    name: { get: ({ fileName }) => fileName },
    readOnly: { get: ({ readOnly }) => readOnly },
    isDirty: { get: ({ undoStack }) => undoStack.depth > 0 },
    usePrecisionAsDisplayed: { get: () => false },
  },
  navigation: {
    worksheets: () => worksheetsObject(),
    tables: () => tablesOf({}),
    names: () => namesOf({}),
    settings: () => settingsObject(),
    application: () => applicationObject(),
    protection: () => workbookProtectionObject(),
    functions: () => functionsObject(),
    _Runtime: () => runtimeObject(),
  },
  methods: {
    getActiveCell(_model, _args, session) {
      const { top, left } = selected(session);
      return rangeObject(session, session.model.activeSheet, { top, left, bottom: top, right: left });
    },
    getSelectedRange: (_model, _args, session) => rangeObject(session, session.model.activeSheet, selected(session)),
    getSelectedRanges: (_model, _args, session) => areasObject(session, session.model.activeSheet, [selected(session)]),
    _GetRangeForEventByReferenceId() {
      throw new ExcelRefusal("InvalidReference", "The stand-in's events carry an address, not a reference.");
    },
  },
});
