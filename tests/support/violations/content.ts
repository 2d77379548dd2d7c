import { formerStates } from '../../../src/clearing-house/codes/former-states';
import { HEAD } from '../../../src/clearing-house/tables/template-layout';
import type { Random } from '../round/random';
import type { PlantedRound } from './planted-round';
import type { Violations } from './violation';

const RESIDENCE = ['3', '5', 'S3', 'S5'];
/** No other table must agree with this one. */
const APART = '7';
const STATUS = ['2.1', '4.1', '6.1'];

const countriesWhere = (round: PlantedRound, table: string, fits: (figure: number, code: string) => boolean) =>
  round
    .countries(table)
    .map(({ code }) => code)
    .filter((code) => round.years.every((year) => fits(round.figure(table, code, year), code)));

/** A country of whom there are some by both sexes. */
const withPeople = (round: PlantedRound, table: string, random: Random, from = 10): string =>
  random.oneOf(
    countriesWhere(round, table, (figure) => figure >= from).filter((code) =>
      round.years.every((year) => ['M', 'F'].every((sex) => round.figure(table, code, year, sex as 'M') > from / 4)),
    ),
  );

/** The country with the most people. */
const largest = (round: PlantedRound, table: string, year: number): string =>
  round
    .countries(table)
    .map(({ code }) => code)
    .reduce((a, b) => ((round.figure(table, b, year) || 0) > (round.figure(table, a, year) || 0) ? b : a));

/** Says of a country of whom nobody is counted that its figure is missing, so that the total may exceed the others. */
function leaveOut(round: PlantedRound, table: string, year: number, random: Random): void {
  const code = random.oneOf(countriesWhere(round, table, (figure) => figure === 0));
  round.set(table, round.cell(table, code, year, 'T'), ':L');
  for (const sex of ['M', 'F'] as const) round.set(table, round.cell(table, code, year, sex), '');
}

/** Violations of the rules on what tables hold. */
export const contentViolations: Violations = {
  C01: {
    plant: (round, random) => {
      const table = random.oneOf([...RESIDENCE, APART, '1.2']);
      const code = random.oneOf(countriesWhere(round, table, (figure) => figure === 0));
      const cell = round.cell(table, code, random.oneOf(round.years), random.oneOf(['M', 'F']));
      round.set(table, cell, -Math.ceil(random.between(0, 100)));
      return { sheet: table, cells: [cell] };
    },
  },
  C02: {
    plant: (round, random) => {
      const table = random.oneOf([...RESIDENCE, '1.2', '2.2']);
      const year = random.oneOf(round.years);
      const code = withPeople(round, table, random);
      leaveOut(round, table, year, random);
      const cell = round.cell(table, code, year, 'T');
      round.set(table, cell, round.figure(table, code, year) - 1);
      return { sheet: table, cells: [cell] };
    },
  },
  C03: {
    needs: { ages: true },
    plant: (round, random) => {
      const table = random.oneOf(RESIDENCE);
      const year = random.oneOf(round.years);
      const code = withPeople(round, table, random, 100);
      const row = round.row(table, code);
      const { sexes } = random.oneOf(
        round.block(table, year).ages.filter((group) => Number(round.get(table, { row, column: group.sexes.M! })) > 0),
      );
      // One person less in an age group, by sex and in total.
      const less = ['T', 'M'] as const;
      for (const sex of less) {
        const cell = { row, column: sexes[sex]! };
        round.set(table, cell, Number(round.get(table, cell)) - 1);
      }
      return { sheet: table, cells: less.map((sex) => round.cell(table, code, year, sex)) };
    },
  },
  C04: {
    plant: (round, random) => {
      const year = random.oneOf(round.years);
      // A partner known by total only, so that women and men need not make up the total.
      const code = withPeople(round, APART, random, 20);
      for (const sex of ['M', 'F'] as const) {
        const [own, total] = [round.cell(APART, code, year, sex), round.cell(APART, 'TOTAL', year, sex)];
        round.set(APART, total, Number(round.get(APART, total)) - Number(round.get(APART, own)));
        round.set(APART, own, ':L');
      }
      const cell = round.cell(APART, 'TOTAL', year, 'T');
      round.set(APART, cell, Number(round.get(APART, cell)) - 1);
      return { sheet: APART, cells: [cell] };
    },
  },
  C05: {
    plant: (round, random) => {
      const year = random.oneOf(round.years);
      round.add('1.1', 'NATIVE', year, { M: random.oneOf([-1, 1]) });
      return { sheet: '1.1', cells: (['T', 'M'] as const).map((sex) => round.cell('1.1', 'TOTAL', year, sex)) };
    },
  },
  C06: {
    plant: (round, random) => {
      const year = random.oneOf(round.years);
      round.move('1.1', 'NATIVE', 'FOR', year, { M: random.oneOf([-1, 1]) });
      return { sheet: '1.2', cells: [round.cell('1.2', 'TOTAL', year, 'T')] };
    },
  },
  C07: {
    plant: (round, random) => {
      const table = random.oneOf(STATUS);
      const year = random.oneOf(round.years);
      round.add(table, 'NAT', year, { F: random.oneOf([-1, 1]) });
      return { sheet: table, cells: (['T', 'F'] as const).map((sex) => round.cell(table, 'TOTAL', year, sex)) };
    },
  },
  C08: {
    plant: (round, random) => {
      const table = random.oneOf(STATUS);
      const byCountry = table.replace('.1', '.2');
      const year = random.oneOf(round.years);
      round.move(table, 'NAT', 'FOR', year, { M: 2, F: random.oneOf([-1, 1]) });
      return { sheet: byCountry, cells: [round.cell(byCountry, 'TOTAL', year, 'T')] };
    },
  },
  C09: {
    plant: (round, random) => {
      const year = random.oneOf(round.years);
      const big = largest(round, '1.2', year);
      const code = random.oneOf(
        countriesWhere(round, '1.2', (figure, each) => each !== big && figure >= 110 && figure < 2000),
      );
      // Women and men change places between two countries, so that the totals stay.
      const women = round.figure('1.2', code, year, 'F');
      const swapped = women - Math.floor(round.figure('1.2', code, year) * random.between(0, 0.08));
      round.move('1.2', code, big, year, { F: swapped, M: -swapped });
      return { sheet: '1.2', cells: [round.cell('1.2', code, year, 'F')] };
    },
  },
  C10: {
    plant: (round, random) => {
      const share = random.between(0.08, 0.1);
      for (const year of round.years) {
        const from = largest(round, '1.2', year);
        const [M, F] = (['M', 'F'] as const).map((sex) => Math.floor(round.figure('1.2', from, year, sex) * 0.9)) as [
          number,
          number,
        ];
        const wanted = (share * round.figure('1.2', 'TOTAL', year)) / (M + F);
        round.move('1.2', from, 'UNK', year, { M: Math.floor(M * wanted), F: Math.floor(F * wanted) });
      }
      return { sheet: '1.2', cells: round.years.map((year) => round.cell('1.2', 'UNK', year, 'T')) };
    },
  },
  C11: {
    plant: (round, random) => {
      const year = random.oneOf(round.years);
      const states = formerStates.filter(
        ({ m49, successors }) =>
          Number.isNaN(round.figure('1.2', m49, year))
          && round
            .countries('1.2')
            .some(({ code }) => successors.includes(code) && round.figure('1.2', code, year) > 0),
      );
      const { m49 } = random.oneOf(states);
      for (const sex of ['T', 'M', 'F'] as const) round.set('1.2', round.cell('1.2', m49, year, sex), 0);
      const people = { M: Math.ceil(random.between(0, 40)), F: Math.floor(random.between(0, 40)) };
      round.move('1.2', largest(round, '1.2', year), m49, year, people);
      return { sheet: '1.2', cells: [round.cell('1.2', m49, year, 'T')] };
    },
  },
  C12: {
    plant: (round) => {
      const [before, year] = round.years.slice(-2) as [number, number];
      for (const { code } of round.table(APART).layout.rows.filter(({ kind }) => kind !== 'question')) {
        for (const sex of ['T', 'M', 'F'] as const) {
          round.set(APART, round.cell(APART, code, year, sex), round.get(APART, round.cell(APART, code, before, sex)));
        }
      }
      return { sheet: APART, cells: [{ row: HEAD.years, column: round.block(APART, year).sexes.T! }] };
    },
  },
  C13: {
    plant: (round, random) => {
      const year = round.years.at(-1)!;
      const code = random.oneOf(
        countriesWhere(round, APART, (figure) => figure >= 20).filter((each) =>
          round.years.every(
            (earlier) =>
              !Number.isNaN(round.figure(APART, each, earlier, 'M')) && round.figure('2.2', each, earlier) > 5000,
          ),
        ),
      );
      const more = Math.ceil(Math.max(60, round.figure(APART, code, year) * random.between(0.4, 0.6)));
      round.addToTable(APART, code, year, { M: more, F: more });
      return { sheet: APART, cells: [round.cell(APART, code, year, 'T')] };
    },
  },
  C14: {
    needs: { years: [2021, 2022, 2023, 2024] },
    implies: { S06: 'a hole is a blank cell' },
    plant: (round, random) => {
      const table = random.oneOf([...RESIDENCE, APART, '2.2']);
      const code = random.oneOf(countriesWhere(round, table, (figure) => figure === 0));
      const year = random.oneOf(round.years.slice(1, -1));
      for (const sex of ['T', 'M', 'F'] as const) round.set(table, round.cell(table, code, year, sex), '');
      return { sheet: table, cells: [round.cell(table, code, year, 'T')] };
    },
  },
  C15: {
    plant: (round) => {
      const { layout, cells } = round.table(APART);
      const rows = layout.rows.filter(({ kind }) => kind !== 'question');
      for (const { sexes, status } of layout.years) {
        for (const { row } of rows) for (const column of [...Object.values(sexes), status!]) cells[row]![column] = '';
      }
      return { sheet: APART, cells: [{ row: rows[0]!.row, column: layout.years[0]!.sexes.T! }] };
    },
  },
};
