import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv, { type RequestHandler } from 'sirv';
import { manifestAt } from './manifest-at';
import { SECURITY_HEADERS } from './security-headers';

/** What the workbench's server serves, and from where. */
export interface ServedContent {
  /**
   * Folders with built files, served at `/`. Where two have a file of the same path, the first wins: so the pages that
   * load office.js from here stand before those that load it from Microsoft.
   */
  readonly roots: readonly string[];
  /** The `dist` folder of the office.js package, served at `/office-js/`; left out where pages load it from Microsoft. */
  readonly officeJs?: string;
  /** The add-in's manifest; `/manifest.xml` is it with this server's own origin. */
  readonly manifest: string;
  /** Answers `/api/…`, and `/api` and `/openapi.json` about it: the mirror service. Without it these paths answer 503. */
  readonly api?: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;
  /** Answers what none of the folders has, as a service that serves the add-in itself; without it that is 404. */
  readonly otherwise?: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** What goes with every answer; without them those of the workbench. */
  readonly headers?: Readonly<Record<string, string>>;
}

const OFFICE_JS = '/office-js/';
/** What the service says of itself: a page, and the same for programs. */
const DESCRIPTIONS = ['/api', '/openapi.json'];
const ONE_DAY_S = 24 * 60 * 60;
/** Excel on the web reads the description of custom functions from its own origin. */
const READ_BY_EXCEL = /[\\/]functions(?:\.[a-z]+)?\.json$/;
/** The build puts a hash of the content into these names: what is at such an address never changes. */
const HASHED = /\.[0-9a-f]{8,}\.(js|css)$/;

/**
 * Answers the requests of the workbench. `origin` is asked for at each request, since it is known once the server listens.
 * Files are not compressed: over the loopback that costs more time than it saves; a `.br` or `.gz` beside a file is used.
 */
export function requestHandler(content: ServedContent, origin: () => string): RequestListener {
  const files = content.roots.map((root) =>
    sirv(root, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: headersOf }),
  );
  const officeJs =
    content.officeJs === undefined ? undefined : sirv(content.officeJs, { etag: true, maxAge: ONE_DAY_S });
  const headers = Object.entries(content.headers ?? SECURITY_HEADERS);

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = safePath(request.url ?? '/');
    if (path === undefined) return refuse(response, 400, 'The path is not valid.');
    if (path.startsWith('/api/') || DESCRIPTIONS.includes(path)) {
      if (content.api) return void content.api(request, response);
      return refuse(response, 503, 'The mirror service is not running.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    if (path === '/manifest.xml') return void sendManifest(content.manifest, origin(), request, response);
    if (officeJs && path.startsWith(OFFICE_JS)) {
      request.url = path.slice(OFFICE_JS.length - 1);
      return officeJs(request, response);
    }
    firstOf(files, request, response, content.otherwise);
  };
}

/** The decoded path without its query; `undefined` for one that tries to leave the served folders. */
function safePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const leaves = !path.startsWith('/') || /[\\\0]/.test(path) || path.split('/').includes('..');
    return leaves ? undefined : path;
  } catch {
    return undefined; // a malformed escape
  }
}

function headersOf(response: ServerResponse, path: string): void {
  if (READ_BY_EXCEL.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
  if (HASHED.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

function firstOf(
  handlers: readonly RequestHandler[],
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: ServedContent['otherwise'],
): void {
  const [first, ...rest] = handlers;
  if (first) return void first(request, response, () => firstOf(rest, request, response, otherwise));
  if (otherwise) return void otherwise(request, response);
  refuse(response, 404, 'There is no such file.');
}

async function sendManifest(
  file: string,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const manifest = manifestAt(origin, await readFile(file, 'utf8'));
    response.writeHead(200, { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : manifest);
  } catch {
    refuse(response, 404, `There is no manifest at ${file}.`);
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(message);
}
