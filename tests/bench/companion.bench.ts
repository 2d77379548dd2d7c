import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { hiddenPart } from '../../src/clearing-house/mirror/companion-hidden';
import { companionPlan } from '../../src/clearing-house/mirror/companion-plan';
import { type CompanionRequest, listedFlows, NOTHING_BESIDE } from '../../src/clearing-house/mirror/companion-request';
import { highlightPlans } from '../../src/clearing-house/mirror/highlight-plan';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { mirrorAnswerSchema, type MirrorAnswer } from '../../src/contract/mirror';
import type { ServiceClient } from '../../src/contract/service-client';
import { compareWithPartners, mirrorOf } from '../../src/workbook/compare-with-partners';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { writeCells } from '../../src/workbook/write-cells';
import { readWorkbook } from '../../src/workbook/read-tables';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { asUser } from '../support/engine';
import { openOffice, type TestOffice } from '../support/office';
import { note, type Figure } from './figures';

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
  const answer = answerFor(table, partners, years);
  const client = { mirror: () => Promise.resolve(answer) } as unknown as ServiceClient;
  const noted = (what: string, value: number, unit: Figure['unit'], target?: number) =>
    note({ suite: 'companion', name: `${name}: ${what}`, value, unit, ...(target !== undefined && { target }) });
  const body = JSON.stringify(answer);
  const fetched = await spent(() => Promise.resolve(mirrorAnswerSchema.parse(JSON.parse(body))));
  noted('an answer of the service read and checked', fetched.processor, 'ms');
  const compared = await spent(() => Promise.resolve(planned(table, answer)));
  noted('compared and planned, pure code', compared.processor, 'ms');

  office.resetRequests();
  const stages = watched(office);
  let trips = 0;
  const all = await spent(async () => {
    trips = await office.countRoundTrips(() => compareWithPartners(client, table, [], 'en'));
  });
  noted('round trips', trips, 'round trips', 3);
  noted('sent to Excel', office.requests.reduce((sum, body) => sum + JSON.stringify(body).length, 0) / 1e6, 'MB');
  noted('compared, written, highlighted', all.elapsed, 'ms', 2_000);
  noted('of this processor time', all.processor, 'ms', 2_000);
  noted('of which cells, formats and highlights written', stages.written, 'ms');
  noted('of which formulas calculated', stages.calculated, 'ms');

  const country = table.reading!.rows.find(({ kind }) => kind === 'country')!;
  const { row, column } = { row: country.row, column: country.years[0]!.figures.T!.column };
  const screen = await spent(() => {
    for (let down = 0; down < 40; down++) {
      for (let right = 0; right < 30; right++) {
        office.engine.conditionalFormats.shown(table.id, row + down, column + right);
      }
    }
    return Promise.resolve();
  });
  noted('colours of a screen of 1,200 cells, processor time', screen.processor, 'ms');
  office.engine.sheets.activate(table.id);
  const user = asUser(office.engine);
  await user.type(cellAddress({ row, column }), '1');
  const edit = await spent(() => user.type(cellAddress({ row, column }), '12345'));
  noted('an own figure edited and all that follows calculated, processor time', edit.processor, 'ms', 150);
}

/** What happens before anything is sent to Excel. */
function planned(table: TableSheet, answer: MirrorAnswer): unknown {
  const request: CompanionRequest = {
    table: table.reading!,
    sheetName: table.name,
    id: 'abcdef',
    mirror: mirrorOf(table, answer, new Date().toISOString(), [], 'en')!,
    answer,
    settings: DEFAULT_COMPARISON,
    language: 'en',
    answers: new Map(),
    beside: NOTHING_BESIDE,
  };
  const list = listedFlows(request);
  return [companionPlan(request, list, hiddenPart(request, list.flows.length)), highlightPlans(request)];
}

/** Counts the processor time that the workbench takes from now on to carry out what is asked for, and to calculate. */
function watched({ host }: TestOffice): { readonly written: number; readonly calculated: number } {
  const stages = { written: 0, calculated: 0 };
  const open = host.openBatch.bind(host);
  host.openBatch = (session) => {
    const scope = open(session);
    return {
      do: (work) => {
        const before = process.cpuUsage();
        try {
          return scope.do(work);
        } finally {
          stages.written += processorSince(before);
        }
      },
      settle: async () => {
        const before = process.cpuUsage();
        await scope.settle();
        stages.calculated += processorSince(before);
      },
      end: () => scope.end(),
    };
  };
  return stages;
}

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds by the clock, and of the processor: what else the machine does counts in the first only. */
async function spent(work: () => Promise<unknown>): Promise<{ readonly elapsed: number; readonly processor: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  return { elapsed: performance.now() - started, processor: processorSince(before) };
}

/** What the service would answer: every one of the partners has all figures. */
function answerFor(table: TableSheet, partners: number, years: readonly number[]): MirrorAnswer {
  const countries = table.reading!.rows.filter(({ kind }) => kind === 'country').slice(0, partners);
  return mirrorAnswerSchema.parse({
    reporter: 'BG',
    table: '5',
    years,
    comparable: 'mirror',
    own: { blocks: [], definitions: [], metadata: [] },
    partners: [
      {
        kind: 'mirror',
        table: '3',
        row: 'reporter',
        blocks: years.map((year) => ({
          ...{ source: 'eurostat-made-up', year, vintage: 1 },
          partners: countries.map(({ key }) => key),
          figures: Object.fromEntries(
            SEXES.map((sex, at) => [sex, countries.map((_, place) => theirs(place, year, at))]),
          ),
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
