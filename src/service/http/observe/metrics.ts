import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AuthenticationFailure } from '../../access/authentication-error';
import type { Store } from '../../store/open';
import { currentRevision } from '../../store/revision';

const PREFIX = 'clearing_house_';

/** One request that was answered. */
export interface AnsweredRequest {
  /** The route's address, with its parameters in braces; `none` where there is no route. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** What the service counts and measures of itself. */
export interface Metrics {
  answered(request: AnsweredRequest): void;
  rateLimited(by: 'address' | 'token' | 'wrong-token'): void;
  authenticationFailed(failure: AuthenticationFailure): void;
  /** All of it, as Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Begins to count. The store is asked whenever the metrics are read. */
export function createMetrics(store: Store): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: `${PREFIX}request_duration_seconds`,
    help: 'How long requests took to be answered, without the sending of the body; their number by status is its count.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const limited = new Counter({
    name: `${PREFIX}rate_limited_total`,
    help: 'Requests that were refused because there were too many.',
    labelNames: ['by'],
    registers,
  });
  const failures = new Counter({
    name: `${PREFIX}authentication_failures_total`,
    help: 'Tokens that were not accepted.',
    labelNames: ['failure'],
    registers,
  });
  watchStore(store, registers);
  return {
    answered: ({ route, method, status, seconds }) => duration.observe({ route, method, status }, seconds),
    rateLimited: (by) => limited.inc({ by }),
    authenticationFailed: (failure) => failures.inc({ failure }),
    text: async () => `${await registry.metrics()}${await processMetrics().metrics()}`,
    contentType: registry.contentType,
  };
}

function watchStore(store: Store, registers: Registry[]): void {
  const revision = new Gauge({
    name: `${PREFIX}store_revision`,
    help: 'How often the data has changed.',
    registers,
  });
  new Gauge({
    name: `${PREFIX}store_up`,
    help: 'Whether the store answers: 1 or 0.',
    registers,
    async collect() {
      try {
        revision.set((await currentRevision(store)).revision);
        this.set(1);
      } catch {
        this.set(0);
      }
    },
  });
}

let ofProcess: Registry | undefined;

/** Memory, processor time and the like belong to the process, whatever services run in it. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
