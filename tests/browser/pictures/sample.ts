import { countries, uneceMembers } from '../../../src/clearing-house/codes/countries';
import type { Language } from '../../../src/clearing-house/messages/language';
import { verdict, direction } from '../../../src/clearing-house/mirror/measures/bands';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import { judge } from '../../../src/clearing-house/mirror/ranking/judge';
import { verdictText } from '../../../src/clearing-house/mirror/verdict-words';
import type { EstimatedFlow } from '../../../src/clearing-house/pictures/layout/estimates';
import type { MatrixCountry, MatrixFlow } from '../../../src/clearing-house/pictures/matrix-cells';
import type { PairPoint } from '../../../src/clearing-house/pictures/pair-point';
import type { PictureSeries } from '../../../src/clearing-house/pictures/pair-series';
import { randomFrom } from '../../support/round/random';

/** Figures for pictures: made up, but spread as flows are; always the same. */

const TOLERANCE = 0.25;

/** A flow of each of the first partners: some agree, some do not, some are 0 or missing on a side. */
export function samplePoints(count: number, language: Language): PairPoint[] {
  const random = randomFrom(7);
  return [...countries]
    .sort((a, b) => Number(b.unece) - Number(a.unece))
    .slice(0, count)
    .map(({ iso2, names }, index): PairPoint => {
      const size = 10 ** (0.6 + 3.9 * random.next());
      const spread = random.next() < 0.45 ? 0.08 : 1.1;
      const ratio = Math.exp((random.next() + random.next() - 1.15) * 2 * spread);
      const own = index % 19 === 4 ? undefined : index % 23 === 3 ? 0 : Math.round(size * ratio);
      const partner = index % 7 === 5 ? undefined : index % 29 === 2 ? 0 : index % 31 === 8 ? own : Math.round(size);
      const { kind } = judge(
        {
          country: iso2,
          year: 2024,
          sex: 'T',
          counts: { own, partner },
          stays: { own: undefined, partner: undefined },
          partnerReports: partner !== undefined,
          complete: { own: false, partner: false },
          partnerYear: 2024,
          relation: 'mirror',
        },
        { ...DEFAULT_COMPARISON, tolerance: TOLERANCE },
      );
      const pair = own === undefined || partner === undefined ? undefined : { own, partner };
      return {
        id: iso2,
        label: names[language],
        code: iso2,
        own,
        partner,
        standing: kind,
        verdict: pair ? verdictText(verdict(pair), direction(pair), language) : '',
      };
    });
}

export function sampleMatrix(count: number, language: Language): { countries: MatrixCountry[]; flows: MatrixFlow[] } {
  const random = randomFrom(11);
  const chosen = uneceMembers()
    .slice(0, count)
    .map(({ iso2, names }) => ({ code: iso2, label: names[language] }));
  const silent = new Set(chosen.filter(() => random.next() < 0.12).map(({ code }) => code));
  const flows = chosen.flatMap((origin) =>
    chosen.flatMap((destination): MatrixFlow[] => {
      if (origin === destination) return [];
      const size = 10 ** (0.5 + 3.6 * random.next());
      return [
        {
          origin: origin.code,
          destination: destination.code,
          immigration: silent.has(destination.code) || random.next() < 0.05 ? undefined : Math.round(size),
          emigration:
            silent.has(origin.code) || random.next() < 0.08
              ? undefined
              : Math.round(size * Math.exp((random.next() - 0.6) * 2.2)),
        },
      ];
    }),
  );
  return { countries: chosen, flows };
}

export function sampleSeries(partners: number, years: number, language: Language): PictureSeries[] {
  const random = randomFrom(13);
  return samplePoints(partners, language).map(({ id, label, code }) => {
    let [own, partner] = [500 + 20_000 * random.next(), 500 + 20_000 * random.next()];
    const broken = random.next() < 0.3 ? Math.floor(years * random.next()) : -1;
    const quiet = random.next() < 0.3 ? Math.floor(years * random.next()) : -1;
    return {
      id,
      label,
      code,
      years: Array.from({ length: years }, (_, index) => {
        own *= Math.exp((random.next() - 0.5) * 0.3) * (index === broken ? 1.8 : 1);
        partner *= Math.exp((random.next() - 0.5) * 0.3);
        return {
          year: 2025 - years + index,
          own: Math.round(own),
          partner: Math.abs(index - quiet) < 2 ? undefined : Math.round(partner),
          breaks: { own: index === broken && index > 0, partner: false },
        };
      }),
    };
  });
}

export const sampleEstimates = (count: number, language: Language): EstimatedFlow[] =>
  samplePoints(count, language).map(({ id, label, code, own, partner }): EstimatedFlow => {
    const parts = [
      own === undefined ? undefined : own * 1.4,
      partner === undefined ? undefined : partner * 0.95,
    ].filter((part) => part !== undefined);
    return {
      id,
      label,
      code,
      own,
      partner,
      harmonised: parts.length === 0 ? undefined : parts.reduce((a, b) => a + b, 0) / parts.length,
      basis: parts.length === 2 ? 'both' : own !== undefined ? 'own' : partner !== undefined ? 'partner' : 'none',
    };
  });
