import type { MirrorAnswer } from '../../contract/mirror';
import { MOST_YEARS } from '../../contract/observation-key';
import type { ServiceClient } from '../../contract/service-client';
import { Batched, type BatchOptions } from './batched';
import { Limiter } from './limiter';

/** What partners report beside a reporter's table, and what is published of its own: many calls become few requests. */
export type ServiceFigures = Pick<Batched<MirrorAnswer>, 'get'>;

/** So many requests are under way at once, however many cells wait. */
const MOST_REQUESTS = 3;

/** The figures of a service. */
export const serviceFigures = (
  client: Pick<ServiceClient, 'mirror'>,
  options: Partial<Omit<BatchOptions, 'limiter'>> = {},
): ServiceFigures =>
  new Batched((query, signal) => client.mirror(query, signal), {
    mostYears: MOST_YEARS,
    ...options,
    limiter: new Limiter(MOST_REQUESTS),
  });
