import { type ErrorCode, errorAnswerSchema, errorStatus } from '../../../contract/errors';
import { SERVICE_NAME, SERVICE_VERSION } from '../../version';
import type { EdgeSettings } from '../edge-settings';
import type { Route } from '../route';
import { JsonSchemas } from './json-schemas';
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter, OpenApiResponse } from './openapi-types';

const ABOUT = [
  'What partner countries report of the same migrants, beside what a country reports itself.',
  'Every answer has the header X-Request-Id; a request may bring one of its own. Answers with an ETag are sent again only if '
    + 'they have changed (If-None-Match). Every answer with a status of 400 or above is an ErrorAnswer.',
].join('\n\n');

/** Describes the routes as OpenAPI 3.1. */
export function openApiDocument(routes: readonly Route[], settings: EdgeSettings): OpenApiDocument {
  const schemas = new JsonSchemas();
  const failure = schemas.of(errorAnswerSchema, 'output');
  const statuses = new Set<number>();
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routes) {
    const failures = [...new Set(failuresOf(route).map((code) => errorStatus[code]))].sort((a, b) => a - b);
    for (const status of failures) statuses.add(status);
    const operation = operationOf(route, failures, schemas, settings.anonymousReading);
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation;
  }
  const responses = [...statuses].map((status): [string, OpenApiResponse] => [
    `Error${status}`,
    { description: codesOf(status).join(', '), content: { 'application/json': { schema: failure } } },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: SERVICE_NAME, version: SERVICE_VERSION, description: ABOUT, license: LICENCE },
    servers: [{ url: settings.publicAddress ?? '/' }],
    tags: [...new Set(routes.map(({ group }) => group))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      responses: Object.fromEntries(responses),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: settings.oidc
            ? `An access token of the service (ch_…), or a token of ${settings.oidc.issuer}.`
            : 'An access token of the service (ch_…).',
        },
      },
    },
  };
}

const LICENCE = { name: 'Apache-2.0', identifier: 'Apache-2.0' };

const codesOf = (status: number): ErrorCode[] =>
  (Object.keys(errorStatus) as ErrorCode[]).filter((code) => errorStatus[code] === status);

/** What a request to a route can be refused with: what its description lets expect, and what holds for all. */
export function failuresOf({ params, body, who, refuses = [] }: Route): ErrorCode[] {
  return [
    ...(params ? (['bad-request'] as const) : []),
    'bad-query',
    ...(body ? (['bad-body', 'request-timeout', 'too-large', 'unsupported-media-type'] as const) : []),
    ...(who === 'public' ? [] : (['unauthenticated', 'forbidden', 'too-many-requests'] as const)),
    ...refuses,
    'address-too-long',
    'internal',
    'unavailable',
  ];
}

function operationOf(
  route: Route,
  failures: readonly number[],
  schemas: JsonSchemas,
  anonymousReading: boolean,
): OpenApiOperation {
  const { name, summary, group, params, query, body, who } = route;
  const anonymous = who !== 'public' && who.includes('anonymous') && anonymousReading;
  return {
    operationId: name,
    summary,
    ...aboutOf(route),
    tags: [group],
    parameters: [...parametersIn('path', params, schemas), ...parametersIn('query', query, schemas)],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            description: body.description,
            required: true,
            content: {
              'application/json': {
                schema: schemas.of(body.schema, 'input'),
                ...(body.example === undefined ? {} : { example: body.example }),
              },
              ...(body.file && {
                [body.file.type]: { schema: { type: 'string', format: 'binary', description: body.file.description } },
              }),
            },
          },
        }),
    responses: { ...answersOf(route, schemas), ...Object.fromEntries(failures.map(failureAt)) },
    security: who === 'public' ? [] : [...(anonymous ? [{}] : []), { token: [] }],
  };
}

/** What there is to say of a route besides its summary; OpenAPI knows no parts of a path that may be left out. */
function aboutOf({ path, description, optionalParts = 0 }: Route): { description?: string } {
  const optional = optionalParts === 0 ? [] : path.split('/').slice(-optionalParts);
  const shorter = optional.length === 0 ? [] : [`The path may end before ${optional.join(', ')}.`];
  const about = [...(description === undefined ? [] : [description]), ...shorter];
  return about.length === 0 ? {} : { description: about.join('\n\n') };
}

const failureAt = (status: number): [string, { $ref: string }] => [
  String(status),
  { $ref: `#/components/responses/Error${status}` },
];

function answersOf({ answers }: Route, schemas: JsonSchemas): Record<string, OpenApiResponse> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, content }]) => [
      status,
      {
        description,
        ...(content && {
          content: Object.fromEntries(
            Object.entries(content).map(([type, schema]) => [
              type,
              { schema: schema === null ? { type: 'string' } : schemas.of(schema, 'output') },
            ]),
          ),
        }),
      },
    ]),
  );
}

function parametersIn(where: 'path' | 'query', schema: Route['query'], schemas: JsonSchemas): OpenApiParameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.of(schema, 'input');
  return Object.entries(properties).map(([name, { description, examples, ...own }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    ...(typeof examples?.[0] === 'string' ? { example: examples[0] } : {}),
    schema: own,
  }));
}
