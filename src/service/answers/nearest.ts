import { chooseSource, type SourcedFigure } from '../../clearing-house/mirror/ranking/choose-source';
import { nearestYear } from '../../clearing-house/mirror/ranking/nearest-year';
import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import type { NearestFigure } from '../../contract/figure-series';
import type { BriefFigures } from '../store/brief-figures';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import type { KnownSources, VintagesUsed } from './known-sources';
import type { TableReporting } from './reporting';

/** Where figures of other years are looked for. */
export interface NearestRequest {
  readonly years: readonly number[];
  /** How many years away they may be. */
  readonly farthest: number;
  /** All figures of the years and those around them. */
  readonly figures: BriefFigures;
  readonly except: string;
  readonly reporting: TableReporting;
  readonly sources: KnownSources;
  readonly used: VintagesUsed;
}

type Candidate = SourcedFigure & { readonly value: number; readonly statuses: string; readonly number: number };

/**
 * For each partner, sex and year that no source has a figure of: the figure of the nearest year, if there is one, of the
 * source that comes first among several; by partner, sex and year.
 */
export function nearestFigures(request: NearestRequest): NearestFigure[] {
  const { years, farthest, used } = request;
  const found: NearestFigure[] = [];
  const byPartner = candidates(request);
  for (const partner of [...byPartner.keys()].sort(compareCodes)) {
    for (const { code: sex } of sexes) {
      const known = byPartner.get(partner)!.get(sex); // it is one of its keys
      for (const year of known ? years : []) {
        if (known!.has(year)) continue;
        const figureYear = nearestYear(known!.keys(), year, farthest);
        const figure = figureYear === undefined ? undefined : chooseSource(known!.get(figureYear)!);
        if (!figure) continue;
        const { value, statuses, source, number: vintage } = figure;
        used.add(source, vintage);
        found.push({
          partner,
          sex,
          year,
          figureYear: figureYear!,
          value,
          ...(statuses && { statuses }),
          source,
          vintage,
        });
      }
    }
  }
  return found;
}

/** The figures by partner, sex and year. */
function candidates({ figures, except, reporting, sources }: NearestRequest) {
  const byPartner = new Map<string, Map<Sex, Map<number, Candidate[]>>>();
  for (const [index, partner] of figures.countries.entries()) {
    const value = figures.values[index]!; // all lists are of the same length; null is a figure that is missing
    if (value === null || partner === except) continue;
    const year = figures.years[index]!;
    const sex = figures.sexes[index] as Sex; // the store holds no other
    const source = sources.idOf(figures.sources[index]!);
    const vintage = reporting.of
      .get(partner)
      ?.find((each) => each.source === source)
      ?.years.get(year)?.vintage;
    if (vintage === undefined) continue;
    const bySex = byPartner.get(partner) ?? new Map<Sex, Map<number, Candidate[]>>();
    const byYear = bySex.get(sex) ?? new Map<number, Candidate[]>();
    const candidate = {
      source,
      provider: sources.providerOf(source),
      vintage: sources.readOn(source, vintage),
      number: vintage,
      value,
      statuses: figures.statuses[index]!,
    };
    byYear.set(year, [...(byYear.get(year) ?? []), candidate]);
    byPartner.set(partner, bySex.set(sex, byYear));
  }
  return byPartner;
}
