// What must be true of the server that hosts the built files. Excel on the web is a page of another origin and fetches the
// functions' metadata by itself, so the server must say that it may be read (reported: Excel-Custom-Functions 212, office-js
// 3970; documented: office-js-docs-pr 602). Without it the pane works and every formula shows #NAME?.

import { wrong } from "./check";
import { urlsOf } from "./checks";
import type { XmlNode } from "./xml";

/** A page of Excel on the web, as far as another server sees it. */
export const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

/** What a server answers to one request. */
export interface Served {
  readonly status: number;
  /** A header by its lower-case name; null where there is none. */
  readonly header: (name: string) => string | null;
}

/** Asks for an address as a page of `origin` does. */
export type Ask = (url: string, origin: string) => Promise<Served>;

/** Does a browser hand this answer to a page of another origin? */
export function mayRead({ status, header }: Served, origin: string): boolean {
  const allowed = header("access-control-allow-origin");
  return status === 200 && (allowed === "*" || allowed === origin);
}

/** What is wrong with the server the manifest names, in words. */
export async function servedProblems(manifest: XmlNode, ask: Ask): Promise<readonly string[]> {
  const problems = [...new Set(urlsOf(manifest))].map(async (url) => {
    const served = await ask(url, EXCEL_ON_THE_WEB);
    if (served.status !== 200) return [`${url} answers ${served.status}`];
    return wrong(
      url.endsWith(".json") && !mayRead(served, EXCEL_ON_THE_WEB),
      `${url} lacks the header Access-Control-Allow-Origin: Excel on the web cannot read it and shows #NAME? for every function`,
    );
  });
  return (await Promise.all(problems)).flat();
}
