import { paths } from '../../../contract/paths';
import { describeError, type Log } from '../../log';
import type { Store } from '../../store/open';
import { currentRevision } from '../../store/revision';
import { Refusal } from '../refusal';
import type { Routes } from '../service-routes';

export function healthRoute(app: Routes, store: Store, log: Log): void {
  app.get(paths.health, async (context) => {
    context.header('Cache-Control', 'no-store');
    try {
      await currentRevision(store);
    } catch (error) {
      log({ level: 'error', message: 'The store does not answer.', error: describeError(error) });
      throw new Refusal(503, 'unavailable', 'The store of figures does not answer.');
    }
    return context.json({ status: 'ok' });
  });
}
