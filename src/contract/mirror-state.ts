import { chooseSource, type Provider } from '../clearing-house/mirror/ranking/choose-source';
import type { Sex } from '../clearing-house/tables/definition';
import { figureKey } from '../clearing-house/tables/layout';
import type { NearestFigure } from './figure-series';
import type { MirrorAnswer } from './mirror';
import { providerOf } from './provider';
import { type FigureSeries, ownSeries, partnerSeries } from './side-series';

/** What one source says of one flow or stock. */
export interface SourcedEntry {
  readonly source: string;
  readonly provider: Provider;
  /** The vintage of the source, by its number. */
  readonly number: number;
  /** When that vintage was read. */
  readonly vintage: string;
  /** Persons; undefined where the table is there, but not this figure. */
  readonly value: number | undefined;
  /** Letters of CL_OBS_STATUS. */
  readonly statuses: readonly string[];
  /** Whether it was probably taken from the other side, or given to it. */
  readonly copied: boolean;
}

/** What is known of a partner's figure. */
export type MirrorFinding =
  | {
      readonly state: 'value' | 'zero' | 'partner-reports-but-not-this-country';
      /** What the state rests on. */
      readonly entry: SourcedEntry;
      /** What further sources say of the same. */
      readonly others: readonly SourcedEntry[];
      /** A figure of another year, where it was asked for and no source has one of this. */
      readonly nearest: NearestFigure | undefined;
    }
  | { readonly state: 'partner-does-not-report'; readonly nearest: NearestFigure | undefined }
  /** No answer is at hand, the year was not asked for, or there is nothing to ask for. */
  | { readonly state: 'not-fetched' };

/** The states that a mirror figure can be in. */
export type MirrorState = MirrorFinding['state'];

/** An answer, put in order so that single figures are found at once. */
interface Index {
  readonly years: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<string, readonly FigureSeries[]>;
  readonly partners: ReadonlyMap<string, readonly FigureSeries[]>;
  readonly nearest: ReadonlyMap<string, NearestFigure>;
  readonly providers: ReadonlyMap<string, Provider>;
  /** When a vintage was read, by source and number. */
  readonly read: ReadonlyMap<string, string>;
}

// A sheet asks for thousands of cells of one answer, so that each answer is put in order once.
const indexes = new WeakMap<MirrorAnswer, Index>();

/**
 * The state of a partner's figure for a year and sex, in an answer of the service. If several sources speak of the same, the
 * one that `chooseSource` prefers counts and the rest are `others`.
 * @param chosen the source that the user wants for the pair, if it has an opinion
 * @param preferred the one that the user prefers for the whole table, where it has a figure
 */
export function mirrorFinding(
  answer: MirrorAnswer | undefined,
  partner: string,
  year: number,
  sex: Sex,
  chosen?: string,
  preferred?: string,
): MirrorFinding {
  if (!answer || answer.partners.length === 0 || !answer.years.includes(year)) return { state: 'not-fetched' };
  const index = indexOf(answer);
  const entries = entriesIn(index, index.partners.get(partner), year, sex);
  const entry = chooseSource(entries, chosen, preferred);
  const nearest = index.nearest.get(`${partner} ${figureKey(year, sex)}`);
  if (!entry) return { state: 'partner-does-not-report', nearest };
  return {
    state: entry.value === undefined ? 'partner-reports-but-not-this-country' : entry.value === 0 ? 'zero' : 'value',
    entry,
    others: entries.filter((other) => other !== entry),
    nearest,
  };
}

/** What the sources say of a figure of the reporter's own table: what it sent before, what others publish of it. */
export function ownEntries(answer: MirrorAnswer, partner: string, year: number, sex: Sex): SourcedEntry[] {
  const index = indexOf(answer);
  return entriesIn(index, index.own.get(partner), year, sex);
}

/** The partners that report the partners' table in a year, be it by sex or not, in the order of their codes. */
export function reportingPartners(answer: MirrorAnswer, year: number): string[] {
  const { years, partners } = indexOf(answer);
  const at = years.get(year);
  if (at === undefined) return [];
  const isThere = ({ figures }: FigureSeries): boolean =>
    Object.values(figures).some((cells) => (cells[at] ?? null) !== null);
  return [...partners].filter(([, series]) => series.some(isThere)).map(([partner]) => partner);
}

function indexOf(answer: MirrorAnswer): Index {
  const known = indexes.get(answer);
  if (known) return known;
  const [partners] = answer.partners;
  const index: Index = {
    years: new Map(answer.years.map((year, at) => [year, at])),
    own: byPartner(ownSeries(answer)),
    partners: byPartner(partnerSeries(partners?.blocks ?? [], answer.years)),
    nearest: new Map(
      (partners?.nearest ?? []).map((figure) => [`${figure.partner} ${figureKey(figure.year, figure.sex)}`, figure]),
    ),
    providers: new Map(answer.sources.map((source) => [source.id, providerOf(source)])),
    read: new Map(
      answer.sources.flatMap(({ id, vintages }) =>
        vintages.map(({ vintage, retrieved, recorded }) => [`${id} ${vintage}`, retrieved ?? recorded.slice(0, 10)]),
      ),
    ),
  };
  indexes.set(answer, index);
  return index;
}

function byPartner(series: readonly FigureSeries[]): Map<string, FigureSeries[]> {
  const found = new Map<string, FigureSeries[]>();
  for (const each of series) {
    const known = found.get(each.partner);
    if (known) known.push(each);
    else found.set(each.partner, [each]);
  }
  return found;
}

/** What each source that has a table of the year and sex says. */
function entriesIn(index: Index, all: readonly FigureSeries[] = [], year: number, sex: Sex): SourcedEntry[] {
  const at = index.years.get(year);
  if (at === undefined) return [];
  return all.flatMap((series): SourcedEntry[] => {
    const { source, vintages, figures, statuses, copied } = series;
    const cell = figures[sex]?.[at] ?? null;
    if (cell === null) return [];
    const key = figureKey(year, sex);
    const number = vintages[at] ?? 0;
    return [
      {
        source,
        provider: index.providers.get(source) ?? 'other',
        number,
        vintage: index.read.get(`${source} ${number}`) ?? '',
        value: cell === ':' ? undefined : cell,
        statuses: [...(statuses[key] ?? '')],
        copied: copied.includes(key),
      },
    ];
  });
}
