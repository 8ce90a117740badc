// One open workbook with everything around it: the model, its formulas and formats, the host that speaks for it to the
// add-in's frame, and the hands of the person. Opening another file, language or platform makes a new one.

import { createCalculator } from "excel-stand-in/calc/calculator";
import { createConditionalStyles } from "excel-stand-in/calc/conditionalFormats";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { ExcelHost } from "excel-stand-in/richapi/host";
import { PROFILES, type ProfileName } from "excel-stand-in/richapi/profiles";
import { handOver } from "excel-stand-in/services/customFunctions";
import { WebXdmHost } from "excel-stand-in/transports/webXdm";
import type { FocusReturn } from "excel-stand-in/transports/xdmMessages";
import type { CellPainter } from "./grid/cellPainter";
import { GridSession, type Refusal } from "./grid/gridSession";
import type { FunctionHelp } from "./hints/functionHelp";
import type { PreviewLanguage } from "./words";

/** What functions.json says, as far as an Excel goes by it. */
export interface DescribedFunctions {
  readonly functions: readonly FunctionHelp[];
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface PreviewDocumentOptions {
  readonly model: WorkbookModel;
  readonly platform: ProfileName;
  readonly language: PreviewLanguage;
  readonly functions: DescribedFunctions;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onFocusReturned: (how: FocusReturn) => void;
}

export interface PreviewDocument {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly channel: WebXdmHost;
  readonly session: GridSession;
  readonly painter: CellPainter;
  readonly close: () => void;
}

/** Now in this person's calendar, as an Excel serial date with time. */
export function serialNow(now = new Date()): number {
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}

/** Opens a workbook for a person and an add-in at once. */
export function openDocument(options: PreviewDocumentOptions): PreviewDocument {
  const { model, platform, language, functions: described, onRefused, onFocusReturned } = options;
  const profile = PROFILES[platform];
  const { functions } = described;
  const host = new ExcelHost(model, profile);
  model.calculator = createCalculator({
    clock: serialNow,
    functions,
    invoke: (id, parameters, address) => host.customFunctions.invoke(id, parameters, address),
    ...handOver(profile, described),
  });
  model.structureChanged();
  const conditional = createConditionalStyles(model, serialNow);
  const channel = new WebXdmHost({
    handler: host,
    profile,
    displayLanguage: language,
    contentLanguage: language,
    documentName: model.fileName,
    onFocusReturned,
  });
  const session = new GridSession(model, {
    onEditing: (editing) => (host.editMode = editing),
    onRefused,
    functions,
  });
  return {
    model,
    host,
    channel,
    session,
    painter: { conditionalStyle: conditional.styleAt },
    close: () => {
      session.dispose();
      channel.dispose();
      conditional.close();
      host.stop();
    },
  };
}
