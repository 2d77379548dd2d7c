import { type Axis, drop, is } from '../codes/axis';
import { SourceError } from '../source-error';

/**
 * Reads a dimension that the tables do not have: the value that the caller wants, or else one that never changes; of
 * frequencies, years. Throws a SourceError as soon as a second value comes, since then nobody knows which rows are meant.
 */
export function breakdownAxis(dimension: string, wanted: string | undefined): Axis<true> {
  if (wanted !== undefined) return (code) => (code === wanted ? is(true) : drop('other-measure'));
  if (dimension.toUpperCase() === 'FREQ') return (code) => (code === 'A' || code === '' ? is(true) : drop('frequency'));
  let first: string | undefined;
  return (code) => {
    first ??= code;
    if (code === first) return is(true);
    throw new SourceError(
      `The column ${dimension} has several values, among them ${first || '(empty)'} and ${code || '(empty)'}, `
        + `and the tables have no such breakdown. Say which rows are meant: --filter ${dimension}=VALUE.`,
    );
  };
}
