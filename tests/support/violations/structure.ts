import { HEAD, LABEL_COLUMN } from '../../../src/clearing-house/tables/template-layout';
import type { Random } from '../round/random';
import type { PlantedRound } from './planted-round';
import type { Violations } from './violation';

const WITH_COUNTRIES = ['1.2', '2.2', '3', '4.2', '5', '6.2', '7', 'S3', 'S4', 'S5', 'S6'];
const CODE_COLUMN = 1;

/** A table by country, and a country and year in it of whom nobody is counted. */
function nobody(round: PlantedRound, random: Random) {
  const table = random.oneOf(WITH_COUNTRIES);
  const year = random.oneOf(round.years);
  const empty = round
    .countries(table)
    .filter(({ code }) => round.years.every((each) => round.figure(table, code, each) === 0));
  return { table, year, ...random.oneOf(empty) };
}

/** Violations of the rules on the structure of tables. */
export const structureViolations: Violations = {
  S01: {
    plant: (_, random) => {
      const reason = random.oneOf(['table', 'version', 'properties', 'keys', 'unfinished'] as const);
      const unknown = [{ id: 'other', name: 'Sheet', table: '9', version: '7', reason }];
      return { sheet: 'other', cells: [{ row: 0, column: 0 }], workbook: (workbook) => ({ ...workbook, unknown }) };
    },
  },
  S02: {
    plant: (round, random) => {
      const table = random.oneOf(WITH_COUNTRIES);
      const cell = { row: HEAD.round, column: LABEL_COLUMN };
      round.set(table, cell, String(round.get(table, cell)).replace(/^.*?\)/, 'Romania (RO)'));
      return { sheet: table, cells: [cell] };
    },
  },
  S03: {
    plant: (round, random) => {
      const { table, row } = nobody(round, random);
      const code = random.oneOf(['QQ', '1', 'Atlantis']);
      return { sheet: table, cells: [{ row: round.insertZeros(table, row, 'Atlantis', code), column: CODE_COLUMN }] };
    },
  },
  S04: {
    plant: (round, random) => {
      const { table, row, code } = nobody(round, random);
      const label = String(round.get(table, { row, column: LABEL_COLUMN }));
      round.insertZeros(table, row, label, code);
      return { sheet: table, cells: [{ row: row + 1, column: CODE_COLUMN }] };
    },
  },
  S05: {
    plant: (round, random) => {
      const { table, code, year } = nobody(round, random);
      const cell = round.cell(table, code, year, random.oneOf(['M', 'F']));
      round.set(table, cell, random.oneOf(['abc', '12,5', '1 234', '-', 0.5, true]));
      return { sheet: table, cells: [cell] };
    },
  },
  S06: {
    plant: (round, random) => {
      const { table, code, year } = nobody(round, random);
      for (const sex of ['T', 'M', 'F'] as const) round.set(table, round.cell(table, code, year, sex), '');
      return { sheet: table, cells: [round.cell(table, code, year, 'T')] };
    },
  },
  S07: {
    plant: (round, random) => {
      const { table, code, year } = nobody(round, random);
      const cell = round.statusCell(table, code, year);
      round.set(table, cell, random.oneOf(['X', 'M', 'E Z', 'P/X', 'L']));
      return { sheet: table, cells: [cell] };
    },
  },
  S08: {
    plant: (round, random) => {
      const table = random.oneOf(WITH_COUNTRIES);
      const year = round.years.at(-1)!;
      return {
        sheet: table,
        cells: [{ row: HEAD.years, column: round.block(table, year).sexes.T! }],
        context: { thisYear: year - 1 },
        // The year is in the future of all tables, so one is left only.
        workbook: (workbook) => ({ ...workbook, tables: workbook.tables.filter(({ id }) => id === table) }),
      };
    },
  },
  S09: {
    plant: (round, random) => {
      const { table, row } = nobody(round, random);
      const code = random.oneOf(['BG', 'bg']);
      return { sheet: table, cells: [{ row: round.insertZeros(table, row, 'Bulgaria', code), column: CODE_COLUMN }] };
    },
  },
  S10: {
    plant: (round, random) => {
      const { table, row, code, year } = nobody(round, random);
      const { sexes } = round.block(table, year);
      const [cell, text] = random.oneOf([
        [{ row, column: LABEL_COLUMN }, code === 'GL' ? 'Monaco' : 'Greenland'],
        [{ row: HEAD.sexes, column: sexes.M! }, 'Total'],
        [{ row: HEAD.years, column: sexes.T! }, year - 10],
      ] as const);
      round.set(table, cell, text);
      return { sheet: table, cells: [cell] };
    },
  },
  S11: {
    plant: (round, random) => {
      const table = random.oneOf(WITH_COUNTRIES);
      const total = round.row(table, 'TOTAL');
      return {
        sheet: 'copy',
        cells: round.years.map((year) => ({ row: total, column: round.block(table, year).status! })),
        workbook: (workbook) => {
          const copied = workbook.tables.find(({ reading }) => reading.definition.id === table)!;
          return { ...workbook, tables: [...workbook.tables, { ...copied, id: 'copy', name: 'Copy' }] };
        },
      };
    },
  },
};
