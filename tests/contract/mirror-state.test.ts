import type { FigureCell, NearestFigure } from '../../src/contract/figure-series';
import { type MirrorAnswer, mirrorAnswerSchema } from '../../src/contract/mirror';
import { blocksOf, type WrittenSeries } from '../support/figure-blocks';
import { mirrorFinding, ownEntries, reportingPartners } from '../../src/contract/mirror-state';
import type { Source } from '../../src/contract/sources';

const source = (id: string): Source => ({
  id,
  kind: 'figures',
  title: id,
  publisher: 'An office',
  dataset: id,
  address: 'https://example.org/',
  licence: 'free',
  notes: [],
  omissions: [],
  coverage: [],
  vintages: [{ vintage: 2, recorded: '2026-11-22T10:00:00.000Z', retrieved: '2026-07' }],
});

/** A series of both sexes together, in 2023 and 2024. */
const series = (
  partner: string,
  of: string,
  cells: FigureCell[],
  more: Partial<WrittenSeries> = {},
): WrittenSeries => ({
  partner,
  source: of,
  vintage: 2,
  figures: { T: cells },
  ...more,
});

const EUROSTAT = 'eurostat-migr_imm5prv';
const all: WrittenSeries[] = [
  series('DE', EUROSTAT, [21000, 22785], { statuses: { '2024|T': 'PE' }, copied: ['2024|T'] }),
  series('IS', EUROSTAT, [null, 0]),
  series('SK', EUROSTAT, [null, ':'], { statuses: { '2024|T': 'Q' } }),
];
const nearest: NearestFigure = {
  partner: 'TJ',
  sex: 'T',
  year: 2024,
  figureYear: 2012,
  value: 31,
  source: EUROSTAT,
  vintage: 2,
};

const YEARS = [2023, 2024];

const answerWith = (list: WrittenSeries[]): MirrorAnswer =>
  mirrorAnswerSchema.parse({
    reporter: 'BG',
    table: '5',
    years: YEARS,
    comparable: 'mirror',
    own: { blocks: blocksOf(YEARS, [series('DE', 'submissions', [2000, 2191])]), definitions: [], metadata: [] },
    partners: [
      {
        kind: 'mirror',
        table: '3',
        row: 'reporter',
        blocks: blocksOf(YEARS, list),
        nearest: [nearest],
        definitions: [],
        metadata: [],
      },
    ],
    moment: 7,
    sources: ['submissions', 'national', EUROSTAT].map(source),
  });

const answer = answerWith(all);

describe('the state of a mirror figure', () => {
  test('a figure, with its source, vintage, statuses and whether it was probably copied', () => {
    expect(mirrorFinding(answer, 'DE', 2024, 'T')).toEqual({
      state: 'value',
      entry: {
        source: EUROSTAT,
        provider: 'eurostat',
        number: 2,
        vintage: '2026-07',
        value: 22785,
        statuses: ['P', 'E'],
        copied: true,
      },
      others: [],
      nearest: undefined,
    });
    expect(mirrorFinding(answer, 'DE', 2023, 'T')).toMatchObject({
      entry: { value: 21000, statuses: [], copied: false },
    });
  });

  test('a zero is a figure, not a missing one', () => {
    expect(mirrorFinding(answer, 'IS', 2024, 'T')).toMatchObject({ state: 'zero', entry: { value: 0 } });
  });

  test('the partner reports, but not this country', () => {
    expect(mirrorFinding(answer, 'SK', 2024, 'T')).toMatchObject({
      state: 'partner-reports-but-not-this-country',
      entry: { value: undefined, statuses: ['Q'], source: EUROSTAT },
    });
  });

  test('the partner does not report: not at all, not that year, not by that sex', () => {
    const none = { state: 'partner-does-not-report', nearest: undefined };
    expect(mirrorFinding(answer, 'PL', 2024, 'T')).toEqual(none);
    expect(mirrorFinding(answer, 'IS', 2023, 'T')).toEqual(none);
    expect(mirrorFinding(answer, 'DE', 2024, 'F')).toEqual(none);
  });

  test('the figure of the nearest year stands beside the state, it does not become a figure of the year', () => {
    expect(mirrorFinding(answer, 'TJ', 2024, 'T')).toEqual({ state: 'partner-does-not-report', nearest });
    expect(mirrorFinding(answer, 'TJ', 2023, 'T')).toMatchObject({ nearest: undefined });
  });

  test('not fetched: no answer, a year that was not asked for, or a table that has nothing beside it', () => {
    expect(mirrorFinding(undefined, 'DE', 2024, 'T')).toEqual({ state: 'not-fetched' });
    expect(mirrorFinding(answer, 'DE', 2022, 'T')).toEqual({ state: 'not-fetched' });
    expect(mirrorFinding({ ...answer, partners: [] }, 'DE', 2024, 'T')).toEqual({ state: 'not-fetched' });
  });

  test('of several sources one with a figure comes first, then the country’s own submission; the rest stay at hand', () => {
    const two = answerWith([
      ...all,
      series('SK', 'national', [null, 41]),
      series('DE', 'submissions', [null, 22000]),
      series('DE', 'national', [20999, null]),
    ]);
    expect(mirrorFinding(two, 'SK', 2024, 'T')).toMatchObject({
      entry: { source: 'national', value: 41 },
      others: [{ source: EUROSTAT, value: undefined }],
    });
    expect(mirrorFinding(two, 'DE', 2024, 'T')).toMatchObject({
      entry: { source: 'submissions', provider: 'submission', value: 22000 },
      others: [{ source: EUROSTAT, value: 22785 }],
    });
    expect(mirrorFinding(two, 'DE', 2024, 'T', EUROSTAT)).toMatchObject({ entry: { source: EUROSTAT } });
  });

  test('vintages may differ from year to year', () => {
    const revised = answerWith([series('DE', EUROSTAT, [1, 2], { vintage: [1, 2] })]);
    expect(mirrorFinding(revised, 'DE', 2023, 'T')).toMatchObject({ entry: { number: 1 } });
    expect(mirrorFinding(revised, 'DE', 2024, 'T')).toMatchObject({ entry: { number: 2 } });
  });

  test('what sources say of the reporter’s own figure', () => {
    expect(ownEntries(answer, 'DE', 2024, 'T')).toMatchObject([{ source: 'submissions', value: 2191 }]);
    expect(ownEntries(answer, 'FR', 2024, 'T')).toEqual([]);
    expect(ownEntries(answer, 'DE', 2022, 'T')).toEqual([]);
  });

  test('who reports in a year', () => {
    expect(reportingPartners(answer, 2024)).toEqual(['DE', 'IS', 'SK']);
    expect(reportingPartners(answer, 2023)).toEqual(['DE']);
  });
});

describe('an answer is refused', () => {
  test.each([
    ['a negative figure', [-1, 1]],
    ['a part of a person', [1.5, 1]],
    ['a sign of something else', ['..', 1]],
    ['a figure as text', ['5', 1]],
    ['fewer figures than partners', [5]],
  ])('if it has %s', (_, column) => {
    const [side] = answer.partners;
    const [block] = side!.blocks;
    const withColumn = (column: unknown) => ({
      ...answer,
      partners: [{ ...side, blocks: [{ ...block, partners: ['DE', 'FR'], figures: { T: column } }] }],
    });
    expect(mirrorAnswerSchema.safeParse(withColumn([2, 1])).success).toBe(true);
    expect(mirrorAnswerSchema.safeParse(withColumn(column)).success).toBe(false);
  });
});
