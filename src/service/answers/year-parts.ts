import { mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { FigureBlock } from '../../contract/figure-series';
import type { MirrorQuery } from '../../contract/mirror';
import { Kept } from '../kept';
import { type AroundCountry, briefFigures } from '../store/brief-figures';
import type { Revision, StoreTransaction } from '../store/revision';
import { nameOf, type Viewer } from '../store/viewer';
import { markCopied } from './copied';
import type { KnownSources } from './known-sources';
import { remembered } from './remembered';
import { reportingOf } from './reporting';
import { ownBlocks, rowBlocks } from './year-blocks';
import { byYear, type YearFigures } from './year-figures';

/** One side of a year of a mirror answer, in words. */
export interface SidePart {
  /** The JSON of its blocks, with commas between them. */
  readonly text: string;
  /** The vintages that it draws on. */
  readonly used: readonly Pick<FigureBlock, 'source' | 'vintage'>[];
  /** Whom its blocks name, each once. */
  readonly partners: readonly string[];
}

/** A year of a mirror answer: what it says does not depend on the years that are asked for with it. */
export interface YearPart {
  readonly own: SidePart;
  /** In the order of the tables that mirror the reporter's. */
  readonly partners: readonly SidePart[];
}

/** All of them together, in bytes: the years of fifty countries' tables, of a store of ten million figures. */
const MOST = 48 * 2 ** 20;

/**
 * Years of a mirror answer. Those that were put together before, at the same revision for the same viewer, are at hand in words:
 * compilers ask for overlapping years, and to read and write a year is most of an answer.
 */
export async function yearParts(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  { reporter, table, years }: Pick<MirrorQuery, 'reporter' | 'table' | 'years'>,
  sources: KnownSources,
): Promise<YearPart[]> {
  const kept = await remembered(revision, ['years'], () => Promise.resolve(new Kept<YearPart>(MOST)));
  const keyOf = (year: number): string => `${table} ${reporter} ${year} ${nameOf(viewer)}`;
  const parts = new Map<number, YearPart>();
  for (const year of years) {
    const part = kept.get(keyOf(year));
    if (part) parts.set(year, part);
  }
  const missing = years.filter((year) => !parts.has(year));
  if (missing.length > 0) {
    const read = async (around: AroundCountry): Promise<ReadonlyMap<number, YearFigures>> =>
      byYear(await briefFigures(transaction, viewer, around, missing), missing);
    const own = await read({ table, side: 'reporter', country: reporter });
    const reporting = await reportingOf(transaction, viewer, revision, table);
    const sides = [];
    for (const { table: theirs, kind, row } of mirrorsOf(table)) {
      sides.push({
        kind,
        figures: await read({ table: theirs, side: 'partner', country: row === 'reporter' ? reporter : row }),
        reporting: await reportingOf(transaction, viewer, revision, theirs),
      });
    }
    for (const year of missing) {
      const ours = ownBlocks({ year, reporting, figures: own.get(year)!, sources }, reporter);
      const theirs = sides.map((side) =>
        rowBlocks({ year, reporting: side.reporting, figures: side.figures.get(year)!, sources }, reporter),
      );
      for (const [at, { kind }] of sides.entries()) if (kind === 'mirror') markCopied(ours, theirs[at]!);
      const part = { own: inWords(ours), partners: theirs.map(inWords) };
      parts.set(year, part);
      kept.keep(
        keyOf(year),
        part,
        [part.own, ...part.partners].reduce((size, side) => size + sizeOf(side), 0),
      );
    }
  }
  return years.map((year) => parts.get(year)!);
}

const inWords = (blocks: readonly FigureBlock[]): SidePart => ({
  text: blocks.map((block) => JSON.stringify(block)).join(','),
  used: blocks.map(({ source, vintage }) => ({ source, vintage })),
  partners: [...new Set(blocks.flatMap(({ partners }) => partners))],
});

/** About how many bytes a side takes. */
const sizeOf = ({ text, partners }: SidePart): number => ROOM + text.length + ROOM_OF_PARTNER * partners.length;
const ROOM = 1000;
const ROOM_OF_PARTNER = 8;
