// 需要核对 as it stands on the first screen and on its page.

import { nameOf } from "./hands";
import { body } from "./reading";

export interface ProblemsSeen {
  /** The page of all, not the first screen. */
  readonly isPage: boolean;
  /** As each is read aloud. */
  readonly lines: readonly string[];
}

export function problemsSeen(): ProblemsSeen | null {
  const page = body("problems");
  const place = page ?? body("home");
  if (place === null || place.querySelector('h2, [role="img"]') === null) return null;
  const lines = [...place.querySelectorAll("li button")].map(nameOf).filter((name) => name.endsWith("，选中这一格"));
  return { isPage: page !== null, lines };
}
