import { compareCodes } from '../clearing-house/codes/compare-codes';
import type { FigureSeries } from './figure-series';
import type { PartnerSide } from './mirror';

/** Puts series in order: by partner, then by source. */
export const compareSeries = (one: FigureSeries, other: FigureSeries): number =>
  compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source);

/** All series of what partners report, those without a figure among them, in order. */
export const partnerSeries = ({ series, blanks }: Pick<PartnerSide, 'series' | 'blanks'>): FigureSeries[] =>
  [...series, ...blanks.flatMap(({ partners, ...blank }) => partners.map((partner) => ({ partner, ...blank })))].sort(
    compareSeries,
  );
