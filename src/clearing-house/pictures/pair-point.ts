import type { Judgement } from '../mirror/ranking/judge';

/** One flow as the pictures of a comparison show it. */
export interface PairPoint {
  /** What the caller knows it by. */
  readonly id: string;
  /** The partner's name, and its code where there is no room for it. */
  readonly label: string;
  readonly code: string;
  /** Persons; undefined if there is no figure. */
  readonly own: number | undefined;
  readonly partner: number | undefined;
  /** What it amounts to by measure and tolerance. */
  readonly standing: Judgement['kind'];
  /** The same in words, as `extreme ▼`. */
  readonly verdict: string;
  /** Why a figure is missing, in words, as `does not report`; of either side. */
  readonly missing?: string;
}

/** Of which kind the mark of a flow is: it decides on shape and colour. */
export type Look = 'agrees' | 'own-higher' | 'own-lower' | 'too-small' | 'copied' | 'not-compared';

export const LOOKS: readonly Look[] = ['agrees', 'own-higher', 'own-lower', 'copied', 'too-small', 'not-compared'];

/** The look of a flow: a discrepancy points to where the own figure is. */
export function lookOf({ standing, own, partner }: PairPoint): Look {
  if (standing !== 'discrepancy') return standing;
  return (own ?? 0) >= (partner ?? 0) ? 'own-higher' : 'own-lower';
}

/** Own by partner's figure: 1 if both are 0, infinite or 0 if one of them is; undefined unless both are there. */
export function ratioOf({ own, partner }: Pick<PairPoint, 'own' | 'partner'>): number | undefined {
  if (own === undefined || partner === undefined) return undefined;
  return own === partner ? 1 : own / partner;
}

/** How many persons lie between both figures; a missing one counts as 0 here. */
export const gapOf = ({ own, partner }: Pick<PairPoint, 'own' | 'partner'>): number =>
  Math.abs((own ?? 0) - (partner ?? 0));

/** Discrepancies first, the largest gap in front: the order of labels and of the arrow keys. */
export const byWeight = (points: readonly PairPoint[]): PairPoint[] =>
  [...points].sort((a, b) => rank(a) - rank(b) || gapOf(b) - gapOf(a) || a.label.localeCompare(b.label));

const rank = ({ standing }: PairPoint): number =>
  standing === 'discrepancy' ? 0 : standing === 'not-compared' ? 2 : 1;
