import type { Constraint } from './method';

/** How a factor follows from the unknowns: that many times one of them, or that number if it is held. */
export interface FactorForm {
  readonly unknown: number | undefined;
  readonly times: number;
}

/** The unknowns of a component: a factor for each role that is no reference, then, where it is free, the references' level. */
export interface Unknowns {
  readonly count: number;
  /** The factors of roles that are no references. */
  readonly free: number;
  /** The unknown that all references share: their level. Undefined if they are held, or if there are none. */
  readonly level: number | undefined;
  /** Whether references are held, so that the objective alone decides. */
  readonly held: boolean;
  readonly form: (key: string) => FactorForm;
}

/** @param references factors of references by the key of their role, also of other components */
export function unknownsOf(
  keys: readonly string[],
  references: ReadonlyMap<string, number>,
  constraint: Constraint,
): Unknowns {
  const others = keys.filter((key) => !references.has(key));
  const indexOf = new Map(others.map((key, index) => [key, index]));
  const some = others.length < keys.length;
  const level = some && constraint === 'total' ? others.length : undefined;
  return {
    count: others.length + (level === undefined ? 0 : 1),
    free: others.length,
    level,
    held: some && constraint === 'fixed',
    form: (key) => {
      const factor = references.get(key);
      return factor === undefined ? { unknown: indexOf.get(key), times: 1 } : { unknown: level, times: factor };
    },
  };
}
