import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { errorAnswerSchema } from '../../../../src/contract/errors';
import { paths } from '../../../../src/contract/paths';
import { EXAMPLE_ID, submissionParamsSchema } from '../../../../src/contract/submissions';
import { DEFAULT_EDGE, type EdgeSettings } from '../../../../src/service/http/edge-settings';
import { openApiDocument } from '../../../../src/service/http/openapi/openapi-document';
import type { OpenApiDocument, OpenApiOperation } from '../../../../src/service/http/openapi/openapi-types';
import { json } from '../../../../src/service/http/json';
import { defineRoute } from '../../../../src/service/http/route';
import { allRoutes } from '../../../../src/service/http/routes/all-routes';
import { createToken } from '../../../../src/service/access/token-store';
import { submissionExample } from '../../../../src/service/http/routes/submission-example';
import { openStore, type Store } from '../../../../src/service/store/open';
import { createService, type Service } from '../../../../src/service/service';
import { join } from 'node:path';
import { ask } from '../../sample-service';
import { removeTemporaryFolders, SAMPLE_FIGURES, temporaryFolder } from '../../temporary-folder';
import { echoRoute } from '../edge-service';
import { formProblems } from './openapi-rules';

afterAll(removeTemporaryFolders);

const describing = (settings: Partial<EdgeSettings> = {}, routes = [...allRoutes, echoRoute]): OpenApiDocument =>
  openApiDocument(routes, { ...DEFAULT_EDGE, ...settings });
const document = describing();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** A schema whose references start at the one that holds all. */
const inDefinitions = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"document#/$defs/')) as object;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
addFormats(ajv);
ajv.addSchema(inDefinitions({ $id: 'document', $defs: document.components.schemas }));

/** Checks values against a schema of the document. */
const validatorOf = (schema: object): ValidateFunction => ajv.compile(inDefinitions(schema));

describe('the OpenAPI document', () => {
  test('has the form that version 3.1 asks for', () => {
    expect(formProblems(document)).toEqual([]);
    expect(formProblems(describing({ publicAddress: 'https://mirror.example.org', anonymousReading: false }))).toEqual(
      [],
    );
  });

  test('would be found wrong if it had not', () => {
    expect(formProblems({ ...document, info: undefined })).toEqual([" must have required property 'info'"]);
    expect(formProblems({ ...document, swagger: '2.0' })).toHaveLength(1);
  });

  test('has every route, and nothing else', () => {
    const routes = [...allRoutes, echoRoute];
    expect(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path}`).sort(),
    );
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(Object.values(paths)));
  });

  test('names each operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('describes exactly the parameters that are in an address', () => {
    for (const { path, operation } of operations) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(inPath.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
      const all = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(all).size).toBe(all.length);
    }
    const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('refers to nothing that is not there, and has nothing that is not referred to', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w.-]+)"/g)];
    const referred = new Set(references.map(([, kind, name]) => `${kind}/${name}`));
    const there = (['schemas', 'responses'] as const).flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `${kind}/${name}`),
    );
    expect([...referred].sort()).toEqual(there.sort());
    const tags = document.tags.map(({ name }) => name);
    for (const { operation } of operations) {
      for (const tag of operation.tags) expect(tags).toContain(tag);
      for (const way of operation.security) {
        for (const name of Object.keys(way)) expect(Object.keys(document.components.securitySchemes)).toContain(name);
      }
    }
  });

  test('has schemas that are JSON Schema, and examples that they let through', () => {
    for (const schema of Object.values(document.components.schemas)) expect(() => validatorOf(schema)).not.toThrow();
    for (const { operation } of operations) {
      for (const { name, schema, example, required } of operation.parameters) {
        const validate = validatorOf(schema);
        if (required) expect([name, example]).toEqual([name, expect.any(String)]);
        if (example !== undefined) expect([name, validate(example)]).toEqual([name, true]);
      }
      const json = operation.requestBody?.content['application/json'];
      if (json) {
        const { schema, example } = json;
        expect([operation.operationId, validatorOf(schema)(example)]).toEqual([operation.operationId, true]);
      }
    }
  });

  test('says who may ask', () => {
    const securityOf = (of: OpenApiDocument, path: string) => of.paths[path]!.get!.security;
    expect(securityOf(document, paths.mirror)).toEqual([{}, { token: [] }]);
    expect(securityOf(document, paths.audit)).toEqual([{ token: [] }]);
    expect(securityOf(document, paths.health)).toEqual([]);
    expect(securityOf(describing({ anonymousReading: false }), paths.mirror)).toEqual([{ token: [] }]);
  });

  test('two different schemas cannot have the same name', () => {
    const twin = defineRoute({
      ...echoRoute,
      path: '/twin',
      name: 'twin',
      params: undefined,
      body: undefined,
      answers: {
        200: {
          description: 'x',
          content: { 'application/json': errorAnswerSchema.pick({}).meta({ id: 'ErrorAnswer' }) },
        },
      },
      handle: () => json({}),
    });
    expect(() => describing({}, [...allRoutes, twin])).toThrow('ErrorAnswer');
  });
});

describe('what the service answers is what the document says', () => {
  let service: Service;
  let authorization: string;
  beforeAll(async () => {
    const database = join(temporaryFolder(), 'figures.db');
    const store = await openStore(database);
    const wanted = { label: 'S', role: 'secretariat', countries: [], expires: new Date('2100-01-01') } as const;
    const { token } = await createToken(store, wanted, { who: 'command-line', requestId: 'x' });
    await storeExample(store);
    await store.destroy();
    authorization = `Bearer ${token}`;
    service = await createService({ database, figuresFolder: SAMPLE_FIGURES });
  });
  afterAll(() => service.close());

  /** What the address of the example names. */
  async function storeExample(store: Store): Promise<void> {
    const sheets = submissionExample.sheets.map((sheet) => JSON.stringify(sheet));
    const { id } = submissionParamsSchema.parse({ id: EXAMPLE_ID });
    const counts = { figures: 3, errors: 0, warnings: 0, information: 0, settled: 0 };
    const about = {
      reporter: 'BG',
      round: 2025,
      number: 1,
      status: 'submitted',
      digest: 'd',
      tables: '5',
      findings: '[]',
    };
    const times = { received: '2026-03-02T09:30:00.000Z', embargo_until: null, edition: null, published: null };
    await store
      .insertInto('submission')
      .values({ id, ...about, ...counts, ...times })
      .execute();
    await store
      .insertInto('submission_sheet')
      .values(sheets.map((content, position) => ({ submission: id, position, content })))
      .execute();
  }

  /** The address of an operation with the examples of its parameters. */
  const addressOf = (path: string, { parameters }: OpenApiOperation): string => {
    const query = new URLSearchParams();
    let address = path;
    for (const { name, in: where, example } of parameters) {
      if (example === undefined) continue;
      if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(example));
      else query.set(name, example);
    }
    return `${address}?${query}`;
  };
  const expectDescribed = async (operation: OpenApiOperation, response: Response): Promise<void> => {
    const described = operation.responses[String(response.status)];
    const answer =
      described && '$ref' in described ? document.components.responses[described.$ref.split('/').at(-1)!] : described;
    const type = response.headers.get('content-type')!.split(';')[0]!;
    const schema = answer?.content?.[type]?.schema;
    expect([operation.operationId, response.status, type, schema]).toEqual([
      operation.operationId,
      response.status,
      type,
      expect.any(Object),
    ]);
    const validate = validatorOf(schema!);
    const text = await response.text();
    validate(schema?.type === 'string' ? text : JSON.parse(text));
    expect([operation.operationId, validate.errors]).toEqual([operation.operationId, null]);
  };

  const reads = operations.filter(({ method }) => method === 'get');
  test.each(reads.map(({ path, operation }) => [path, operation] as const))('%s', async (path, operation) => {
    const headers = operation.security.length > 0 ? { Authorization: authorization } : undefined;
    const response = await ask(service, addressOf(path, operation), { ...(headers && { headers }) });
    const expected = operation.responses['200'] === undefined ? 501 : 200; // what a standard has and the service has not
    expect([response.status, await response.clone().text()]).toEqual([expected, expect.any(String)]);
    await expectDescribed(operation, response);

    if (operation.security.length === 0) return;
    await expectDescribed(operation, await ask(service, path, { headers: { Authorization: 'Bearer wrong' } }));
    await expectDescribed(operation, await ask(service, `${path}?no-such-parameter=1`, { headers: headers! }));
    await expectDescribed(operation, await ask(service, `${path}?${'x'.repeat(9000)}`, { headers: headers! }));
  });
});
