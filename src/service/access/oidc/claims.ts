import { isCountryCode } from '../../../clearing-house/codes/countries';
import { type Role, roleSchema } from '../../../contract/access';
import { AuthenticationError } from '../authentication-error';
import { type Principal, principalOf } from '../principal';
import type { OidcSettings } from './oidc-settings';

type Claims = Readonly<Record<string, unknown>>;

/** If somebody has several roles, the first of these counts. */
const ROLES_BY_RANK: readonly Role[] = ['secretariat', 'compiler', 'reader'];

/**
 * Whom the claims of a token describe that was found good. Throws an AuthenticationError if they give no role, or a compiler
 * no country.
 */
export function principalOfClaims(claims: Claims, settings: OidcSettings): Principal {
  const given = valuesOf(claims, settings.roleClaim).map((value) =>
    settings.roles ? settings.roles.get(value) : roleSchema.safeParse(value).data,
  );
  const role = ROLES_BY_RANK.find((each) => given.includes(each));
  if (role === undefined) {
    throw new AuthenticationError(
      'no-role',
      `You are signed in, but the claim ${settings.roleClaim} gives you no role in the clearing house. `
        + 'Ask whoever runs your sign-in for one.',
    );
  }
  const countries = role === 'compiler' ? countriesOf(claims, settings) : [];
  const expires = typeof claims.exp === 'number' ? new Date(claims.exp * 1000).toISOString() : undefined;
  return principalOf(role, `oidc:${String(claims.sub)}`, countries, expires);
}

function countriesOf(claims: Claims, { countryClaim, countries }: OidcSettings): string[] {
  const codes = valuesOf(claims, countryClaim)
    .map((value) => (countries ? countries.get(value) : value))
    .filter((code) => code !== undefined && isCountryCode(code));
  if (codes.length === 0) {
    throw new AuthenticationError(
      'no-role',
      `You are signed in as a compiler, but the claim ${countryClaim} names no country that you compile for. `
        + 'Ask whoever runs your sign-in for it.',
    );
  }
  return [...new Set(codes as string[])].sort();
}

/** The values of a claim: a list of texts, or one text with spaces or commas between them. */
function valuesOf(claims: Claims, name: string): string[] {
  const claim = claimAt(claims, name);
  if (typeof claim === 'string') return claim.split(/[\s,]+/).filter((value) => value !== '');
  return Array.isArray(claim) ? claim.filter((value) => typeof value === 'string') : [];
}

/** Names may have dots of their own, as addresses do; only if there is none like this do dots lead into nested claims. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>((at, part) => (isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined), claims);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
