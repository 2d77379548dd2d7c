import { componentsOf } from './components';
import {
  checkMatrix,
  isUsable,
  receiving,
  roleKey,
  sending,
  type DoubleEntry,
  type Role,
  type UsedFlow,
} from './double-entry';
import type { Method } from './method';
import { solveComponent } from './solve-component';

/** A country whose counts in one role are taken to be right, or right up to a factor that is known. */
export interface Reference extends Role {
  /** More than 0; 1 for what is right as it is. */
  readonly factor: number;
}

export interface HarmoniseRequest {
  /** Flows of the countries and years chosen; all years share the factors. The diagonal is left out. */
  readonly flows: readonly DoubleEntry[];
  readonly method: Method;
  readonly references: readonly Reference[];
  /** Flows that do not follow the pattern of their countries: they get estimates, but say nothing about factors. */
  readonly apart?: (flow: DoubleEntry) => boolean;
}

/** The correction factor of a country's counts in one role. */
export interface Factor extends Role {
  readonly factor: number;
  readonly reference: boolean;
  /** Standard error in parts of the factor; undefined where it cannot be told. */
  readonly relativeError: number | undefined;
  /** Index of the component that it belongs to. */
  readonly component: number;
}

/** A flow with its harmonised estimate beside both reported figures. */
export interface Estimate {
  readonly flow: DoubleEntry;
  /** Persons, not rounded; undefined where neither side's figure has a factor. */
  readonly harmonised: number | undefined;
  /** Which side's figures it rests on: the mean of both once corrected, or the only one there is. */
  readonly basis: 'both' | 'immigration' | 'emigration' | 'none';
  /** ln(α·I / β·E): what the factors leave unexplained; undefined unless both sides counted somebody. */
  readonly unexplained: number | undefined;
  /** Whether it had a say in the factors. */
  readonly used: boolean;
}

/** What connected countries have in common, and how well their factors are known. */
export interface ComponentDiagnostics {
  readonly roles: readonly Role[];
  /**
   * `references`: the level is that of its references. `total`: it has none, so that the data say how the factors relate,
   * but not how high they are; they are set so that the corrected figures sum to the reported ones.
   */
  readonly level: 'references' | 'total';
  readonly flows: number;
  /** Flows less factors to be found: with none to spare the factors fit perfectly and prove nothing. */
  readonly spare: number;
  readonly objective: number;
  readonly objectiveAsReported: number;
  readonly condition: number;
  readonly slope: number;
  /** Whether the minimum was reached and numbers of this size can tell it. */
  readonly solved: boolean;
}

export interface Harmonised {
  readonly factors: readonly Factor[];
  /** One for each flow asked, in their order. */
  readonly estimates: readonly Estimate[];
  readonly components: readonly ComponentDiagnostics[];
  /** Flows without a say: one side missing, one side 0, set apart. */
  readonly leftOut: { readonly missing: number; readonly zero: number; readonly apart: number };
  /** References that no flow counted by both sides connects to anything. */
  readonly unusedReferences: readonly Reference[];
}

/** Steeper than this, or more nearly singular, and a solution is not to be trusted. */
const FLAT = 1e-9;
const WORST_CONDITION = 1e10;

/**
 * Correction factors for what countries count as destinations (α) and as origins (β), such that α·I and β·E of the same
 * flow come as near to each other as they can, and with them a harmonised estimate of every flow (Poulain 1993; de Beer,
 * Raymer, van der Erf and van Wissen 2010).
 * @throws {RangeError} if a flow is given twice, has no possible figure or no two ends; if a reference has no possible factor
 */
export function harmonise(request: HarmoniseRequest): Harmonised {
  const steps = harmoniseSteps(request);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of some milliseconds, for a page that must not stand still meanwhile. @throws {RangeError} as `harmonise` */
export function* harmoniseSteps({
  flows,
  method,
  references,
  apart = () => false,
}: HarmoniseRequest): Generator<undefined, Harmonised> {
  checkMatrix(flows);
  const held = heldFactors(references);
  const says = (flow: DoubleEntry): flow is UsedFlow => isUsable(flow) && !apart(flow);
  const factors = new Map<string, Factor>();
  const components: ComponentDiagnostics[] = [];
  for (const [index, component] of componentsOf(flows.filter(says)).entries()) {
    const solution = yield* solveComponent(component, held, method);
    component.roles.forEach((role, at) => {
      factors.set(roleKey(role), {
        ...role,
        factor: solution.factors[at]!,
        reference: held.has(roleKey(role)),
        relativeError: solution.relativeErrors[at],
        component: index,
      });
    });
    const { condition, slope, spare, objective, objectiveAsReported } = solution;
    components.push({
      roles: component.roles,
      level: component.roles.some((role) => held.has(roleKey(role))) ? 'references' : 'total',
      flows: component.flows.length,
      spare,
      objective,
      objectiveAsReported,
      condition,
      slope,
      solved: slope <= FLAT && condition <= WORST_CONDITION,
    });
  }
  return {
    factors: [...factors.values()],
    estimates: flows.map((flow) => estimate(flow, factors, says(flow))),
    components,
    leftOut: leftOutOf(flows, apart),
    unusedReferences: references.filter((reference) => !factors.has(roleKey(reference))),
  };
}

function heldFactors(references: readonly Reference[]): Map<string, number> {
  for (const { country, side, factor } of references) {
    if (!(Number.isFinite(factor) && factor > 0)) {
      throw new RangeError(`The factor ${factor} of ${country}, ${side}, must be a number above 0.`);
    }
  }
  return new Map(references.map((reference) => [roleKey(reference), reference.factor]));
}

function estimate(flow: DoubleEntry, factors: ReadonlyMap<string, Factor>, used: boolean): Estimate {
  const corrected = (figure: number | undefined, role: Role): number | undefined => {
    const factor = factors.get(roleKey(role))?.factor;
    return figure === undefined || factor === undefined ? undefined : figure * factor;
  };
  const immigration = corrected(flow.immigration, receiving(flow));
  const emigration = corrected(flow.emigration, sending(flow));
  if (immigration !== undefined && emigration !== undefined) {
    const unexplained = immigration > 0 && emigration > 0 ? Math.log(immigration / emigration) : undefined;
    return { flow, harmonised: (immigration + emigration) / 2, basis: 'both', unexplained, used };
  }
  const basis = immigration !== undefined ? 'immigration' : emigration !== undefined ? 'emigration' : 'none';
  return { flow, harmonised: immigration ?? emigration, basis, unexplained: undefined, used };
}

function leftOutOf(flows: readonly DoubleEntry[], apart: (flow: DoubleEntry) => boolean): Harmonised['leftOut'] {
  const missing = flows.filter(({ immigration, emigration }) => immigration === undefined || emigration === undefined);
  const usable = flows.filter(isUsable);
  return {
    missing: missing.length,
    zero: flows.length - missing.length - usable.length,
    apart: usable.filter(apart).length,
  };
}
