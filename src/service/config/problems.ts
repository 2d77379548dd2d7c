import type { SettingName } from './settings';

/** What is wrong with settings together, each of which may be right by itself. One message a mistake. */
export function problemsBetween(given: Readonly<Record<string, unknown>>): string[] {
  const has = (name: SettingName): boolean => given[name] !== undefined;
  const problems: string[] = [];
  if (has('OIDC_ISSUER') && !has('OIDC_AUDIENCE')) {
    problems.push('OIDC_AUDIENCE must be given with OIDC_ISSUER: without it tokens for any other service would do');
  }
  const alone = Object.keys(given).filter((name) => name.startsWith('OIDC_') && name !== 'OIDC_ISSUER');
  if (!has('OIDC_ISSUER') && alone.length > 0) {
    problems.push(`OIDC_ISSUER must be given with ${alone.join(', ')}: without it they mean nothing`);
  }
  if (given.OIDC_NESTED === 'yes') problems.push(...problemsOfNested(given));
  if (has('DATABASE_URL') && has('CLEARING_HOUSE_DB')) {
    problems.push('CLEARING_HOUSE_DB must not be given with DATABASE_URL: there is one store, a file or a database');
  }
  if (has('DATABASE_POOL') && !has('DATABASE_URL')) {
    problems.push('DATABASE_POOL must not be given without DATABASE_URL: a file has no connections');
  }
  return problems;
}

/** The issuer of access tokens of version 2, in Microsoft's clouds that know nested apps. */
const ENTRA =
  /^https:\/\/login\.(microsoftonline\.com|microsoftonline\.us|partner\.microsoftonline\.cn)\/[^/]+\/v2\.0$/;
/** Scopes that say who somebody is, and lead to no token for this service. */
const WHO = ['openid', 'profile', 'email', 'offline_access'];

function problemsOfNested({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_SCOPES }: Readonly<Record<string, unknown>>): string[] {
  const scopes = typeof OIDC_SCOPES === 'string' ? OIDC_SCOPES : '';
  const problems: string[] = [];
  if (typeof OIDC_ISSUER === 'string' && !ENTRA.test(OIDC_ISSUER)) {
    problems.push(
      'OIDC_ISSUER must be https://login.microsoftonline.com/TENANT/v2.0 with OIDC_NESTED=yes: only Microsoft Entra knows nested apps',
    );
  }
  if (OIDC_CLIENT_ID === undefined) {
    problems.push('OIDC_CLIENT_ID must be given with OIDC_NESTED=yes: Excel asks for a token in that name');
  }
  if (scopes.split(' ').every((scope) => scope === '' || WHO.includes(scope))) {
    problems.push(
      'OIDC_SCOPES must name a scope of this service with OIDC_NESTED=yes, such as api://clearing-house/send: without one the token is for Microsoft Graph',
    );
  }
  return problems;
}
