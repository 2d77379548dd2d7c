import type { Route } from '../../../../src/service/http/route';
import { allRoutes } from '../../../../src/service/http/routes/all-routes';
import { IN_MEMORY } from '../../../../src/service/store/open';
import { ask } from '../../sample-service';
import { type SubmissionService, submissionService } from '../../submissions/submission-service';
import { type Case, casesOf } from './cases';
import { plantSecrets, type Secrets } from './secrets';

// What one country keeps to itself is told to nobody else: by no route, in none of its formats. Routes and formats are taken
// from the table of routes, so that a new route fails here until somebody has thought of what it could tell.

let at: SubmissionService;
let secrets: Secrets;
let insiders: Readonly<Record<string, string>>;
let outsiders: Readonly<Record<string, string | undefined>>;
beforeAll(async () => {
  at = await submissionService(IN_MEMORY, { ratePerToken: 0, ratePerAddress: 0 });
  secrets = await plantSecrets(at.store);
  insiders = { 'own compiler': await at.bearer('compiler', 'BG'), secretariat: await at.bearer('secretariat') };
  outsiders = {
    anonymous: undefined,
    reader: await at.bearer('reader'),
    'other compiler': await at.bearer('compiler', 'FR', 'RO'),
  };
});
afterAll(async () => {
  // Nor does the log hold figures.
  expect(secretsIn(JSON.stringify(at.log), secrets).filter((text) => /^\d+$/.test(text))).toEqual([]);
  await at.service.close();
});

const cases = (name: string): readonly Case[] => casesOf(secrets)[name] ?? [];

/** A placeholder is enough to know which routes there are cases for. */
const names = Object.keys(
  casesOf({
    texts: [],
    year: '',
    ids: { accepted: '', embargoed: '', submitted: '', returned: '', draft: '' },
    content: { reporter: 'BG', round: 2025, sheets: [] },
  }),
);

/** The formats of a route, and whatever it answers if nobody says. */
const formatsOf = ({ answers }: Route): (string | undefined)[] => [
  undefined,
  ...new Set(Object.values(answers).flatMap(({ content = {} }) => Object.keys(content))),
];

async function answerTo(route: Route, { address, body }: Case, who: string | undefined, accept: string | undefined) {
  const response = await ask(at.service, address, {
    method: route.method,
    headers: {
      ...(who === undefined ? {} : { Authorization: who }),
      ...(accept === undefined ? {} : { Accept: accept }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type') ?? '';
  // What could not be searched as text would prove nothing.
  if (response.status === 200) expect(type).toMatch(/json|csv|xml|html|text\/plain/);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { status: response.status, text: `${headers}\n${await response.text()}` };
}

/** The secrets that stand in a text, however its numbers are written. */
const secretsIn = (text: string, { texts }: Secrets): string[] => {
  const digits = text.replace(/(\d)[,'’. \u00A0\u202F](?=\d{3}(?!\d))/g, '$1');
  return texts.filter((secret) =>
    [text, digits].some((each) =>
      /^\d+$/.test(secret) ? new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(each) : each.includes(secret),
    ),
  );
};

/** Whether the year is told; ids and the request's own address do not count. */
const tellsYear = (text: string, { year }: Secrets): boolean =>
  new RegExp(`(?<![\\w.-])${year}(?![\\w.])`).test(text.replace(/[\da-f]{8}-[\da-f-]{27}/g, ''));

test('every route has its cases, and every case its route', () => {
  expect(names.sort()).toEqual(allRoutes.map(({ name }) => name).sort());
});

const reading = allRoutes.filter(({ method }) => method === 'GET');

describe.each(reading.map((route) => [route.name, route] as const))('%s', (name, route) => {
  test('tells nobody else', async () => {
    for (const each of cases(name)) {
      for (const [who, bearer] of Object.entries(outsiders)) {
        for (const accept of formatsOf(route)) {
          const { status, text } = await answerTo(route, each, bearer, accept);
          const found = secretsIn(text, secrets).filter((secret) => !each.address.includes(secret));
          expect([each.address, who, accept, found]).toEqual([each.address, who, accept, []]);
          if (!each.address.includes(secrets.year)) {
            expect([each.address, who, accept, tellsYear(text, secrets)]).toEqual([each.address, who, accept, false]);
          }
          expect([each.address, who, accept, status < 500 || status === 501]).toEqual([
            each.address,
            who,
            accept,
            true,
          ]);
        }
      }
    }
  });

  test('tells those whose secret it is', async () => {
    for (const each of cases(name).filter((one) => one.tells ?? one.tellsYear)) {
      for (const [who, bearer] of Object.entries(insiders)) {
        for (const accept of formatsOf(route)) {
          const { status, text } = await answerTo(route, each, bearer, accept);
          const told =
            (!each.tells || secretsIn(text, secrets).length > 0) && (!each.tellsYear || tellsYear(text, secrets));
          expect([each.address, who, accept, status, told]).toEqual([each.address, who, accept, 200, true]);
        }
      }
    }
  });
});

test('what is free of the same tables is told to everybody', async () => {
  for (const bearer of [...Object.values(outsiders), ...Object.values(insiders)]) {
    const response = await at.get('/api/v1/reported?reporter=RO&table=5&years=2023', bearer);
    expect(await response.text()).toContain('1212');
  }
});

test('an answer that somebody else has is not known to be one’s own', async () => {
  for (const route of reading.filter(({ answers }) => answers[304])) {
    for (const each of cases(route.name).filter(({ tells }) => tells)) {
      const own = await at.get(each.address, insiders['own compiler']);
      const tag = own.headers.get('etag');
      if (tag === null) continue;
      for (const bearer of Object.values(outsiders)) {
        const headers = { 'If-None-Match': tag, ...(bearer === undefined ? {} : { Authorization: bearer }) };
        const response = await ask(at.service, each.address, { headers });
        expect([each.address, response.status]).not.toEqual([each.address, 304]);
      }
    }
  }
});

const writing = allRoutes.filter(({ method }) => method !== 'GET');

describe.each(writing.map((route) => [route.name, route] as const))('%s', (name, route) => {
  const everything = async () => {
    const tables = ['submission', 'submission_sheet', 'submission_step', 'observation', 'metadata', 'vintage'] as const;
    return Promise.all(tables.map((table) => at.store.selectFrom(table).selectAll().execute()));
  };

  test('is refused to everybody else, and changes nothing', async () => {
    expect(cases(name).length).toBeGreaterThan(0);
    const before = await everything();
    for (const each of cases(name)) {
      for (const [who, bearer] of Object.entries(outsiders)) {
        const { status, text } = await answerTo(route, each, bearer, undefined);
        const expected = who === 'anonymous' ? [401] : who === 'reader' ? [403] : [403, 404];
        expect(expected).toContain(status);
        expect(secretsIn(text, secrets).filter((secret) => !each.address.includes(secret))).toEqual([]);
      }
    }
    expect(await everything()).toEqual(before);
  });

  test('is open to those whose tables they are', async () => {
    for (const each of cases(name)) {
      const { status } = await answerTo(route, each, insiders.secretariat, undefined);
      expect([each.address, [200, 201, 409, 422].includes(status)]).toEqual([each.address, true]);
    }
  });
});
