import type { Worker } from 'node:worker_threads';
import { oidcVerifier } from './access/oidc/oidc-verifier';
import type { ServiceConfig } from './config';
import { createApp } from './http/app';
import { DEFAULT_EDGE, type EdgeSettings } from './http/edge-settings';
import type { Peer } from './http/http-environment';
import { rateLimits } from './http/limits/rate-limits';
import { createMetrics } from './http/observe/metrics';
import type { Route } from './http/route';
import { allRoutes } from './http/routes/all-routes';
import type { Services } from './http/services';
import type { Log } from './log';
import { readingsApart } from './readings/readings-apart';
import { readingsHere } from './readings/readings-here';
import type { Readings } from './readings/reading';
import { isFile, openStore, type Store } from './store/open';
import { seedStore } from './store/seed';
import { watchEmbargoes } from './submissions/watch-embargoes';

/** Starts the thread that reads the store of a file (readings/thread.ts). */
export type StartReadingThread = (file: string) => Worker;

/** The mirror service without a server: it can be put behind any. */
export interface Service {
  /**
   * Answers a request. Never rejects: what fails is answered in the error shape.
   * @param peer where the request comes from; left out, nobody is counted by their address
   */
  fetch(request: Request, peer?: Peer): Promise<Response>;
  /** Answers what is under way, then closes the store. Requests after that are answered with 503. */
  close(): Promise<void>;
}

/**
 * Opens the store, fills it at its first start, and answers requests from it. Rejects with what to mend if the store or
 * the figures cannot be read.
 *
 * @param startThread lets the readings of a store in a file be answered by a thread of their own; left out, there is none
 */
export async function createService(
  config: ServiceConfig,
  log: Log = () => undefined,
  startThread?: StartReadingThread,
): Promise<Service> {
  const { database, databasePool, figuresFolder, ...edge } = config;
  const store = await openStore(database, databasePool);
  try {
    const seeded = await seedStore(store, figuresFolder);
    if (seeded) {
      const { figures, definitions } = seeded;
      log({ level: 'info', message: `Loaded ${figures} figures and ${definitions} definitions into the store.` });
    }
    const apart = startThread && isFile(database) ? readingsApart(() => startThread(database), log) : undefined;
    return serveStore(store, { ...DEFAULT_EDGE, ...edge }, log, { readings: apart });
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

/** What may be other than usual. */
export interface Unusual {
  readonly routes?: readonly Route[] | undefined;
  /** The clock that embargoes go by. */
  readonly now?: (() => Date) | undefined;
  /** What answers the routes that only read; closed with the service. */
  readonly readings?: Readings | undefined;
}

/** Answers requests from a store that is open; it is closed with the service. */
export function serveStore(
  store: Store,
  settings: EdgeSettings,
  log: Log,
  { routes = allRoutes, now = () => new Date(), readings = readingsHere(routes, store) }: Unusual = {},
): Service {
  let closed: Promise<void> | undefined;
  const services: Services = {
    store,
    readings,
    settings,
    log,
    routes,
    metrics: createMetrics(store),
    rates: rateLimits(settings),
    oidc: settings.oidc && oidcVerifier(settings.oidc),
    now,
  };
  const endWatch = watchEmbargoes(store, now, log);
  const app = createApp(services);
  const underWay = new Set<Promise<unknown>>();
  return {
    async fetch(request, peer = {}) {
      const answer = Promise.resolve(app.fetch(request, { ...peer, late: closed !== undefined }));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    close() {
      closed ??= Promise.allSettled(underWay)
        .then(endWatch)
        .then(() => readings.close())
        .then(() => store.destroy());
      return closed;
    },
  };
}
