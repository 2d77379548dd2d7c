import type { Role } from '../../../src/contract/access';
import type { SubmissionContent } from '../../../src/contract/submission-content';
import {
  submissionSchema,
  submissionStatusAddress,
  submitAddress,
  type StatusChange,
  type Submission,
  type SubmitQuery,
} from '../../../src/contract/submissions';
import { createToken } from '../../../src/service/access/token-store';
import { DEFAULT_EDGE, type EdgeSettings } from '../../../src/service/http/edge-settings';
import type { LogEntry } from '../../../src/service/log';
import { serveStore, type Service } from '../../../src/service/service';
import { openStore, type Store } from '../../../src/service/store/open';
import { ask, bodyOf } from '../sample-service';

/** A service with tokens, whose clock stands still until it is set. */
export interface SubmissionService {
  readonly service: Service;
  readonly store: Store;
  readonly log: LogEntry[];
  /** What somebody sends as Authorization. */
  readonly bearer: (role: Role, ...countries: string[]) => Promise<string>;
  readonly setClock: (time: string) => void;
  readonly send: (content: unknown, who: string, query?: Partial<SubmitQuery>) => Promise<Response>;
  /** Sends what must be stored. */
  readonly stored: (content: SubmissionContent, who: string, query?: Partial<SubmitQuery>) => Promise<Submission>;
  readonly setStatus: (id: string, change: StatusChange, who: string) => Promise<Response>;
  readonly get: (address: string, who?: string) => Promise<Response>;
}

export const NOON = '2026-03-02T12:00:00.000Z';

/** Opens a store and serves it, from a time on that counts as now. */
export async function submissionService(
  address: string,
  settings: Partial<EdgeSettings> = {},
  startsAt = NOON,
): Promise<SubmissionService> {
  const store = await openStore(address);
  const log: LogEntry[] = [];
  let now = new Date(startsAt);
  const service = serveStore(store, { ...DEFAULT_EDGE, ...settings }, (entry) => log.push(entry), { now: () => now });
  const bearers = new Map<string, string>();
  const send: SubmissionService['send'] = (content, who, query = {}) =>
    ask(service, submitAddress(query), {
      method: 'POST',
      headers: { Authorization: who, 'Content-Type': 'application/json' },
      body: JSON.stringify(content),
    });
  return {
    service,
    store,
    log,
    async bearer(role, ...countries) {
      const key = [role, ...countries].join();
      const known = bearers.get(key);
      if (known !== undefined) return known;
      const made = await createToken(
        store,
        { label: key, role, countries, expires: new Date('2100-01-01') },
        { who: 'command-line', requestId: 'x' },
      );
      bearers.set(key, `Bearer ${made.token}`);
      return `Bearer ${made.token}`;
    },
    setClock: (time) => {
      now = new Date(time);
    },
    send,
    async stored(content, who, query) {
      const response = await send(content, who, query);
      if (response.status >= 300) throw new Error((await response.text()).slice(0, 500));
      return bodyOf(response, submissionSchema);
    },
    setStatus: (id, change, who) =>
      ask(service, submissionStatusAddress(id), {
        method: 'POST',
        headers: { Authorization: who, 'Content-Type': 'application/json' },
        body: JSON.stringify(change),
      }),
    get: (path, who) => ask(service, path, who === undefined ? {} : { headers: { Authorization: who } }),
  };
}
