// A text as a file of the browser's own. Some hosts drop downloads without a word, so a screen that offers one also shows
// the text to copy, and where that is known of the platform offers only the text (beyondThePane.ts).
// Alternative not taken: asking the host whether it may; none of them says.

/** Hands a file to the browser. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** 1970-01-01 as Excel counts days. */
const UNIX_EPOCH_DAY = 25_569;

/** Now in UTC as Excel counts: a calendar file names its moment without a time zone. */
export function utcNow(): number {
  return Date.now() / 86_400_000 + UNIX_EPOCH_DAY;
}
