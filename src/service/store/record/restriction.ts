import { ALL_AGES } from '../schema';

/** A figure of a reporter's table and year, as far as it matters who may see it. */
export interface Cell {
  readonly partner: string;
  readonly sex: string;
  readonly age: string;
  readonly value: number | null;
  /** Whether it is marked as not for everybody. */
  readonly isConfidential: boolean;
}

const BOTH_SEXES = 'T';
const ALL_PARTNERS = 'TOTAL';
const FOREIGN = 'FOR';
/** Rows of people of the reporting country itself: no part of the foreign. */
const OWN: ReadonlySet<string> = new Set(['NAT', 'NATIVE']);

/** The rows that sum up others, which a partner's figures go into; none for the total itself. */
function groupsOf(partner: string): string[] {
  if (partner === ALL_PARTNERS) return [];
  return partner === FOREIGN || OWN.has(partner) ? [ALL_PARTNERS] : [FOREIGN, ALL_PARTNERS];
}

const isGroup = (partner: string): boolean => partner === ALL_PARTNERS || partner === FOREIGN;

/** How figures of a reporter's table and year are told apart. */
export const cellKey = ({ partner, sex, age }: Pick<Cell, 'partner' | 'sex' | 'age'>): string =>
  `${partner} ${sex} ${age}`;

/**
 * Which figures of a reporter's table and year not everybody may see: those marked as confidential, and the totals (by sex,
 * age and partner) from which one of them could be worked out by taking away its published parts.
 *
 * Totals by sex and age are always withheld. Totals of partners are withheld unless another partner's figure is, too: then the
 * total tells only what both are together. A total that is itself confidential is protected like the smallest of its parts,
 * since otherwise these would add up to it. So for each confidential figure there are others withheld with which it can be
 * changed by any amount without changing any sum or any published figure: nothing published tells it.
 *
 * @returns the keys of the figures (`cellKey`)
 */
export function restrictedCells(cells: readonly Cell[]): Set<string> {
  const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const restricted = new Set<string>();
  /** Withholds a figure and the totals by sex and age that it goes into. */
  const withhold = ({ sex, age }: Cell, partner: string): void => {
    for (const eachSex of new Set([sex, BOTH_SEXES])) {
      for (const eachAge of new Set([age, ALL_AGES])) {
        const key = cellKey({ partner, sex: eachSex, age: eachAge });
        if (byKey.has(key)) restricted.add(key);
      }
    }
  };

  const confidential = cells.filter((cell) => cell.isConfidential);
  for (const cell of confidential) restricted.add(cellKey(cell));
  const parts = confidential.filter(({ value }) => value !== null).map((cell) => ({ cell, part: partOf(cell, cells) }));
  for (const { part } of parts) withhold(part, part.partner);

  const groups = ({ partner }: Cell): string => groupsOf(partner).join(' ');
  const hasTwin = (part: Cell): boolean =>
    cells.some(
      (other) =>
        other.partner !== part.partner
        && !isGroup(other.partner)
        && other.sex === part.sex
        && other.age === part.age
        && other.value !== null
        && restricted.has(cellKey(other))
        && groups(other) === groups(part),
    );
  const withoutTwin = parts.filter(({ cell, part }) => isGroup(cell.partner) || !hasTwin(part));
  for (const { part } of withoutTwin) for (const group of groupsOf(part.partner)) withhold(part, group);
  return restricted;
}

/** The figure itself if it sums up nothing, else the smallest of those it sums up, one withheld already if there is one. */
function partOf(cell: Cell, cells: readonly Cell[]): Cell {
  const smallest = (from: Cell, isPart: (other: Cell) => boolean): Cell =>
    cells
      .filter((other) => other.value !== null && isPart(other))
      .sort((one, other) => Number(other.isConfidential) - Number(one.isConfidential) || one.value! - other.value!)[0]
    ?? from;
  let part = cell;
  if (part.sex === BOTH_SEXES) {
    const { partner, age } = part;
    part = smallest(part, (other) => other.sex !== BOTH_SEXES && other.partner === partner && other.age === age);
  }
  if (part.age === ALL_AGES) {
    const { partner, sex } = part;
    part = smallest(part, (other) => other.age !== ALL_AGES && other.partner === partner && other.sex === sex);
  }
  if (isGroup(part.partner)) {
    const { partner, sex, age } = part;
    part = smallest(
      part,
      (other) =>
        !isGroup(other.partner) && groupsOf(other.partner).includes(partner) && other.sex === sex && other.age === age,
    );
  }
  return part;
}
