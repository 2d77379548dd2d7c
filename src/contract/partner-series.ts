import type { FigureSeries } from './figure-series';
import type { PartnerSide } from './mirror';

/** All series of what partners report, those without a figure among them; by partner, then by source. */
export const partnerSeries = ({ series, blanks }: Pick<PartnerSide, 'series' | 'blanks'>): FigureSeries[] =>
  [...series, ...blanks.flatMap(({ partners, ...blank }) => partners.map((partner) => ({ partner, ...blank })))].sort(
    (one, other) => compare(one.partner, other.partner) || compare(one.source, other.source),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
