import { randomBytes } from 'node:crypto';
import { type Role, roleSchema } from '../../contract/access';
import type { Store } from '../store/open';
import { hashToken, isToken, newToken } from './access-token';
import { audit } from './audit';
import { type Principal, principalOf } from './principal';

/** What is known of an access token; never the token. */
export interface TokenRecord {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly countries: readonly string[];
  readonly created: string;
  readonly expires: string;
  /** Right to the hour. */
  readonly lastUsed: string | null;
  readonly revoked: string | null;
}

/** Who changes tokens, and in which request, for the audit log. */
export interface ChangedBy {
  readonly who: string;
  readonly requestId: string;
}

const HOUR_MS = 3_600_000;
const principalId = (token: string): string => `token:${token}`;

/** Makes an access token. The token itself is told here and nowhere else. */
export function createToken(
  store: Store,
  { label, role, countries, expires }: Pick<TokenRecord, 'label' | 'role' | 'countries'> & { readonly expires: Date },
  by: ChangedBy,
): Promise<{ token: string; id: string }> {
  const token = newToken();
  const id = randomBytes(4).toString('hex');
  return store.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('access_token')
      .values({
        id,
        hash: hashToken(token),
        label,
        role,
        countries: countries.join(','),
        created: new Date().toISOString(),
        expires: expires.toISOString(),
      })
      .execute();
    await audit(transaction, { ...by, action: 'token.create', subject: { token: id }, outcome: 'done' });
    return { token, id };
  });
}

/** All tokens there are and were, the oldest first. */
export async function listTokens(store: Store): Promise<TokenRecord[]> {
  const rows = await store.selectFrom('access_token').selectAll().orderBy('created').orderBy('id').execute();
  return rows.map(({ id, label, role, countries, created, expires, last_used: lastUsed, revoked }) => ({
    id,
    label,
    role: roleSchema.parse(role),
    countries: countriesIn(countries),
    created,
    expires,
    lastUsed,
    revoked,
  }));
}

/** Revokes a token, at once for all instances of the service. False if there is none of this id, or it is revoked already. */
export function revokeToken(store: Store, id: string, by: ChangedBy): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('access_token')
      .set({ revoked: new Date().toISOString() })
      .where('id', '=', id)
      .where('revoked', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await audit(transaction, { ...by, action: 'token.revoke', subject: { token: id }, outcome: 'done' });
    return true;
  });
}

/** Whom a token stands for; undefined if there is no such token, or it is expired or revoked. Notes that it was used. */
export async function principalOfToken(store: Store, token: string, now = new Date()): Promise<Principal | undefined> {
  if (!isToken(token)) return undefined;
  const found = await store
    .selectFrom('access_token')
    .select(['id', 'role', 'countries', 'expires', 'last_used'])
    .where('hash', '=', hashToken(token))
    .where('revoked', 'is', null)
    .executeTakeFirst();
  if (!found || Date.parse(found.expires) <= now.getTime()) return undefined;
  const { id, role, countries, last_used: lastUsed } = found;
  if (lastUsed === null || now.getTime() - Date.parse(lastUsed) >= HOUR_MS) await noteUse(store, id, now);
  return principalOf(roleSchema.parse(role), principalId(id), countriesIn(countries), found.expires);
}

/**
 * To the hour: it tells which tokens are still needed and not when somebody works, and it costs a write an hour. A store that
 * cannot be written to, such as a read replica, still answers.
 */
async function noteUse(store: Store, id: string, now: Date): Promise<void> {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS).toISOString();
  await store
    .updateTable('access_token')
    .set({ last_used: hour })
    .where('id', '=', id)
    .execute()
    .catch(() => undefined);
}

const countriesIn = (text: string): string[] => (text === '' ? [] : text.split(','));
