import fc from 'fast-check';
import type { DoubleEntry } from '../../../../src/clearing-house/mirror/harmonised/double-entry';
import {
  harmonise,
  type Harmonised,
  type HarmoniseRequest,
  type Reference,
} from '../../../../src/clearing-house/mirror/harmonised/harmonise';
import {
  CONSTRAINTS,
  OBJECTIVES,
  rootWeight,
  type Method,
} from '../../../../src/clearing-house/mirror/harmonised/method';
import { isUsable } from '../../../../src/clearing-house/mirror/harmonised/double-entry';

/** `'A → C': [immigration, emigration]`. */
const matrix = (flows: Record<string, readonly [number | undefined, number | undefined]>): DoubleEntry[] =>
  Object.entries(flows).map(([name, [immigration, emigration]]) => {
    const [origin, destination] = name.split(' → ') as [string, string];
    return { origin, destination, year: 2024, immigration, emigration };
  });

const reference = (country: string, side: Reference['side'] = 'immigration', factor = 1): Reference => ({
  country,
  side,
  factor,
});

const solve = (flows: readonly DoubleEntry[], more: Partial<HarmoniseRequest> = {}) =>
  harmonise({ flows, method: { objective: 'raw', constraint: 'fixed' }, references: [], ...more });

const factorOf = ({ factors }: Harmonised, country: string, side: Reference['side']): number | undefined =>
  factors.find((factor) => factor.country === country && factor.side === side)?.factor;

/** Worked by hand: with α(C) = 1, setting the derivatives to 0 gives β(A) = 8/7, β(B) = 10/7, α(D) = 9/7. */
const square = matrix({
  'A → C': [100, 100],
  'B → C': [100, 50],
  'A → D': [100, 100],
  'B → D': [100, 100],
});

test('with its reference held, a matrix of four flows comes out as worked by hand', () => {
  const result = solve(square, { references: [reference('C')] });
  expect(factorOf(result, 'C', 'immigration')).toBe(1);
  expect(factorOf(result, 'A', 'emigration')).toBeCloseTo(8 / 7, 12);
  expect(factorOf(result, 'B', 'emigration')).toBeCloseTo(10 / 7, 12);
  expect(factorOf(result, 'D', 'immigration')).toBeCloseTo(9 / 7, 12);
  const [component] = result.components;
  expect(component).toMatchObject({ level: 'references', flows: 4, spare: 1, solved: true });
  // (1 − 8/7)² + (1 − 5/7)² + (9/7 − 8/7)² + (9/7 − 10/7)² = 7/49, of flows of 100; 1/4 as reported.
  expect(component!.objective).toBeCloseTo(10_000 / 7, 6);
  expect(component!.objectiveAsReported).toBeCloseTo(2_500, 9);
  const { harmonised, basis, unexplained } = result.estimates[1]!;
  expect([harmonised, basis]).toEqual([expect.closeTo((100 + (50 * 10) / 7) / 2, 9), 'both']);
  expect(unexplained).toBeCloseTo(Math.log(1.4), 9);
});

test('with Poulain’s constraint on the total, two flows that share a destination come out as worked by hand', () => {
  // α·100 = β(A)·50 and α·100 = β(B)·200 can both hold; then 4 · 100 α = 100 + 50 + 100 + 200.
  const result = solve(matrix({ 'A → C': [100, 50], 'B → C': [100, 200] }));
  expect(factorOf(result, 'C', 'immigration')).toBeCloseTo(450 / 400, 9);
  expect(factorOf(result, 'A', 'emigration')).toBeCloseTo((450 / 400) * 2, 9);
  expect(factorOf(result, 'B', 'emigration')).toBeCloseTo(450 / 400 / 2, 9);
  expect(result.components[0]).toMatchObject({ level: 'total', spare: 0, solved: true });
});

test('what no flow connects is told apart, each with its own level', () => {
  const result = solve(matrix({ 'A → B': [100, 50], 'B → A': [80, 80], 'A → X': [5, undefined], 'X → Y': [7, 0] }), {
    references: [reference('B'), reference('Y')],
  });
  const found = result.components.map(({ level, roles }) => ({
    level,
    roles: roles.map(({ side, country }) => `${side} ${country}`),
  }));
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({ level: 'references', roles: ['emigration A', 'immigration B'] });
  expect(found).toContainEqual({ level: 'total', roles: ['emigration B', 'immigration A'] });
  expect(factorOf(result, 'A', 'emigration')).toBeCloseTo(2, 12);
  expect(factorOf(result, 'A', 'immigration')).toBeCloseTo(1, 9);
  expect(factorOf(result, 'X', 'immigration')).toBeUndefined();
  expect(result.unusedReferences).toEqual([reference('Y')]);
});

test('missing cells, zeros and flows set apart have no say, and are counted', () => {
  const flows = [
    ...square,
    ...matrix({
      'A → E': [70, undefined],
      'E → C': [undefined, 40],
      'E → F': [9, undefined],
      'F → C': [30, 0],
      'F → D': [undefined, undefined],
    }),
  ];
  const result = solve(flows, {
    references: [reference('C'), reference('E', 'emigration')],
    apart: ({ origin, destination }) => origin === 'B' && destination === 'C',
  });
  expect(result.leftOut).toEqual({ missing: 4, zero: 1, apart: 1 });
  expect(result.unusedReferences).toEqual([reference('E', 'emigration')]);
  const estimateOf = (origin: string, destination: string) => {
    const found = result.estimates.find(({ flow }) => flow.origin === origin && flow.destination === destination)!;
    return [found.harmonised, found.basis];
  };
  // Without B → C nothing is left to disagree.
  expect(estimateOf('A', 'C')).toEqual([expect.closeTo(100, 9), 'both']);
  expect(estimateOf('B', 'C')).toEqual([expect.closeTo(75, 9), 'both']);
  expect(estimateOf('A', 'E')).toEqual([undefined, 'none']);
  expect(estimateOf('F', 'C')).toEqual([expect.closeTo(30, 9), 'immigration']);
  expect(estimateOf('F', 'D')).toEqual([undefined, 'none']);
});

test.each([
  ['a country to itself', matrix({ 'A → A': [1, 1] }), /A → A 2024.*itself/],
  ['the same flow twice', [...square, square[0]!], /A → C 2024.*twice/],
  ['a negative figure', matrix({ 'A → B': [-1, 5] }), /A → B 2024.*persons/],
  ['no number', matrix({ 'A → B': [5, NaN] }), /A → B 2024.*persons/],
])('%s is refused with its name', (_, flows, message) => {
  expect(() => solve(flows)).toThrow(message);
});

test('a reference must have a factor above 0', () => {
  expect(() => solve(square, { references: [reference('C', 'immigration', 0)] })).toThrow(/C.*above 0/);
});

describe('on any matrix', () => {
  const countries = ['A', 'B', 'C', 'D', 'E'];
  const corridors = countries.flatMap((origin) =>
    countries.filter((destination) => destination !== origin).map((destination) => ({ origin, destination })),
  );
  const size = fc.noBias(fc.integer({ min: 20, max: 50_000 }));
  const error = fc.noBias(fc.integer({ min: 40, max: 250 })).map((percent) => percent / 100);
  const chance = fc.noBias(fc.integer({ min: 0, max: 99 }));
  const method = fc.record({ objective: fc.constantFrom(...OBJECTIVES), constraint: fc.constantFrom(...CONSTRAINTS) });
  /** Matrices in which a share of the cells is missing, counts apart by up to six times. */
  const flowsOf = (apart: fc.Arbitrary<number>) =>
    fc.tuple(...corridors.map(() => fc.tuple(size, apart, chance))).map((cells) =>
      corridors.map(({ origin, destination }, index): DoubleEntry => ({
        origin,
        destination,
        year: 2024,
        immigration: cells[index]![2] < 20 ? undefined : cells[index]![0],
        emigration: cells[index]![2] >= 85 ? undefined : cells[index]![0] * cells[index]![1],
      })),
    );
  /** Without missing cells or very small flows, so that descent arrives within its rounds. */
  const dense = fc
    .noBias(fc.array(fc.tuple(fc.integer({ min: 5_000, max: 50_000 }), error), { minLength: 20, maxLength: 20 }))
    .map((cells) =>
      corridors.map(({ origin, destination }, index): DoubleEntry => {
        const [count, by] = cells[index]!;
        return { origin, destination, year: 2024, immigration: count, emigration: count * by };
      }),
    );
  const references = fc.constantFrom([], [reference('A')], [reference('A'), reference('B', 'emigration')]);

  test('counts that agree have factors of one', () => {
    fc.assert(
      fc.property(flowsOf(fc.constant(1)), method, references, (flows, by, held) => {
        const result = solve(flows, { method: by, references: held });
        for (const { factor } of result.factors) expect(factor).toBeCloseTo(1, 6);
        for (const { flow, harmonised, basis } of result.estimates) {
          if (basis !== 'none') expect(harmonised! / (flow.immigration ?? flow.emigration!)).toBeCloseTo(1, 6);
        }
        for (const { solved } of result.components) expect(solved).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** What the factors make least: the objective, in the constraint on the total in parts of the square of that total. */
  const valueOf = (flows: readonly DoubleEntry[], by: Method, factors: ReadonlyMap<string, number>): number => {
    let [squares, total] = [0, 0];
    for (const flow of flows.filter(isUsable)) {
      const immigration = factors.get(`immigration ${flow.destination}`)! * flow.immigration;
      const emigration = factors.get(`emigration ${flow.origin}`)! * flow.emigration;
      squares += (rootWeight(flow, by.objective) * (immigration - emigration)) ** 2;
      total += immigration + emigration;
    }
    return by.constraint === 'total' ? squares / total ** 2 : squares;
  };

  test('factors are above 0 and make the objective least: no small step makes it less', () => {
    fc.assert(
      fc.property(flowsOf(error), method, (flows, by) => {
        const result = solve(flows, { method: by, references: [reference('A'), reference('B', 'emigration', 1.5)] });
        fc.pre(result.components.length === 1 && result.unusedReferences.length === 0);
        const found = new Map(result.factors.map(({ side, country, factor }) => [`${side} ${country}`, factor]));
        expect(found.get('immigration A')).toBeCloseTo(1, 12);
        expect(found.get('emigration B')).toBeCloseTo(1.5, 12);
        const least = valueOf(flows, by, found);
        if (by.constraint === 'fixed') expect(least / result.components[0]!.objective).toBeCloseTo(1, 6);
        for (const { factor, reference: held, side, country } of result.factors) {
          expect(factor).toBeGreaterThan(0);
          if (held) continue;
          for (const step of [0.999, 1.001]) {
            const stepped = valueOf(flows, by, new Map(found).set(`${side} ${country}`, factor * step));
            expect(stepped).toBeGreaterThanOrEqual(least * (1 - 1e-12));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('descent by one factor at a time arrives at the same factors', () => {
    fc.assert(
      fc.property(dense, method, (flows, by) => {
        const result = solve(flows, { method: by, references: [reference('A')] });
        const descended = descend(flows.filter(isUsable), by, 'immigration A');
        for (const { side, country, factor } of result.factors) {
          expect(descended.get(`${side} ${country}`)! / factor).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('scaling what a country counts scales its factor the other way, and leaves all others', () => {
    fc.assert(
      fc.property(
        flowsOf(error),
        fc.constantFrom('B', 'C', 'D'),
        fc.constantFrom(0.1, 3, 20),
        fc.constantFrom(...CONSTRAINTS),
        (flows, country, by, constraint) => {
          const held = [reference('A'), reference('A', 'emigration')];
          const more = { references: held, method: { objective: 'raw' as const, constraint } };
          const before = solve(flows, more);
          const scaled = flows.map((flow) =>
            flow.destination === country && flow.immigration !== undefined
              ? { ...flow, immigration: flow.immigration * by }
              : flow,
          );
          const after = solve(scaled, more);
          before.factors.forEach((factor, index) => {
            if (before.components[factor.component]!.level === 'total') return;
            const expected =
              factor.country === country && factor.side === 'immigration' ? factor.factor / by : factor.factor;
            expect(after.factors[index]!.factor / expected).toBeCloseTo(1, 6);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('neither the order of flows nor the names of countries change anything', () => {
    const renamed: Record<string, string> = { A: 'Q', B: 'Z', C: 'M', D: 'A', E: 'B' };
    fc.assert(
      fc.property(flowsOf(error), method, fc.infiniteStream(fc.nat()), (flows, by, order) => {
        const before = solve(flows, { method: by, references: [reference('A')] });
        const shuffled = flows
          .map((flow) => ({ flow, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ flow }) => ({ ...flow, origin: renamed[flow.origin]!, destination: renamed[flow.destination]! }));
        const after = solve(shuffled, { method: by, references: [reference('Q')] });
        for (const { country, side, factor } of before.factors) {
          expect(factorOf(after, renamed[country]!, side)! / factor).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/**
 * The least of what `valueOf` gives, by setting one factor after the other to where it is least, again and again. With the
 * total in view the minimum has the gradient of the squares parallel to that of the total, whatever the length.
 */
function descend(
  flows: readonly (DoubleEntry & { immigration: number; emigration: number })[],
  { objective, constraint }: Method,
  reference: string,
): Map<string, number> {
  const factors = new Map<string, number>();
  for (const { origin, destination } of flows) {
    for (const key of [`immigration ${destination}`, `emigration ${origin}`]) factors.set(key, 1);
  }
  const pull = constraint === 'total' ? 1 : 0;
  for (let round = 0; round < 50_000; round++) {
    let moved = 0;
    for (const [key, factor] of factors) {
      if (key === reference && constraint === 'fixed') continue;
      let [own, both] = [0, 0];
      for (const flow of flows) {
        const [into, out] = [`immigration ${flow.destination}`, `emigration ${flow.origin}`];
        if (into !== key && out !== key) continue;
        const weight = rootWeight(flow, objective) ** 2;
        const [mine, theirs, their] =
          into === key ? [flow.immigration, flow.emigration, out] : [flow.emigration, flow.immigration, into];
        own += weight * mine * mine;
        both += weight * mine * theirs * factors.get(their)! + pull * mine;
      }
      factors.set(key, both / own);
      moved = Math.max(moved, Math.abs(both / own / factor - 1));
    }
    if (moved < 1e-13) break;
  }
  const level = factors.get(reference)!;
  return new Map([...factors].map(([key, factor]) => [key, factor / level]));
}
