import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { Refusal } from '../refusal';
import { defineRoute, type Route } from '../route';
import { parameter } from './sdmx-data-parameters';

/** A part of the standard that the service has not, and what to ask for instead. */
function unserved(path: string, optionalParts: number, name: string, what: string, instead: string): Route {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => [part, parameter('Any.', '*')] as const);
  return defineRoute({
    method: 'GET',
    path,
    optionalParts,
    name,
    summary: `${what} (SDMX REST 2.x): not served`,
    description: instead,
    group: 'SDMX',
    who: EVERYONE,
    params: z.strictObject(Object.fromEntries(parts)),
    query: z.object({}).catchall(z.string()),
    answers: {},
    refuses: ['not-implemented'],
    handle() {
      throw new Refusal('not-implemented', `${what} cannot be had here. ${instead}`);
    },
  });
}

/** The queries of SDMX REST 2.x that are answered with 501, as the standard wants it. */
export const sdmxUnservedRoutes: readonly Route[] = [
  unserved(paths.sdmxSchema, 4, 'sdmxSchema', 'Schemas for data messages', 'Ask for the data structure instead.'),
  unserved(
    paths.sdmxMetadata,
    5,
    'sdmxMetadata',
    'Reference metadata',
    'The definitions behind flows stand in the answers of /api/v1/mirror.',
  ),
];
