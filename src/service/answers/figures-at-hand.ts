import { Kept } from '../kept';
import { type AroundCountry, briefFigures } from '../store/brief-figures';
import type { Revision, StoreTransaction } from '../store/revision';
import { nameOf, type Viewer } from '../store/viewer';
import { remembered } from './remembered';
import { byYear, sizeOf, type YearFigures } from './year-figures';

/** All of them together, in bytes. */
const MOST = 16 * 2 ** 20;

/**
 * Figures of a table around one country, year by year. Years that were read before at the same revision for the same viewer are
 * at hand, whichever other years they were asked for with.
 */
export async function figuresAtHand(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  around: AroundCountry,
  years: readonly number[],
): Promise<ReadonlyMap<number, YearFigures>> {
  const kept = await remembered(revision, ['figures'], () => Promise.resolve(new Kept<YearFigures>(MOST)));
  const { table, side, country } = around;
  const keyOf = (year: number): string => `${table} ${side} ${country} ${year} ${nameOf(viewer)}`;
  const found = new Map<number, YearFigures>();
  const missing: number[] = [];
  for (const year of years) {
    const figures = kept.get(keyOf(year));
    if (figures) found.set(year, figures);
    else missing.push(year);
  }
  if (missing.length === 0) return found;
  const read = byYear(await briefFigures(transaction, viewer, around, missing), missing);
  for (const [year, figures] of read) {
    found.set(year, figures);
    kept.keep(keyOf(year), figures, sizeOf(figures));
  }
  return found;
}
