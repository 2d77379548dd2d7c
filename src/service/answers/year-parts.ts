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
import { type BlocksRequest, ownBlocks, rowBlocks } from './year-blocks';
import { byYear } from './year-figures';

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

/** Which years of whose table, and what they are made from. */
export interface PartsRequest extends Pick<MirrorQuery, 'reporter' | 'table' | 'years'> {
  readonly transaction: StoreTransaction;
  readonly viewer: Viewer;
  readonly revision: Revision;
  readonly sources: KnownSources;
}

/**
 * Years of a mirror answer. Those that were put together before, at the same revision for the same viewer, are at hand in words:
 * compilers ask for overlapping years, and to read and write a year is most of an answer.
 */
export async function yearParts(request: PartsRequest): Promise<YearPart[]> {
  const { reporter, table, years, viewer, revision } = request;
  const kept = await remembered(revision, ['years'], () => Promise.resolve(new Kept<YearPart>(MOST)));
  const keyOf = (year: number): string => `${table} ${reporter} ${year} ${nameOf(viewer)}`;
  const parts = new Map<number, YearPart>();
  for (const year of years) {
    const part = kept.get(keyOf(year));
    if (part) parts.set(year, part);
  }
  const missing = years.filter((year) => !parts.has(year));
  for (const [year, part] of missing.length === 0 ? [] : await makeParts({ ...request, years: missing })) {
    parts.set(year, part);
    kept.keep(keyOf(year), part, sizeOf(part.own) + part.partners.reduce((size, side) => size + sizeOf(side), 0));
  }
  return years.map((year) => parts.get(year)!);
}

/** Reads years, all of them at once, and puts each into words. */
async function makeParts(request: PartsRequest): Promise<Map<number, YearPart>> {
  const { reporter, table, years, transaction, viewer, revision, sources } = request;
  const read = async (around: AroundCountry) => ({
    figures: byYear(await briefFigures(transaction, viewer, around, years), years),
    reporting: await reportingOf(transaction, viewer, revision, around.table),
  });
  const of = ({ figures, reporting }: Awaited<ReturnType<typeof read>>, year: number): BlocksRequest => ({
    ...{ year, reporting, sources },
    figures: figures.get(year)!, // of every year
  });
  const own = await read({ table, side: 'reporter', country: reporter });
  const sides = [];
  for (const { table: theirs, kind, row } of mirrorsOf(table)) {
    const side = await read({ table: theirs, side: 'partner', country: row === 'reporter' ? reporter : row });
    sides.push({ kind, ...side });
  }
  const parts = new Map<number, YearPart>();
  for (const year of years) {
    const ours = ownBlocks(of(own, year), reporter);
    const partners = sides.map((side) => {
      const theirs = rowBlocks(of(side, year), reporter);
      if (side.kind === 'mirror') markCopied(ours, theirs);
      return theirs;
    });
    parts.set(year, { own: inWords(ours), partners: partners.map(inWords) });
  }
  return parts;
}

const inWords = (blocks: readonly FigureBlock[]): SidePart => ({
  text: blocks.map((block) => JSON.stringify(block)).join(','),
  used: blocks.map(({ source, vintage }) => ({ source, vintage })),
  partners: [...new Set(blocks.flatMap(({ partners }) => partners))],
});

/** About how many bytes a side takes. */
const sizeOf = ({ text, used, partners }: SidePart): number =>
  ROOM + text.length + ROOM_OF_BLOCK * used.length + ROOM_OF_PARTNER * partners.length;
const ROOM = 500;
const ROOM_OF_BLOCK = 40;
const ROOM_OF_PARTNER = 8;
