// How far the grid is scrolled and how large its window is; drawn again when either changes.

import { useEffect, useState } from "react";

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Viewport = { top: 0, left: 0, width: 1000, height: 700 };

export function useViewport(scroller: React.RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState(UNKNOWN);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const look = (): void =>
      setViewport({ top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [scroller]);
  return viewport;
}
