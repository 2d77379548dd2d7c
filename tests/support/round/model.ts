import { formerStateByM49, formerStates } from '../../../src/clearing-house/codes/former-states';
import {
  both,
  isCount,
  minus,
  NOBODY,
  plus,
  sum,
  times,
  totalOf,
  type Cell,
  type Count,
  type TableFigures,
} from './figures';
import { yearLevels } from './levels';
import type { Random } from './random';

/** What a country reports in a round: its tables by number, and births and deaths by year. */
export interface RoundModel {
  readonly tables: ReadonlyMap<string, TableFigures>;
  readonly births: readonly number[];
  readonly deaths: readonly number[];
  /** Whether the tables by citizenship status count stateless persons within non-citizens. */
  readonly within: boolean;
}

export interface ModelRequest {
  /** The codes of a table's rows in the order of the sheet, the total left out. */
  readonly codesOf: (table: string) => readonly string[];
  /** How many years, one after the other. */
  readonly years: number;
  /** The share of countries that anybody came from or went to. */
  readonly partners: number;
  readonly random: Random;
}

const RESIDUAL: ReadonlySet<string> = new Set(['OTHER', 'UNK', 'STLS', 'RNC', 'NAT']);

const SUCCESSORS: ReadonlySet<string> = new Set(formerStates.flatMap(({ successors }) => successors));

/**
 * Makes up a country's round, such that all its tables agree: totals of stocks and flows, the balance of the population,
 * former States not counted twice, few unknown, plausible sexes, and years that are like each other but not the same.
 */
export function roundModel({ codesOf, years, partners, random }: ModelRequest): RoundModel {
  const [stockLevels, flowLevels] = [yearLevels(years, 0.002, random), yearLevels(years, 0.03, random)];
  const within = random.chance(0.5);
  const countries = codesOf('3').filter((code) => !RESIDUAL.has(code));
  const missing = new Map(
    countries.filter(() => random.chance(0.03)).map((code) => [code, random.oneOf([':L', ':', ':C'])]),
  );
  /** The foreign-born of each country in a year of level 1. */
  const born = new Map(countries.map((code) => [code, random.chance(partners) ? randomCount(random) : NOBODY]));
  const neighbours = countries.filter((code) => !missing.has(code) && !SUCCESSORS.has(code));
  for (let index = 0; index < 3; index++) born.set(random.oneOf(neighbours), bySex(random.between(2e4, 2e5), random));
  const foreigners = sum(born.values());
  /** A count at random, as a share of all foreigners. */
  const some = (share: number): Count => times(foreigners, share * random.between(0.2, 1));

  /** A table by country: of each country a share of its foreign-born, from low to high. */
  const byCountry = (table: string, levels: readonly number[], low: number, high: number): Map<string, Cell[]> => {
    const all = (low + high) / 2;
    const residual: Readonly<Record<string, Count>> = {
      OTHER: some(0.01 * all),
      UNK: some(0.02 * all),
      STLS: some(0.004 * all),
      RNC: random.chance(0.5) ? NOBODY : some(0.002 * all),
    };
    return new Map(
      codesOf(table).map((code) => {
        const base = residual[code] ?? times(born.get(code) ?? NOBODY, random.between(low, high));
        const sign = formerStateByM49(code) ? ':M' : missing.get(code);
        return [code, levels.map((level) => sign ?? times(base, level))];
      }),
    );
  };
  /** A table by citizenship of some of the persons whom a table by residence counts; the others are citizens. */
  const foreignersOf = (table: string, whole: TableFigures): Map<string, Cell[]> =>
    new Map(
      codesOf(table)
        .filter((code) => code !== 'NAT')
        .map((code) => {
          const share = random.between(0.5, 0.8);
          const cells = whole.get(code) ?? flowLevels.map(() => (formerStateByM49(code) ? ':M' : NOBODY));
          return [code, cells.map((cell) => (isCount(cell) ? times(cell, share) : cell))];
        }),
    );

  const tables = new Map<string, TableFigures>();
  const add = (table: string, figures: TableFigures): TableFigures => {
    tables.set(table, figures);
    return figures;
  };

  const byBirth = add('1.2', withFormerState(byCountry('1.2', stockLevels, 1, 1), some(0.05), stockLevels, random));
  const byCitizenship = add('2.2', byCountry('2.2', stockLevels, 0.3, 0.8));
  const residents = times(foreigners, 1 / random.between(0.05, 0.2));
  const population = stockLevels.map((level) => times(residents, level));
  add('1.1', byPlaceOfBirth(population, byBirth));
  add('2.1', byStatus(population, byCitizenship, within));
  for (const [flow, status, citizenship] of [
    ['3', '4.1', '4.2'],
    ['5', '6.1', '6.2'],
  ] as const) {
    const migrants = add(flow, byCountry(flow, flowLevels, 0.02, 0.07));
    add(status, byStatus(totals(migrants, years), add(citizenship, foreignersOf(citizenship, migrants)), within));
  }
  for (const [flow, citizenship] of [
    ['S3', 'S4'],
    ['S5', 'S6'],
  ] as const) {
    const migrants = add(flow, byCountry(flow, flowLevels, 0.01, 0.05));
    const ofForeigners = foreignersOf(citizenship, migrants);
    const citizens = totals(migrants, years).map((count, index) => minus(count, totalOf(ofForeigners, index)));
    add(citizenship, new Map<string, readonly Cell[]>([['NAT', citizens], ...ofForeigners]));
  }
  add('7', someByTotalOnly(byCountry('7', flowLevels, 0.005, 0.02), random));

  const deaths = population.map((count) => Math.round(both(count) * 0.012));
  const births = population.map((count, index) => {
    const change = both(population[index + 1] ?? count) - both(count);
    const migration = both(totalOf(tables.get('3')!, index)) - both(totalOf(tables.get('5')!, index));
    return Math.max(0, change + deaths[index]! - migration);
  });
  return { tables, births, deaths, within };
}

const totals = (figures: TableFigures, years: number): Count[] =>
  Array.from({ length: years }, (_, index) => totalOf(figures, index));

/** Few or many persons, as those of partners are: most have dozens or hundreds, few have thousands. */
function randomCount(random: Random): Count {
  const bell = random.next() + random.next() + random.next() + random.next() - 2; // about normal
  return bySex(Math.exp(5 + 4 * Math.min(bell, 1.2)), random);
}

/** About as many men as women. */
function bySex(size: number, random: Random): Count {
  const share = random.between(0.4, 0.6);
  return { M: Math.round(size * (1 - share)), F: Math.round(size * share) };
}

function byPlaceOfBirth(population: readonly Count[], foreignBorn: TableFigures): TableFigures {
  const unknown = population.map((count) => times(count, 0.005));
  const foreign = totals(foreignBorn, population.length);
  return new Map([
    ['NATIVE', population.map((count, index) => minus(minus(count, unknown[index]!), foreign[index]!))],
    ['FOR', foreign],
    ['UNK', unknown],
  ]);
}

/** The tables by citizenship status: who is not in the table by country is a citizen, or unknown. */
function byStatus(all: readonly Count[], foreigners: TableFigures, within: boolean): TableFigures {
  const rowOf = (code: string): Count[] =>
    all.map((_, index) => {
      const cell = foreigners.get(code)?.[index];
      return isCount(cell) ? cell : NOBODY;
    });
  const [stateless, recognised] = [rowOf('STLS'), rowOf('RNC')];
  const total = totals(foreigners, all.length);
  const unknown = all.map((count) => times(count, 0.002));
  const apart = all.map((_, index) => (within ? NOBODY : plus(stateless[index]!, recognised[index]!)));
  return new Map([
    ['NAT', all.map((count, index) => minus(minus(count, total[index]!), unknown[index]!))],
    ['FOR', total.map((count, index) => minus(count, apart[index]!))],
    ['STLS', stateless],
    ['RNC', recognised],
    ['UNK', unknown],
  ]);
}

/** The figures with some in the row of a former State, or of none; the countries on its territory are included there. */
function withFormerState(
  figures: Map<string, Cell[]>,
  count: Count,
  levels: readonly number[],
  random: Random,
): TableFigures {
  const state = formerStateByM49(random.oneOf(['', '890', '200', '891']));
  if (!state) return figures;
  figures.set(
    state.m49,
    levels.map((level) => times(count, level)),
  );
  for (const code of state.successors.filter((each) => figures.has(each)))
    figures.set(
      code,
      levels.map(() => ':K'),
    );
  return figures;
}

/** The figures with some rows not known by sex. */
const someByTotalOnly = (figures: TableFigures, random: Random): TableFigures =>
  new Map(
    [...figures].map(([code, cells]) => {
      const totalOnly = random.chance(0.1);
      return [
        code,
        cells.map((cell) => (totalOnly && isCount(cell) && both(cell) > 0 ? { ...cell, totalOnly } : cell)),
      ];
    }),
  );
