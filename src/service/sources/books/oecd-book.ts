import { ageAxis } from '../codes/ages';
import { areaAxis, reporterAxis } from '../codes/areas';
import { drop, is, remembered } from '../codes/axis';
import { oecdAggregates, oecdUnlistedAreas } from '../codes/oecd-aggregates';
import { sexAxis } from '../codes/sexes';
import type { ReadOptions } from '../read-options';
import { breakdownAxis } from './breakdown-axis';
import type { CodeBook, Place, Role } from './code-book';
import type { OecdDataSet } from './oecd-data-sets';

const CATEGORIES: Readonly<Record<string, string>> = { W: 'TOTAL', _T: 'TOTAL', STLS: 'STLS', _U: 'UNK', UNK: 'UNK' };

/**
 * The OECD's codes: countries by the three letters of ISO 3166-1, former States with _F.
 * @param others the code wanted of each dimension that plays no part, such as `{ MEASURE: 'B11' }`;
 *   one that is not there must not vary
 */
export function oecdBook(
  dataSet: OecdDataSet,
  options: ReadOptions,
  others: Readonly<Record<string, string>>,
): CodeBook {
  const roles: Readonly<Record<string, Role>> = {
    REF_AREA: 'reporter',
    [dataSet.partner]: 'partner',
    SEX: 'sex',
    AGE: 'age',
    TIME_PERIOD: 'year',
  };
  const group = (code: string) => {
    if (oecdAggregates.has(code)) return drop('aggregate');
    return oecdUnlistedAreas.has(code) ? drop('area-not-listed') : undefined;
  };
  return {
    roleOf: ({ id }) => roles[id] ?? 'other',
    reporter: remembered(reporterAxis(options, 'any', group)),
    partner: remembered(
      areaAxis<readonly Place[]>(
        options,
        'any',
        (code) => {
          const category = CATEGORIES[code];
          return category === undefined ? group(code) : is([{ table: dataSet.table, partner: category }]);
        },
        (area) => is([{ table: dataSet.table, partner: area }]),
      ),
    ),
    sex: remembered(sexAxis),
    age: remembered(ageAxis(options.ages)),
    other: (dimension) => breakdownAxis(dimension, others[dimension]),
    ownCountry: 'drop',
  };
}
