import * as fc from 'fast-check';
import { type Change, changesBetween } from '../../../src/service/store/changes';
import { coverageOf } from '../../../src/service/store/coverage';
import { observations } from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import type { Covers } from '../../../src/service/store/record/merge';
import type { Observation } from '../../../src/service/store/record/observation';
import { ANYONE } from '../../../src/service/store/viewer';
import { collect, observation, recordVintage } from './store-data';

interface Step {
  readonly source: string;
  readonly covers: Covers;
  readonly rows: readonly Observation[];
}

const keyOf = ({ table, reporter, partner, year, sex, age }: Omit<Observation, 'value' | 'statuses'>): string =>
  [table, reporter, partner, year, sex, age].join(' ');

const anyRow = fc
  .record({
    table: fc.constantFrom('3', '5'),
    reporter: fc.constantFrom('DE', 'FR'),
    partner: fc.constantFrom('BG', 'IT'),
    year: fc.constantFrom(2023, 2024),
    age: fc.constantFrom('TOTAL', 'Y0-4'),
    value: fc.option(fc.nat(3)),
    statuses: fc.constantFrom('', '', 'E'),
  })
  .map((parts) => observation(parts));

const anyStep: fc.Arbitrary<Step> = fc.record({
  source: fc.constantFrom('a', 'b'),
  covers: fc.constantFrom<Covers[]>(
    'cells',
    'cells',
    'figures',
    {},
    { tables: ['3'], toYear: 2023 },
    { reporters: ['FR'] },
    [
      { tables: ['3'], reporters: ['FR'] },
      { tables: ['5'], toYear: 2023 },
    ],
  ),
  rows: fc.uniqueArray(anyRow, { selector: keyOf, maxLength: 10 }),
});

/** What is in force, by source and key: the long way from what a vintage is. */
type State = ReadonlyMap<string, Observation>;

function after(state: State, { source, covers, rows }: Step): State {
  const cells = new Set(rows.map(({ table, reporter, year }) => `${table} ${reporter} ${year}`));
  const isCovered = ({ table, reporter, year }: Observation): boolean => {
    if (covers === 'figures') return false;
    if (cells.has(`${table} ${reporter} ${year}`)) return true;
    if (covers === 'cells') return false;
    return [covers]
      .flat()
      .some(
        ({ tables, reporters, toYear = year }) =>
          (tables?.includes(table) ?? true) && (reporters?.includes(reporter) ?? true) && year <= toYear,
      );
  };
  const next = new Map([...state].filter(([key, row]) => !key.startsWith(`${source}:`) || !isCovered(row)));
  for (const row of rows) next.set(`${source}:${keyOf(row)}`, row);
  return next;
}

const said = (row: Pick<Observation, 'value' | 'statuses'>): string => `${row.value} ${row.statuses}`;

/** Everything there is to know of a state, in an order. */
const contentOf = (state: State): string[] => [...state].map(([key, row]) => `${key} = ${said(row)}`).sort();

function differences(before: State, now: State): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => [key, before.get(key), now.get(key)] as const)
    .filter(([, one, other]) => !one || !other || said(one) !== said(other))
    .map(([key, one, other]) => `${key}: ${one && said(one)} > ${other && said(other)}`)
    .sort();
}

const toText = ({ source, before, after: then, ...key }: Change): string =>
  `${source}:${keyOf(key as unknown as Observation)}: ${before && said(before)} > ${then && said(then)}`;

/** That the store is the same as its history, whatever that is, on any engine. */
export function historySuite(engine: string, open: () => Promise<Store>, numRuns: number): void {
  test(`on ${engine} every moment of any history can be asked for, and what changed between any two`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 5 }), async (steps) => {
        const store = await open();
        try {
          const states: State[] = [new Map()];
          for (const step of steps) {
            await recordVintage(store, step.source, step.rows, { covers: step.covers });
            states.push(after(states.at(-1)!, step));
          }
          for (const [moment, state] of states.entries()) {
            const known = await observations(store, ANYONE, {}, { asOf: moment });
            expect(known.map((row) => `${row.source}:${keyOf(row)} = ${said(row)}`).sort()).toEqual(contentOf(state));
            const figures = (await coverageOf(store, ANYONE, {}, { asOf: moment })).reduce(
              (sum, row) => sum + row.figures,
              0,
            );
            expect(figures).toBe([...state.values()].filter(({ value }) => value !== null).length);
          }
          const now = await observations(store, ANYONE, {});
          expect(now).toEqual(await observations(store, ANYONE, {}, { asOf: steps.length }));
          for (let from = 0; from < states.length; from += 1) {
            for (let to = from; to < states.length; to += 1) {
              const changes = (await collect(changesBetween(store, ANYONE, { from, to }))).flat();
              expect(changes.map(toText).sort()).toEqual(differences(states[from]!, states[to]!));
            }
          }
        } finally {
          await store.destroy();
        }
      }),
      { numRuns },
    );
  });
}
