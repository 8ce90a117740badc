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
  const [layer, setLayer] = useState<{ readonly Shown: Layer } | null>(null);
  if (layer !== null) return <WithLayer Shown={layer.Shown}>{children}</WithLayer>;
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

/** The same button with its layer, which was asked for and is open. */
function WithLayer({ Shown, children }: { readonly Shown: Layer; readonly children: Trigger }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(true);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <Shown open={open} onOpenChange={setOpen}>
      {cloneElement(children, { ref: button })}
    </Shown>
  );
}
