import * as z from '../../../clearing-house/zod';
import type { JsonSchema } from './openapi-types';

/** `input`: as it is sent to the service; `output`: as the service sends it. */
type Side = 'input' | 'output';

/** Zod's schemas as JSON Schema. Those with an id stand once among the components and are referred to. */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};

  /** A schema; only a reference to it if it has an id. Throws if two different schemas have the same id. */
  of(schema: z.ZodType, side: Side): JsonSchema {
    const { $defs = {}, ...own } = referring(
      z.toJSONSchema(schema, {
        io: side,
        unrepresentable: 'any',
        override: ({ jsonSchema }) => loosen(jsonSchema, side),
      }),
    );
    for (const [id, part] of Object.entries($defs as Record<string, JsonSchema>)) this.#keep(id, part);
    return own;
  }

  #keep(id: string, schema: JsonSchema): void {
    const known = this.components[id];
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two schemas have the id ${id}.`);
    this.components[id] = schema;
  }
}

function loosen(schema: z.core.JSONSchema.BaseSchema, side: Side): void {
  // A later version may add to its answers; a client must not stumble over that.
  if (side === 'output') delete schema.additionalProperties;
  // The format says it in a word.
  if (schema.format === 'uuid' || schema.format === 'date-time') delete schema.pattern;
  // The bounds of whole numbers in JavaScript say nothing about the subject.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/** OpenAPI 3.1 takes draft 2020-12 for granted, so that no schema names it. */
function referring({ $schema, ...schema }: z.core.JSONSchema.BaseSchema): JsonSchema {
  if ($schema !== 'https://json-schema.org/draft/2020-12/schema') throw new Error(`OpenAPI 3.1 knows no ${$schema}.`);
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
