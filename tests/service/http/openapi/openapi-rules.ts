import Ajv2020 from 'ajv/dist/2020';

// What version 3.1 of the OpenAPI specification asks of a document, in as far as the service's makes use of it: what is not
// named here may not be in it.

const text = { type: 'string', minLength: 1 };
const closed = (required: readonly string[], properties: Record<string, object>): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const mapOf = (values: object, names: object = {}): object => ({
  type: 'object',
  propertyNames: names,
  additionalProperties: values,
});
const refer = (name: string): object => ({ $ref: `#/$defs/${name}` });
/** Fixed by the specification for everything under `components`. */
const componentName = { pattern: '^[a-zA-Z0-9._-]+$' };

const rules = {
  ...closed(['openapi', 'info', 'paths'], {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: closed(['title', 'version'], {
      title: text,
      version: text,
      description: text,
      license: closed(['name'], { name: text, identifier: text }),
    }),
    servers: { type: 'array', minItems: 1, items: closed(['url'], { url: text }) },
    tags: { type: 'array', uniqueItems: true, items: closed(['name'], { name: text }) },
    paths: mapOf(mapOf(refer('operation'), { enum: ['get', 'put', 'post', 'delete', 'patch'] }), { pattern: '^/' }),
    components: closed([], {
      schemas: mapOf(refer('schema'), componentName),
      responses: mapOf(refer('response'), componentName),
      securitySchemes: mapOf(refer('securityScheme'), componentName),
    }),
  }),
  $defs: {
    // Held against the rules of JSON Schema itself, by being compiled.
    schema: { type: ['object', 'boolean'] },
    reference: closed(['$ref'], { $ref: { type: 'string', pattern: '^#/' } }),
    content: mapOf(closed([], { schema: refer('schema'), example: {} }), { pattern: '^[^/]+/[^/]+$' }),
    operation: closed(['responses'], {
      operationId: text,
      summary: text,
      description: text,
      tags: { type: 'array', items: text },
      parameters: { type: 'array', uniqueItems: true, items: refer('parameter') },
      requestBody: closed(['content'], { description: text, required: { type: 'boolean' }, content: refer('content') }),
      responses: {
        ...mapOf({ anyOf: [refer('reference'), refer('response')] }, { pattern: '^([1-5]\\d\\d|[1-5]XX|default)$' }),
        minProperties: 1,
      },
      security: { type: 'array', items: mapOf({ type: 'array', items: text }) },
    }),
    parameter: {
      ...closed(['name', 'in', 'schema'], {
        name: text,
        in: { enum: ['path', 'query'] },
        required: { type: 'boolean' },
        description: text,
        example: {},
        schema: refer('schema'),
      }),
      if: { properties: { in: { const: 'path' } } },
      then: { properties: { required: { const: true } }, required: ['required'] },
    },
    response: closed(['description'], { description: text, content: refer('content') }),
    securityScheme: closed(['type', 'scheme'], { type: { const: 'http' }, scheme: text, description: text }),
  },
};

/** What is wrong with the form of an OpenAPI document, by place; nothing if it is right. */
export function formProblems(document: unknown): string[] {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(rules);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
