import type * as z from '../../../clearing-house/zod';
import type { ErrorDetail } from '../../../contract/errors';
import { Refusal } from '../refusal';
import type { ParametersSchema } from '../route';

/**
 * Reads the parameters of an address or a query. Throws a Refusal (400) that names each parameter which is missing, wrong,
 * unknown or given twice, and what is allowed. Without a schema there may be none.
 */
export function readInput(
  where: 'address' | 'query',
  schema: ParametersSchema | undefined,
  given: Iterable<readonly [string, string]>,
): unknown {
  const pairs = [...given];
  const names = pairs.map(([name]) => name);
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const details: ErrorDetail[] = repeated.map((path) => ({ path, message: 'is given more than once' }));
  if (schema === undefined) {
    details.push(...unknownNames([...new Set(names)], 'none'));
    if (details.length === 0) return undefined;
  } else {
    const result = schema.safeParse(Object.fromEntries(pairs));
    if (result.success && details.length === 0) return result.data;
    details.push(...(result.error?.issues ?? []).flatMap((issue) => detailsOf(issue, schema)));
  }
  const [code, what] = where === 'query' ? (['bad-query', 'request'] as const) : (['bad-request', 'address'] as const);
  throw new Refusal(code, `The ${what} cannot be answered as it is asked.`, { details });
}

function detailsOf(issue: z.core.$ZodIssue, schema: ParametersSchema): ErrorDetail[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: String(issue.path[0] ?? ''), message: issue.message }];
  return unknownNames(issue.keys, Object.keys(schema.shape).join(', ') || 'none');
}

const unknownNames = (names: readonly string[], allowed: string): ErrorDetail[] =>
  names.map((path) => ({ path, message: `is no parameter here; allowed: ${allowed}` }));
