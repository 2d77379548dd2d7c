import type { Role, WhoAmI } from '../../contract/access';

/** Who asks, as far as the service knows. */
export type Principal =
  | { readonly kind: 'anonymous'; readonly id: 'anonymous' }
  | {
      readonly kind: 'reader' | 'secretariat';
      /** What the audit log calls it: `token:…` or `oidc:…`. */
      readonly id: string;
      /** Until when the token is good: ISO 8601, UTC. */
      readonly expires?: string | undefined;
    }
  | {
      readonly kind: 'compiler';
      readonly id: string;
      /** The countries that it writes for: each once, in the order of their codes; at least one. */
      readonly countries: readonly string[];
      readonly expires?: string | undefined;
    };

export type PrincipalKind = Principal['kind'];

export const ANONYMOUS: Principal = { kind: 'anonymous', id: 'anonymous' };

/** Everybody; the anonymous only where the settings let them read. */
export const EVERYONE: readonly PrincipalKind[] = ['anonymous', 'reader', 'compiler', 'secretariat'];

/** The principal that a role makes of somebody. */
export const principalOf = (role: Role, id: string, countries: readonly string[], expires?: string): Principal =>
  role === 'compiler' ? { kind: role, id, countries, expires } : { kind: role, id, expires };

/** Whether somebody may send figures of a country: its compilers, and the secretariat for offices that cannot themselves. */
export const mayWriteFor = (principal: Principal, country: string): boolean =>
  principal.kind === 'secretariat' || (principal.kind === 'compiler' && principal.countries.includes(country));

/** How the service describes somebody to themselves. */
export const whoAmI = (principal: Principal): WhoAmI => ({
  kind: principal.kind,
  id: principal.id,
  ...(principal.kind === 'compiler' ? { countries: [...principal.countries] } : {}),
  ...(principal.kind !== 'anonymous' && principal.expires !== undefined ? { expires: principal.expires } : {}),
});
