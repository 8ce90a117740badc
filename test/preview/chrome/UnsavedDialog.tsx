// Asked before work that is not saved would be thrown away.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { PreviewWords } from "../words";

export type UnsavedAnswer = "save" | "discard" | "stay";

export interface UnsavedDialogProps {
  readonly words: PreviewWords;
  readonly fileName: string;
  readonly onAnswer: (answer: UnsavedAnswer) => void;
}

export function UnsavedDialog({ words, fileName, onAnswer }: UnsavedDialogProps): React.JSX.Element {
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer("stay")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.unsaved(fileName)}</DialogTitle>
          <DialogContent>{words.unsavedDetail}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer("save")}>
              {words.saveFirst}
            </Button>
            <Button onClick={() => onAnswer("discard")}>{words.discard}</Button>
            <Button onClick={() => onAnswer("stay")}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
