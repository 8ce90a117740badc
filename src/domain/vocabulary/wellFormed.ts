// Text that ends in half a character (cut by a formula such as LEFT, or by another program) is no text to encodeURIComponent,
// which throws. String.prototype.toWellFormed does this where it is known; older programs do not know it.

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same text with U+FFFD for each half of a character. `wellFormed("甲\ud83d") //=> "甲\ufffd"` */
export function wellFormed(text: string): string {
  return text.replace(LONE_HALF, "\ufffd");
}
