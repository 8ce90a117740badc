// A small https server for built files, on localhost only.
//   /            the add-in as it is shipped (taskpane.html, functions.json, assets)
//   /preview/    the page with the emulated workbook
//   /office-js/  Microsoft's own library, from the installed package
// Alternative not taken: webpack-dev-server. Files built once and served as they are behave like the shipped ones, and there is
// no websocket and no injected script between the add-in and what is tested.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Pages and their parts come from this machine, and nothing is sent anywhere else. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/** What Excel itself fetches: in Excel on the web from its own origin, where a browser hands over only what may be read by all. */
const FETCHED_BY_EXCEL = /^\/(?:functions[^/]*\.json|assets\/.+)$/;

/** Headers of a path. The pane's own files are nobody else's to read; the functions' metadata and the icons are. */
export function headersFor(path) {
  return {
    ...HEADERS,
    ...(path.startsWith("/preview/") ? { "Content-Security-Policy": POLICY } : {}),
    ...(FETCHED_BY_EXCEL.test(path) ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}

/** Which file answers this path? Undefined for none, and for a path that leaves its folder. */
export function fileFor(folders, path) {
  const mounted = Object.keys(folders)
    .sort((a, b) => b.length - a.length)
    .find((prefix) => path.startsWith(prefix));
  if (mounted === undefined) return undefined;
  const folder = normalize(folders[mounted] + sep);
  const rest = path.slice(mounted.length) || "index.html";
  const file = normalize(join(folder, rest));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(folders, request, response) {
  const path = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
  if (path === "/" && folders["/preview/"]) return response.writeHead(302, { ...HEADERS, Location: "/preview/" }).end();
  const file = request.method === "GET" || request.method === "HEAD" ? fileFor(folders, path) : undefined;
  if (!file) return response.writeHead(404, HEADERS).end();
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, { ...headersFor(path), "Content-Type": type });
  return request.method === "HEAD" ? response.end() : createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/** Does this error say that somebody else has the port? */
export function isPortTaken({ code }) {
  return code === "EADDRINUSE" || code === "EACCES";
}

/**
 * Serves folders by path prefix; takes the next free port where the wanted one is taken. Port 0 takes any. With `triesLeft: 0`
 * a port that is taken is refused: an address that Excel has remembered must not move.
 */
export async function serve({ folders, certificate, port, triesLeft = 20 }) {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    try {
      answer(folders, request, response);
    } catch {
      response.writeHead(400, HEADERS).end(); // a path that cannot be decoded
    }
  });
  try {
    return { port: await listen(server, port), close: () => server.close() };
  } catch (error) {
    if (!isPortTaken(error) || port === 0 || triesLeft === 0) throw error;
    return serve({ folders, certificate, port: port + 1, triesLeft: triesLeft - 1 });
  }
}
