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
  const sums = new Parts(cells);
  const parts = confidential.filter(({ value }) => value !== null).map((cell) => ({ cell, part: sums.of(cell) }));
  for (const { part } of parts) withhold(part, part.partner);

  // Whether another partner's figure of the same sex, age and groups is withheld already: figures by all of these.
  const withheld = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (cell.value === null || isGroup(cell.partner) || !restricted.has(cellKey(cell))) continue;
    const place = twinKey(cell);
    withheld.set(place, (withheld.get(place) ?? new Set<string>()).add(cell.partner));
  }
  const hasTwin = (part: Cell): boolean => {
    const partners = withheld.get(twinKey(part));
    return partners !== undefined && (partners.size > 1 || !partners.has(part.partner));
  };
  const withoutTwin = parts.filter(({ cell, part }) => isGroup(cell.partner) || !hasTwin(part));
  for (const { part } of withoutTwin) for (const group of groupsOf(part.partner)) withhold(part, group);
  return restricted;
}

/** What figures of two partners must have in common to hide each other in a sum. */
const twinKey = ({ partner, sex, age }: Cell): string => `${groupsOf(partner).join(' ')}|${sex}|${age}`;

/** Finds of each figure the smallest that it sums up. */
class Parts {
  private readonly smallest = new Map<string, Cell>();

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      if (cell.value === null) continue;
      const { partner, sex, age } = cell;
      if (sex !== BOTH_SEXES) this.note(`sexes|${partner}|${age}`, cell);
      if (age !== ALL_AGES) this.note(`ages|${partner}|${sex}`, cell);
      if (!isGroup(partner)) for (const group of groupsOf(partner)) this.note(`${group}|${sex}|${age}`, cell);
    }
  }

  /** The figure itself if it sums up nothing, else the smallest of those it sums up, one withheld already if there is one. */
  of(cell: Cell): Cell {
    let part = cell;
    if (part.sex === BOTH_SEXES) part = this.smallest.get(`sexes|${part.partner}|${part.age}`) ?? part;
    if (part.age === ALL_AGES) part = this.smallest.get(`ages|${part.partner}|${part.sex}`) ?? part;
    if (isGroup(part.partner)) part = this.smallest.get(`${part.partner}|${part.sex}|${part.age}`) ?? part;
    return part;
  }

  private note(key: string, cell: Cell): void {
    const known = this.smallest.get(key);
    if (!known || isSmaller(cell, known)) this.smallest.set(key, cell);
  }
}

const isSmaller = (one: Cell, other: Cell): boolean =>
  one.isConfidential === other.isConfidential ? one.value! < other.value! : one.isConfidential;
