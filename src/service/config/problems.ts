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
  if (has('DATABASE_URL') && has('CLEARING_HOUSE_DB')) {
    problems.push('CLEARING_HOUSE_DB must not be given with DATABASE_URL: there is one store, a file or a database');
  }
  if (has('DATABASE_POOL') && !has('DATABASE_URL')) {
    problems.push('DATABASE_POOL must not be given without DATABASE_URL: a file has no connections');
  }
  return problems;
}
