import type { EdgeSettings } from '../edge-settings';
import { pagePolicy } from '../security-headers';

/** Where office.js comes from: Microsoft's address, which is the supported one, or a copy that the service serves itself. */
export const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';

/**
 * What the add-in's pages may do: run scripts of their own and office.js, nothing evaluated and nothing inline; ask this service
 * and the identity provider. Styles may be inline, since Fluent UI writes its own at run time.
 */
export function addinPolicy({ addin, signIn }: Pick<EdgeSettings, 'addin' | 'signIn'>): string {
  const office = addin?.officeJs === undefined ? [OFFICE_JS_CDN] : [];
  const provider = signIn ? [new URL(signIn.issuer).origin] : [];
  return pagePolicy(
    ["script-src 'self'", ...office].join(' '),
    "style-src 'self' 'unsafe-inline'",
    ["connect-src 'self'", ...provider].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
  );
}
