import { comparabilityOf, mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { Mirror } from '../../clearing-house/tables/definition';
import type { FigureSide } from '../../contract/figure-series';
import type { MirrorAnswer, MirrorQuery, PartnerSide } from '../../contract/mirror';
import { briefFiguresOfReporter, briefFiguresOfRow } from '../store/brief-figures';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { markCopied } from './copied';
import { type KnownSources, knownSources, VintagesUsed } from './known-sources';
import { latestMoment } from './latest-moment';
import { nearestFigures } from './nearest';
import { reportingOf } from './reporting';
import { ownSeries, partnerSeries } from './series';
import { type TableInYears, tableInYears } from './table-in-years';
import { jsonOf } from './written-once';

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

/** How deep in an answer its series lie: answer, sides, side, series, one of them. */
const LEVELS = 5;

/** An answer as JSON: what it shares with others is not put into words again. */
export const mirrorText = (answer: MirrorAnswer): string => jsonOf(answer, LEVELS);

async function ownSide({ transaction, viewer, query, revision, sources, used }: Asked): Promise<FigureSide> {
  const { reporter, table, years } = query;
  const common = await tableInYears(transaction, viewer, revision, table, years);
  const figures = await briefFiguresOfReporter(transaction, viewer, reporter, { table, years });
  const series = ownSeries(common.blanks, reporter, { years, figures, sources });
  for (const blank of common.blanks.all) if (blank.partner === reporter) used.addOf(blank);
  return { series, ...saidBy([reporter], common, used) };
}

async function partnerSide(
  { transaction, viewer, query, revision, sources, used }: Asked,
  { table, kind, row }: Mirror,
): Promise<PartnerSide> {
  const { reporter, years, nearest: farthest } = query;
  const common = await tableInYears(transaction, viewer, revision, table, years);
  const wanted =
    farthest === undefined
      ? { table, years }
      : { table, fromYear: Math.min(...years) - farthest, toYear: Math.max(...years) + farthest };
  const figures = await briefFiguresOfRow(transaction, viewer, row === 'reporter' ? reporter : row, wanted);
  const series = partnerSeries(common.blanks, reporter, { years, figures, sources });
  for (const each of series) used.addOf(each);
  const reporting = await reportingOf(transaction, viewer, revision, table);
  return {
    kind,
    table,
    row,
    series,
    ...(farthest !== undefined && {
      nearest: nearestFigures({ years, farthest, figures, except: reporter, reporting, sources, used }),
    }),
    ...saidBy(new Set(series.map(({ partner }) => partner)), common, used),
  };
}

/** What explains the figures of some countries. */
function saidBy(
  countries: Iterable<string>,
  common: TableInYears,
  used: VintagesUsed,
): Pick<FigureSide, 'definitions' | 'metadata'> {
  const definitions: FigureSide['definitions'] = [];
  const metadata: FigureSide['metadata'] = [];
  for (const country of countries) {
    for (const stored of common.definitions.get(country) ?? []) {
      used.addOf(stored);
      definitions.push(stored.definition);
    }
    for (const said of common.metadata.get(country) ?? []) {
      used.addOf(said);
      metadata.push(said);
    }
  }
  return { definitions, metadata };
}
