import { comparabilityOf, mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { Mirror } from '../../clearing-house/tables/definition';
import type { NearestFigure } from '../../contract/figure-series';
import type { MirrorQuery } from '../../contract/mirror';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { metadataInYears } from './country-metadata';
import { definitionsInForce } from './definitions';
import { figuresAtHand } from './figures-at-hand';
import { type KnownSources, knownSources, VintagesUsed } from './known-sources';
import { latestMoment } from './latest-moment';
import { nearestFigures } from './nearest';
import { listText, objectText } from './prepared-text';
import { reportingOf } from './reporting';
import { type SidePart, yearParts } from './year-parts';

/** What an answer is made from. */
interface Asked {
  readonly transaction: StoreTransaction;
  readonly viewer: Viewer;
  readonly query: MirrorQuery;
  readonly revision: Revision;
  readonly sources: KnownSources;
  /** Gathers what the answer draws on. */
  readonly used: VintagesUsed;
}

/**
 * What belongs beside a reporter's table, as JSON (contract/mirror.ts): what sources have of the table itself, and what partners'
 * tables say. Nearly all of it is put together of what is there in words already.
 */
export async function mirrorText(
  transaction: StoreTransaction,
  viewer: Viewer,
  query: MirrorQuery,
  revision: Revision,
): Promise<string> {
  const { reporter, table, years } = query;
  const sources = await knownSources(transaction, revision);
  const used = new VintagesUsed();
  const asked: Asked = { transaction, viewer, query, revision, sources, used };
  const parts = await yearParts({ ...query, transaction, viewer, revision, sources });
  const own = objectText(
    await sideMembers(
      asked,
      table,
      [reporter],
      parts.map((part) => part.own),
    ),
  );
  const partners: string[] = [];
  for (const [at, mirror] of mirrorsOf(table).entries()) {
    partners.push(
      await partnerText(
        asked,
        mirror,
        parts.map((part) => part.partners[at]!),
      ),
    );
  }
  return objectText({
    reporter: JSON.stringify(reporter),
    table: JSON.stringify(table),
    years: JSON.stringify(years),
    comparable: JSON.stringify(comparabilityOf(table)),
    own,
    partners: `[${partners.join(',')}]`,
    moment: String(await latestMoment(transaction, revision)),
    sources: listText(sources.used(used)),
  });
}

async function partnerText(asked: Asked, mirror: Mirror, parts: readonly SidePart[]): Promise<string> {
  const { table, kind, row } = mirror;
  const reporters = [...new Set(parts.flatMap(({ partners }) => partners))].sort();
  const nearest = await nearestIn(asked, mirror);
  return objectText({
    kind: JSON.stringify(kind),
    table: JSON.stringify(table),
    row: JSON.stringify(row),
    nearest: nearest && JSON.stringify(nearest),
    ...(await sideMembers(asked, table, reporters, parts)),
  });
}

/** The blocks of the years, and what explains the figures of some countries in the table. */
async function sideMembers(
  { transaction, viewer, query: { years }, revision, used }: Asked,
  table: string,
  countries: readonly string[],
  parts: readonly SidePart[],
): Promise<Record<'blocks' | 'definitions' | 'metadata', string>> {
  for (const part of parts) for (const each of part.used) used.addOf(each);
  const definitions = await definitionsInForce(transaction, revision, table, years, countries);
  const metadata = await metadataInYears(transaction, viewer, revision, table, years, countries);
  for (const each of [...definitions, ...metadata]) used.addOf(each);
  const blocks = parts.flatMap(({ text }) => (text === '' ? [] : [text]));
  return {
    blocks: `[${blocks.join(',')}]`,
    definitions: listText(definitions.map(({ definition }) => definition)),
    metadata: listText(metadata),
  };
}

/** Figures of other years, if they were asked for. */
async function nearestIn(asked: Asked, { table, row }: Mirror): Promise<NearestFigure[] | undefined> {
  const { transaction, viewer, query, revision, sources, used } = asked;
  const { reporter, years, nearest: farthest } = query;
  if (farthest === undefined) return undefined;
  const around = { table, side: 'partner', country: row === 'reporter' ? reporter : row } as const;
  const figures = await figuresAtHand(transaction, viewer, revision, around, yearsAround(years, farthest));
  const reporting = await reportingOf(transaction, viewer, revision, table);
  return nearestFigures({ years, farthest, figures, except: reporter, reporting, sources, used });
}

/** All years from some before the first to as many after the last. */
function yearsAround(years: readonly number[], farthest: number): number[] {
  const first = Math.min(...years) - farthest;
  return Array.from({ length: Math.max(...years) + farthest - first + 1 }, (_, index) => first + index);
}
