import { describeError, type Log } from '../log';
import type { Store } from '../store/open';
import { publishDue } from './publish';

const EVERY_MS = 60_000;

/**
 * Publishes what an embargo has kept back, at once and every minute.
 * @returns ends that, once what is under way is done
 */
export function watchEmbargoes(store: Store, now: () => Date, log: Log): () => Promise<void> {
  let underWay = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const published = await publishDue(store, now());
      if (published > 0)
        log({ level: 'info', message: `Submissions published whose embargo has ended: ${published}.` });
    } catch (error) {
      log({
        level: 'error',
        message: 'Submissions whose embargo has ended were not published.',
        error: describeError(error),
      });
    }
  };
  const next = (): void => {
    underWay = underWay.then(look);
  };
  next();
  const timer = setInterval(next, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
