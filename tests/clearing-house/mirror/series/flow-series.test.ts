import { flowSeries } from '../../../../src/clearing-house/mirror/flow-series';
import type { SourceFigure } from '../../../../src/clearing-house/mirror/mirror-figure';
import type { MirrorKind } from '../../../../src/clearing-house/tables/definition';
import type { TableFlow } from '../../../../src/clearing-house/mirror/table-flows';
import { mirrorFigures, partnerFigure } from '../../../support/mirror-figures';

const published = (source: string, value: number, statuses: string[] = []): SourceFigure => ({
  source,
  provider: 'eurostat',
  vintage: '2026',
  line: source,
  value,
  statuses,
});

/** The partner counts ten times the year from 2020 on, with a break in 2021; 80 are published of the own flow of 2022. */
const mirror = (kind: MirrorKind) =>
  mirrorFigures({
    kind,
    figure: (_, year) =>
      year < 2020 ? partnerFigure(undefined) : partnerFigure(10 * year, { statuses: year === 2021 ? ['B'] : [] }),
    published: (_, year) => (year === 2022 ? [published('eurostat-x', 80)] : []),
  });

const flow = {
  country: 'DE',
  code: 'DE',
  year: 2024,
  sex: 'T',
  counts: { own: 7, partner: 70 },
  ownStatuses: [],
  other: partnerFigure(70),
} as unknown as TableFlow; // a series asks for nothing else

const years = [2018, 2020, 2021, 2022, 2024];

test('years that are not in the table are as published, cut at breaks; the table goes first, and years without figures are left out', () => {
  const series = flowSeries(flow, [flow], mirror('mirror'), { years, mirror: mirror('mirror') });
  expect(series.map(({ year, counts, segment }) => [year, counts.own, counts.partner, segment])).toEqual([
    [2020, undefined, 20_200, 0],
    [2021, undefined, 20_210, 1],
    [2022, 80, 20_220, 1],
    [2024, 7, 70, 1],
  ]);
  expect(flowSeries(flow, [flow], mirror('mirror'))).toHaveLength(1);
});

test('what is published of a stock is what the own figure would stand beside', () => {
  const series = flowSeries(flow, [flow], mirror('diaspora'), { years, mirror: mirror('diaspora') });
  expect(series.map(({ year, counts }) => [year, counts.own, counts.partner])).toEqual([
    [2022, undefined, 80],
    [2024, 7, 70],
  ]);
});
