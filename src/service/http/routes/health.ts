import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { healthSchema } from '../../../contract/service-info';
import { isMigrated } from '../../store/migrate';
import { currentRevision } from '../../store/revision';
import { json } from '../json';
import { Refusal } from '../refusal';
import { defineRoute } from '../route';

/** Those who watch over programs add parameters of their own, against caches. */
const anyQuery = z.object({});
const ok = (): Response => json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
const answers = { 200: { description: 'It is well.', content: { 'application/json': healthSchema } } };

export const healthRoute = defineRoute({
  method: 'GET',
  path: paths.health,
  name: 'health',
  summary: 'Whether the process is alive',
  description: 'The store is not asked: starting the process anew would not bring it back.',
  group: 'Operation',
  who: 'public',
  query: anyQuery,
  answers,
  handle: ok,
});

export const readyRoute = defineRoute({
  method: 'GET',
  path: paths.ready,
  name: 'ready',
  summary: 'Whether requests can be answered',
  description: 'The store answers and has the form of this version, and the service is not about to end.',
  group: 'Operation',
  who: 'public',
  query: anyQuery,
  answers,
  refuses: ['unavailable'],
  async handle(_, { store }) {
    let migrated: boolean;
    try {
      await currentRevision(store);
      migrated = await isMigrated(store);
    } catch (cause) {
      throw new Refusal('unavailable', 'The store of figures does not answer.', { cause });
    }
    if (migrated) return ok();
    throw new Refusal('unavailable', 'The store of figures has not the form of this version.');
  },
});
