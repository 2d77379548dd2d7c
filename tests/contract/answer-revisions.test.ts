import { answerRevisions } from '../../src/contract/answer-revisions';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { blocksOf, type WrittenSeries } from '../support/figure-blocks';

const series = (
  partner: string,
  figures: WrittenSeries['figures'],
  more: Partial<WrittenSeries> = {},
): WrittenSeries => ({
  partner,
  source: 'eurostat',
  vintage: 1,
  figures,
  ...more,
});

const YEARS = [2023, 2024];

const answer = (own: WrittenSeries[], partners: WrittenSeries[]): MirrorAnswer => ({
  reporter: 'BG',
  table: '5',
  years: YEARS,
  comparable: 'mirror',
  own: { blocks: blocksOf(YEARS, own), definitions: [], metadata: [] },
  partners: [
    {
      ...{ kind: 'mirror', table: '3', row: 'reporter', definitions: [], metadata: [] },
      blocks: blocksOf(YEARS, partners),
    },
  ],
  moment: 1,
  sources: [],
});

const before = answer(
  [series('DE', { T: [2_000, 2_191] })],
  [
    series('DE', { T: [20_000, 22_785] }),
    series('FR', { T: [700, ':'] }),
    series('AT', { T: [null, 900] }),
    series('ES', { T: [1, 2] }, { statuses: { '2024|T': 'P' } }),
  ],
);

test('an answer has no revisions against itself', () => {
  expect(answerRevisions(before, before)).toEqual([]);
});

test('what has changed is told by side, the partners’ first, the largest change first', () => {
  const after = answer(
    [series('DE', { T: [2_000, 2_291] })],
    [
      series('DE', { T: [20_000, 22_000] }),
      series('FR', { T: [700, 50] }),
      series('AT', { T: [null, ':'] }),
      series('ES', { T: [1, 2] }),
    ],
  );
  const told = answerRevisions(before, after).map(({ side, kind, figure, before: was, after: is, difference }) => [
    side,
    figure.country,
    figure.year,
    kind,
    was,
    is,
    difference,
  ]);
  expect(told).toEqual([
    ['partner', 'AT', 2024, 'withdrawn', 900, undefined, undefined],
    ['partner', 'DE', 2024, 'changed', 22_785, 22_000, -785],
    ['partner', 'FR', 2024, 'new', undefined, 50, undefined],
    ['partner', 'ES', 2024, 'status', 2, 2, 0],
    ['own', 'DE', 2024, 'changed', 2_191, 2_291, 100],
  ]);
});
