import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { mirrorAnswerSchema, type MirrorAnswer } from '../../src/contract/mirror';
import type { ServiceClient } from '../../src/contract/service-client';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { writeCells } from '../../src/workbook/write-cells';
import { readWorkbook } from '../../src/workbook/read-tables';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { openOffice, type TestOffice } from '../support/office';
import { note } from './figures';

/** From what is usual to the most there can be. */
const SIZES = [
  { partners: 35, years: 1 },
  { partners: 250, years: 1 },
  { partners: 250, years: 10 },
] as const;

const SEXES = ['T', 'M', 'F'] as const;
const own = (place: number, year: number, sex: number) => (place + 1) * 37 * (3 - sex) + year - 2015;
const theirs = (place: number, year: number, sex: number) =>
  Math.round(own(place, year, sex) * (0.4 + (place % 17) / 10));

test.each(SIZES)(
  '$partners partners in $years years',
  async ({ partners, years: count }) => {
    const name = `${partners} partners × ${count} years × 3 sexes`;
    const office = await openOffice();
    try {
      await measure(
        office,
        name,
        partners,
        Array.from({ length: count }, (_, index) => 2025 - count + index),
      );
    } catch (error) {
      // The workbench's engine gives a request up after 30 seconds; that is told, and no figure noted.
      process.stderr.write(`${name}: ${String(error).split('\n')[0]}\n`);
    }
    await office.close();
  },
  600_000,
);

async function measure(office: TestOffice, name: string, partners: number, years: readonly number[]): Promise<void> {
  const { inserted } = await insertTemplates({
    definitions: [tableById('5')!],
    reporter: 'BG',
    edition: editionOf(2025),
    years,
    language: 'en',
  });
  const table = await filled(inserted[0]!, partners);
  const client = { mirror: () => Promise.resolve(answerFor(table, partners, years)) } as unknown as ServiceClient;
  const started = performance.now();
  const trips = await office.countRoundTrips(() => compareWithPartners(client, table, [], 'en'));
  const value = performance.now() - started;
  note({ suite: 'companion', name: `${name}: round trips`, value: trips, unit: 'round trips', target: 3 });
  note({ suite: 'companion', name: `${name}: compared, written, highlighted`, value, unit: 'ms', target: 2_000 });
}

/** What the service would answer: every one of the partners has all figures. */
function answerFor(table: TableSheet, partners: number, years: readonly number[]): MirrorAnswer {
  const countries = table.reading!.rows.filter(({ kind }) => kind === 'country').slice(0, partners);
  return mirrorAnswerSchema.parse({
    reporter: 'BG',
    table: '5',
    years,
    comparable: 'mirror',
    own: { series: [], definitions: [], metadata: [] },
    partners: [
      {
        kind: 'mirror',
        table: '3',
        row: 'reporter',
        series: countries.map(({ key }, place) => ({
          partner: key,
          source: 'eurostat-made-up',
          vintage: 1,
          figures: Object.fromEntries(SEXES.map((sex, at) => [sex, years.map((year) => theirs(place, year, at))])),
        })),
        definitions: [],
        metadata: [],
      },
    ],
    moment: 1,
    sources: [],
  });
}

/** The table with figures of its own in the rows of the first partners. */
async function filled(table: TableSheet, partners: number): Promise<TableSheet> {
  const rows = table.reading!.rows.filter(({ kind }) => kind === 'country').slice(0, partners);
  await Excel.run(async (context) => {
    const writes = rows.flatMap((row, place) =>
      row.years.flatMap(({ year, figures }) =>
        SEXES.flatMap((sex, at) => {
          const column = figures[sex]?.column;
          return column === undefined ? [] : [{ row: row.row, column, input: own(place, year, at) }];
        }),
      ),
    );
    writeCells(context.workbook.worksheets.getItem(table.id), writes);
    await context.sync();
  });
  return (await readWorkbook()).tables[0]!;
}
