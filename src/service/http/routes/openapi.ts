import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { whole } from '../json';
import { descriptionOf } from '../openapi/description';
import { defineRoute } from '../route';

export const openapiRoute = defineRoute({
  method: 'GET',
  path: paths.openapi,
  name: 'openapi',
  summary: 'This description for programs',
  description: 'OpenAPI 3.1.',
  group: 'About',
  who: 'public',
  answers: {
    200: {
      description: 'The document.',
      content: { 'application/json': z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }) },
    },
  },
  handle: (_, services) =>
    whole(descriptionOf(services).document, 'application/json', { headers: { 'Cache-Control': 'no-cache' } }),
});
