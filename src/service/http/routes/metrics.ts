import { timingSafeEqual } from 'node:crypto';
import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { hashToken } from '../../access/access-token';
import { whole } from '../json';
import { Refusal } from '../refusal';
import { defineRoute } from '../route';

export const metricsRoute = defineRoute({
  method: 'GET',
  path: paths.metrics,
  name: 'metrics',
  summary: 'What the service counts and measures of itself',
  description: 'For Prometheus. If METRICS_TOKEN is set, it must be sent as a bearer token.',
  group: 'Operation',
  who: 'public',
  query: z.object({}),
  answers: { 200: { description: 'Metrics in Prometheus’ text format.', content: { 'text/plain': null } } },
  refuses: ['unauthenticated'],
  async handle({ request }, { metrics, settings: { metricsToken } }) {
    if (metricsToken !== undefined && !isSame(request.headers.get('Authorization'), `Bearer ${metricsToken}`)) {
      throw new Refusal('unauthenticated', 'The metrics are for those who know the METRICS_TOKEN of the service.', {
        headers: { 'WWW-Authenticate': 'Bearer realm="metrics"' },
      });
    }
    return whole(await metrics.text(), metrics.contentType, { headers: { 'Cache-Control': 'no-store' } });
  },
});

/** In a time that does not tell how much of it is right: this token may be one that a person thought of. */
const isSame = (given: string | null, expected: string): boolean =>
  given !== null && timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(expected)));
