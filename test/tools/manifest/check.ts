// The form of every check: what is wrong, in words; nothing wrong is an empty list.

import type { XmlNode } from "./xml";

export type Check = (manifest: XmlNode) => readonly string[];

/** The sentence where something is wrong, nothing where it is not. */
export function wrong(isWrong: boolean, sentence: string): readonly string[] {
  return isWrong ? [sentence] : [];
}
