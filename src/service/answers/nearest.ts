import { chooseSource, type SourcedFigure } from '../../clearing-house/mirror/ranking/choose-source';
import { nearestYear } from '../../clearing-house/mirror/ranking/nearest-year';
import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import type { NearestFigure } from '../../contract/figure-series';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import type { KnownSources, VintagesUsed } from './known-sources';
import type { TableReporting } from './reporting';
import { COUNTRIES, NO_FIGURE, SEXES, type YearFigures } from './year-figures';

/** Where figures of other years are looked for. */
export interface NearestRequest {
  readonly years: readonly number[];
  /** How many years away they may be. */
  readonly farthest: number;
  /** By year, of the years and those around them. */
  readonly figures: ReadonlyMap<number, YearFigures>;
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
  for (const [year, { countries, sources: numbers, values, statuses }] of figures) {
    for (const [place, value] of values.entries()) {
      const entry = Math.floor(place / SEXES.length);
      const partner = COUNTRIES.codeOf(countries[entry]!); // every value is of an entry
      if (value === NO_FIGURE || partner === except) continue;
      const source = sources.idOf(numbers[entry]!);
      const vintage = reporting.of
        .get(partner)
        ?.find((each) => each.source === source)
        ?.years.get(year)?.vintage;
      if (vintage === undefined) continue;
      const sex = SEXES[place % SEXES.length]!;
      const bySex = byPartner.get(partner) ?? new Map<Sex, Map<number, Candidate[]>>();
      const ofYears = bySex.get(sex) ?? new Map<number, Candidate[]>();
      const candidate = {
        source,
        provider: sources.providerOf(source),
        vintage: sources.readOn(source, vintage),
        number: vintage,
        value,
        statuses: statuses.get(place) ?? '',
      };
      ofYears.set(year, [...(ofYears.get(year) ?? []), candidate]);
      byPartner.set(partner, bySex.set(sex, ofYears));
    }
  }
  return byPartner;
}
