import type { Sex } from '../../codes/sex';

/** What labels say of a figure, as far as they say it. */
export interface Said {
  readonly year?: number;
  readonly sex?: Sex;
  readonly age?: string;
}

/** What several labels say together; undefined if they say different things of one dimension. */
export function combined(all: readonly Said[]): Said | undefined {
  const [year, sex, age] = [
    only(all.map((said) => said.year)),
    only(all.map((said) => said.sex)),
    only(all.map((said) => said.age)),
  ];
  if (year === null || sex === null || age === null) return undefined;
  return { ...(year !== undefined && { year }), ...(sex && { sex }), ...(age !== undefined && { age }) };
}

/** The one value among those given; undefined if there is none, null if there are several. */
function only<T>(values: readonly (T | undefined)[]): T | undefined | null {
  const distinct = new Set(values.filter((value) => value !== undefined));
  return distinct.size > 1 ? null : [...distinct][0];
}
