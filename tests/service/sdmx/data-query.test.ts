import * as fc from 'fast-check';
import { Refusal } from '../../../src/service/http/refusal';
import { type ComponentFilter, operators, type Operator } from '../../../src/service/sdmx/query/component-filter';
import { type DataQuery, EVERYTHING } from '../../../src/service/sdmx/query/data-query';
import { printQuery2 } from '../../../src/service/sdmx/query/print-query-2';
import { decoded, rawQuery } from '../../../src/service/sdmx/query/raw-query';
import { readQuery1 } from '../../../src/service/sdmx/query/read-query-1';
import { PATH_PARTS, readQuery2 } from '../../../src/service/sdmx/query/read-query-2';

/** Reads an address from `/data` on, as the router hands it over. */
function read2(address: string): DataQuery {
  const [, ...parts] = address.split('?')[0]!.split('/').slice(1).map(decoded);
  return readQuery2(
    Object.fromEntries(parts.map((part, index) => [PATH_PARTS[index] ?? 'more', part])),
    rawQuery(address),
  );
}

function read1(address: string): ReturnType<typeof readQuery1> {
  const [, flowRef = '', key, providerRef] = address.split('?')[0]!.split('/').slice(1).map(decoded);
  return readQuery1(
    { flowRef, ...(key === undefined ? {} : { key }), ...(providerRef === undefined ? {} : { providerRef }) },
    rawQuery(address),
  );
}

/** What of a query is not as in a question for everything. */
const said = (query: DataQuery): Partial<DataQuery> =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(EVERYTHING[name as keyof DataQuery])
        || (value as Map<never, never>).size > 0,
    ),
  );

const eq = (...codes: string[]): ComponentFilter => codes.map((value) => [{ operator: 'eq', value }]);

// Addresses that a published client (sosna/sdmx-rest4js) writes and the specification (sdmx-twg/sdmx-rest, data.md) gives.
test.each<[string, Partial<DataQuery>]>([
  ['/data', {}],
  ['/data/dataflow', { contexts: ['dataflow'] }],
  ['/data/*/BIS', { agencies: ['BIS'] }],
  ['/data/*/*/EXR', { resources: ['EXR'] }],
  ['/data/*/*/*/~', { versions: ['~'] }],
  ['/data/*/*/*/*/A.CHF', { keys: [[['A'], ['CHF']]] }],
  ['/data?c[REF_AREA]=UY,AR', { filters: new Map([['REF_AREA', eq('UY', 'AR')]]) }],
  ['/data?c%5BREF_AREA%5D=UY%2CAR', { filters: new Map([['REF_AREA', eq('UY', 'AR')]]) }],
  [
    '/data/dataflow/*/EXR/*/A..EUR.SP00.A?c[OBS_CONF]=F&dimensionAtObservation=CURRENCY&attributes=dataset,series&measures=none'
      + '&includeHistory=true&updatedAfter=2016-03-01T00:00:00Z&firstNObservations=1&lastNObservations=2',
    {
      contexts: ['dataflow'],
      resources: ['EXR'],
      keys: [[['A'], [], ['EUR'], ['SP00'], ['A']]],
      filters: new Map([['OBS_CONF', eq('F')]]),
      dimensionAtObservation: 'CURRENCY',
      attributes: ['dataset', 'series'],
      measures: ['none'],
      includeHistory: true,
      updatedAfter: new Date('2016-03-01T00:00:00Z'),
      first: 1,
      last: 2,
    },
  ],
  [
    '/data/dataflow/*/EXR/*/*?attributes=dsd&measures=all&includeHistory=false',
    { contexts: ['dataflow'], resources: ['EXR'] },
  ],
  [
    '/data/datastructure/ECB/ECB_EXR1/1.0.0,2.0.0/M.*.EUR.SP00.A',
    {
      contexts: ['datastructure'],
      agencies: ['ECB'],
      resources: ['ECB_EXR1'],
      versions: ['1.0.0', '2.0.0'],
      keys: [[['M'], [], ['EUR'], ['SP00'], ['A']]],
    },
  ],
  [
    '/data/dataflow/ECB/EXR/+/M.USD.EUR.SP00.A,A.CHF.EUR.SP00.A?updatedAfter=2009-05-15T14%3A15%3A00%2B01%3A00',
    {
      contexts: ['dataflow'],
      agencies: ['ECB'],
      resources: ['EXR'],
      versions: ['+'],
      keys: [
        [['M'], ['USD'], ['EUR'], ['SP00'], ['A']],
        [['A'], ['CHF'], ['EUR'], ['SP00'], ['A']],
      ],
      updatedAfter: new Date('2009-05-15T13:15:00Z'),
    },
  ],
  ['/data?updatedAfter=2009-05-15T14:15:00+01:00', { updatedAfter: new Date('2009-05-15T13:15:00Z') }],
  ['/data?asOf=2009-05-15', { asOf: new Date('2009-05-15T00:00:00Z') }],
  [
    '/data?c[TIME_PERIOD]=ge:2009-05-01+le:2009-05-31&c[CONF_STATUS]=F',
    {
      filters: new Map<string, ComponentFilter>([
        [
          'TIME_PERIOD',
          [
            [
              { operator: 'ge', value: '2009-05-01' },
              { operator: 'le', value: '2009-05-31' },
            ],
          ],
        ],
        ['CONF_STATUS', eq('F')],
      ]),
    },
  ],
  [
    '/data?c[X]=ge:A%2Ble:B,ge:C+le:D',
    {
      filters: new Map<string, ComponentFilter>([
        [
          'X',
          [
            [
              { operator: 'ge', value: 'A' },
              { operator: 'le', value: 'B' },
            ],
            [
              { operator: 'ge', value: 'C' },
              { operator: 'le', value: 'D' },
            ],
          ],
        ],
      ]),
    },
  ],
  ['/data?c[TITLE]=co:a%20euro', { filters: new Map([['TITLE', [[{ operator: 'co', value: 'a euro' }]]]]) }],
  ['/data?offset=10&limit=5', { offset: 10, limit: 5 }],
  [
    '/data?sort=REF_AREA+TIME_PERIOD:desc',
    {
      sort: [
        { component: 'REF_AREA', descending: false },
        { component: 'TIME_PERIOD', descending: true },
      ],
    },
  ],
])('SDMX REST 2.x: %s', (address, expected) => expect(said(read2(address))).toEqual(expected));

test.each<[string, Partial<DataQuery>, readonly string[]]>([
  ['/data/EXR', { versions: ['~'] }, []],
  [
    '/data/EXR/A..EUR.SP00.A/all?detail=full&includeHistory=false',
    { versions: ['~'], keys: [[['A'], [], ['EUR'], ['SP00'], ['A']]] },
    [],
  ],
  ['/data/EXR/all/ECB', { versions: ['~'] }, ['ECB']],
  ['/data/EXR/all/SDMX,ECB+BIS', { versions: ['~'] }, ['ECB', 'BIS']],
  [
    '/data/ECB,EXR,1.0/M.USD+GBP+JPY.EUR',
    { agencies: ['ECB'], versions: ['1.0'], keys: [[['M'], ['USD', 'GBP', 'JPY'], ['EUR']]] },
    [],
  ],
  ['/data/EXR?detail=dataonly', { versions: ['~'], attributes: ['none'] }, []],
  ['/data/EXR?detail=serieskeysonly', { versions: ['~'], attributes: ['none'], measures: ['none'] }, []],
  [
    '/data/EXR?startPeriod=2010&endPeriod=2015-Q2',
    {
      versions: ['~'],
      filters: new Map<string, ComponentFilter>([
        [
          'TIME_PERIOD',
          [
            [
              { operator: 'ge', value: '2010' },
              { operator: 'le', value: '2015-Q2' },
            ],
          ],
        ],
      ]),
    },
    [],
  ],
])('SDMX REST 1.x: %s', (address, expected, providers) => {
  const { query, providers: read } = read1(address);
  expect(said(query)).toEqual({ contexts: ['dataflow'], resources: ['EXR'], ...expected });
  expect(read).toEqual(providers);
});

const refusedPart = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return error.details?.[0]?.path ?? '';
    throw error;
  }
  return 'nothing';
};

test.each([
  ['/data/dataflaw', 'context'],
  ['/data/*/1%', 'agencyID'],
  ['/data/*/*/1%25', 'resourceID'],
  ['/data/*/*/*/latest', 'version'],
  ['/data/*/*/*/*/M.CHF+NOK.EUR', 'key'],
  ['/data?updatedAfter=now', 'updatedAfter'],
  ['/data?updatedAfter=2000-Q1', 'updatedAfter'],
  ['/data?updatedAfter=2020-01-02&asOf=2020-01-01', 'updatedAfter'],
  ['/data?firstNObservations=-2', 'firstNObservations'],
  ['/data?lastNObservations=test', 'lastNObservations'],
  ['/data?dimensionAtObservation=*%26^%25', 'dimensionAtObservation'],
  ['/data?includeHistory=test', 'includeHistory'],
  ['/data?attributes=%261', 'attributes'],
  ['/data?measures=%261', 'measures'],
  ['/data?limit=0', 'limit'],
  ['/data?offset=1e3', 'offset'],
  ['/data?sort=a:up', 'sort'],
  ['/data?c[FREQ]=xx:A', 'c[FREQ]'],
  ['/data?c[FREQ]=', 'c[FREQ]'],
  ['/data?c[FREQ]=A,', 'c[FREQ]'],
])('%s is wrong at %s', (address, part) => expect(refusedPart(() => read2(address))).toBe(part));

test.each([
  ['/data/A,B,C,D', 'flowRef'],
  ['/data/all', 'flowRef'],
  ['/data/EXR/all/a,b,c', 'providerRef'],
  ['/data/EXR?detail=some', 'detail'],
  ['/data/EXR?startPeriod=soon', 'startPeriod'],
  ['/data/EXR?endPeriod=2010-13', 'endPeriod'],
])('%s of 1.x is wrong at %s', (address, part) => expect(refusedPart(() => read1(address))).toBe(part));

const id = fc.stringMatching(/^[A-Za-z0-9_@$-]{1,8}$/);
const agency = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,5}$/);
const listOf = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 3 });
/** Anything but what divides values. */
const value = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).map((text) => Buffer.from(text).toString());
const filterValue = value.filter((text) => !/[,+]/.test(text) && !/^[a-z]{2}:/.test(text));
const code = value.filter((text) => !/[.,+*]/.test(text));
const condition = fc.record({
  operator: fc.constantFrom(...(Object.keys(operators) as Operator[])),
  value: filterValue,
});
const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const count = fc.integer({ min: 1, max: 1e9 });

const query: fc.Arbitrary<DataQuery> = fc
  .record(
    {
      contexts: listOf(fc.constantFrom('dataflow', 'datastructure', 'provisionagreement', '*')),
      agencies: fc.oneof(fc.constant(['*']), listOf(agency)),
      resources: fc.oneof(fc.constant(['*']), listOf(id)),
      versions: listOf(fc.constantFrom('*', '+', '~', '1.0.0', '1.0+.0', '2.1.0-draft')),
      // A key that leaves everything open is a question for all data, which is written without one.
      keys: fc.array(
        fc
          .array(fc.oneof(fc.constant([]), fc.tuple(code)), { minLength: 1, maxLength: 6 })
          .filter((key) => key.some(({ length }) => length > 0)),
        { maxLength: 3 },
      ),
      filters: fc
        .uniqueArray(fc.tuple(id, listOf(listOf(condition))), { maxLength: 3, selector: ([component]) => component })
        .map((entries) => new Map(entries)),
      attributes: fc.oneof(fc.constant(['dsd']), listOf(id)),
      measures: fc.oneof(fc.constant(['all']), listOf(id)),
      includeHistory: fc.boolean(),
      offset: fc.nat(),
      sort: fc.array(fc.record({ component: fc.oneof(id, fc.constant('*')), descending: fc.boolean() }), {
        maxLength: 3,
      }),
      updatedAfter: moment,
      first: count,
      last: count,
      dimensionAtObservation: id,
      limit: count,
    },
    {
      requiredKeys: [
        ...(['contexts', 'agencies', 'resources', 'versions', 'keys', 'filters', 'attributes', 'measures'] as const),
        ...(['includeHistory', 'offset', 'sort'] as const),
      ],
    },
  )
  .map((parts) => parts as DataQuery);

test('what is printed is read as it was', () => {
  fc.assert(fc.property(query, (each) => expect(read2(printQuery2(each))).toEqual(each)));
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('*', '+', '~', '', '.', ',', '%', '%2', '%E0%A4%A', 'A..B', 'ge:', ':', '2010', '__proto__', 'all'),
  fc
    .array(fc.constantFrom('A', '.', ',', '+', '*', ':', 'ge:', '2010-', '%'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
const parameter = fc.tuple(
  fc.oneof(
    nasty,
    fc.constantFrom(
      'c[FREQ]',
      'c[',
      'updatedAfter',
      'sort',
      'limit',
      'detail',
      'startPeriod',
      'attributes',
      'toString',
    ),
  ),
  nasty,
);

test('any address is read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 6 }), fc.array(parameter, { maxLength: 4 }), (path, parameters) => {
      const readers = [
        () =>
          readQuery2(Object.fromEntries(path.map((part, index) => [PATH_PARTS[index] ?? 'more', part])), parameters),
        () => readQuery1({ flowRef: path[0] ?? '', key: path[1] ?? '', providerRef: path[2] ?? '' }, parameters),
        () => read2(`/data/${path.join('/')}?${parameters.map((pair) => pair.join('=')).join('&')}`),
      ];
      for (const reader of readers) expect(typeof refusedPart(reader)).toBe('string');
    }),
    { numRuns: 500 },
  );
});
