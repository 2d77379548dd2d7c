import type { Context } from 'hono';
import type { z } from '../../clearing-house/zod';
import type { ErrorDetail } from '../../contract/errors';
import { Refusal } from './refusal';

/**
 * Reads the query of a request. Throws a Refusal (400) that names each parameter which is missing, wrong, unknown or given
 * twice, and what is allowed.
 */
export function readQuery<Shape extends z.core.$ZodShape>(
  context: Context,
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const given = new URL(context.req.url).searchParams;
  const repeated = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1);
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success && repeated.length === 0) return result.data;

  const details: ErrorDetail[] = repeated.map((name) => ({ path: name, message: 'is given more than once' }));
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      const allowed = Object.keys(schema.shape).join(', ') || 'none';
      details.push(...issue.keys.map((path) => ({ path, message: `is no parameter here; allowed: ${allowed}` })));
    } else {
      details.push({ path: String(issue.path[0] ?? ''), message: issue.message });
    }
  }
  throw new Refusal(400, 'bad-query', 'The request cannot be answered as it is asked.', details);
}
