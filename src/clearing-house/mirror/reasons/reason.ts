import type { ReasonCode } from '../../codes/reasons';
import type { Counts } from '../measures/counts';
import type { CoefficientSet } from '../measures/stay-coefficients';
import type { Stay } from '../measures/stay';
import type { Group, Side, SideName, SourceType, StayKind } from './side';

/** All that is known of two counts of a flow. */
export interface ReasonsRequest {
  readonly year: number;
  readonly counts: Counts;
  readonly own: Side;
  readonly partner: Side;
  /** The year of the partner's figure. */
  readonly partnerYear: number;
  /** Below this on both sides nothing is said. Persons. */
  readonly floor: number;
  readonly coefficients: CoefficientSet;
}

/** What a reason rests on. */
export type Evidence =
  | { readonly kind: 'other-year'; readonly year: number; readonly partnerYear: number }
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'below-floor'; readonly floor: number }
  /** `chance`: as large a difference as chance makes. */
  | { readonly kind: 'chance'; readonly difference: number; readonly chance: number }
  | { readonly kind: 'omitted'; readonly side: SideName; readonly below: number }
  | { readonly kind: 'confidential'; readonly side: SideName }
  /**
   * Own by partner's, as the stays alone would have it and as it is (undefined unless both counts are above 0); `share` of the
   * gap that the stays explain.
   */
  | {
      readonly kind: 'duration';
      readonly own: Stay;
      readonly partner: Stay;
      readonly predicted: number;
      readonly observed: number | undefined;
      readonly share: number;
    }
  | { readonly kind: 'stay-kind'; readonly own: StayKind; readonly partner: StayKind }
  | { readonly kind: 'coverage'; readonly side: SideName; readonly group: Group; readonly covered: 'no' | 'in-part' }
  | { readonly kind: 'undercount'; readonly side: SideName; readonly direction: Side['direction'] }
  | { readonly kind: 'no-duty'; readonly side: SideName; readonly direction: Side['direction'] }
  | { readonly kind: 'departures' }
  | { readonly kind: 'corrections'; readonly side: SideName }
  | { readonly kind: 'source'; readonly own: SourceType; readonly partner: SourceType }
  | { readonly kind: 'sample'; readonly side: SideName }
  | { readonly kind: 'break'; readonly side: SideName }
  | { readonly kind: 'provisional'; readonly side: SideName }
  | { readonly kind: 'unreliable'; readonly side: SideName }
  | { readonly kind: 'definition'; readonly side: SideName }
  | { readonly kind: 'territory'; readonly side: SideName; readonly territory: string }
  | { readonly kind: 'unknown-country'; readonly side: SideName; readonly share: number };

/** Why two figures may differ. */
export interface PossibleReason {
  /** What a compiler would answer with. */
  readonly code: ReasonCode;
  readonly evidence: Evidence;
  /** Which figure it makes the lower one; undefined if it may be either. */
  readonly lowers: SideName | undefined;
  /** Whether the figure that it makes the lower one is the lower one; true if it may be either. */
  readonly fits: boolean;
  /** How much it is likely to matter, 0 to 1: the list is in this order. */
  readonly strength: number;
}

/** A reason before it is held against the gap. */
export type ProposedReason = Omit<PossibleReason, 'fits'>;

/** Proposes reasons of one sort. */
export type ReasonRule = (request: ReasonsRequest) => readonly ProposedReason[];

/** The same question put to both sides. */
export const ofEachSide = (
  request: ReasonsRequest,
  rule: (side: Side, name: SideName) => readonly ProposedReason[],
): readonly ProposedReason[] => (['own', 'partner'] as const).flatMap((name) => rule(request[name], name));

export const otherSide = (name: SideName): SideName => (name === 'own' ? 'partner' : 'own');
