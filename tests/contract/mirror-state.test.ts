import { type MirrorAnswer, mirrorAnswerSchema, type MirrorEntry } from '../../src/contract/mirror';
import { mirrorFinding, reportingPartners } from '../../src/contract/mirror-state';

const source = { source: 'eurostat-migr_imm5prv', vintage: 1 };

const entries: MirrorEntry[] = [
  { partner: 'DE', year: 2024, sex: 'T', state: 'value', value: 22785, statuses: ['P'], ...source },
  { partner: 'DE', year: 2023, sex: 'T', state: 'value', value: 21000, statuses: [], ...source },
  { partner: 'IS', year: 2024, sex: 'T', state: 'zero', value: 0, statuses: [], ...source },
  {
    partner: 'SK',
    year: 2024,
    sex: 'T',
    state: 'partner-reports-but-not-this-country',
    value: null,
    statuses: ['Q'],
    ...source,
  },
];

const answerWith = (list: MirrorEntry[]): MirrorAnswer =>
  mirrorAnswerSchema.parse({
    reporter: 'BG',
    table: '5',
    mirrorTable: '3',
    years: [2023, 2024],
    entries: list,
    otherwise: 'partner-does-not-report',
    definitions: { reporter: [], partners: [] },
    sources: [],
  });

const answer = answerWith(entries);

describe('the state of a mirror figure', () => {
  test('a figure', () => {
    expect(mirrorFinding(answer, 'DE', 2024, 'T')).toEqual({ state: 'value', entry: answer.entries[0], others: [] });
    expect(mirrorFinding(answer, 'DE', 2023, 'T')).toMatchObject({ state: 'value', entry: { value: 21000 } });
  });

  test('a zero is a figure, not a missing one', () => {
    expect(mirrorFinding(answer, 'IS', 2024, 'T')).toMatchObject({ state: 'zero', entry: { value: 0 } });
  });

  test('the partner reports, but not this country', () => {
    expect(mirrorFinding(answer, 'SK', 2024, 'T')).toMatchObject({
      state: 'partner-reports-but-not-this-country',
      entry: { statuses: ['Q'], source: 'eurostat-migr_imm5prv' },
    });
  });

  test('the partner does not report: not at all, not that year, not by that sex', () => {
    expect(mirrorFinding(answer, 'PL', 2024, 'T')).toEqual({ state: 'partner-does-not-report' });
    expect(mirrorFinding(answer, 'IS', 2023, 'T')).toEqual({ state: 'partner-does-not-report' });
    expect(mirrorFinding(answer, 'DE', 2024, 'F')).toEqual({ state: 'partner-does-not-report' });
  });

  test('not fetched: no answer, or a year that was not asked for', () => {
    expect(mirrorFinding(undefined, 'DE', 2024, 'T')).toEqual({ state: 'not-fetched' });
    expect(mirrorFinding(answer, 'DE', 2022, 'T')).toEqual({ state: 'not-fetched' });
  });

  test('of several sources, one with a figure goes before one without; the rest stay at hand', () => {
    const national: MirrorEntry = {
      partner: 'SK',
      year: 2024,
      sex: 'T',
      state: 'value',
      value: 41,
      statuses: [],
      source: 'national',
      vintage: 3,
    };
    const two = answerWith([...entries, national]);
    expect(mirrorFinding(two, 'SK', 2024, 'T')).toEqual({ state: 'value', entry: national, others: [entries[3]] });
  });

  test('who reports in a year', () => {
    expect(reportingPartners(answer, 2024)).toEqual(['DE', 'IS', 'SK']);
    expect(reportingPartners(answer, 2023)).toEqual(['DE']);
  });
});

describe('an answer is refused', () => {
  test.each([
    ['a zero called a value', { state: 'value', value: 0 }],
    ['a figure called missing', { state: 'partner-reports-but-not-this-country', value: 5 }],
    ['a negative figure', { state: 'value', value: -1 }],
    ['a part of a person', { state: 'value', value: 1.5 }],
    ['a state that only the client knows', { state: 'not-fetched', value: null }],
  ])('if it has %s', (_, wrong) => {
    const list = [{ ...entries[0], ...wrong }];
    expect(mirrorAnswerSchema.safeParse({ ...answer, entries: list }).success).toBe(false);
  });
});
