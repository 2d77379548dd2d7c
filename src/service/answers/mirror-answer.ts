import { comparabilityOf, mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { Mirror } from '../../clearing-house/tables/definition';
import type { FigureSide } from '../../contract/figure-series';
import type { MirrorAnswer, MirrorQuery, PartnerSide } from '../../contract/mirror';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { markCopied } from './copied';
import { metadataInYears } from './country-metadata';
import { definitionsInForce } from './definitions';
import { figuresAtHand } from './figures-at-hand';
import { type KnownSources, knownSources, VintagesUsed } from './known-sources';
import { latestMoment } from './latest-moment';
import { nearestFigures } from './nearest';
import { reportingOf } from './reporting';
import { ownSeries, rowSeries } from './series';

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

/** What belongs beside a reporter's table: what sources have of the table itself, and what partners' tables say. */
export async function mirrorAnswer(
  transaction: StoreTransaction,
  viewer: Viewer,
  query: MirrorQuery,
  revision: Revision,
): Promise<MirrorAnswer> {
  const { reporter, table, years } = query;
  const sources = await knownSources(transaction, revision);
  const used = new VintagesUsed();
  const asked: Asked = { transaction, viewer, query, revision, sources, used };
  const own = await ownSide(asked);
  const partners: PartnerSide[] = [];
  for (const mirror of mirrorsOf(table)) {
    const side = await partnerSide(asked, mirror);
    if (mirror.kind === 'mirror') markCopied(own.series, side.series, years);
    partners.push(side);
  }
  return {
    reporter,
    table,
    years,
    comparable: comparabilityOf(table),
    own,
    partners,
    moment: await latestMoment(transaction, revision),
    sources: sources.used(used),
  };
}

async function ownSide(asked: Asked): Promise<FigureSide> {
  const { transaction, viewer, query, revision, sources, used } = asked;
  const { reporter, table, years } = query;
  const reporting = await reportingOf(transaction, viewer, revision, table);
  const around = { table, side: 'reporter', country: reporter } as const;
  const figures = await figuresAtHand(transaction, viewer, revision, around, years);
  const series = ownSeries({ years, reporting, figures, sources }, reporter);
  for (const each of series) used.addOf(each);
  return { series, ...(await saidBy([reporter], table, asked)) };
}

async function partnerSide(asked: Asked, { table, kind, row }: Mirror): Promise<PartnerSide> {
  const { transaction, viewer, query, revision, sources, used } = asked;
  const { reporter, years, nearest: farthest } = query;
  const reporting = await reportingOf(transaction, viewer, revision, table);
  const around = { table, side: 'partner', country: row === 'reporter' ? reporter : row } as const;
  const wanted = farthest === undefined ? years : yearsAround(years, farthest);
  const figures = await figuresAtHand(transaction, viewer, revision, around, wanted);
  const { series, blanks, reporters } = rowSeries({ years, reporting, figures, sources }, reporter);
  for (const each of [...series, ...blanks]) used.addOf(each);
  return {
    kind,
    table,
    row,
    series,
    blanks,
    ...(farthest !== undefined && {
      nearest: nearestFigures({ years, farthest, figures, except: reporter, reporting, sources, used }),
    }),
    ...(await saidBy(reporters, table, asked)),
  };
}

/** All years from some before the first to as many after the last. */
function yearsAround(years: readonly number[], farthest: number): number[] {
  const first = Math.min(...years) - farthest;
  return Array.from({ length: Math.max(...years) + farthest - first + 1 }, (_, index) => first + index);
}

/** What explains the figures of some countries in a table. */
async function saidBy(
  countries: Iterable<string>,
  table: string,
  { transaction, viewer, query: { years }, revision, used }: Asked,
): Promise<Pick<FigureSide, 'definitions' | 'metadata'>> {
  const definitions = await definitionsInForce(transaction, revision, table, years, countries);
  const metadata = await metadataInYears(transaction, viewer, revision, table, years, countries);
  for (const each of [...definitions, ...metadata]) used.addOf(each);
  return { definitions: definitions.map(({ definition }) => definition), metadata };
}
