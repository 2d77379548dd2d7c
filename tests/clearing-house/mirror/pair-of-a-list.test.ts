import { definitionLines } from '../../../src/clearing-house/mirror/definition-lines';
import { flowSeries } from '../../../src/clearing-house/mirror/flow-series';
import { tableFlows } from '../../../src/clearing-house/mirror/table-flows';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { mirrorFigures, partnerFigure } from '../../support/mirror-figures';
import { bulgaria, identityOf, tableCells } from '../../support/table-cells';

const years = [2022, 2023, 2024];
const passport = { source: 'Eurostat migr_imm5prv', partnerStay: { months: 3, asOf: 2021 } } as const;
const mirror = mirrorFigures({
  figure: (_, year) => partnerFigure(10 * year, { ...passport, statuses: year === 2023 ? ['B'] : [] }),
  counted: years.map((year) => ({ year, sex: 'T' })),
  ownStay: () => ({ months: 12, asOf: undefined }),
  ownMetadata: (year) => new Map(year === 2024 ? [['BREAK', 'да']] : []),
  partnerMetadata: () =>
    new Map([
      ['SOURCE', 'recensement'],
      ['CONTACT', 'somebody@example.org'],
    ]),
});
const request = { ...bulgaria, years };
const table = readTable(identityOf(request), tableCells({ DE: { T: 2_000 }, FR: { T: 5 } }, request))!;
const flows = tableFlows(table, mirror);
const germany = flows.find(({ country, year }) => country === 'DE' && year === 2024)!;

test('the series of a pair is cut where a side declares a break, in a status or in its metadata', () => {
  expect(flowSeries(germany, flows, mirror)).toMatchObject([
    { year: 2022, counts: { own: 2_000, partner: 20_220 }, segment: 0 },
    { year: 2023, breaks: { own: false, partner: true }, segment: 1 },
    { year: 2024, breaks: { own: true, partner: false }, segment: 2 },
  ]);
});

test('definitions stand side by side in the language of the reader; who to ask is none', () => {
  expect(definitionLines(germany, mirror, 'en').map(({ field, own, partner }) => [field, own, partner])).toEqual([
    ['SOURCE', '', 'census'],
    ['DURATION', '12 months', '3 months (in 2021)'],
    ['BREAK', 'yes', ''],
  ]);
});
