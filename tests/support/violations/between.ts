import { figureId } from '../../../src/clearing-house/checks/context';
import { metadataQuestions } from '../../../src/clearing-house/metadata/fields';
import { readRound } from '../generated-round';
import { METADATA_ID } from '../generated-round';
import type { Random } from '../round/random';
import type { PlantedRound } from './planted-round';
import type { Planted, Violations } from './violation';

/** All figures of a round as they would be known after it was sent. */
const figuresOf = ({ round }: PlantedRound): Map<string, number> =>
  new Map(
    readRound(round).tables.flatMap(({ reading: { definition, columns, rows } }) =>
      rows.flatMap(({ key, numbers }) =>
        columns.flatMap(({ year, sex, age }, at): [string, number][] =>
          Number.isNaN(numbers[at]!) ? [] : [[figureId(definition.id, key, year, sex, age), numbers[at]!]],
        ),
      ),
    ),
  );

/** Adds citizens to a table by citizenship, so that it no longer agrees with the other. */
function addCitizens(round: PlantedRound, table: string, other: string, random: Random): Planted {
  const year = random.oneOf(round.years);
  round.addToTable(table, 'NAT', year, { F: random.oneOf([1, 2, 30]) });
  return { sheet: other, cells: [round.cell(other, 'TOTAL', year, 'T')] };
}

/** Violations of the rules between tables, and against what was sent and published. */
export const betweenViolations: Violations = {
  B01: { plant: (round, random) => addCitizens(round, '2.1', '1.1', random) },
  B02: {
    plant: (round, random) => {
      const [table, other] = random.oneOf([
        ['4.1', '3'],
        ['S4', 'S3'],
      ] as const);
      return addCitizens(round, table, other, random);
    },
  },
  B03: {
    plant: (round, random) => {
      const [table, other] = random.oneOf([
        ['6.1', '5'],
        ['S6', 'S5'],
      ] as const);
      return addCitizens(round, table, other, random);
    },
  },
  B04: {
    plant: (round, random) => {
      const year = round.years.at(-1)!;
      const { code } = random.oneOf(
        round
          .countries('7')
          .filter(
            ({ code: each }) => round.figure('2.2', each, year - 1) < 80 && round.figure('7', each, year, 'M') >= 0,
          ),
      );
      const more = round.figure('2.2', code, year - 1) + 1 - round.figure('7', code, year);
      round.addToTable('7', code, year, { M: more });
      return { sheet: '7', cells: [round.cell('7', code, year, 'T')] };
    },
  },
  B05: {
    plant: (round, random) => {
      const [year, next] = round.years.slice(-2) as [number, number];
      const cell = round.metadataCell('1.1', year, random.oneOf(['BIRTHS', 'DEATHS']));
      const value = Number(round.round.metadata.cells[cell.row]![cell.column]);
      round.setMetadata(cell, value + Math.ceil(round.figure('1.1', 'TOTAL', year) * random.between(0.012, 0.1)));
      return { sheet: '1.1', cells: [round.cell('1.1', 'TOTAL', next, 'T')] };
    },
  },
  B06: {
    plant: (round, random) => {
      const previous = figuresOf(round);
      const [key, value] = random.oneOf([...previous].filter(([, figure]) => figure >= 10));
      previous.set(key, Math.round(value * random.oneOf([0.5, 1.5])));
      const [table, code, year, sex] = key.split('|') as [string, string, string, 'T'];
      return { sheet: table, cells: [round.cell(table, code, Number(year), sex)], context: { previous } };
    },
  },
  B07: {
    plant: (round, random) => {
      const previous = figuresOf(round);
      const table = random.oneOf(['1.1', '2.1', '4.1']);
      for (const [key, value] of previous) {
        if (key.startsWith(`${table}|`) && value > 20) previous.set(key, value + 1);
      }
      const { layout } = round.table(table);
      return {
        sheet: table,
        cells: [{ row: round.row(table, 'TOTAL'), column: layout.codeColumn }],
        context: { previous },
      };
    },
  },
  B08: {
    plant: (round, random) => {
      const [table, field, text] = random.oneOf([
        ['1.1', 'SOURCE', ''],
        ['3', 'SOURCE', ''],
        ['3', 'DURATION', ''],
        ['S6', 'DURATION', 'long'],
      ] as const);
      const cell = round.metadataCell(table, random.oneOf(round.years), field);
      round.setMetadata(cell, text);
      return { sheet: METADATA_ID, cells: [cell] };
    },
  },
  B09: {
    plant: (round, random) => {
      const [table, field] = random.oneOf([
        ['2.1', 'SOURCE'],
        ['3', 'STAY'],
        ['6.2', 'STUDENTS'],
        ['7', 'SOURCE'],
      ] as const);
      const cell = round.metadataCell(table, round.years.at(-1)!, field);
      const { answer } = metadataQuestions[field];
      if (answer.kind !== 'choice') throw new Error(`${field} is answered by choice.`);
      round.setMetadata(cell, random.oneOf(answer.options.en.slice(1)));
      return { sheet: METADATA_ID, cells: [cell] };
    },
  },
  X01: {
    plant: (round, random) => {
      const published = figuresOf(round);
      const totals = [...published].filter(([key]) => key.split('|')[1] === 'TOTAL');
      const [key, value] = random.oneOf(totals);
      published.set(key, Math.round(value * random.oneOf([0.9, 1.1])));
      const [table, , year, sex] = key.split('|') as [string, string, string, 'T'];
      return { sheet: table, cells: [round.cell(table, 'TOTAL', Number(year), sex)], context: { published } };
    },
  },
};
