import { flowSeries } from '../../../../src/clearing-house/mirror/flow-series';
import type { MirrorFigure, MirrorFigures, SourceFigure } from '../../../../src/clearing-house/mirror/mirror-figure';
import type { MirrorKind } from '../../../../src/clearing-house/tables/definition';
import type { TableFlow } from '../../../../src/clearing-house/mirror/table-flows';

const published = (source: string, value: number, statuses: string[] = []): SourceFigure => ({
  source,
  provider: 'eurostat',
  vintage: '2026',
  line: source,
  value,
  statuses,
});

const figure = (value: number | undefined, statuses: string[] = []): MirrorFigure => ({
  state: value === undefined ? 'partner-does-not-report' : 'value',
  value,
  statuses,
  source: undefined,
  omittedBelow: undefined,
  partnerStay: undefined,
  others: [],
  nearest: undefined,
  copied: false,
});

/** The partner counts ten times the year from 2020 on, with a break in 2021; 80 are published of the own flow of 2022. */
const mirror = (kind: MirrorKind): MirrorFigures => ({
  mirrorTable: '3',
  kind,
  figure: (_, year) => (year < 2020 ? figure(undefined) : figure(10 * year, year === 2021 ? ['B'] : [])),
  counted: [],
  published: (_, year) => (year === 2022 ? [published('eurostat-x', 80)] : []),
  ownStay: () => undefined,
  ownMetadata: () => new Map(),
  partnerMetadata: () => new Map(),
  sources: [],
  fetched: '2026-11-23',
  moment: 1,
});

const flow = {
  country: 'DE',
  code: 'DE',
  year: 2024,
  sex: 'T',
  counts: { own: 7, partner: 70 },
  ownStatuses: [],
  other: figure(70),
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
