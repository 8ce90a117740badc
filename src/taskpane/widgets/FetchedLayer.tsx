// A button with a menu or a form that is fetched when it is first asked for. Until then the button stands alone and says of
// itself what it will say with its layer; then it is drawn anew with it and keeps the focus, to which a closed layer returns.

import {
  cloneElement,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from "react";
import { usePane } from "../shell/PaneContext";
import type { Part } from "../shell/part";

export interface LayerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The button that it opens from. */
  readonly children: ReactElement;
}

type Trigger = ReactElement<{
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly "aria-haspopup"?: "menu";
  readonly "aria-expanded"?: boolean;
}>;
type Layer = (props: LayerProps) => ReactElement;

export interface FetchedLayerProps {
  readonly part: Part<Layer>;
  readonly kind: "menu" | "form";
  readonly children: Trigger;
}

export function FetchedLayer({ part, kind, children }: FetchedLayerProps) {
  const { words, dispatch } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const [layer, setLayer] = useState<{ readonly Shown: Layer } | null>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (layer === null) return;
    button.current?.focus();
    setOpen(true);
  }, [layer]);
  if (layer !== null)
    return (
      <layer.Shown open={open} onOpenChange={setOpen}>
        {cloneElement(children, { ref: button })}
      </layer.Shown>
    );
  const ask = (): void => {
    const loaded = part.loaded();
    if (loaded !== undefined) return setLayer({ Shown: loaded });
    part.load().then(
      (fetched) => setLayer({ Shown: fetched }),
      () => dispatch({ type: "answered", answer: { text: words.part.layerNotCome, acts: [] } }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (kind !== "menu" || event.key !== "ArrowDown") return;
    event.preventDefault();
    ask();
  };
  const says = kind === "menu" ? ({ "aria-haspopup": "menu" } as const) : { "aria-expanded": false };
  return cloneElement(children, { ...says, onClick: ask, onKeyDown });
}
