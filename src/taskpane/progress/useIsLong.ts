import { useEffect, useState } from "react";

/** Shorter work shows nothing. */
export const PATIENCE_MS = 1000;

/** Is the work that began then long enough to be shown? True from its first second on; null where nothing runs. */
export function useIsLong(startedAt: number | null): boolean {
  const [longSince, setLongSince] = useState<number | null>(null);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setTimeout(() => setLongSince(startedAt), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [startedAt]);
  return startedAt !== null && longSince === startedAt;
}
