import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { mirrorAnswerSchema, type MirrorAnswer } from '../../src/contract/mirror';
import type { ServiceClient } from '../../src/contract/service-client';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { writeCells } from '../../src/workbook/write-cells';
import { readWorkbook } from '../../src/workbook/read-tables';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { openOffice } from '../support/office';
import { note } from './figures';

/** Partners, years and whether the whole is tried: the largest is more than the workbench's engine calculates in its time. */
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
    const office = await openOffice();
    const years = Array.from({ length: count }, (_, index) => 2024 - count + 1 + index);
    const [inserted] = (
      await insertTemplates({
        definitions: [tableById('5')!],
        reporter: 'BG',
        edition: editionOf(2025),
        years,
        language: 'en',
      })
    ).inserted;
    const table = await filled(inserted!, partners);
    const codes = table.reading!.rows.filter(({ kind }) => kind === 'country').slice(0, partners);
    const answer = mirrorAnswerSchema.parse({
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
          series: codes.map(({ key }, place) => ({
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
    } satisfies MirrorAnswer);
    const client = { mirror: () => Promise.resolve(answer) } as unknown as ServiceClient;
    const suite = 'companion';
    const name = `${partners} partners × ${count} years × 3 sexes`;
    const started = performance.now();
    try {
      const trips = await office.countRoundTrips(() => compareWithPartners(client, table, [], 'en'));
      note({ suite, name: `${name}: round trips`, value: trips, unit: 'round trips', target: 3 });
    } catch (error) {
      // The engine gives up after 30 seconds; the figure says that much.
      process.stderr.write(`${name}: ${String(error).split('\n')[0]}\n`);
    }
    note({
      suite,
      name: `${name}: compared, written, highlighted`,
      value: performance.now() - started,
      unit: 'ms',
      target: 2_000,
    });
    await office.close();
  },
  600_000,
);

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
