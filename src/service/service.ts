import type { ServiceConfig } from './config';
import { createApp } from './http/app';
import { Refusal } from './http/refusal';
import type { Log } from './log';
import { openStore } from './store/open';
import { seedStore } from './store/seed';

/** The mirror service without a server: it can be put behind any. */
export interface Service {
  /** Answers a request. Never rejects: what fails is answered in the error shape. */
  fetch(request: Request): Promise<Response>;
  /** Answers what is under way, then closes the store. Requests after that are answered with 503. */
  close(): Promise<void>;
}

/**
 * Opens the store, fills it at its first start, and answers requests from it. Rejects with what to mend if the store or
 * the figures cannot be read.
 */
export async function createService(config: ServiceConfig, log: Log = () => undefined): Promise<Service> {
  const store = await openStore(config.databaseFile);
  try {
    const seeded = await seedStore(store, config.figuresFolder);
    if (seeded) {
      const { figures, definitions } = seeded;
      log({ level: 'info', message: `Loaded ${figures} figures and ${definitions} definitions into the store.` });
    }
  } catch (error) {
    await store.destroy();
    throw error;
  }

  const app = createApp({ store, origins: config.origins, log });
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  return {
    async fetch(request) {
      if (closed)
        return Response.json(new Refusal(503, 'unavailable', 'The service is closing.').answer, { status: 503 });
      const answer = Promise.resolve(app.fetch(request));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    close() {
      closed ??= Promise.allSettled(underWay).then(() => store.destroy());
      return closed;
    },
  };
}
