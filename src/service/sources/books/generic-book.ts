import { ageAxis } from '../codes/ages';
import { areaAxis, reporterAxis } from '../codes/areas';
import { type Axis, drop, is, remembered, wrong } from '../codes/axis';
import { categoryOf } from '../codes/categories';
import { sexAxis } from '../codes/sexes';
import { AGENCY } from '../../../clearing-house/sdmx/agency';
import { tableOfDataflow, tableOfDataStructure } from '../../../clearing-house/sdmx/ids';
import { tableById } from '../../../clearing-house/tables/catalogue';
import type { ReadOptions } from '../read-options';
import { SourceError } from '../source-error';
import { breakdownAxis } from './breakdown-axis';
import type { CodeBook, Place, Role } from './code-book';

/**
 * The codes of files that follow no data set in particular: countries by ISO 3166-1 (two or three letters) or M49,
 * categories by our codes or those of SDMX.
 *
 * @param roles the part of each dimension, by its id; all others are breakdowns that must not vary
 */
export function genericBook(roles: ReadonlyMap<string, Role>, options: ReadOptions): CodeBook {
  const byColumn = [...roles.values()].includes('table');
  const table = byColumn ? undefined : fixedTable(options);
  return {
    roleOf: ({ id }) => roles.get(id) ?? 'other',
    reporter: remembered(reporterAxis(options, 'any', () => undefined)),
    partner: remembered(
      areaAxis<readonly Place[]>(
        options,
        'any',
        (code) => {
          const category = categoryOf(code);
          return category === undefined ? undefined : is([{ table: table ?? '', partner: category }]);
        },
        (area) => is([{ table: table ?? '', partner: area }]),
      ),
    ),
    sex: remembered(sexAxis),
    age: remembered(ageAxis(options.ages)),
    table: tableAxis(options.table),
    other: (dimension) => breakdownAxis(dimension, options.filters?.[dimension]),
    ownCountry: 'wrong',
  };
}

function fixedTable({ table }: ReadOptions): string {
  if (table !== undefined && tableById(table)) return table;
  throw new SourceError(
    table === undefined
      ? 'The file does not say which table its figures belong to. Say so: --table 3.'
      : `"${table}" is no number of a standard table, such as 1.2, 3 or S5.`,
  );
}

/** The table of a reference to one of our own dataflows or data structures, `UNECE:T3(1.0)`; undefined if it is none. */
export function tableOfReference(text: string): string | undefined {
  const [, agency, id = ''] = /^([^:]+):([^(]+)\(/.exec(text) ?? [];
  return agency === AGENCY.id ? (tableOfDataflow(id) ?? tableOfDataStructure(id)) : undefined;
}

const tableAxis = (asked: string | undefined): Axis<string> =>
  remembered((text) => {
    const code = tableOfReference(text) ?? text.trim().toUpperCase();
    if (!tableById(code)) return wrong('is no number of a standard table', 'Write 1.2, 3, S5 and the like.');
    return asked !== undefined && asked !== code ? drop('not-asked') : is(code);
  });
