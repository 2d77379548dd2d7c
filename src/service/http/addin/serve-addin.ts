import type { Handler } from 'hono';
import { wantsPacked } from '../compress';
import type { EdgeSettings } from '../edge-settings';
import type { HttpEnvironment } from '../http-environment';
import { addinPolicy, OFFICE_JS_CDN } from './addin-policy';
import { staticFiles, type StaticFile, type StaticFiles } from './static-files';

/** Where a copy of office.js is served. */
const OFFICE_JS = '/office-js/';
/** The page that is shown to whoever opens the address itself. */
const FIRST_PAGE = '/taskpane.html';
/** The build puts a hash of the content into these names: what is at such an address never changes. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;
/** Excel on the web reads the description of custom functions from its own origin. */
const READ_BY_EXCEL = /^\/functions(?:\.[a-z]+)?\.json$/;

const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
const ONE_DAY = 'public, max-age=86400';

/** Answers for the add-in's own files what no route has answered; what is none of them goes on. */
export function serveAddin(settings: Pick<EdgeSettings, 'addin' | 'signIn'>): Handler<HttpEnvironment> {
  const policy = addinPolicy(settings);
  let listed: Promise<StaticFiles> | undefined;
  return async (context, next) => {
    listed ??= listFiles(settings.addin!);
    const path = context.req.path === '/' ? FIRST_PAGE : context.req.path;
    const file = await (await listed).get(path)?.();
    if (!file) return next();
    const headers = new Headers({
      'Content-Type': file.type,
      'Cache-Control': HASHED.test(path) ? FOREVER : path.startsWith(OFFICE_JS) ? ONE_DAY : ASK_EACH_TIME,
      'Content-Security-Policy': policy,
      ETag: `W/"${file.tag}"`,
      Vary: 'Accept-Encoding',
    });
    if (READ_BY_EXCEL.test(path)) headers.set('Access-Control-Allow-Origin', '*');
    if (context.req.header('If-None-Match')?.includes(`"${file.tag}"`))
      return new Response(null, { status: 304, headers });
    return sent(file, context.req.raw, headers);
  };
}

function sent(file: StaticFile, request: Request, headers: Headers): Response {
  const packed = wantsPacked(request) ? file.packed : undefined;
  const body = packed ?? file.body;
  headers.set('Content-Length', String(body.byteLength));
  if (packed) headers.set('Content-Encoding', 'gzip');
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** The files of the add-in, and those of office.js where the service has a copy: its pages then name that. */
async function listFiles({ folder, officeJs }: NonNullable<EdgeSettings['addin']>): Promise<StaticFiles> {
  if (officeJs === undefined) return staticFiles(folder);
  const own = (page: string) => page.replaceAll(`${OFFICE_JS_CDN}/lib/1/hosted/`, OFFICE_JS);
  const [pages, office] = await Promise.all([staticFiles(folder, '/', own), staticFiles(officeJs, OFFICE_JS)]);
  return new Map([...pages, ...office]);
}
