import * as fc from 'fast-check';
import { observationStatuses } from '../../../src/clearing-house/codes/observation-status';
import { paths } from '../../../src/contract/paths';
import type { SourceRow } from '../../../src/service/sources/source-row';
import { observations } from '../../../src/service/store/observations';
import type { Observation } from '../../../src/service/store/record/observation';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { readText, removeFiles } from '../sources/support/read-file';
import { recordVintage } from '../store/store-data';
import { askFor, CSV_1, CSV_2, type DataService, dataService, SDMX_2_1, SDMX_3 } from './data-service';

// What the service gives out as SDMX-CSV or plain CSV, its own import reads as the same figures.

afterAll(removeFiles);

const letters = observationStatuses.map(({ letter }) => letter);
/** In the order of precedence, as everything that is read is stored. */
const statuses = fc.subarray(letters, { maxLength: 3 }).map((some) => some.join(''));
const comment = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', "'=1+1", '-', '@x', 'a,b', 'a"b', 'a\nb', 'a;b', 'E: x', '+7'),
  )
  // Cells are read without the space around them, and without what is no text at all.
  .map((text) => text.replaceAll('\r', '').replaceAll('\u0000', '').trim())
  .filter((text) => text !== '' && text !== '~');
const figure: fc.Arbitrary<Observation> = fc
  .record({
    table: fc.constantFrom('3', '1.2', 'S5'),
    reporter: fc.constantFrom('DE', 'FR', 'BG'),
    partner: fc.constantFrom('RO', 'PL', '810', 'UNK', 'TOTAL'),
    year: fc.integer({ min: 2000, max: 2004 }),
    sex: fc.constantFrom('T', 'M', 'F'),
    age: fc.constantFrom('TOTAL', 'Y0-4', 'Y80+', 'UNK'),
    value: fc.option(fc.nat()),
    statuses,
    confidentiality: fc.constantFrom(null, 'F', 'C'),
    comment: fc.option(comment),
  })
  .map((parts) => ({ ...parts, asSent: String(parts.value ?? ':') }));
const figures = fc.uniqueArray(figure, {
  minLength: 1,
  maxLength: 40,
  selector: (each) => [each.table, each.reporter, each.partner, each.year, each.sex, each.age].join(),
});

const told = (row: Omit<Observation, 'asSent'> | SourceRow): string => {
  const { table, reporter, partner, year, sex, age, value, statuses: said, confidentiality, comment: note } = row;
  return JSON.stringify([table, reporter, partner, year, sex, age, value, said, confidentiality, note]);
};

/** Everything that addresses give, one after the other, as the import reads it. */
async function readBack(
  data: DataService,
  source: 'sdmx-csv' | 'csv',
  accept: string,
  addresses: string[],
): Promise<string[]> {
  const all: string[] = [];
  for (const address of addresses) {
    const response = await askFor(data.service, address, accept, { Authorization: data.secretariat });
    if (response.status === 204) continue;
    const { rows, problems } = await readText(source, 'export.csv', await response.text());
    expect(problems).toEqual([]);
    all.push(...rows.map(told));
  }
  return all.sort();
}

test('store → CSV → import', async () => {
  await fc.assert(
    fc.asyncProperty(figures, async (rows) => {
      const data = await dataService();
      try {
        await recordVintage(data.store, 'office', rows);
        const kept = (await observations(data.store, SECRETARIAT, {})).map(told).sort();
        expect(kept).toHaveLength(rows.length);
        expect(await readBack(data, 'sdmx-csv', CSV_2, [SDMX_3])).toEqual(kept);
        expect(await readBack(data, 'sdmx-csv', `${CSV_2};labels=both;keys=both`, [SDMX_3])).toEqual(kept);
        expect(
          await readBack(
            data,
            'sdmx-csv',
            CSV_1,
            ['T3', 'T1_2', 'TS5'].map((flow) => `${SDMX_2_1}/${flow}`),
          ),
        ).toEqual(kept);
        expect(await readBack(data, 'csv', 'text/csv', [paths.figuresCsv])).toEqual(kept);
      } finally {
        await data.close();
      }
    }),
    { numRuns: 40 },
  );
});

test('figures of several sources are read one source at a time', async () => {
  const data = await dataService();
  try {
    const parts = {
      table: '3',
      reporter: 'DE',
      partner: 'BG',
      year: 2024,
      sex: 'T',
      age: 'TOTAL',
      statuses: '',
      confidentiality: null,
      comment: null,
    };
    await recordVintage(data.store, 'one', [{ ...parts, value: 1, asSent: '1' }]);
    await recordVintage(data.store, 'two', [{ ...parts, value: 2, asSent: '2' }]);
    const csv = await (await askFor(data.service, SDMX_3, CSV_2)).text();
    await expect(readText('sdmx-csv', 'export.csv', csv)).rejects.toThrow('--filter SOURCE=VALUE');
    const { rows } = await readText('sdmx-csv', 'export.csv', csv, { filters: { SOURCE: 'two' } });
    expect(rows.map(({ value }) => value)).toEqual([2]);
    const plain = await (await askFor(data.service, paths.figuresCsv, undefined)).text();
    await expect(readText('csv', 'export.csv', plain)).rejects.toThrow('--filter source=VALUE');
    expect(
      (await readText('csv', 'export.csv', plain, { filters: { source: 'one' } })).rows.map(({ value }) => value),
    ).toEqual([1]);
  } finally {
    await data.close();
  }
});
