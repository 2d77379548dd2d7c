import { comparabilityOf, mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { Mirror } from '../../clearing-house/tables/definition';
import type { FigureSide } from '../../contract/figure-series';
import type { MirrorAnswer, MirrorQuery, PartnerSide } from '../../contract/mirror';
import { briefFiguresOfReporter, briefFiguresOfRow } from '../store/brief-figures';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { markCopied } from './copied';
import { countryMetadata } from './country-metadata';
import { definitionsOf } from './definitions';
import { type KnownSources, knownSources, VintagesUsed } from './known-sources';
import { latestMoment } from './latest-moment';
import { nearestFigures } from './nearest';
import { reportingOf } from './reporting';
import { ownSeries, partnerSeries } from './series';

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

async function ownSide({ transaction, viewer, query, revision, sources, used }: Asked): Promise<FigureSide> {
  const { reporter, table, years } = query;
  const reporting = await reportingOf(transaction, viewer, revision, table);
  const figures = await briefFiguresOfReporter(transaction, viewer, reporter, { table, years });
  return {
    series: ownSeries(reporting.get(reporter) ?? [], { years, figures, sources, used }),
    definitions: await definitionsIn(transaction, revision, table, [reporter], years, used),
    metadata: await countryMetadata(transaction, viewer, revision, { table, countries: [reporter], years }, used),
  };
}

async function partnerSide(
  { transaction, viewer, query, revision, sources, used }: Asked,
  { table, kind, row }: Mirror,
): Promise<PartnerSide> {
  const { reporter, years, nearest: farthest } = query;
  const reporting = await reportingOf(transaction, viewer, revision, table);
  const wanted =
    farthest === undefined
      ? { table, years }
      : { table, fromYear: Math.min(...years) - farthest, toYear: Math.max(...years) + farthest };
  const figures = await briefFiguresOfRow(transaction, viewer, row === 'reporter' ? reporter : row, wanted);
  const series = partnerSeries(reporting, reporter, { years, figures, sources, used });
  const countries = [...new Set(series.map(({ partner }) => partner))];
  return {
    kind,
    table,
    row,
    series,
    ...(farthest !== undefined && {
      nearest: nearestFigures({ years, farthest, figures, except: reporter, reporting, sources, used }),
    }),
    definitions: await definitionsIn(transaction, revision, table, countries, years, used),
    metadata: await countryMetadata(transaction, viewer, revision, { table, countries, years }, used),
  };
}

async function definitionsIn(
  transaction: StoreTransaction,
  revision: Revision,
  table: string,
  countries: readonly string[],
  years: readonly number[],
  used: VintagesUsed,
): Promise<FigureSide['definitions']> {
  const { definitions, vintages } = await definitionsOf(transaction, revision, table, countries, years);
  for (const { source, vintage } of vintages) used.add(source, vintage);
  return definitions;
}
