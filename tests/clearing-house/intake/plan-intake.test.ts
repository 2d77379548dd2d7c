import fc from 'fast-check';
import { figureKey, type FigureKey } from '../../../src/clearing-house/intake/block/block';
import type { IntakePlan, IntakeTarget, PlannedEntry } from '../../../src/clearing-house/intake/plan/intake-plan';
import { entriesToWrite, planIntake } from '../../../src/clearing-house/intake/plan/plan-intake';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { parseEntry } from '../../../src/clearing-house/tables/entry';
import { generatedBlocks } from './generated-blocks';
import { read } from './support';

const PARTNERS = ['DE', 'FR', 'RU', 'OTHER', 'UNK', 'TOTAL'];

/** A sheet of one year in which the total by sex and the total of the rows are formulas. */
function target(present: Record<string, CellValue> = {}): IntakeTarget {
  const isFormula = ({ partner, sex }: FigureKey): boolean => sex === 'T' || partner === 'TOTAL';
  return {
    reporter: 'KG',
    partners: new Set(PARTNERS),
    years: [2023],
    sexes: ['T', 'M', 'F'],
    ages: [],
    cellOf: (key) => ({
      row: PARTNERS.indexOf(key.partner),
      column: ['T', 'M', 'F'].indexOf(key.sex),
      current: parseEntry(present[figureKey(key)] ?? ''),
      isFormula: isFormula(key),
    }),
  };
}

const block = (...rows: CellValue[][]): CellValue[][] => [['Country', 'Year', 'Total', 'Males', 'Females'], ...rows];

const keys = (entries: readonly PlannedEntry[]): string[] => entries.map(({ figure }) => figureKey(figure));

test('empty cells are written, equal figures left, different ones only on request', () => {
  const reading = read(block(['Germany', 2023, '', 5, 6], ['France', 2023, '', 7, ':Q']));
  const plan = planIntake(reading, target({ 'DE|2023|F|TOTAL': 6, 'FR|2023|M|TOTAL': 8, 'FR|2023|F|TOTAL': ':' }));
  expect(plan.writes.map(({ cell, input }) => [cell.row, cell.column, input])).toEqual([[0, 1, 5]]);
  expect(keys(plan.same)).toEqual(['DE|2023|F|TOTAL']);
  expect(plan.overwrites.map(({ cell, input }) => [cell.current, input])).toEqual([
    [{ kind: 'number', value: 8 }, 7],
    [{ kind: 'missing', letter: '' }, ':Q'],
  ]);
  expect(keys(entriesToWrite(plan, new Set()))).toEqual(['DE|2023|M|TOTAL']);
  expect(keys(entriesToWrite(plan, new Set(['FR|2023|M|TOTAL'])))).toEqual(['DE|2023|M|TOTAL', 'FR|2023|M|TOTAL']);
});

test('a formula stays where the parts are taken too, and gives way to a total that stands alone', () => {
  const reading = read(block(['Germany', 2023, 11, 5, 6], ['France', 2023, 9, '', ''], ['Total', 2023, 20, '', '']));
  const plan = planIntake(reading, target({ 'DE|2023|T|TOTAL': 0, 'TOTAL|2023|T|TOTAL': 0 }));
  expect(keys(plan.byFormula)).toEqual(['DE|2023|T|TOTAL', 'TOTAL|2023|T|TOTAL']);
  expect(keys(plan.writes)).toEqual(['DE|2023|M|TOTAL', 'DE|2023|F|TOTAL', 'FR|2023|T|TOTAL']);
  expect(plan.writes.at(-1)!.cell.isFormula).toBe(true);
  const filled = planIntake(reading, target({ 'FR|2023|T|TOTAL': 8, 'DE|2023|T|TOTAL': 11 }));
  expect(keys(filled.overwrites)).toEqual(['FR|2023|T|TOTAL']);
  expect(keys(filled.same)).toEqual(['DE|2023|T|TOTAL']);
});

test('what has no place says why', () => {
  const cells = [
    ['Country', 'Year', 'Age', 'Sex', 'Value'],
    ['Kyrgyzstan', 2023, 'Total', 'M', 1],
    ['Chad', 2023, 'Total', 'M', 2],
    ['Germany', 2020, 'Total', 'M', 3],
    ['Germany', 2023, '0-4', 'M', 4],
    ['Germany', 2023, 'Total', 'M', 5],
  ];
  const plan = planIntake(read(cells), target());
  expect(plan.noPlace.map(({ reason }) => reason)).toEqual(['own-country', 'no-partner', 'no-year', 'no-age']);
  expect(keys(plan.writes)).toEqual(['DE|2023|M|TOTAL']);
  const males = planIntake(read(cells), { ...target(), sexes: ['T'], years: [2020, 2023] });
  expect(males.noPlace.slice(2).map(({ reason }) => reason)).toEqual(['no-sex', 'no-sex', 'no-sex']);
  const hole = planIntake(read(cells), { ...target(), cellOf: () => undefined });
  expect(hole.noPlace.at(-1)!.reason).toBe('no-cell');
});

test('signs wait for their meaning, and figures in conflict for a choice', () => {
  const cells = block(['Germany', 2023, '', '-', 6], ['France', 2023, '', 7, 8], ['Франция', 2023, '', 7, 9]);
  const reading = read(cells);
  const plan = planIntake(reading, target());
  expect(plan.signs.map(figureKey)).toEqual(['DE|2023|M|TOTAL']);
  expect(keys(plan.writes)).toEqual(['DE|2023|F|TOTAL', 'FR|2023|M|TOTAL']);
  expect(plan.conflicts.map(({ key }) => figureKey(key))).toEqual(['FR|2023|F|TOTAL']);
  const chosen = planIntake(reading, target(), new Map([['FR|2023|F|TOTAL', { row: 3, column: 4 }]]));
  expect(chosen.conflicts).toEqual([]);
  expect(chosen.writes.find(({ figure }) => figureKey(figure) === 'FR|2023|F|TOTAL')!.input).toBe(9);
  expect(chosen.notChosen.map(({ content }) => content)).toEqual([{ kind: 'number', value: 8 }]);
});

describe('totals of the block', () => {
  const differences = (cells: CellValue[][]): (string | number | boolean)[][] =>
    planIntake(read(cells), target()).differences.map(({ of, total, value, sum, complete }) => [
      of,
      figureKey(total),
      value,
      sum,
      complete,
    ]);

  test('that are the sums of their parts say nothing', () => {
    expect(differences(block(['Germany', 2023, 3, 1, 2], ['Other', 2023, 7, 3, 4], ['Total', 2023, 10, 4, 6]))).toEqual(
      [],
    );
  });

  test('of sexes and partners are compared', () => {
    expect(differences(block(['Germany', 2023, 4, 1, 2], ['Other', 2023, 7, 3, 4], ['Total', 2023, 10, 4, 6]))).toEqual(
      [
        ['sex', 'DE|2023|T|TOTAL', 4, 3, true],
        ['partner', 'TOTAL|2023|T|TOTAL', 10, 11, true],
      ],
    );
  });

  test('whose parts are not all there are said to be so', () => {
    expect(
      differences(block(['Germany', 2023, ':', 1, 2], ['Other', 2023, 7, 3, 4], ['Total', 2023, 10, 4, 6])),
    ).toEqual([['partner', 'TOTAL|2023|T|TOTAL', 10, 7, false]]);
    expect(differences(block(['Germany', 2023, 3, 1, 2], ['Total', 2023, 10, 4, 6]))[0]).toEqual([
      'partner',
      'TOTAL|2023|T|TOTAL',
      10,
      3,
      false,
    ]);
  });

  test('of ages are compared', () => {
    const cells = [
      ['Country', 'Year', 'Sex', 'Total', '0-4', '5-9'],
      ['Germany', 2023, 'M', 10, 4, 5],
    ];
    expect(differences(cells)).toEqual([['age', 'DE|2023|M|TOTAL', 10, 9, false]]);
  });

  test('of citizenship status may have the stateless within foreigners or beside them', () => {
    const rows = (total: number): CellValue[][] => [
      ['Citizenship', 2023],
      ['Citizens', 5],
      ['Foreigners', 4],
      ['Stateless', 1],
      ['Total', total],
    ];
    const of = (total: number): number =>
      planIntake(read(rows(total), { answers: { sex: 'T' } }), target()).differences.length;
    expect([9, 10, 11].map(of)).toEqual([0, 0, 1]);
  });
});

/** Every list of a plan, with its figures. */
const everything = (plan: IntakePlan): string[] =>
  [
    ...[plan.writes, plan.same, plan.overwrites, plan.byFormula, plan.noPlace].flat().map(({ figure }) => figure),
    ...plan.signs,
    ...plan.notChosen,
    ...plan.conflicts.flatMap(({ figures }) => figures),
  ].map(({ from }) => `${from.row},${from.column}`);

test('every figure of a block stands in exactly one list, and nothing is replaced unasked', () => {
  const present = fc.dictionary(
    fc.constantFrom('DE|2020|T|TOTAL', 'FR|2020|M|TOTAL', 'TOTAL|2020|F|TOTAL'),
    fc.constantFrom<CellValue>(1, ':', 'x', ''),
  );
  fc.assert(
    fc.property(generatedBlocks, present, ({ cells }, filled) => {
      const reading = read(cells, { answers: { year: 2020, sex: 'T' } });
      const plan = planIntake(reading, {
        ...target(filled),
        years: [2020, 2021],
        partners: new Set(['DE', 'FR', 'TOTAL']),
      });
      expect(everything(plan).sort()).toEqual(reading.figures.map(({ from }) => `${from.row},${from.column}`).sort());
      expect(entriesToWrite(plan, new Set()).every(({ cell }) => cell.current.kind === 'blank')).toBe(true);
    }),
    { numRuns: 40 },
  );
});
