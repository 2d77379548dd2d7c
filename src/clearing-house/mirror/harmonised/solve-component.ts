import type { Component } from './components';
import { receiving, roleKey, sending, type UsedFlow } from './double-entry';
import { rootWeight, type Objective } from './objective';
import { Triangular, type Equation } from './triangular';

/** The factors of one component, and how good they are. */
export interface ComponentSolution {
  /** In the order of the component's roles. */
  readonly factors: readonly number[];
  /** Standard errors of the factors in parts of them; 0 for a reference, undefined where there is nothing to tell them from. */
  readonly relativeErrors: readonly (number | undefined)[];
  /** The objective with these factors, and with all factors 1 (references as set). */
  readonly objective: number;
  readonly objectiveAsReported: number;
  /** How nearly singular: the largest by the smallest diagonal of the triangle, columns brought to the same length. */
  readonly condition: number;
  /** How far from flat the objective still is, 0 at the minimum: its gradient by the lengths of columns and equations. */
  readonly slope: number;
}

/**
 * The factors that make the objective least in a component: with the factors of its references held, or, without any, with
 * Poulain's constraint that the corrected figures sum to the reported ones, Σ (α·I + β·E) = Σ (I + E).
 *
 * The objective is a convex quadratic form, solved directly. Its matrix has no positive number off the diagonal, so that
 * the factors come out positive by themselves.
 * @param held factors of references by the key of their role
 */
export function solveComponent(
  { roles, flows }: Component,
  held: ReadonlyMap<string, number>,
  objective: Objective,
): ComponentSolution {
  const keys = roles.map(roleKey);
  const free = keys.filter((key) => !held.has(key));
  const indexOf = new Map(free.map((key, index) => [key, index]));
  const heldHere = keys.some((key) => held.has(key));
  const lengths = new Float64Array(free.length);
  const equations = flows.map((flow) => equationOf(flow, indexOf, held, objective));
  for (const { coefficients } of equations) {
    for (const [unknown, coefficient] of coefficients) lengths[unknown]! += coefficient ** 2;
  }
  lengths.forEach((square, unknown) => (lengths[unknown] = Math.sqrt(square)));
  const scaled = equations.map(({ coefficients, right }) => ({
    coefficients: coefficients.map(([unknown, coefficient]) => [unknown, coefficient / lengths[unknown]!] as const),
    right,
  }));
  const triangular = new Triangular(free.length);
  for (const equation of scaled) triangular.add(equation);

  const totals = heldHere ? undefined : totalsOf(flows, indexOf, lengths);
  const solution = totals ? withTotal(triangular, totals) : triangular.solve();
  const factors = new Map([...free.entries()].map(([index, key]) => [key, solution[index]! / lengths[index]!]));
  const factorOf = (key: string) => held.get(key) ?? factors.get(key)!;
  const least = sumOfSquares(scaled, solution);
  const spare = flows.length - free.length;
  const variances = totals || spare <= 0 ? undefined : triangular.variances();
  const diagonal = triangular.diagonal();
  return {
    factors: keys.map(factorOf),
    relativeErrors: keys.map((key) => {
      if (held.has(key)) return 0;
      const index = indexOf.get(key)!;
      return variances && Math.sqrt((variances[index]! * least) / spare) / solution[index]!;
    }),
    objective: least,
    objectiveAsReported: sumOfSquares(
      scaled,
      free.map((_, index) => lengths[index]!),
    ),
    condition: free.length === 0 ? 1 : Math.max(...diagonal) / Math.min(...diagonal),
    slope: slopeOf(scaled, solution, totals?.c),
  };
}

function equationOf(
  flow: UsedFlow,
  indexOf: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
  objective: Objective,
): Equation {
  const weight = rootWeight(flow, objective);
  const terms = [
    [roleKey(receiving(flow)), weight * flow.immigration],
    [roleKey(sending(flow)), -weight * flow.emigration],
  ] as const;
  return {
    coefficients: terms.flatMap(([key, term]) => {
      const unknown = indexOf.get(key);
      return unknown === undefined ? [] : [[unknown, term] as const];
    }),
    right: terms.reduce((sum, [key, term]) => sum - (held.get(key) ?? 0) * term, 0),
  };
}

/** What the constraint on the total says: c·x = sum, x in scaled unknowns. */
interface Totals {
  readonly c: readonly number[];
  readonly sum: number;
}

function totalsOf(flows: readonly UsedFlow[], indexOf: ReadonlyMap<string, number>, lengths: Float64Array): Totals {
  const c = Array.from(lengths, () => 0);
  for (const flow of flows) {
    c[indexOf.get(roleKey(receiving(flow)))!]! += flow.immigration;
    c[indexOf.get(roleKey(sending(flow)))!]! += flow.emigration;
  }
  return {
    c: c.map((reported, index) => reported / lengths[index]!),
    sum: flows.reduce((sum, { immigration, emigration }) => sum + immigration + emigration, 0),
  };
}

function withTotal(triangular: Triangular, { c, sum }: Totals): number[] {
  const direction = triangular.leastDirection(c);
  const length = dot(direction, c);
  return direction.map((value) => (value * sum) / length);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, each, at) => sum + each * b[at]!, 0);

const residual = ({ coefficients, right }: Equation, solution: readonly number[]): number =>
  coefficients.reduce((sum, [unknown, coefficient]) => sum + coefficient * solution[unknown]!, -right);

const sumOfSquares = (equations: readonly Equation[], solution: readonly number[]): number =>
  equations.reduce((sum, equation) => sum + residual(equation, solution) ** 2, 0);

/** The gradient, less its part along the constraint, in parts of what it is made of. */
function slopeOf(equations: readonly Equation[], solution: readonly number[], c?: readonly number[]): number {
  const gradient = solution.map(() => 0);
  let made = 0;
  for (const equation of equations) {
    const left = residual(equation, solution);
    for (const [unknown, coefficient] of equation.coefficients) {
      gradient[unknown]! += coefficient * left;
      made += (coefficient * solution[unknown]!) ** 2;
    }
  }
  const along = c ? dot(gradient, c) / dot(c, c) : 0;
  const steepest = Math.max(0, ...gradient.map((value, at) => Math.abs(value - along * (c?.[at] ?? 0))));
  return made === 0 ? 0 : steepest / Math.sqrt(made);
}
