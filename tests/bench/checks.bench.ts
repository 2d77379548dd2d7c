import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Checker, type CheckResult } from '../../src/clearing-house/checks/checker';
import type { CheckContext } from '../../src/clearing-house/checks/context';
import type { WorkbookReading } from '../../src/clearing-house/checks/workbook-reading';
import { plainContext } from '../../src/clearing-house/checks/context';
import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { editionOf } from '../../src/clearing-house/tables/editions';
import {
  generatedRound,
  readGenerated,
  readRound,
  type GeneratedRound,
  type GeneratedTable,
} from '../support/generated-round';
import { randomFrom } from '../support/round/random';
import { median, note, percentile, type Figure } from './figures';

const RUNS = 9;
const EDITS = 240;
/** Milliseconds. */
const TARGET = { full: 300, edit: 5 };
/** How much longer a figure may take in the largest workbook than in one of a tenth of its size, and still be linear. */
const LINEAR = 1.5;

const edition = editionOf(2025);
const context: CheckContext = plainContext(2026);
const yearsUpTo2024 = (count: number) => Array.from({ length: count }, (_, index) => 2025 - count + index);

/** A workbook of about so many figures. */
const workbooks = {
  '6,000 figures': {
    years: yearsUpTo2024(1),
    edition: { ...edition, tables: edition.tables.filter((id) => !id.startsWith('S')) },
  },
  '60,000 figures': { years: yearsUpTo2024(2), ages: true },
  '600,000 figures': { years: yearsUpTo2024(11), ages: true, partners: 1 },
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapInUse = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

const figure = (name: string, value: number, unit: Figure['unit'], target?: number) =>
  note({ suite: 'checks', name, value, unit, ...(target !== undefined && { target }) });

const generate = (request: Partial<Parameters<typeof generatedRound>[0]>): GeneratedRound =>
  generatedRound({ reporter: 'BG', edition, seed: 2025, ...request });

const filled = ({ counts }: CheckResult): number => [...counts.values()].reduce((sum, each) => sum + each.filled, 0);

interface FullCheck {
  readonly figures: number;
  /** The middle of the times, in milliseconds. */
  readonly reading: number;
  readonly checking: number;
  /** Reading and checking when nothing was compiled yet. */
  readonly first: number;
}

/** Reads and checks a whole workbook some times. */
function checkInFull(round: GeneratedRound): FullCheck {
  const times: { reading: number; checking: number }[] = [];
  let figures = 0;
  for (let run = 0; run <= RUNS; run++) {
    collectGarbage(); // of the run before
    const start = performance.now();
    const workbook = readRound(round);
    const read = performance.now();
    const result = new Checker().check(workbook, context);
    times.push({ reading: read - start, checking: performance.now() - read });
    figures = filled(result);
    expect(result.findings).toEqual([]);
  }
  const [first, ...others] = times;
  return {
    figures,
    first: first!.reading + first!.checking,
    reading: median(others.map(({ reading }) => reading)),
    checking: median(others.map(({ checking }) => checking)),
  };
}

/** Makes edits in random figures, and measures how long it takes to read the sheet anew and check the workbook. */
function edit(round: GeneratedRound): number[] {
  const random = randomFrom(1);
  const checker = new Checker();
  let workbook = readRound(round);
  checker.check(workbook, context);
  const tables = [...round.tables.values()];
  return Array.from({ length: EDITS }, () => {
    const table = random.oneOf(tables);
    // Excel gives every cell of the sheet anew, whatever changed.
    const changed: GeneratedTable = { ...table, cells: table.cells.map((row) => [...row]) };
    raise(
      changed,
      random.oneOf(changed.layout.rows.filter(({ kind }) => kind === 'country' || kind === 'category')).row,
    );
    const start = performance.now();
    workbook = reread(workbook, changed);
    checker.check(workbook, context);
    return performance.now() - start;
  });

  /** Adds persons to the latest year of a row, and to the totals that follow from it. */
  function raise({ cells, layout }: GeneratedTable, row: number): void {
    const { T, M } = layout.years.at(-1)!.sexes;
    const total = layout.rows.find(({ kind }) => kind === 'total')!;
    const more = random.oneOf([-1, 1, 1000]);
    for (const at of [row, total.row]) {
      for (const column of [T!, M!]) {
        const value: CellValue = cells[at]![column] ?? '';
        cells[at]![column] = typeof value === 'number' ? value + more : more;
      }
    }
  }
}

const reread = (workbook: WorkbookReading, changed: GeneratedTable): WorkbookReading => ({
  ...workbook,
  tables: workbook.tables.map((sheet) =>
    sheet.id === changed.id ? { ...sheet, reading: readGenerated(changed, sheet.reading) } : sheet,
  ),
});

test('a full workbook', () => {
  const round = generate({ years: yearsUpTo2024(5), ages: true });
  const { figures, reading, checking, first } = checkInFull(round);
  expect(figures).toBeGreaterThanOrEqual(60_000);
  figure('all tables, 5 years, age groups', figures, 'figures');
  figure('read', reading, 'ms');
  figure('check', checking, 'ms');
  figure('read and check', reading + checking, 'ms', TARGET.full);
  figure('read and check for the first time', first, 'ms');
  figure('figures per second', figures / ((reading + checking) / 1000), 'figures/s');
  const times = edit(round);
  figure(`one edit, median of ${EDITS}`, median(times), 'ms', TARGET.edit);
  figure('one edit, 99th percentile', percentile(times, 0.99), 'ms', TARGET.edit);

  const before = heapInUse();
  const workbook = readRound(round);
  const checker = new Checker();
  const result = checker.check(workbook, context);
  const after = heapInUse();
  expect(checker.check(workbook, context)).toEqual(result); // and keeps them until here
  figure('memory for readings and results', (after - before) / 2 ** 20, 'MB');
});

test('growth with the number of figures', () => {
  const measured = Object.entries(workbooks).map(([name, request]) => {
    const round = generate(request);
    const full = checkInFull(round);
    return { name, ...full, time: full.reading + full.checking, edit: median(edit(round)) };
  });
  for (const { name, figures, time, edit: ofEdit } of measured) {
    figure(`about ${name}`, figures, 'figures');
    figure(`about ${name}: read and check`, time, 'ms');
    figure(`about ${name}: for each figure`, (time * 1000) / figures, 'µs');
    figure(`about ${name}: one edit, median`, ofEdit, 'ms');
  }
  const [middle, largest] = measured.slice(-2).map(({ time, figures }) => time / figures);
  figure('time of a figure, 600,000 against 60,000', largest! / middle!, 'times', LINEAR);
});
