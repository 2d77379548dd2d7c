import { compareCodes } from '../../codes/compare-codes';

/** Whose figure it is: the country's own submission to the clearing house, or what an organisation publishes of it. */
export const PROVIDERS = ['submission', 'eurostat', 'unece', 'oecd', 'other'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** What one source has of a flow. */
export interface SourcedFigure {
  readonly source: string;
  readonly provider: Provider;
  /** When it was read, as ISO 8601, as exactly as it is known: `2026`, `2026-07-14`. */
  readonly vintage: string;
  /** Persons; undefined if this source has none. */
  readonly value: number | undefined;
}

/**
 * Which of several sources for one flow is compared:
 *
 * 1. the source that the user chose for the pair, if it is among them, even if its figure is missing;
 * 2. else one with a figure before one without;
 * 3. of those, the one that the user prefers for the whole table; then the country's own submission, then Eurostat, UNECE, OECD, others: the nearer to who counted the better;
 * 4. of the same provider, the one read last; then by the name of the source, so that the choice is the same every time.
 *
 * @returns undefined if there is none
 */
export function chooseSource<Figure extends SourcedFigure>(
  figures: readonly Figure[],
  chosen?: string,
  preferred?: string,
): Figure | undefined {
  const own = figures.filter(({ source }) => source === chosen);
  return (own.length > 0 ? own : [...figures]).sort((a, b) => byPreference(a, b, preferred))[0];
}

function byPreference(a: SourcedFigure, b: SourcedFigure, preferred: string | undefined): number {
  const missing = Number(a.value === undefined) - Number(b.value === undefined);
  const wanted = Number(b.source === preferred) - Number(a.source === preferred);
  const provider = PROVIDERS.indexOf(a.provider) - PROVIDERS.indexOf(b.provider);
  return missing || wanted || provider || compareCodes(b.vintage, a.vintage) || compareCodes(a.source, b.source);
}
