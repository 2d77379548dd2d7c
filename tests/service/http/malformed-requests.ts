import * as fc from 'fast-check';
import * as z from '../../../src/clearing-house/zod';
import { type Role, roleSchema } from '../../../src/contract/access';
import { XLSX_TYPE } from '../../../src/contract/submission-content';
import type { Route } from '../../../src/service/http/route';

/** A request as it may come from anywhere. */
export interface StrayRequest {
  readonly method: string;
  /** Path and query, as they are sent. */
  readonly address: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | undefined;
}

const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  "' or 1=1; --",
  '../../etc/passwd',
  '<script>',
  '%',
  '%00',
  '%E0%A4%A',
  '\u0000',
  '\ud800',
  '🧮',
  'BG',
  '5',
  '2024',
  '2024,'.repeat(500),
  '*',
  '+',
  'c[X]',
];
const text = fc.oneof(fc.constantFrom(...NASTY), fc.string(), fc.string({ unit: 'binary' }));
/** As it can stand in an address: halves of letters, which no client can send, are replaced. */
const sent = (value: string): string => encodeURIComponent(Buffer.from(value).toString());
/** Mostly what is right, so that what is wrong elsewhere gets its turn. */
const mostly = <T>(right: T, stray: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: stray });

/** The parameters of a route with the examples that their schemas give. */
const examplesOf = (schema: Route['query']): (readonly [name: string, example: string])[] => {
  if (!schema) return [];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).flatMap(([name, property]) => {
    const example = typeof property === 'object' ? property.examples?.[0] : undefined;
    return typeof example === 'string' ? [[name, example] as const] : [];
  });
};

/** A path of a route with anything for its parameters, or one beside it. */
function pathOf({ path, params }: Route): fc.Arbitrary<string> {
  const examples = new Map(examplesOf(params));
  const right = path.replace(/\{(\w+)\}/g, (_, name: string) => examples.get(name) ?? 'x');
  const stray = fc
    .tuple(fc.infiniteStream(text), fc.constantFrom('', '', '/', '//', '/x', '%2f', ';a=b'))
    .map(([values, end]) => path.replace(/\{\w+\}/g, () => sent(String(values.next().value))) + end);
  return mostly(right, stray);
}

function queryOf({ query }: Route): fc.Arbitrary<string> {
  const pairs = examplesOf(query).map(([name, value]) => `${name}=${sent(value)}`);
  const name = fc.oneof(fc.constantFrom('', '__proto__', 'limit', ...Object.keys(query?.shape ?? {})), text);
  const pair = fc.oneof(
    fc.tuple(name, text).map(([key, value]) => `${sent(key)}=${sent(value)}`),
    fc.constantFrom('a', ...pairs),
    fc.string({ unit: 'grapheme-ascii' }).map((stray) => stray.replaceAll('#', '')),
  );
  return mostly(
    pairs.join('&'),
    fc.array(pair, { maxLength: 6 }).map((stray) => stray.join('&')),
  );
}

/** A JSON value with something in it exchanged, added or left out. */
function spoilt(example: unknown): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(null, [], {}, '', -1, 1e308, '__proto__'));
  if (typeof example !== 'object' || example === null) return fc.oneof(junk, fc.constant(example));
  const keys = Object.keys(example);
  return fc
    .tuple(fc.constantFrom(...keys, 'more'), fc.constantFrom('set', 'drop', 'deeper'), junk)
    .chain(([key, how, value]) => {
      const copy = structuredClone(example) as Record<string, unknown>;
      if (how === 'drop') delete copy[key];
      else if (how === 'set') copy[key] = value;
      else return spoilt(copy[key]).map((inner) => ({ ...copy, [key]: inner }));
      return fc.constant<unknown>(copy);
    });
}

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

function bodyOf({ body }: Route): fc.Arbitrary<Uint8Array | undefined> {
  const right = bytes(JSON.stringify(body?.example ?? {}));
  const stray = fc.oneof(
    fc.constant(undefined),
    spoilt(body?.example ?? {}).map((value) => bytes(JSON.stringify(value))),
    fc.nat().map((at) => right.slice(0, at % (right.length + 1))),
    fc.uint8Array({ maxLength: 200 }),
    text.map(bytes),
    fc.constantFrom('{"__proto__":{"a":1}}', '['.repeat(100_000), '"\\ud800"', '\ufeff{}', '{"a":1,"a":2}').map(bytes),
    fc.constant(new Uint8Array(70_000).fill(0x20)),
  );
  return mostly<Uint8Array | undefined>(right, stray);
}

/** Headers that a client may send; values of any letters that a header can hold. */
const headerValue = fc.oneof(
  fc.constantFrom('', '*', '"', 'W/"', '0', 'null', 'a'.repeat(3000)),
  fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)) }),
);

const strayHeaders = (bearers: readonly string[]): fc.Arbitrary<(readonly [string, string])[]> =>
  fc.array(
    fc.oneof(
      fc.tuple(
        fc.constant('Authorization'),
        fc.oneof(
          headerValue,
          fc.constantFrom(...bearers),
          fc.constantFrom(
            'Bearer',
            'Bearer a.b.c',
            'Bearer ch_',
            'Basic YTpi',
            `Bearer ${'x'.repeat(2000)}`,
            'bearer ..',
          ),
        ),
      ),
      fc.tuple(
        fc.constant('Content-Type'),
        fc.oneof(
          headerValue,
          fc.constantFrom('application/json; charset=latin1', 'text/plain', 'application/jsonx', XLSX_TYPE),
        ),
      ),
      fc.tuple(fc.constant('Content-Encoding'), fc.constantFrom('gzip', 'identity', 'br', 'x')),
      fc.tuple(
        fc.constantFrom(
          'Accept',
          'Accept-Encoding',
          'If-None-Match',
          'Origin',
          'X-Request-Id',
          'X-Forwarded-For',
          'Range',
        ),
        headerValue,
      ),
    ),
    { maxLength: 5 },
  );

/** What a request of each role sends as Authorization. */
type Bearers = Readonly<Record<Role, string>>;

const headersOf = ({ who }: Route, bearers: Bearers): fc.Arbitrary<(readonly [string, string])[]> => {
  const role = roleSchema.options.find((each) => who === 'public' || who.includes(each)) ?? 'reader';
  return mostly<(readonly [string, string])[]>(
    [
      ['Authorization', bearers[role]],
      ['Content-Type', 'application/json'],
    ],
    strayHeaders(Object.values(bearers)),
  );
};

/** Requests of every kind at the routes of a table. */
export const strayRequests = (routes: readonly Route[], bearers: Bearers): fc.Arbitrary<StrayRequest> =>
  fc.constantFrom(...routes, ...routes.filter(({ body }) => body)).chain((route) =>
    fc.record({
      method: mostly<string>(
        route.method,
        fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PURGE', 'x'),
      ),
      address: fc
        .tuple(pathOf(route), queryOf(route))
        .map(([path, query]) => (query === '' ? path : `${path}?${query}`)),
      headers: headersOf(route, bearers),
      body: bodyOf(route),
    }),
  );

const CRLF = '\r\n';

/** Texts that are nearly a request of HTTP 1.1, as they are sent over the wire. */
export function strayBytes(routes: readonly Route[]): fc.Arbitrary<string> {
  const path = fc.oneof(
    fc.constantFrom(...routes).chain(pathOf),
    fc.constantFrom('*', 'x', '', 'http://[::1', '//a\\b', '/ /'),
  );
  const method = fc.constantFrom('GET', 'POST', 'TRACE', 'CONNECT', 'get', 'GE T', '', 'M-SEARCH', 'PRI');
  const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '', 'SIP/2.0');
  const line = fc.oneof(
    fc.constantFrom(
      'Host: localhost',
      'Host: a b',
      'Host: [::1',
      'Host: ',
      'Host: x:99999999',
      'Content-Length: 5',
      'Content-Length: -5',
      'Content-Length: 99999999999999999999',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip, chunked',
      'Expect: 100-continue',
      'Expect: the-unexpected',
      'Upgrade: websocket',
      'Connection: upgrade',
      'Content-Type: application/json',
      `X: ${'x'.repeat(40_000)}`,
      ': nothing',
      'no colon',
      ' folded',
      'Nul: \u0000',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 30 }),
  );
  const body = fc.constantFrom('', 'hello', '5\r\nhello\r\n0\r\n\r\n', 'zz\r\n', '5\r\nhel', '{}', '\u0000'.repeat(50));
  const request = fc
    .tuple(method, path, version, fc.array(line, { maxLength: 4 }), body)
    .map(([verb, target, protocol, lines, content]) =>
      [`${verb} ${target} ${protocol}`, 'Host: localhost', ...lines, 'Connection: close', '', content].join(CRLF),
    );
  const cut = fc.tuple(request, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1)));
  const other = fc.constantFrom('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\r\n\r\n', '\u0016\u0003\u0001');
  return fc.oneof({ weight: 8, arbitrary: request }, { weight: 2, arbitrary: cut }, { weight: 1, arbitrary: other });
}
