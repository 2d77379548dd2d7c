import { hashToken, isToken, newToken } from '../../../src/service/access/access-token';
import { audit, type AuditEntry, readAudit } from '../../../src/service/access/audit';
import { createToken, listTokens, principalOfToken, revokeToken } from '../../../src/service/access/token-store';
import type { Store } from '../../../src/service/store/open';
import { read } from '../../../src/service/store/revision';

const by = { who: 'command-line', requestId: 'test-1' };
const soon = (): Date => new Date(Date.now() + 60_000);
const compiler = { label: 'Sofia', role: 'compiler', countries: ['BG', 'RO'] } as const;

/** What holds for access tokens and the audit log on every engine. */
export function accessSuite(engine: string, open: () => Promise<Store>): void {
  describe(`access tokens and audit log on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    const pageOf = (query: { before?: string; limit: number }) => read(store, (db) => readAudit(db, query));

    test('a token stands for its role and countries', async () => {
      const expires = soon();
      const made = await createToken(store, { ...compiler, expires }, by);
      expect(isToken(made.token)).toBe(true);
      expect(await principalOfToken(store, made.token)).toEqual({
        kind: 'compiler',
        id: `token:${made.id}`,
        countries: ['BG', 'RO'],
        expires: expires.toISOString(),
      });
      const reader = await createToken(store, { label: 'R', role: 'reader', countries: [], expires }, by);
      expect(await principalOfToken(store, reader.token)).toMatchObject({ kind: 'reader', id: `token:${reader.id}` });
    });

    test('the store has its hash and nowhere the token', async () => {
      const { token } = await createToken(store, { ...compiler, expires: soon() }, by);
      const everything = JSON.stringify([
        await store.selectFrom('access_token').selectAll().execute(),
        await store.selectFrom('audit').selectAll().execute(),
      ]);
      expect(everything).toContain(hashToken(token));
      expect(everything).not.toContain(token.slice(3));
    });

    test('another token, an expired and a revoked one stand for nobody', async () => {
      expect(await principalOfToken(store, newToken())).toBeUndefined();
      expect(await principalOfToken(store, 'ch_short')).toBeUndefined();
      const expires = soon();
      const { token, id } = await createToken(store, { ...compiler, expires }, by);
      expect(await principalOfToken(store, token, new Date(expires.getTime() - 1))).toBeDefined();
      expect(await principalOfToken(store, token, expires)).toBeUndefined();
      expect(await revokeToken(store, id, by)).toBe(true);
      expect(await principalOfToken(store, token)).toBeUndefined();
      expect(await revokeToken(store, id, by)).toBe(false);
      expect(await revokeToken(store, 'none', by)).toBe(false);
    });

    test('the last use is noted to the hour', async () => {
      const { token } = await createToken(store, { ...compiler, expires: new Date('2100-01-01') }, by);
      expect((await listTokens(store))[0]?.lastUsed).toBeNull();
      for (const time of ['2030-05-01T10:20:30Z', '2030-05-01T10:59:59Z', '2030-05-01T11:00:00Z']) {
        await principalOfToken(store, token, new Date(time));
        expect((await listTokens(store))[0]?.lastUsed).toBe(`${time.slice(0, 13)}:00:00.000Z`);
      }
    });

    test('a token is good even where its use cannot be noted', async () => {
      const { token } = await createToken(store, { ...compiler, expires: soon() }, by);
      const asked = store.transaction().setAccessMode('read only');
      const principal = await asked
        .execute((transaction) => principalOfToken(transaction, token))
        .catch(() => undefined);
      expect(principal).toMatchObject({ kind: 'compiler' });
    });

    test('the list has every token, revoked ones too', async () => {
      const first = await createToken(store, { ...compiler, expires: soon() }, by);
      await createToken(store, { label: 'S', role: 'secretariat', countries: [], expires: soon() }, by);
      await revokeToken(store, first.id, by);
      const list = await listTokens(store);
      expect(list.map(({ label, role, revoked }) => [label, role, revoked !== null]).sort()).toEqual([
        ['S', 'secretariat', false],
        ['Sofia', 'compiler', true],
      ]);
    });

    test('who made and revoked tokens is in the audit log, once', async () => {
      const { id } = await createToken(store, { ...compiler, expires: soon() }, by);
      await revokeToken(store, id, by);
      await revokeToken(store, id, by);
      const { lines } = await pageOf({ limit: 10 });
      expect(lines.map(({ who, action, subject, outcome }) => ({ who, action, subject, outcome })).reverse()).toEqual([
        { who: 'command-line', action: 'token.create', subject: { token: id }, outcome: 'done' },
        { who: 'command-line', action: 'token.revoke', subject: { token: id }, outcome: 'done' },
      ]);
    });

    const entry = (token: string): AuditEntry => ({
      who: 'token:1',
      action: 'token.revoke',
      subject: { token },
      outcome: 'refused',
      requestId: 'r',
    });

    test('the audit log is read backwards, page by page, each line once', async () => {
      for (let index = 0; index < 25; index += 1) await audit(store, entry(String(index)));
      const seen: string[] = [];
      let before: string | undefined;
      for (let pages = 0; pages < 10; pages += 1) {
        const { lines, next } = await pageOf({ limit: 10, ...(before === undefined ? {} : { before }) });
        seen.push(...lines.map(({ subject }) => subject.token!));
        if (next === null) break;
        before = next;
      }
      expect(seen).toHaveLength(25);
      expect(new Set(seen).size).toBe(25);
      expect(await pageOf({ limit: 10, before: '00000000-0000-7000-8000-000000000000' })).toEqual({
        lines: [],
        next: null,
      });
    });

    test('a change that is rolled back leaves no line', async () => {
      const failing = store.transaction().execute(async (transaction) => {
        await audit(transaction, entry('x'));
        throw new Error('not after all');
      });
      await expect(failing).rejects.toThrow('not after all');
      expect((await pageOf({ limit: 10 })).lines).toEqual([]);
    });

    test('a line cannot be changed or taken away', async () => {
      await audit(store, entry('x'));
      await expect(store.updateTable('audit').set({ who: 'me' }).execute()).rejects.toThrow('can only be added to');
      await expect(store.deleteFrom('audit').execute()).rejects.toThrow('can only be added to');
      expect((await pageOf({ limit: 10 })).lines).toMatchObject([{ who: 'token:1', outcome: 'refused' }]);
    });

    test('a line takes no figures', async () => {
      const subject = { token: 'x', value: 22785 };
      await expect(audit(store, { ...entry('x'), subject })).rejects.toThrow(/value/);
      expect((await pageOf({ limit: 10 })).lines).toEqual([]);
    });
  });
}
