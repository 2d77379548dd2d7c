import type { Component } from './components';
import { roleKey } from './double-entry';
import {
  columnLengths,
  dot,
  equationOf,
  scaledEquation,
  slopeOf,
  sumOfSquares,
  totalOf,
  type Total,
} from './equations';
import type { Method } from './method';
import { Triangular } from './triangular';
import { unknownsOf, type Unknowns } from './unknowns';

/** The factors of one component, and how good they are. */
export interface ComponentSolution {
  /** In the order of the component's roles. */
  readonly factors: readonly number[];
  /** Standard errors of the factors in parts of them; 0 for a reference, undefined where there is nothing to tell them from. */
  readonly relativeErrors: readonly (number | undefined)[];
  /** Flows less what is to be found from them. */
  readonly spare: number;
  /** The objective with these factors, and with all factors 1. */
  readonly objective: number;
  readonly objectiveAsReported: number;
  /** How nearly singular: the largest by the smallest diagonal of the triangle, columns brought to the same length. */
  readonly condition: number;
  /** How far from flat the objective still is, 0 at the minimum. */
  readonly slope: number;
}

/** As many equations are worked in at a time: some milliseconds for a hundred countries. */
const AT_A_TIME = 100;

/**
 * The factors that make the objective least in a component, in steps of some milliseconds. The objective is a convex quadratic form whose matrix has no
 * positive number off the diagonal, so that it is solved directly and the factors come out positive by themselves.
 * @param references factors of references by the key of their role
 */
export function* solveComponent(
  { roles, flows }: Component,
  references: ReadonlyMap<string, number>,
  { objective, constraint }: Method,
): Generator<undefined, ComponentSolution> {
  const keys = roles.map(roleKey);
  const unknowns = unknownsOf(keys, references, constraint);
  const plain = flows.map((flow) => equationOf(flow, unknowns, objective));
  const lengths = columnLengths(plain, unknowns.count);
  const equations = plain.map((equation) => scaledEquation(equation, lengths));
  const triangular = new Triangular(unknowns.count);
  for (const [at, equation] of equations.entries()) {
    triangular.add(equation);
    if (at % AT_A_TIME === AT_A_TIME - 1) yield;
  }

  const total = unknowns.held ? undefined : scaledTotal(totalOf(flows, unknowns), lengths);
  const solution = total ? withTotal(triangular, total, unknowns, lengths) : triangular.solve();
  const spare = flows.length - unknowns.free + (total && unknowns.level === undefined ? 1 : 0);
  const least = sumOfSquares(equations, solution);
  const errors = relativeErrors(triangular, unknowns, solution, spare > 0 ? least / spare : undefined);
  const factorOf = (key: string): number => {
    const { unknown, times } = unknowns.form(key);
    return unknown === undefined ? times : (times * solution[unknown]!) / lengths[unknown]!;
  };
  return {
    factors: keys.map(factorOf),
    relativeErrors: keys.map((key) => (references.has(key) ? 0 : errors?.[unknowns.form(key).unknown!])),
    spare,
    objective: least,
    objectiveAsReported: reported(flows, objective),
    condition: conditionOf(triangular, unknowns),
    slope: slopeOf(equations, solution, total?.c),
  };
}

const scaledTotal = ({ c, sum }: Total, lengths: readonly number[]): Total => ({
  c: c.map((each, at) => each / lengths[at]!),
  sum,
});

/** The least under the constraint on the total, at the level of the references, or of the total where there are none. */
function withTotal(
  triangular: Triangular,
  { c, sum }: Total,
  { level }: Unknowns,
  lengths: readonly number[],
): number[] {
  const direction = triangular.leastDirection(c);
  const times = level === undefined ? sum / dot(direction, c) : lengths[level]! / direction[level]!;
  return direction.map((value) => value * times);
}

/** In parts of each unknown, given the level; undefined if there is none to be given, or no spare flow to tell from. */
function relativeErrors(
  triangular: Triangular,
  { free, level, held }: Unknowns,
  solution: readonly number[],
  variance: number | undefined,
): number[] | undefined {
  if (variance === undefined || (level === undefined && !held)) return undefined;
  return triangular.variances(free).map((each, at) => Math.sqrt(each * variance) / solution[at]!);
}

/** Of what the data must tell: one unknown, the level or any other, they need not. */
function conditionOf(triangular: Triangular, { count, held }: Unknowns): number {
  const diagonal = triangular.diagonal().slice(0, held ? count : count - 1);
  return diagonal.length === 0 ? 1 : Math.max(...diagonal) / Math.min(...diagonal);
}

function reported(flows: Component['flows'], objective: Method['objective']): number {
  const none = unknownsOf([], new Map(), 'fixed');
  const asReported = { ...none, form: () => ({ unknown: undefined, times: 1 }) };
  return sumOfSquares(
    flows.map((flow) => equationOf(flow, asReported, objective)),
    [],
  );
}
