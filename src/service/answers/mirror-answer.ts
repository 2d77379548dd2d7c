import { mirrorTable } from '../../clearing-house/mirror/mirror-tables';
import { sexSchema } from '../../clearing-house/tables/definition';
import type { MirrorAnswer, MirrorEntry, MirrorQuery } from '../../contract/mirror';
import { type Reporting, reportersOf } from '../store/coverage';
import { type Figure, figuresOfPartner } from '../store/observations';
import type { StoreTransaction } from '../store/revision';
import { sourcesOf } from '../store/sources';
import type { Viewer } from '../store/viewer';
import { definitionsOf } from './definitions';

/** What partners report for a reporter's flows: an entry for each partner that reports the mirror table at all. */
export async function mirrorAnswer(
  transaction: StoreTransaction,
  viewer: Viewer,
  query: MirrorQuery,
): Promise<MirrorAnswer> {
  const { reporter, table, years } = query;
  const mirror = mirrorTable(table)!; // mirrorQuerySchema lets no table through that has none

  const reporting = (await reportersOf(transaction, viewer, mirror, years)).filter(
    (partner) => partner.reporter !== reporter,
  );
  const observations = await figuresOfPartner(transaction, viewer, mirror, reporter, years);
  const observationOf = new Map(observations.map((observation) => [keyOf(observation), observation]));
  const entries = reporting.map((partner) => toEntry(partner, observationOf.get(keyOf(partner))));

  const partners = [...new Set(entries.map((entry) => entry.partner))];
  const own = await definitionsOf(transaction, table, [reporter], years);
  const theirs = await definitionsOf(transaction, mirror, partners, years);
  return {
    reporter,
    table,
    mirrorTable: mirror,
    years,
    entries,
    otherwise: 'partner-does-not-report',
    definitions: { reporter: own.definitions, partners: theirs.definitions },
    sources: await sourcesOf(transaction, [...entries, ...own.vintages, ...theirs.vintages]),
  };
}

const keyOf = ({ reporter, year, sex, source }: Reporting | Figure): string => `${reporter} ${year} ${sex} ${source}`;

function toEntry(partner: Reporting, observation: Figure | undefined): MirrorEntry {
  const key = {
    partner: partner.reporter,
    year: partner.year,
    sex: sexSchema.parse(partner.sex),
    statuses: [...(observation?.statuses ?? '')],
    source: partner.source,
    vintage: partner.vintage,
  };
  const value = observation?.value ?? null;
  if (value === null) return { ...key, state: 'partner-reports-but-not-this-country', value };
  return value === 0 ? { ...key, state: 'zero', value } : { ...key, state: 'value', value };
}
