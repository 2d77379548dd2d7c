import { receiving, roleKey, sending, type UsedFlow } from './double-entry';
import { rootWeight, type Objective } from './method';
import type { Equation } from './triangular';
import type { Unknowns } from './unknowns';

/** α·I − β·E = 0 for one flow, weighted; what is held goes to the right. */
export function equationOf(flow: UsedFlow, { form }: Unknowns, objective: Objective): Equation {
  const weight = rootWeight(flow, objective);
  const coefficients = new Map<number, number>();
  let right = 0;
  for (const [role, count] of [
    [receiving(flow), weight * flow.immigration],
    [sending(flow), -weight * flow.emigration],
  ] as const) {
    const { unknown, times } = form(roleKey(role));
    if (unknown === undefined) right -= times * count;
    else coefficients.set(unknown, (coefficients.get(unknown) ?? 0) + times * count);
  }
  return { coefficients: [...coefficients], right };
}

/** What the constraint on the total says of the unknowns: c·x = sum. */
export interface Total {
  readonly c: readonly number[];
  readonly sum: number;
}

export function totalOf(flows: readonly UsedFlow[], { count, form }: Unknowns): Total {
  const c = Array.from({ length: count }, () => 0);
  for (const flow of flows) {
    for (const [role, figure] of [
      [receiving(flow), flow.immigration],
      [sending(flow), flow.emigration],
    ] as const) {
      const { unknown, times } = form(roleKey(role));
      if (unknown !== undefined) c[unknown]! += times * figure;
    }
  }
  return { c, sum: flows.reduce((sum, { immigration, emigration }) => sum + immigration + emigration, 0) };
}

/** The lengths of the columns, 1 for an empty one, by which the unknowns are scaled: sizes of countries differ widely. */
export function columnLengths(equations: readonly Equation[], count: number): number[] {
  const squares = Array.from({ length: count }, () => 0);
  for (const { coefficients } of equations) {
    for (const [unknown, coefficient] of coefficients) squares[unknown]! += coefficient ** 2;
  }
  return squares.map((square) => Math.sqrt(square) || 1);
}

export const scaledEquation = ({ coefficients, right }: Equation, lengths: readonly number[]): Equation => ({
  coefficients: coefficients.map(([unknown, coefficient]) => [unknown, coefficient / lengths[unknown]!]),
  right,
});

const residual = ({ coefficients, right }: Equation, solution: readonly number[]): number =>
  coefficients.reduce((sum, [unknown, coefficient]) => sum + coefficient * solution[unknown]!, -right);

export const sumOfSquares = (equations: readonly Equation[], solution: readonly number[]): number =>
  equations.reduce((sum, equation) => sum + residual(equation, solution) ** 2, 0);

/**
 * How far from flat the objective is, 0 at a minimum: its gradient, less its part along the constraint c, in parts of the
 * lengths it is made of.
 */
export function slopeOf(equations: readonly Equation[], solution: readonly number[], c?: readonly number[]): number {
  const gradient = solution.map(() => 0);
  let made = 0;
  for (const equation of equations) {
    const left = residual(equation, solution);
    made += equation.right ** 2;
    for (const [unknown, coefficient] of equation.coefficients) {
      gradient[unknown]! += coefficient * left;
      made += (coefficient * solution[unknown]!) ** 2;
    }
  }
  const along = c ? dot(gradient, c) / dot(c, c) : 0;
  const steepest = Math.max(0, ...gradient.map((value, at) => Math.abs(value - along * (c?.[at] ?? 0))));
  return made === 0 ? 0 : steepest / Math.sqrt(made);
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, each, at) => sum + each * b[at]!, 0);
