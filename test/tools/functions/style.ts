/** The look of the help pages: the pane's teal, light and dark, readable at any width. */
export const HELP_STYLE = `
:root{color-scheme:light dark;--ink:#242424;--soft:#616161;--line:#e0e0e0;--page:#fff;--card:#f7f9f9;--brand:#0f6a70}
@media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#adadad;--line:#3d3d3d;--page:#1f1f1f;--card:#292929;--brand:#6fd0d5}}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.6 "Segoe UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
header{display:flex;justify-content:space-between;border-bottom:1px solid var(--line)}
header,main,footer{max-width:880px;margin:0 auto;padding:12px 20px}
footer{color:var(--soft);border-top:1px solid var(--line);margin-top:24px}
a{color:var(--brand)}
h1{font-size:26px;line-height:1.3;margin:20px 0 8px}
h2{font-size:17px;margin:28px 0 8px}
code{font-family:Consolas,"Cascadia Mono",Menlo,monospace;font-size:.93em;overflow-wrap:anywhere}
.syntax{display:block;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px}
table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid var(--line);padding:7px 12px 7px 0;text-align:left;vertical-align:top}
th{color:var(--soft);font-weight:600}
main>table>tbody>tr>td:first-child{width:42%}
.spill{width:auto}.spill td{border:1px solid var(--line);padding:2px 10px}
small{color:var(--soft)}
dt{margin-top:10px}dd{margin:0;color:var(--ink)}
ul{color:var(--soft);padding-left:20px}
`.trim();
