// Keeps one document open at a time: another workbook, platform or language closes the old one and opens the new.

import { useEffect, useState } from "react";
import type { FunctionMetadata } from "../host/calc/addinFunctions";
import type { WorkbookModel } from "../host/model/workbook";
import type { ProfileName } from "../host/richapi/profiles";
import type { FocusReturn } from "../host/transports/webXdm";
import type { Refusal } from "./grid/gridSession";
import { openDocument, type PreviewDocument } from "./previewDocument";
import type { PreviewLanguage } from "./words";

export interface DocumentHandlers {
  readonly onRefused: (refusal: Refusal) => void;
  readonly onFocusReturned: (how: FocusReturn) => void;
}

/** The open document, or null for the moment between two. `handlers` must not change between renders. */
export function useDocument(
  model: WorkbookModel,
  platform: ProfileName,
  language: PreviewLanguage,
  functions: readonly FunctionMetadata[],
  handlers: DocumentHandlers,
): PreviewDocument | null {
  const [open, setOpen] = useState<PreviewDocument | null>(null);
  useEffect(() => {
    const opened = openDocument({ model, platform, language, functions, ...handlers });
    setOpen(opened);
    return () => {
      setOpen(null);
      opened.close();
    };
  }, [model, platform, language, functions, handlers]);
  return open;
}
