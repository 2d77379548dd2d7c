import { areaAxis, isCountry, reporterAxis } from '../codes/areas';
import { drop, is, remembered } from '../codes/axis';
import type { CodeBook, Place } from '../books/code-book';
import type { Collector } from '../books/collector';
import { keyReader } from '../books/key-reader';
import { countOf } from '../codes/count';
import { DESA_OTHERS, DESA_WORLD, desaAggregates } from '../codes/desa-aggregates';
import { type FigureReading, NO_FIGURE, wrongValue } from '../codes/figure';
import { sexAxis } from '../codes/sexes';
import type { ReadOptions } from '../read-options';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import { type DesaHeader, desaHeader } from './desa-header';
import { workbookRows } from './workbook/rows';

const TABLE = '1.2';
// The header stands in row 11; nothing below is one.
const LAST_HEADER_ROW = 60;
const DIMENSIONS = [{ id: 'Location code of destination' }, { id: 'Location code of origin' }, { id: 'sex' }];

/** UN DESA's location codes: M49, and numbers of its own for regions and groups. */
function desaBook(options: ReadOptions): CodeBook {
  return {
    roleOf: ({ id }) => (id === DIMENSIONS[0]!.id ? 'reporter' : id === DIMENSIONS[1]!.id ? 'partner' : 'sex'),
    reporter: remembered(
      reporterAxis(options, 'any', (code) =>
        desaAggregates.has(code) || code === DESA_WORLD ? drop('aggregate') : undefined,
      ),
    ),
    partner: remembered(
      areaAxis<readonly Place[]>(
        options,
        'any',
        (code) => {
          if (code === DESA_WORLD) return is([{ table: TABLE, partner: 'TOTAL' }]);
          if (code === DESA_OTHERS) return is([{ table: TABLE, partner: 'OTHER' }]);
          return desaAggregates.has(code) ? drop('aggregate') : undefined;
        },
        (area) => (isCountry(area) ? is([{ table: TABLE, partner: area }]) : drop('area-not-listed')),
      ),
    ),
    sex: sexAxis,
    age: () => is('TOTAL'),
    other: () => () => is(true),
    ownCountry: 'drop',
  };
}

/**
 * Reads UN DESA's workbook of international migrant stock by sex, destination and origin: the first sheet that has both
 * location codes. The columns are found by their headings. All figures are estimates (E), those of countries without data
 * imputed (I); what they rest on stands in the comment.
 */
export async function* desaWorkbook(
  path: string,
  options: ReadOptions,
  collector: Collector,
): AsyncGenerator<SourceItem[], void, undefined> {
  const readKey = keyReader(desaBook(options), DIMENSIONS);
  let header: DesaHeader | undefined;
  let sheet: string | undefined;
  let above: (readonly string[])[] = [];
  for await (const row of workbookRows(path)) {
    if (header) {
      if (row.sheet !== sheet) break;
      const destination = row.cells[header.destination] ?? '';
      const origin = row.cells[header.origin] ?? '';
      if (destination === '' || origin === '') continue; // notes under the table
      collector.tally.records++;
      const items: SourceItem[] = [];
      const dataType = row.cells[header.dataType] ?? '';
      const where = { line: row.number };
      for (const { column, year, sex } of header.figures) {
        // All figures of a row have the same codes but for the sex: what leaves one out leaves all out.
        const key = collector.key(readKey([destination, origin, sex]), where, items);
        if (!key) break;
        const text = row.cells[column] ?? '';
        collector.figure(key, year, figureOf(text, dataType), text, where, items);
      }
      if (items.length > 0) yield items;
      continue;
    }
    if (row.sheet !== sheet) above = [];
    sheet = row.sheet;
    if (row.number > LAST_HEADER_ROW) continue;
    header = desaHeader(row.cells, above);
    above = [...above, row.cells];
  }
  if (!header) {
    throw new SourceError(
      'No sheet has the columns "Location code of destination" and "Location code of origin". '
        + 'The workbook of migrant stock by sex, destination and origin is needed.',
    );
  }
}

const NOT_THERE = new Set(['', '..', '...']);

function figureOf(text: string, dataType: string): FigureReading {
  if (NOT_THERE.has(text)) return NO_FIGURE;
  const value = countOf(text.replace(/(?<=\d)[\s,](?=\d{3})/g, ''));
  if (value === undefined) return wrongValue(text);
  const statuses = /\bI\b/.test(dataType) ? 'IE' : 'E';
  return {
    kind: 'figure',
    figure: { value, statuses, confidentiality: null, comment: dataType === '' ? null : `data type ${dataType}` },
  };
}
