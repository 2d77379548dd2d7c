import { restOfWorld, uneceMembers } from '../../src/clearing-house/codes/countries';
import { sexes } from '../../src/clearing-house/codes/sex';
import { harmonise } from '../../src/clearing-house/mirror/harmonised/harmonise';
import { CONSTRAINTS, OBJECTIVES } from '../../src/clearing-house/mirror/harmonised/method';
import { DEFAULT_COMPARISON, RANKINGS, type Ranking } from '../../src/clearing-house/mirror/measures/settings';
import type { ComparedFlow } from '../../src/clearing-house/mirror/ranking/compared-flow';
import { rankDiscrepancies } from '../../src/clearing-house/mirror/ranking/rank';
import { summariseFlows } from '../../src/clearing-house/mirror/ranking/summary';
import { errorsAgainstTruth, knownWorld, referencesOf } from '../support/flows/known-world';
import { plantedTable, type PlantedFlow } from '../support/flows/plant';
import { gaussian } from '../support/flows/world';
import { randomFrom } from '../support/round/random';
import { median, note, type Figure } from './figures';

const SEEDS = [1, 2, 3];
const YEARS = Array.from({ length: 10 }, (_, index) => 2015 + index);
/** Errors of each kind planted in the table of a reporter; every fourth country is one. */
const PLANTED = 3;
const RUNS = 9;
/** Milliseconds for all of a table, of the two seconds that fetching, writing and highlighting have to share. */
const TARGET = 300;

const figure = (name: string, value: number, unit: Figure['unit'], target?: number) =>
  note({ suite: 'comparison', name, value, unit, ...(target !== undefined && { target }) });

const percent = (name: string, values: readonly number[]) =>
  figure(name, (100 * values.reduce((a, b) => a + b, 0)) / values.length, '%');

test('planted discrepancies, at the number planted', () => {
  const worlds = SEEDS.map((seed) => knownWorld({ seed, countries: 50, years: YEARS }));
  const tables = worlds.flatMap(({ world, flows, random }) =>
    world.reporters
      .filter((_, index) => index % 4 === 3)
      .map(({ country }) => plantedTable(flows, world.reporters, country, PLANTED, random)),
  );
  figure('tables with planted discrepancies', tables.length, 'tables');
  figure('flows in a table', median(tables.map((table) => table.length)), 'figures');
  for (const ranking of RANKINGS) {
    const found = tables.map((table) => hits(table, ranking));
    percent(
      `precision by ${ranking}`,
      found.map(({ precision }) => precision),
    );
    percent(
      `recall by ${ranking}`,
      found.map(({ recall }) => recall),
    );
  }
});

/** Of the first of the list, as many as were planted: the share planted, and the share of all planted that is there. */
function hits(table: readonly PlantedFlow[], ranking: Ranking): { precision: number; recall: number } {
  const planted = table.filter((flow) => flow.planted).length;
  const first = rankDiscrepancies(table, { ...DEFAULT_COMPARISON, ranking }).slice(0, planted);
  const right = first.filter(({ flow }) => flow.planted).length;
  return { precision: right / first.length, recall: right / planted };
}

test('harmonised estimates against the truth', () => {
  const runs = SEEDS.map((seed) => knownWorld({ seed, countries: 50, years: YEARS.slice(-1) }));
  const sides = runs.map(({ flows }) =>
    errorsAgainstTruth(
      flows,
      flows.map((flow) => ({ flow, harmonised: 0, basis: 'both', unexplained: undefined, used: true })),
    ),
  );
  for (const side of ['immigration', 'emigration'] as const) {
    percent(
      `error of ${side} as reported`,
      sides.map((errors) => errors[side].median),
    );
  }
  const times: number[] = [];
  for (const constraint of CONSTRAINTS) {
    for (const objective of OBJECTIVES) {
      const errors = runs.map(({ world, flows }) => {
        const start = performance.now();
        const request = { flows, method: { objective, constraint }, references: referencesOf(world) };
        const { estimates, components } = harmonise(request);
        times.push(performance.now() - start);
        expect(components.every(({ solved }) => solved)).toBe(true);
        return errorsAgainstTruth(flows, estimates);
      });
      percent(
        `error harmonised, ${objective}, ${constraint}`,
        errors.map(({ harmonised }) => harmonised.median),
      );
    }
  }
  figure('harmonise 50 × 49 flows', median(times), 'ms');
  const { world, flows } = knownWorld({ seed: 1, countries: 50, years: YEARS });
  const start = performance.now();
  const method = { objective: 'weighted', constraint: 'total' } as const;
  harmonise({ flows, method, references: referencesOf(world) });
  figure('harmonise 50 × 49 flows × 10 years', performance.now() - start, 'ms');
});

test('250 partners × 10 years × 3 sexes', () => {
  const random = randomFrom(1);
  const partners = [...uneceMembers(), ...restOfWorld()].slice(0, 250);
  const flows = partners.flatMap(({ iso2 }) =>
    YEARS.flatMap((year) =>
      sexes.map(({ code }): ComparedFlow => {
        const count = () => (random.chance(0.1) ? undefined : Math.round(Math.exp(6 + 2 * gaussian(random))));
        return {
          country: iso2,
          year,
          sex: code,
          counts: { own: count(), partner: count() },
          stays: { own: 12, partner: 3 },
          partnerReports: true,
          complete: { own: false, partner: false },
          partnerYear: year,
          relation: 'mirror',
        };
      }),
    ),
  );
  figure('flows of a table', flows.length, 'figures');
  for (const ranking of RANKINGS) {
    const settings = { ...DEFAULT_COMPARISON, measure: 'adjusted-ratio', ranking } as const;
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      rankDiscrepancies(flows, settings);
      summariseFlows(flows, settings);
      return performance.now() - start;
    });
    figure(`judge, rank by ${ranking} and sum up`, median(times), 'ms', TARGET);
  }
});
