// Does anything get out of the pane: onto paper, or into the folder of downloads? On a Mac and an iPad the pane is a web view
// in which printing and downloads do nothing and say nothing, by design (office-js issues 3385 and 2700; WebKit bug 174076).
// Asking the page does not help: `window.print` is there. So the platform is asked, and people get text to copy instead.

const SILENT_PLATFORMS = ["Mac", "iOS"];

/** Do printing and downloading work in an Excel of this platform (Office.context.platform)? */
export function reachesPaperAndFiles(platform: string): boolean {
  return !SILENT_PLATFORMS.includes(platform);
}
