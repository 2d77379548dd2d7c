import * as z from '../../../src/clearing-house/zod';
import type { Role } from '../../../src/contract/access';
import { createToken } from '../../../src/service/access/token-store';
import { DEFAULT_EDGE, type EdgeSettings } from '../../../src/service/http/edge-settings';
import { json } from '../../../src/service/http/json';
import { defineRoute, type Route } from '../../../src/service/http/route';
import { allRoutes } from '../../../src/service/http/routes/all-routes';
import type { LogEntry } from '../../../src/service/log';
import { serveStore, type Service } from '../../../src/service/service';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';

/** A service over an empty store, with a token of each role and what it logged. */
export interface EdgeService {
  readonly service: Service;
  readonly store: Store;
  readonly log: LogEntry[];
  /** What a request of this role sends as Authorization. */
  readonly bearer: Readonly<Record<Role, string>>;
}

export async function edgeService(
  settings: Partial<EdgeSettings> = {},
  routes: readonly Route[] = allRoutes,
): Promise<EdgeService> {
  const store = await openStore(IN_MEMORY);
  const bearer = async (role: Role): Promise<string> => {
    const countries = role === 'compiler' ? ['BG'] : [];
    const expires = new Date('2100-01-01');
    const by = { who: 'command-line', requestId: 'test' };
    return `Bearer ${(await createToken(store, { label: role, role, countries, expires }, by)).token}`;
  };
  const log: LogEntry[] = [];
  return {
    store,
    log,
    bearer: {
      reader: await bearer('reader'),
      compiler: await bearer('compiler'),
      secretariat: await bearer('secretariat'),
    },
    service: serveStore(store, { ...DEFAULT_EDGE, ...settings }, (entry) => log.push(entry), { routes }),
  };
}

const year = z.string().regex(/^\d{4}$/, 'must be a year, such as 2024');

/** A route to send a body to and to put parameters into, as those of submissions will be. */
export const echoRoute = defineRoute({
  method: 'POST',
  path: '/api/v1/echo/{name}/{year}',
  name: 'echo',
  summary: 'Says what it was told',
  group: 'Test',
  who: ['compiler'],
  params: z.strictObject({
    name: z
      .string()
      .max(20)
      .meta({ examples: ['x'] }),
    year: year.meta({ examples: ['2024'] }),
  }),
  query: z.strictObject({ loud: z.enum(['yes', 'no']).optional() }),
  body: {
    description: 'Anything.',
    schema: z.strictObject({
      text: z.string(),
      list: z.array(z.object({ n: z.int() })),
      deep: z.record(z.string(), z.int()),
    }),
    example: { text: 'a', list: [{ n: 1 }], deep: { a: 1 } },
  },
  answers: { 200: { description: 'The same.', content: { 'application/json': z.unknown() } } },
  handle: ({ body, params, query, principal }) => json({ body, params, query, who: principal.id }),
});
