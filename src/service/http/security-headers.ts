import type { MiddlewareHandler } from 'hono';
import type { EdgeSettings } from './edge-settings';

/**
 * Sites of Microsoft that show the pane in a frame, in Excel on the web (OfficeDev/office-js-docs-pr#4911, office-js#3342).
 * None may be named in X-Frame-Options, and a Cross-Origin-Opener-Policy or -Embedder-Policy would break the pane's dialogs and
 * its office.js: none of the three is ever sent.
 */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/** What a page of the service may load: nothing but what its policy adds; and who may show it in a frame. */
export const pagePolicy = (...allowed: readonly string[]): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(' ')}`,
    ...allowed,
  ].join('; ');

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** Sets what browsers should hold every answer to; a page brings its own policy. */
export function securityHeaders({ publicAddress }: EdgeSettings): MiddlewareHandler {
  const headers: Readonly<Record<string, string>> = {
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Only where clients come by HTTPS: on localhost it would bind every other local server.
    ...(publicAddress?.startsWith('https:') ? { 'Strict-Transport-Security': `max-age=${ONE_YEAR_S}` } : {}),
  };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  };
}
