import type { Sex } from '../../codes/sex';

/** A figure as it was fetched. */
export interface FetchedFigure {
  readonly country: string;
  readonly year: number;
  readonly sex: Sex;
  readonly source: string;
  /** Persons; undefined where the source names the flow without a figure. */
  readonly value: number | undefined;
  readonly statuses: readonly string[];
}

/** What a source says now that it did not say when it was fetched before. */
export interface Revision {
  /** `status`: the number is the same, what is said of it is not. */
  readonly kind: 'new' | 'withdrawn' | 'changed' | 'status';
  /** The figure as it is now, or was if it is no more. */
  readonly figure: FetchedFigure;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** After less before, persons; undefined unless both are there. */
  readonly difference: number | undefined;
}

/**
 * What has changed between two fetches of the same flows, the largest change in persons first: nothing in the sheet changes
 * before this has been seen. A figure that is missing now is withdrawn, one that was missing is new.
 * @throws {RangeError} if one fetch has two figures of a source for the same flow
 */
export function revisions(before: readonly FetchedFigure[], after: readonly FetchedFigure[]): Revision[] {
  const earlier = byKey(before);
  const later = byKey(after);
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key): Revision[] => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const kind = kindOf(was, is);
    if (kind === undefined) return [];
    const difference = was?.value === undefined || is?.value === undefined ? undefined : is.value - was.value;
    return [{ kind, figure: (is ?? was)!, before: was?.value, after: is?.value, difference }];
  });
  return changes.sort((a, b) => size(b) - size(a));
}

function kindOf(was: FetchedFigure | undefined, is: FetchedFigure | undefined): Revision['kind'] | undefined {
  const [before, after] = [was?.value, is?.value];
  if (before !== after) return before === undefined ? 'new' : after === undefined ? 'withdrawn' : 'changed';
  const statuses = (figure: FetchedFigure | undefined) => [...(figure?.statuses ?? [])].sort().join(' ');
  return statuses(was) === statuses(is) ? undefined : 'status';
}

const size = ({ before, after }: Revision): number => Math.abs((after ?? 0) - (before ?? 0));

function byKey(figures: readonly FetchedFigure[]): Map<string, FetchedFigure> {
  const map = new Map<string, FetchedFigure>();
  for (const figure of figures) {
    const key = [figure.country, figure.year, figure.sex, figure.source].join(' ');
    if (map.has(key)) throw new RangeError(`${key}: the source has two figures of this flow.`);
    map.set(key, figure);
  }
  return map;
}
