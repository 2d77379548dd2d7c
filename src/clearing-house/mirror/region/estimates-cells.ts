import { compareCodes } from '../../codes/compare-codes';
import { countryName } from '../../codes/countries';
import type { Language } from '../../messages/language';
import type { Translate } from '../../messages/message';
import { asText } from '../../sheet/as-text';
import type { CellInput } from '../../sheet/sheet-plan';
import type { Estimate, Harmonised } from '../harmonised/harmonise';

/** As many columns as the flows have; the factors have fewer. */
export const ESTIMATES_WIDTH = 10;

/** As many flows a sheet lists at most: more is one request of Excel's no longer. */
export const MOST_WRITTEN = 5_000;

const NONE: CellInput = null;

const nameOf = (code: string, language: Language): string => asText(countryName(code, language) ?? code);

/** A row for each country: what its counts are multiplied by as destination and as origin, and how well that is known. */
export function factorRows({ factors, components }: Harmonised, language: Language, t: Translate): CellInput[][] {
  const codes = [...new Set(factors.map(({ country }) => country))].sort();
  return codes.map((code) => {
    const [alpha, beta] = (['immigration', 'emigration'] as const).map((side) =>
      factors.find((factor) => factor.country === code && factor.side === side),
    );
    const level = (factor: typeof alpha) =>
      factor
      && (factor.reference ? t('estimates.reference') : t(`estimates.level.${components[factor.component]!.level}`));
    return [
      nameOf(code, language),
      code,
      NONE,
      NONE,
      NONE,
      alpha?.factor ?? NONE,
      beta?.factor ?? NONE,
      alpha?.relativeError ?? NONE,
      beta?.relativeError ?? NONE,
      [...new Set([level(alpha), level(beta)].filter((text) => text !== undefined))].join(', '),
    ];
  });
}

/** A row for each flow: both reported figures and the estimate, in persons. */
export function flowRows(estimates: readonly Estimate[], language: Language, t: Translate): CellInput[][] {
  return estimates.map(({ flow, harmonised, basis, unexplained }) => [
    nameOf(flow.origin, language),
    flow.origin,
    nameOf(flow.destination, language),
    flow.destination,
    flow.year,
    flow.immigration ?? NONE,
    flow.emigration ?? NONE,
    harmonised === undefined ? NONE : Math.round(harmonised),
    unexplained === undefined ? NONE : Math.exp(unexplained),
    t(`estimates.basis.${basis}`),
  ]);
}

/** The flows that a sheet lists: all of the own country, then the largest of the others, in the order of countries and years. */
export function listedEstimates(estimates: readonly Estimate[], reporter: string): Estimate[] {
  const isOwn = ({ flow }: Estimate) => flow.origin === reporter || flow.destination === reporter;
  const sizeOf = ({ flow, harmonised = 0 }: Estimate) =>
    Math.max(flow.immigration ?? 0, flow.emigration ?? 0, harmonised);
  return [...estimates]
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || sizeOf(b) - sizeOf(a))
    .slice(0, MOST_WRITTEN)
    .sort(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a))
        || compareCodes(a.flow.origin, b.flow.origin)
        || compareCodes(a.flow.destination, b.flow.destination)
        || a.flow.year - b.flow.year,
    );
}
