import { ageAxis } from '../codes/ages';
import { areaAxis, reporterAxis } from '../codes/areas';
import { type Axis, drop, is, remembered, wrong } from '../codes/axis';
import { eurostatAggregates, eurostatOtherExtents } from '../codes/eurostat-aggregates';
import { sexAxis } from '../codes/sexes';
import type { ReadOptions } from '../read-options';
import type { CodeBook, Place, Role } from './code-book';
import type { EurostatDataSet } from './eurostat-data-sets';

/** Categories of Eurostat's axes that some tables have a row for; where one has none, the code is left out as a group. */
const CATEGORIES = new Set(['TOTAL', 'NAT', 'FOR', 'STLS', 'RNC', 'UNK']);

/** Eurostat's codes for one of its data sets, whatever the format they come in. */
export function eurostatBook(dataSet: EurostatDataSet, options: ReadOptions): CodeBook {
  const group = (code: string) => {
    if (eurostatAggregates.has(code)) return drop('aggregate');
    return eurostatOtherExtents.has(code) ? drop('area-not-listed') : undefined;
  };
  const roles: Readonly<Record<string, Role>> = {
    geo: 'reporter',
    [dataSet.partner]: 'partner',
    sex: 'sex',
    age: 'age',
    time: 'year',
    time_period: 'year',
  };
  return {
    roleOf: ({ id }) => roles[id.toLowerCase()] ?? 'other',
    reporter: remembered(reporterAxis(options, 'iso2', group)),
    partner: remembered(
      areaAxis<readonly Place[]>(
        options,
        'iso2',
        (code) => {
          const places = dataSet.categories[code];
          if (places) return is(places);
          return CATEGORIES.has(code) ? drop('aggregate') : group(code);
        },
        (area) => is([{ table: dataSet.byCountry, partner: area }]),
      ),
    ),
    sex: remembered(sexAxis),
    age: remembered(ageAxis(options.ages)),
    other: (dimension) => otherAxis(dimension.toLowerCase(), options),
    ownCountry: 'drop',
  };
}

function otherAxis(dimension: string, { ageDefinition = 'COMPLET' }: ReadOptions): Axis<true> {
  switch (dimension) {
    case 'freq':
      return (code) => (code === 'A' ? is(true) : drop('frequency'));
    case 'unit':
      return (code) => (code === 'NR' || code === 'PER' ? is(true) : drop('other-measure'));
    case 'agedef':
      return (code) => (code === ageDefinition ? is(true) : drop('age-definition'));
    default:
      return (code) =>
        code === 'TOTAL'
          ? is(true)
          : wrong('is a breakdown that the tables do not have', 'Take an extract without it.');
  }
}
