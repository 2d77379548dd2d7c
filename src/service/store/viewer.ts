import { type RawBuilder, sql } from 'kysely';

/** Who asks, as far as the store cares: whose restricted figures may be seen. Every query of figures takes one. */
export interface Viewer {
  /** The reporters of which everything may be seen; of all others only what everybody may see. */
  readonly seesAllOf: 'everybody' | readonly string[];
}

/** Sees what everybody may see. */
export const ANYONE: Viewer = { seesAllOf: [] };

/** Sees everything. */
export const SECRETARIAT: Viewer = { seesAllOf: 'everybody' };

/** Sees everything of its own countries. */
export const compilerOf = (countries: readonly string[]): Viewer => ({ seesAllOf: countries });

/** Tells viewers apart who see other things. */
export const nameOf = ({ seesAllOf }: Viewer): string =>
  seesAllOf === 'everybody' ? seesAllOf : [...seesAllOf].sort().join();

/** The condition that an observation may be seen. */
export function visibleTo({ seesAllOf }: Viewer): RawBuilder<boolean> {
  if (seesAllOf === 'everybody') return sql`1 = 1`;
  if (seesAllOf.length === 0) return sql`observation.restricted = 0`;
  return sql`(observation.restricted = 0 or observation.reporter in (${sql.join(seesAllOf)}))`;
}

/** How many figures of a row of coverage may be seen. */
export function figuresVisibleTo({ seesAllOf }: Viewer): RawBuilder<number> {
  if (seesAllOf === 'everybody') return sql`coverage.figures + coverage.withheld`;
  if (seesAllOf.length === 0) return sql`coverage.figures`;
  return sql`case when coverage.reporter in (${sql.join(seesAllOf)})
    then coverage.figures + coverage.withheld else coverage.figures end`;
}
